// Hedged: what is possible, and the chance of it.
import { doubtNouns } from '../../../lexicon/doubt'
import type { DoubtRule } from '../rule'

const CHANCES = doubtNouns('chance').flatMap((word) => [
  word,
  word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`,
])

export const POSSIBILITIES: readonly DoubtRule[] = [
  {
    id: 'hedged/possible',
    kind: 'hedged',
    strength: 'moderate',
    why: '“It is possible that”: not what can be done.',
    says: 'reason_names_possibility',
    words: ['possible', 'plausible', 'conceivable'],
    when: (candidate) => {
      const copula = candidate.copulaBefore(candidate.at)
      if (!copula || candidate.denied(copula) || candidate.subjectWord(copula) !== 'it') return null
      // "possible Lund is": the name is taken into one phrase with the word.
      const name = candidate.tokens[candidate.at + 1]?.tag === 'PROPN' ? candidate.phraseAt(candidate.at + 1) : null
      const says =
        candidate.saysAt(candidate.at + 1) || (name !== null && candidate.groupAt(name.to)?.form === 'finite')
      return candidate.word(1) === 'that' || says
        ? candidate.sign(copula.subject!.from, candidate.at + 1, copula)
        : null
    },
    fires: ['It’s possible the studio is still choosing.', 'It is possible that he knew.'],
    silent: [
      'Come as soon as possible.',
      'The gift made the trip possible.',
      'It is not only possible but done.',
      'It is possible to swim here.',
    ],
  },
  {
    id: 'hedged/possible-noun',
    kind: 'hedged',
    strength: 'slight',
    why: 'What may or may not have been: “a possible link”. One pending event (“a possible strike”) is left out (FINDINGS 5).',
    says: 'reason_names_possibility',
    words: ['possible', 'potential'],
    when: (candidate) => {
      const { at } = candidate
      const phrase = candidate.phraseAt(at) ?? candidate.phraseAt(at + 1)
      if (!phrase || phrase.head <= at || phrase.head > at + 4 || !candidate.is(phrase, 'suspectedFact')) return null
      return candidate.sign(at, phrase.head + 1)
    },
    unless: (candidate) => /\b(?:no|not|any|every|all|other|each)\b/.test(candidate.before(2)),
    fires: ['Police are looking into a possible link.', 'The possible accomplice fled.'],
    silent: [
      'Every possible seat was taken.',
      'He took the best possible care.',
      'It was only possible by train.',
      'They listed possible paths to a deal.',
      'The party prepares for a possible win.',
    ],
  },
  {
    id: 'hedged/possibility',
    kind: 'hedged',
    strength: 'moderate',
    why: 'A chance that something is or will be so; a chance to do something is none.',
    says: 'reason_names_possibility',
    words: CHANCES,
    when: (candidate) => {
      const { noun, at } = candidate
      if (!noun) return null
      const there = /\bthere (?:is|'s|was|are|remains)\b/.test(candidate.words(noun.from - 4, at))
      const content = candidate.contentOf(noun)
      if (
        /^(?:risk|danger|potential)s?$/.test(candidate.token.lower) &&
        candidate.word(1) !== 'that' &&
        candidate.token.lower !== 'potential'
      )
        return null
      if (/\byou\b/.test(candidate.after(3))) return null
      if (content >= 0 || (candidate.word(1) === ',' && /\bthat\b/.test(candidate.after(4))))
        return candidate.sign(noun.from, at + 1)
      if (there && candidate.word(1) === 'of') return candidate.sign(noun.from, at + 2)
      if (there && candidate.word(1) === 'for' && candidate.token.lower === 'potential')
        return candidate.sign(noun.from, at + 2)
      if (
        candidate.word(1) === 'of' &&
        /^(?:possibility|prospect|likelihood|spectre|specter)$/.test(candidate.token.lower)
      )
        return candidate.sign(noun.from, at + 2)
      if (candidate.token.lower === 'chance' && candidate.tokens[at - 1]?.tag === 'NUM')
        return candidate.sign(noun.from, at + 1)
      if (
        candidate.token.lower === 'potential' &&
        /\b(?:have|has|had) the$/.test(candidate.before(2)) &&
        /^to (?:be|become|cause|spark|turn|trigger)\b/.test(candidate.after(2))
      )
        return candidate.sign(at - 2, at + 2)
      return /\bin all$/.test(candidate.before(2)) && /^(?:likelihood|probability)$/.test(candidate.token.lower)
        ? candidate.sign(at - 2, at + 1)
        : null
    },
    unless: (candidate) =>
      /\b(?:no|little|any|slim|by|increas\w+|reduc\w+|boost\w*|cut\w*|lower\w*|zero|not|n't|dismiss\w*)\b/.test(
        candidate.words(candidate.noun!.from - 3, candidate.at),
      ),
    fires: [
      'All roads point to the possibility of a truce.',
      'There is a chance that the court will refuse.',
      'The strike raised the prospect of a shutdown.',
      'In all likelihood the vote will slip.',
      'There’s a real possibility, then, that he will win.',
    ],
    silent: ['He had a chance to speak.', 'There is no chance that it will rain.'],
  },
  {
    id: 'hedged/not-ruled-out',
    kind: 'hedged',
    strength: 'moderate',
    why: 'What is not ruled out is open.',
    says: 'reason_leaves_open',
    words: ['rule'],
    when: (candidate) => {
      const group = candidate.verb
      if (!group || candidate.word(1) !== 'out') return null
      const refused = /\b(?:refus\w+|declin\w+|without)\b/.test(candidate.words(group.from - 2, group.from))
      return candidate.denied(group) || refused ? candidate.sign(group.from, candidate.at + 2) : null
    },
    // What somebody alone may leave open to do is a plan.
    unless: (candidate) =>
      /^(?:i|we)$/.test(candidate.subjectWord(candidate.verb!)) ||
      /\b(?:will|would|should) never\b/.test(candidate.words(candidate.verb!.from, candidate.at)),
    fires: ['A strike cannot be ruled out.', 'The minister has not ruled out a second vote.'],
    silent: [
      'The court ruled out the evidence.',
      'The judge did not rule on Monday.',
      'We are not ruling it out.',
      'She would never rule out a merger.',
    ],
  },
]
