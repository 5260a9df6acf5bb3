// Hedged: how likely something is, in adverbs, adjectives and nouns. (Modal verbs are in modals.ts.)
import { doubtWords } from '../../../lexicon/doubt'
import { regex } from '../../../regex'
import type { Candidate } from '../candidate'
import type { DoubtRule } from '../rule'

const ELECTORATE =
  /\b(?:voters?|electorate|caucus\w*|supporters|viewers|buyers|participants|nominees?|opponents?|rivals?|candidates?)\b/
const OWN = /\b(?:i|we|you)\b/

/** The words from the auxiliary before an adverb to the verb behind it: "would probably vote". */
function withVerb(candidate: Candidate) {
  const { at } = candidate
  const group = candidate.groupAt(at) ?? candidate.groupAt(at + 1) ?? null
  const hedged = candidate.verbNear()
  if (group && at >= group.from && at < group.to) return candidate.sign(group.from, group.to, hedged)
  return candidate.sign(at, at + 1, hedged)
}

const ownMouth = (candidate: Candidate): boolean => OWN.test(candidate.before(3))

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
    unless: (candidate) => {
      const next = candidate.tokens[candidate.at + 1]
      if (candidate.token.lower === 'possibly' && /\b(?:not|n't|cannot|can|could|ca)$/.test(candidate.before(1)))
        return true
      if (
        next?.lower === 'should' ||
        (next?.lower === 'even' && candidate.token.lower === 'probably') ||
        ownMouth(candidate)
      )
        return true
      // A rank or a taste: "probably the finest of his films".
      if (/^(?:the|a|an|his|her|its|their|our|my) (?:most|best|worst|\w{3,}est)\b/.test(candidate.after(2))) return true
      // "a potentially fatal mistake"
      return (
        candidate.token.lower === 'potentially' && (candidate.phraseAt(candidate.at) !== null || next?.tag === 'ADJ')
      )
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
    when: (candidate) => {
      const next = candidate.tokens[candidate.at + 1]
      if (!next) return null
      const starts = candidate.at === 0 || candidate.tokens[candidate.at - 1]!.tag === 'PUNCT'
      const goes =
        starts &&
        (/^(?:PRON|DET|PROPN|NOUN|SCONJ)$/.test(next.tag) ||
          /^(?:because|that)$/.test(next.lower) ||
          /^not (?:much|many|all|every)\b/.test(candidate.after(2)))
      if (goes || /^(?:because|in|to|by)$/.test(next.lower) || (/ing$/.test(next.lower) && next.tag === 'VERB'))
        return candidate.sign(candidate.at, candidate.at + 1, starts ? undefined : candidate.verbNear())
      const article = /^(?:a|an|the)$/.test(next.lower) && /^(?:or|and|,|–|—)$/.test(candidate.word(-1))
      return (article || /^(?:AUX|VERB)$/.test(candidate.tokens[candidate.at - 1]?.tag ?? '')) &&
        next.tag !== 'SCONJ' &&
        next.lower !== 'why'
        ? candidate.sign(candidate.at, candidate.at + 1, candidate.verbNear())
        : null
    },
    unless: (candidate) =>
      /\b(?:should|need|needs|ought)\b/.test(candidate.after(6)) ||
      /^should$/.test(candidate.word(-1)) ||
      ownMouth(candidate) ||
      /^(?:i|we|you)\b/.test(candidate.after(1)) ||
      COMPARES.test(candidate.after(3)),
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
    when: (candidate) => {
      const { at, tokens } = candidate
      const copula = candidate.copulaBefore(at)
      const next = candidate.groupAt(at + 1)
      if (copula)
        return candidate.sign(
          copula.from,
          next?.form === 'infinitive' && next.from === at + 1 ? next.to : at + 1,
          copula,
        )
      const group = candidate.groupAt(at) ?? next
      if (group) return candidate.sign(Math.min(at, group.from), Math.max(at + 1, group.to), group)
      return candidate.sign(
        at,
        at + 1,
        /^(?:ADP|PUNCT|SCONJ)$/.test(tokens[at + 1]?.tag ?? 'PUNCT') ? candidate.verbNear() : undefined,
      )
    },
    unless: (candidate) => {
      if (
        /^(?:the )?(?:more|less)$/.test(candidate.before(1)) &&
        /^(?:they|he|she|it|we|you|i)$/.test(candidate.word(1))
      )
        return true
      if (
        (candidate.word(1) !== 'to' && ELECTORATE.test(candidate.after(3))) ||
        /^(?:heroes|hero|story|source|the most)\b/.test(candidate.after(2)) ||
        (candidate.word(1) === 'place' && !/^(?:would|will)$/.test(candidate.word(-1)))
      )
        return true
      const before = candidate.before(3)
      if (/\b(?:seen|viewed|regarded) as$/.test(before)) return false
      if (
        /\b(?:more|less|the most|least|equally|so|as|far|times|percent|how|statistically|twice)$/.test(before) &&
        (/^(?:to|than|as|of|it)$/.test(candidate.word(1)) || /\bthan\b/.test(candidate.after(10)))
      )
        return !/\b(?:all|is|was) the more$/.test(before) && candidate.word(1) !== 'explanation'
      if (/\b(?:as|more|less|half) (?:as )?$/.test(`${before} `) && /\b(?:as|than)\b/.test(candidate.after(9)))
        return true
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
    when: (candidate) => {
      const copula = candidate.copulaBefore(candidate.at)
      const next = candidate.groupAt(candidate.at + 1)
      // "make a deal unlikely", "made it unlikely that"
      const made = candidate.clauses.verbs.find(
        ({ verb, object, to, passive }) =>
          !passive &&
          object !== null &&
          to <= object.from &&
          object.to === candidate.at &&
          /^(?:make|render|leave|deem)$/.test(candidate.tokens[verb]!.lemma),
      )
      if (!copula && made)
        return candidate.sign(candidate.at, next?.form === 'infinitive' ? next.to : candidate.at + 1, made)
      if (!copula)
        return next?.form === 'infinitive' && /^(?:NOUN|PROPN)$/.test(candidate.tokens[candidate.at - 1]?.tag ?? '')
          ? candidate.sign(candidate.at, next.to, next)
          : null
      if (
        candidate.phraseAt(candidate.at + 1)?.from === candidate.at + 1 &&
        candidate.tokens[candidate.at + 1]!.tag === 'NOUN'
      )
        return null
      return candidate.sign(copula.from, next?.form === 'infinitive' ? next.to : candidate.at + 1, copula)
    },
    unless: (candidate) =>
      /\b(?:more|less)\b/.test(candidate.before(1)) ||
      (candidate.phraseAt(candidate.at) !== null &&
        !candidate.noun &&
        !/^(?:it|that)$/.test(
          candidate.copulaBefore(candidate.at) ? candidate.subjectWord(candidate.copulaBefore(candidate.at)!) : '',
        )),
    fires: [
      'The truce seems unlikely to last.',
      'It is doubtful that he will stay.',
      'The quarrel makes a treaty unlikely.',
    ],
    silent: ['They became unlikely allies.', 'His improbable rise made the papers.', 'The two are unlikely allies.'],
  },
]
