import { doubtWords } from '../../../lexicon/doubt'
import type { DoubtRule } from '../rule'

export const DISTANCE: readonly DoubtRule[] = [
  {
    id: 'alleged/purported',
    kind: 'alleged',
    strength: 'strong',
    why: 'The word itself declines to vouch.',
    says: 'reason_no_vouching',
    words: [...doubtWords('arm'), 'purport'],
    when: (candidate) => candidate.sign(),
    fires: ['The letter purports to come from the minister.', 'The photo supposedly shows the hangar.'],
    silent: ['The purpose of the visit was trade.'],
  },
  {
    id: 'alleged/supposed',
    kind: 'alleged',
    strength: 'moderate',
    why: 'An adjective that declines to vouch; “supposed to” is a duty or a plan.',
    says: 'reason_no_vouching',
    words: ['supposed', 'putative'],
    when: (candidate) => {
      const phrase = candidate.phraseAt(candidate.at)
      const opened = phrase
        ? phrase.from < candidate.at && phrase.head > candidate.at
        : /^(?:the|a|an|his|her|their|its|this|that|'s)$/.test(candidate.word(-1))
      return opened && candidate.word(1) !== 'to' ? candidate.sign() : null
    },
    fires: ['They discussed his supposed links to the cartel.'],
    silent: ['The war was supposed to be over.', 'They are not supposed to talk.'],
  },
  {
    id: 'alleged/so-called',
    kind: 'alleged',
    strength: 'moderate',
    why: 'Distance from a word that somebody claims for themselves; before a term of the trade it only says that it is one.',
    says: 'reason_distance',
    words: ['so'],
    when: (candidate) => {
      if (candidate.word(1) !== '-' || candidate.word(2) !== 'called') return null
      const quoted = /^["“‘'`]/.test(candidate.word(3)) ? 1 : 0
      const phrase = candidate.phraseAt(candidate.at + 3 + quoted)
      return phrase && candidate.is(phrase, 'contested') ? candidate.sign(candidate.at, candidate.at + 3) : null
    },
    fires: ['Arms reached the so-called “rebels” in the hills.', 'The so-called evidence was a blurred photo.'],
    silent: [
      'The so-called green shoe option lets banks sell more.',
      'The so-called “bedroom tax” was cut.',
      'The so-called ‘red wall’ seats went back.',
    ],
  },
]
