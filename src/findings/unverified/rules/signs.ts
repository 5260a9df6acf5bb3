// Hedged: what facts, figures and signs point to.
import type { VerbGroup } from '../../../language/clause'
import { doubtNouns } from '../../../lexicon/doubt'
import { regex } from '../../../regex'
import type { Candidate } from '../candidate'
import type { DoubtRule } from '../rule'
import { oneOf } from '../rule'

const SIGN_WORDS = doubtNouns('sign').flatMap((word) => [word, `${word}s`])

/** What a person suggests is a proposal or an opinion (FINDINGS 5); facts, figures and reports only point to something. */
function pointsTo(candidate: Candidate, group: VerbGroup): boolean {
  const subject = candidate.subject(group)
  if (group.form === 'ing' && group.subject?.how !== 'before') {
    const governor = candidate.governor(group)
    const actor = subject ?? (governor ? candidate.subject(governor) : null)
    if (!actor) return true
    if (candidate.isPerson(actor) || /^(?:they|we|others)$/.test(candidate.head(actor).lower))
      return governor !== null && !SPEAKS.test(candidate.lemma(governor)) && !candidate.isPerson(actor)
    return !governor || !SPEAKS.test(candidate.lemma(governor))
  }
  if (!subject) return false
  const head = candidate.head(subject)
  if (
    candidate.isPerson(subject) ||
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

const tokensTo = ({ tokens }: Candidate, group: VerbGroup): number => {
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
    when: (candidate) => {
      const group = candidate.verb
      if (!group || group.passive || candidate.denied(group) || group.form === 'infinitive' || group.modal) return null
      const content = candidate.contentAfter(group)
      if (content < 0) return null
      if (/\b(?:should|could have stopped)\b/.test(candidate.words(content, content + 7))) return null
      if (!pointsTo(candidate, group)) return null
      if (candidate.token.lemma !== 'suggest' && !EVIDENCE.test(candidate.subjectWord(group))) return null
      const may = candidate.clauses.verbs.find(
        ({ from, modal }) => from > candidate.at && from < content + 4 && modal !== null,
      )
      return candidate.sign(
        candidate.at,
        may ? tokensTo(candidate, may) : candidate.word(1) === 'that' ? candidate.at + 2 : candidate.at + 1,
      )
    },
    unless: (candidate) => /\b(?:nobody|no one|nothing|one)\b/.test(candidate.before(3)),
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
    when: (candidate) => {
      const { noun, at } = candidate
      // A sign may be taken for the verb, or for part of what follows.
      const from = noun ? noun.from : at
      const content = noun
        ? candidate.contentOf(noun)
        : candidate.word(1) === 'that' || candidate.clauses.verbs.some((group) => group.subject?.from === at)
          ? at + 1
          : -1
      const start = [1, 2, 3, 4].find((by) => candidate.tokens[from - by]?.lower === 'there')
      if (
        noun &&
        /^(?:point|points|pointed|suggest|suggests|suggested|indicate|indicates|indicated)$/.test(candidate.word(1))
      )
        return candidate.sign(from, at + 3)
      const is = /\b(?:is|are|was|were|'s|been)\b/.test(candidate.words(from - 3, from)) || candidate.verb !== null
      const sign = /^(?:signs?|indications?|hints?)$/.test(candidate.token.lower)
      if (start && is && (content >= 0 || (sign && candidate.word(1) === 'of')))
        return candidate.sign(from - start, content >= 0 && candidate.word(1) !== 'that' ? at + 1 : at + 2)
      const seen = /\b(?:see|sees|saw|seen|seeing|show|shows|showed|shown|showing)$/.test(
        candidate.words(from - 1, from),
      )
      if (seen && content >= 0) return candidate.sign(from, at + 2)
      if (seen && sign && candidate.word(1) === 'of' && /ing$/.test(candidate.word(2)))
        return candidate.sign(at, at + 3)
      if (
        sign &&
        noun &&
        content >= 0 &&
        /\b(?:a|another|latest|first|early|some|new|more|little)\b/.test(candidate.words(from, at))
      )
        return candidate.sign(from, at + 1)
      return null
    },
    unless: (candidate) =>
      /\b(?:no|any|without|scant|not|n't|none|enough|clear|overwhelming|if)\b/.test(
        candidate.words((candidate.noun?.from ?? candidate.at) - 3, candidate.at),
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
    when: (candidate) => {
      const ahead = candidate.after(5)
      if (/^(?:indications|signs)\b/.test(ahead)) return candidate.sign(candidate.at, candidate.at + 2)
      if (candidate.token.lower === 'preliminary' && /^(?:reports|evidence)\b/.test(ahead))
        return candidate.sign(candidate.at, candidate.at + 2)
      return FIRST_FINDINGS.test(ahead) ? candidate.sign(candidate.at, candidate.at + 2) : null
    },
    unless: (candidate) => /\bno\b/.test(candidate.before(1)),
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
