// What an unnamed source says: a fact, a plan or prediction, an opinion, or an attack on somebody.

import { regex } from '../../regex'
import type { FactRule } from '../../sources/profile/fact-rule'
import type { Mention } from '../model'

type Substance = Mention['substance']['value']

/** From grave to plain; read in the content, cue included. */
export const SUBSTANCE_RULES: FactRule<Substance>[] = [
  {
    id: 'accusation',
    value: 'attack',
    pattern:
      /\b(?:accus(?:e[sd]?|ing) [^.;]{2,60} of|blam(?:e[sd]?|ing) [^.;]{2,60} (?:for|on)|(?:denounc|slam|deri?d|condemn|blast|mock)\w* [^.;]{2,60}\bas)\b/i,
    why: 'The cue itself is an accusation.',
    fires: ['accused the mayor of lying', 'blamed the chairman for the loss', 'denounced the bill as a gift'],
    silent: ['accused in court', 'said the mayor had left'],
  },
  {
    id: 'abuse',
    value: 'attack',
    pattern: regex('i')`
        \b(?:liars?|lied|lying|corrupt\w*|incompeten\w+|dishonest\w*|disgrac\w+|idiot\w*|moron\w*|crook\w*|
        cheat(?:ed|s|er|ing)?|fraudster|bully|bullies|unfit|racist|sexist|bigot\w*|coward\w*|hypocri\w+|
        delusional|unhinged|reckless\w*|shameful\w*|dictators?|tyrant|thug\w*|clown|joke of a|
        out of control|cover-?up|partisan plot|toxic|narcissist\w*|lazy|stupid\w*|pathetic\w*|erratic\w*|
        petty|vindictive\w*)\b
      `,
    why: 'Words of blame or abuse, which need a target: a person or a body.',
    fires: ['the minister is a liar', 'called it a partisan plot', 'he is unfit for office'],
    silent: ['the bridge is unsafe', 'the train was late'],
  },
  {
    id: 'judgement',
    value: 'opinion',
    pattern: regex('i')`
        \b(?:should(?:n't)?(?!-)|ought to|must (?:not )?(?:be|do|have|act|change|stop|go|resign)|(?:the )?
        (?:best|worst|greatest|biggest mistake)|good|great|bad|terrible|awful|horrible|wonderful|excellent|
        brilliant|wrong(?:ly)?|unfair\w*|(?:dis)?appointing|disappointed|foolish|wise|dangerous\w*|harmful|
        disastrous|disaster|mistake|failure|success|weak|strong(?:er|est)?|important|significant|
        unacceptable|ridiculous|absurd|embarrass\w+|impressive|offensive|unpopular|popular|biased|fringe|
        too (?:much|little|far|soon|late|early)|deserves?|unnecessary|crucial|vital|worrisome|regrettabl\w+|
        misguided|historic|tactic|gimmick|stunt|giveaway)\b
      `,
    why: 'Words that judge, or say what ought to be.',
    fires: ['the plan is a disaster', 'the law should be repealed', 'it was the wrong call'],
    silent: ['the plan has three parts', 'the vote is on Friday'],
  },
  {
    id: 'outlook',
    value: 'prediction',
    pattern: regex('i')`
        \b(?:(?<!political |good |free |ill |the |a )will|won't|would(?!n't have| have)|going to|(?:is|are|
        was|were) (?:to|expected|likely|set|due|poised|about) |plans? to|planned to|planning|intends? to|
        could|might|may (?!\d)|expects?|expected|predicts?|forecasts?|likely|unlikely|soon|next (?:week|
        month|year))\b
      `,
    why: 'Says what is to come.',
    fires: ['the bank will raise rates', 'they plan to leave', 'the talks could fail'],
    silent: ['the bank raised rates', 'they have left'],
  },
]
