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
    when: (place) => {
      const copula = place.copulaBefore(place.at)
      if (!copula || place.denied(copula) || place.subjectWord(copula) !== 'it') return null
      // "possible Lund is": the name is taken into one phrase with the word.
      const name = place.tokens[place.at + 1]?.tag === 'PROPN' ? place.phraseAt(place.at + 1) : null
      const says = place.saysAt(place.at + 1) || (name !== null && place.groupAt(name.to)?.form === 'finite')
      return place.word(1) === 'that' || says ? place.sign(copula.subject!.from, place.at + 1, copula) : null
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
    when: (place) => {
      const { at } = place
      const phrase = place.phraseAt(at) ?? place.phraseAt(at + 1)
      if (!phrase || phrase.head <= at || phrase.head > at + 4 || !place.is(phrase, 'suspectedFact')) return null
      return place.sign(at, phrase.head + 1)
    },
    unless: (place) => /\b(?:no|not|any|every|all|other|each)\b/.test(place.before(2)),
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
    when: (place) => {
      const { noun, at } = place
      if (!noun) return null
      const there = /\bthere (?:is|'s|was|are|remains)\b/.test(place.words(noun.from - 4, at))
      const content = place.contentOf(noun)
      if (
        /^(?:risk|danger|potential)s?$/.test(place.token.lower) &&
        place.word(1) !== 'that' &&
        place.token.lower !== 'potential'
      )
        return null
      if (/\byou\b/.test(place.after(3))) return null
      if (content >= 0 || (place.word(1) === ',' && /\bthat\b/.test(place.after(4))))
        return place.sign(noun.from, at + 1)
      if (there && place.word(1) === 'of') return place.sign(noun.from, at + 2)
      if (there && place.word(1) === 'for' && place.token.lower === 'potential') return place.sign(noun.from, at + 2)
      if (place.word(1) === 'of' && /^(?:possibility|prospect|likelihood|spectre|specter)$/.test(place.token.lower))
        return place.sign(noun.from, at + 2)
      if (place.token.lower === 'chance' && place.tokens[at - 1]?.tag === 'NUM') return place.sign(noun.from, at + 1)
      if (
        place.token.lower === 'potential' &&
        /\b(?:have|has|had) the$/.test(place.before(2)) &&
        /^to (?:be|become|cause|spark|turn|trigger)\b/.test(place.after(2))
      )
        return place.sign(at - 2, at + 2)
      return /\bin all$/.test(place.before(2)) && /^(?:likelihood|probability)$/.test(place.token.lower)
        ? place.sign(at - 2, at + 1)
        : null
    },
    unless: (place) =>
      /\b(?:no|little|any|slim|by|increas\w+|reduc\w+|boost\w*|cut\w*|lower\w*|zero|not|n't|dismiss\w*)\b/.test(
        place.words(place.noun!.from - 3, place.at),
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
    when: (place) => {
      const group = place.verb
      if (!group || place.word(1) !== 'out') return null
      const refused = /\b(?:refus\w+|declin\w+|without)\b/.test(place.words(group.from - 2, group.from))
      return place.denied(group) || refused ? place.sign(group.from, place.at + 2) : null
    },
    // What somebody alone may leave open to do is a plan.
    unless: (place) =>
      /^(?:i|we)$/.test(place.subjectWord(place.verb!)) ||
      /\b(?:will|would|should) never\b/.test(place.words(place.verb!.from, place.at)),
    fires: ['A strike cannot be ruled out.', 'The minister has not ruled out a second vote.'],
    silent: [
      'The court ruled out the evidence.',
      'The judge did not rule on Monday.',
      'We are not ruling it out.',
      'She would never rule out a merger.',
    ],
  },
]
