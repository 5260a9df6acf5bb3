// Hedged: how likely something is, in adverbs, adjectives and nouns. (Modal verbs are in modals.ts.)
import { doubtWords } from '../../../lexicon/doubt'
import { regex } from '../../../regex'
import type { Place } from '../place'
import type { DoubtRule } from '../rule'

const ELECTORATE =
  /\b(?:voters?|electorate|caucus\w*|supporters|viewers|buyers|participants|nominees?|opponents?|rivals?|candidates?)\b/
const OWN = /\b(?:i|we|you)\b/

/** The words from the auxiliary before an adverb to the verb behind it: "would probably vote". */
function withVerb(place: Place) {
  const { at } = place
  const group = place.groupAt(at) ?? place.groupAt(at + 1) ?? null
  const hedged = place.verbNear()
  if (group && at >= group.from && at < group.to) return place.sign(group.from, group.to, hedged)
  return place.sign(at, at + 1, hedged)
}

const ownMouth = (place: Place): boolean => OWN.test(place.before(3))

const COMPARES = regex('')`
  ^(?:(?:the|a|an|his|her|its|their|our|my) )?(?:\w+ )?(?:most|best|worst|more|less|even|only|none|not
  (?! (?:much|many|all|every))|one|two|\w+est|last|\w+er than|harder|easier|better)\b
`

export const LIKELIHOOD: readonly DoubtRule[] = [
  {
    id: 'hedged/probably',
    kind: 'hedged',
    strength: 'moderate',
    why: 'CoNLL-2010 shared task (hedge cues); FactBank.',
    says: 'reason_guess',
    words: doubtWords('guess'),
    when: withVerb,
    unless: (place) => {
      const next = place.tokens[place.at + 1]
      if (place.token.lower === 'possibly' && /\b(?:not|n't|cannot|can|could|ca)$/.test(place.before(1))) return true
      if (next?.lower === 'should' || (next?.lower === 'even' && place.token.lower === 'probably') || ownMouth(place))
        return true
      // A rank or a taste: "probably the finest of his films".
      if (/^(?:the|a|an|his|her|its|their|our|my) (?:most|best|worst|\w{3,}est)\b/.test(place.after(2))) return true
      // "a potentially fatal mistake"
      return place.token.lower === 'potentially' && (place.phraseAt(place.at) !== null || next?.tag === 'ADJ')
    },
    fires: [
      'The chamber would probably vote on Monday.',
      'He left early, possibly to meet her.',
      'The rule makes it harder, potentially closing schools.',
    ],
    silent: [
      'You should probably call a plumber.',
      'It could not possibly be hers.',
      'I would probably stay at home.',
      'It is a potentially fatal mistake.',
      'Probably the most shocking film of the year.',
    ],
  },
  {
    id: 'hedged/perhaps',
    kind: 'hedged',
    strength: 'slight',
    why: 'CoNLL-2010 shared task (hedge cues). On a rank or a taste it is none.',
    says: 'reason_guess',
    words: doubtWords('slightGuess'),
    when: (place) => {
      const next = place.tokens[place.at + 1]
      if (!next) return null
      const starts = place.at === 0 || place.tokens[place.at - 1]!.tag === 'PUNCT'
      const goes =
        starts &&
        (/^(?:PRON|DET|PROPN|NOUN|SCONJ)$/.test(next.tag) ||
          /^(?:because|that)$/.test(next.lower) ||
          /^not (?:much|many|all|every)\b/.test(place.after(2)))
      if (goes || /^(?:because|in|to|by)$/.test(next.lower) || (/ing$/.test(next.lower) && next.tag === 'VERB'))
        return place.sign(place.at, place.at + 1, starts ? undefined : place.verbNear())
      const article = /^(?:a|an|the)$/.test(next.lower) && /^(?:or|and|,|–|—)$/.test(place.word(-1))
      return (article || /^(?:AUX|VERB)$/.test(place.tokens[place.at - 1]?.tag ?? '')) &&
        next.tag !== 'SCONJ' &&
        next.lower !== 'why'
        ? place.sign(place.at, place.at + 1, place.verbNear())
        : null
    },
    unless: (place) =>
      /\b(?:should|need|needs|ought)\b/.test(place.after(6)) ||
      /^should$/.test(place.word(-1)) ||
      ownMouth(place) ||
      /^(?:i|we|you)\b/.test(place.after(1)) ||
      COMPARES.test(place.after(3)),
    fires: [
      'Perhaps not much has changed.',
      'Perhaps the guard had fallen asleep.',
      'He left early, perhaps because of the rain.',
    ],
    silent: ['It is perhaps the best known of his films.', 'Maybe we should go.', 'It took five, maybe six years.'],
  },
  {
    id: 'hedged/likely',
    kind: 'hedged',
    strength: 'moderate',
    why: 'CoNLL-2010 shared task (hedge cues). A comparison counts cases; it does not guess.',
    says: 'reason_likely',
    words: ['likely'],
    when: (place) => {
      const { at, tokens } = place
      const copula = place.copulaBefore(at)
      const next = place.groupAt(at + 1)
      if (copula)
        return place.sign(copula.from, next?.form === 'infinitive' && next.from === at + 1 ? next.to : at + 1, copula)
      const group = place.groupAt(at) ?? next
      if (group) return place.sign(Math.min(at, group.from), Math.max(at + 1, group.to), group)
      return place.sign(
        at,
        at + 1,
        /^(?:ADP|PUNCT|SCONJ)$/.test(tokens[at + 1]?.tag ?? 'PUNCT') ? place.verbNear() : undefined,
      )
    },
    unless: (place) => {
      if (/^(?:the )?(?:more|less)$/.test(place.before(1)) && /^(?:they|he|she|it|we|you|i)$/.test(place.word(1)))
        return true
      if (
        (place.word(1) !== 'to' && ELECTORATE.test(place.after(3))) ||
        /^(?:heroes|hero|story|source|the most)\b/.test(place.after(2)) ||
        (place.word(1) === 'place' && !/^(?:would|will)$/.test(place.word(-1)))
      )
        return true
      const before = place.before(3)
      if (/\b(?:seen|viewed|regarded) as$/.test(before)) return false
      if (
        /\b(?:more|less|the most|least|equally|so|as|far|times|percent|how|statistically|twice)$/.test(before) &&
        (/^(?:to|than|as|of|it)$/.test(place.word(1)) || /\bthan\b/.test(place.after(10)))
      )
        return !/\b(?:all|is|was) the more$/.test(before) && place.word(1) !== 'explanation'
      if (/\b(?:as|more|less|half) (?:as )?$/.test(`${before} `) && /\b(?:as|than)\b/.test(place.after(9))) return true
      // What did not come about: "would have likely required".
      return /\bwould have$/.test(before)
    },
    fires: [
      'The house is likely to vote this week.',
      'The motion will likely fail.',
      'The talks seem likely to resume.',
      'Heavy losses are likely.',
      'The fire was most likely started by a spark.',
    ],
    silent: [
      'A poll of likely voters gave him the lead.',
      'Smokers are twice as likely to fall ill.',
      'Women are more likely than men to read novels.',
      'Older residents were more likely to say yes.',
      'The new law would have likely required a vote.',
    ],
  },
  {
    id: 'hedged/unlikely',
    kind: 'hedged',
    strength: 'moderate',
    why: 'CoNLL-2010 shared task (hedge cues).',
    says: 'reason_unlikely',
    words: ['unlikely', 'doubtful', 'improbable'],
    when: (place) => {
      const copula = place.copulaBefore(place.at)
      const next = place.groupAt(place.at + 1)
      // "make a deal unlikely", "made it unlikely that"
      const made = place.clauses.verbs.find(
        ({ verb, object, to, passive }) =>
          !passive &&
          object !== null &&
          to <= object.from &&
          object.to === place.at &&
          /^(?:make|render|leave|deem)$/.test(place.tokens[verb]!.lemma),
      )
      if (!copula && made) return place.sign(place.at, next?.form === 'infinitive' ? next.to : place.at + 1, made)
      if (!copula)
        return next?.form === 'infinitive' && /^(?:NOUN|PROPN)$/.test(place.tokens[place.at - 1]?.tag ?? '')
          ? place.sign(place.at, next.to, next)
          : null
      if (place.phraseAt(place.at + 1)?.from === place.at + 1 && place.tokens[place.at + 1]!.tag === 'NOUN') return null
      return place.sign(copula.from, next?.form === 'infinitive' ? next.to : place.at + 1, copula)
    },
    unless: (place) =>
      /\b(?:more|less)\b/.test(place.before(1)) ||
      (place.phraseAt(place.at) !== null &&
        !place.noun &&
        !/^(?:it|that)$/.test(place.copulaBefore(place.at) ? place.subjectWord(place.copulaBefore(place.at)!) : '')),
    fires: [
      'The truce seems unlikely to last.',
      'It is doubtful that he will stay.',
      'The quarrel makes a treaty unlikely.',
    ],
    silent: ['They became unlikely allies.', 'His improbable rise made the papers.', 'The two are unlikely allies.'],
  },
]
