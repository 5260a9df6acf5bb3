// Hedged: what facts, figures and signs point to.
import type { VerbGroup } from '../../../language/clause'
import { doubtNouns } from '../../../lexicon/doubt'
import { regex } from '../../../regex'
import type { Place } from '../place'
import type { DoubtRule } from '../rule'
import { oneOf } from '../rule'

const SIGN_WORDS = doubtNouns('sign').flatMap((word) => [word, `${word}s`])

/** What a person suggests is a proposal or an opinion (FINDINGS 5); facts, figures and reports only point to something. */
function pointsTo(place: Place, group: VerbGroup): boolean {
  const subject = place.subject(group)
  if (group.form === 'ing' && group.subject?.how !== 'before') {
    const governor = place.governor(group)
    const actor = subject ?? (governor ? place.subject(governor) : null)
    if (!actor) return true
    if (place.isPerson(actor) || /^(?:they|we|others)$/.test(place.head(actor).lower))
      return governor !== null && !SPEAKS.test(place.lemma(governor)) && !place.isPerson(actor)
    return !governor || !SPEAKS.test(place.lemma(governor))
  }
  if (!subject) return false
  const head = place.head(subject)
  if (
    place.isPerson(subject) ||
    /^(?:they|we|others|it|party|government|statement|board|council|ministry|court|paper|letter)$/.test(head.lower)
  )
    return false
  return true
}

const EVIDENCE =
  oneOf(`data evidence figures numbers poll polls results analysis research trends image images footage signs
  reports findings tests estimates projections records indicators`)

const SPEAKS =
  oneOf(`say offer express downplay call propose edit write tell add argue ask respond reply tweet post urge
  criticise criticize accuse claim joke question dismiss defend`)

const tokensTo = ({ tokens }: Place, group: VerbGroup): number => {
  let at = group.from
  while (tokens[at] && tokens[at]!.lower !== group.modal) at++
  return at + 1
}

const FIRST_FINDINGS = regex('')`
  ^(?:reports?|findings|information|investigations?|inquiry|inquiries|assessments?|results|analysis|
  data|evidence|tests)\b.*\b(?:suggest|indicat|point)
`

export const SIGNS: readonly DoubtRule[] = [
  {
    id: 'hedged/suggests',
    kind: 'hedged',
    strength: 'moderate',
    why: 'CoNLL-2010 shared task (hedge cues). Facts and figures that suggest are a guess; a person who does is a source.',
    says: 'reason_conclusion',
    words: ['suggest', 'indicate', 'imply', 'signal'],
    when: (place) => {
      const group = place.verb
      if (!group || group.passive || place.denied(group) || group.form === 'infinitive' || group.modal) return null
      const content = place.contentAfter(group)
      if (content < 0) return null
      if (/\b(?:should|could have stopped)\b/.test(place.words(content, content + 7))) return null
      if (!pointsTo(place, group)) return null
      if (place.token.lemma !== 'suggest' && !EVIDENCE.test(place.subjectWord(group))) return null
      const may = place.clauses.verbs.find(({ from, modal }) => from > place.at && from < content + 4 && modal !== null)
      return place.sign(place.at, may ? tokensTo(place, may) : place.word(1) === 'that' ? place.at + 2 : place.at + 1)
    },
    unless: (place) => /\b(?:nobody|no one|nothing|one)\b/.test(place.before(3)),
    fires: [
      'The data suggest that growth is slowing.',
      'The army changed its tone, suggesting it may wait.',
      'The numbers suggest the plan works.',
      'Media reports suggest that he will go.',
    ],
    silent: [
      'His doctor suggested that he change his diet.',
      'She suggested a walk.',
      'He tried to suggest that he barely knew her.',
      'Some critics have suggested that the mayor is lazy.',
      'She offered her doubts, suggesting that the rule was no worse than others.',
    ],
  },
  {
    id: 'hedged/signs',
    kind: 'hedged',
    strength: 'moderate',
    why: 'FINDINGS 2: “there are signs that”.',
    says: 'reason_signs',
    words: SIGN_WORDS,
    when: (place) => {
      const { noun, at } = place
      // A sign may be taken for the verb, or for part of what follows.
      const from = noun ? noun.from : at
      const content = noun
        ? place.contentOf(noun)
        : place.word(1) === 'that' || place.clauses.verbs.some((group) => group.subject?.from === at)
          ? at + 1
          : -1
      const start = [1, 2, 3, 4].find((by) => place.tokens[from - by]?.lower === 'there')
      if (
        noun &&
        /^(?:point|points|pointed|suggest|suggests|suggested|indicate|indicates|indicated)$/.test(place.word(1))
      )
        return place.sign(from, at + 3)
      const is = /\b(?:is|are|was|were|'s|been)\b/.test(place.words(from - 3, from)) || place.verb !== null
      const sign = /^(?:signs?|indications?|hints?)$/.test(place.token.lower)
      if (start && is && (content >= 0 || (sign && place.word(1) === 'of')))
        return place.sign(from - start, content >= 0 && place.word(1) !== 'that' ? at + 1 : at + 2)
      const seen = /\b(?:see|sees|saw|seen|seeing|show|shows|showed|shown|showing)$/.test(place.words(from - 1, from))
      if (seen && content >= 0) return place.sign(from, at + 2)
      if (seen && sign && place.word(1) === 'of' && /ing$/.test(place.word(2))) return place.sign(at, at + 3)
      if (
        sign &&
        noun &&
        content >= 0 &&
        /\b(?:a|another|latest|first|early|some|new|more|little)\b/.test(place.words(from, at))
      )
        return place.sign(from, at + 1)
      return null
    },
    unless: (place) =>
      /\b(?:no|any|without|scant|not|n't|none|enough|clear|overwhelming|if)\b/.test(
        place.words((place.noun?.from ?? place.at) - 3, place.at),
      ),
    fires: [
      'There are some signs that the truce may hold.',
      'All signs point to a recovery.',
      'There are signs growth is slowing.',
      'There is also evidence that his lead is shrinking.',
    ],
    silent: [
      'He signs the bill today.',
      'There was no sign that anyone had heard.',
      'Stop signs were stolen.',
      'They had to provide evidence that he was biased.',
      'The market showed signs of life.',
    ],
  },
  {
    id: 'hedged/preliminary',
    kind: 'hedged',
    strength: 'moderate',
    why: 'What came in first may not last.',
    says: 'reason_first_reports',
    words: ['preliminary', 'initial', 'early'],
    when: (place) => {
      const ahead = place.after(5)
      if (/^(?:indications|signs)\b/.test(ahead)) return place.sign(place.at, place.at + 2)
      if (place.token.lower === 'preliminary' && /^(?:reports|evidence)\b/.test(ahead))
        return place.sign(place.at, place.at + 2)
      return FIRST_FINDINGS.test(ahead) ? place.sign(place.at, place.at + 2) : null
    },
    unless: (place) => /\bno\b/.test(place.before(1)),
    fires: [
      'Preliminary reports do not point to arson.',
      'Early indications were of a gas leak.',
      'An initial inquiry suggested sabotage.',
    ],
    silent: [
      'Early voting began on Monday.',
      'The initial offering was small.',
      'He read the initial reports of the storm.',
    ],
  },
]
