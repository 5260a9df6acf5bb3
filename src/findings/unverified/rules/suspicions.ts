// Alleged and hedged: suspicions, rumours and suggestions.

import type { NounPhrase } from '../../../language/phrases'
import { nounOf } from '../../../lexicon/lexicon'
import type { Candidate } from '../candidate'
import type { DoubtRule } from '../rule'
import { isRepelled, isSettled, SOMEBODY } from './accusations'

/** The phrase that "suspected" describes: "a suspected car thief". */
function suspectedIn(candidate: Candidate): NounPhrase | null {
  const phrase = candidate.phraseAt(candidate.at)
  const next = phrase ?? candidate.phraseAt(candidate.at + 1)
  if (!next || next.head <= candidate.at || candidate.verb?.passive) return null
  if (!phrase && (candidate.verb?.subject || next.determiner !== null || next.possessor)) return null
  return candidate.is(next, 'illness') ? null : next
}

const isSomebody = (candidate: Candidate, phrase: NounPhrase | null): boolean =>
  phrase !== null && nounOf(candidate.head(phrase)).is(SOMEBODY)

export const SUSPICIONS: readonly DoubtRule[] = [
  {
    id: 'alleged/suspicion',
    kind: 'alleged',
    strength: 'moderate',
    why: 'Names what somebody is suspected of.',
    says: 'reason_suspicion',
    words: ['suspicion', 'suspected'],
    when: (candidate) => {
      if (candidate.word(1) !== 'of') return null
      if (/^suspicions?$/.test(candidate.token.lower))
        return candidate.word(-1) === 'on' ? candidate.sign(candidate.at - 1, candidate.at + 2) : null
      return candidate.sign(candidate.at, candidate.at + 2)
    },
    unless: (candidate) => /\b(?:not|never|even|above)$/.test(candidate.before(1)),
    fires: ['A man was arrested on suspicion of arson.', 'People suspected of smuggling were held.'],
    silent: ['His plans aroused suspicion.', 'A second suspect fled.', 'He is above suspicion.'],
  },
  {
    id: 'alleged/suspected-of-sort',
    kind: 'alleged',
    strength: 'moderate',
    why: 'Somebody is called by what they are only suspected to be.',
    says: 'reason_suspicion',
    words: ['suspected'],
    when: (candidate) => (isSomebody(candidate, suspectedIn(candidate)) ? candidate.sign() : null),
    fires: ['Suspected militants attacked the depot.', 'Police shot a suspected car thief.'],
    silent: ['He was treated for suspected cancer.', 'They suspected a gang.', 'It was a suspected rocket attack.'],
  },
  {
    id: 'hedged/suspected-event',
    kind: 'hedged',
    strength: 'moderate',
    why: 'A thing or an event is called by what it is only suspected to be.',
    says: 'reason_suspicion',
    words: ['suspected'],
    when: (candidate) => {
      const phrase = suspectedIn(candidate)
      return phrase && !isSomebody(candidate, phrase) ? candidate.sign() : null
    },
    fires: ['It was a suspected rocket attack.', 'Two were held over their suspected membership in the group.'],
    silent: ['He was treated for suspected cancer.', 'Suspected militants attacked the depot.'],
  },
  {
    id: 'alleged/rumour',
    kind: 'alleged',
    strength: 'strong',
    why: 'A rumour by its own word.',
    says: 'reason_rumour',
    words: ['rumor', 'rumors', 'rumour', 'rumours', 'rumored', 'rumoured'],
    when: (candidate) => {
      const { noun } = candidate
      if (/ed$/.test(candidate.token.lower)) return candidate.sign()
      if (candidate.word(1) === 'that' || (noun && candidate.contentOf(noun) >= 0)) return candidate.sign()
      return /^(?:of|about|suggest|suggests|abound|swirl|swirled|spread|circulating)\b/.test(candidate.after(1)) ||
        isRepelled(candidate)
        ? candidate.sign()
        : null
    },
    unless: (candidate) => isSettled(candidate),
    fires: ['A sequel has been rumored since spring.', 'Rumours that the bank was failing spread fast.'],
    silent: ['The rumour mill never rests.', 'Untrue rumours that he had died were shared.'],
  },
  {
    id: 'alleged/suggestion',
    kind: 'alleged',
    strength: 'slight',
    why: 'A suggestion that something is so; not a proposal.',
    says: 'reason_suggestion',
    words: ['suggestion', 'suggestions', 'theory', 'theories'],
    when: (candidate) => {
      const { noun } = candidate
      if (!noun) return null
      const content = candidate.contentOf(noun)
      if (/^theor/.test(candidate.token.lower))
        return /\bconspiracy$/.test(candidate.before(1)) &&
          (content >= 0 || /^(?:that|about)$/.test(candidate.word(1))) &&
          !/^airing\b/.test(candidate.before(3))
          ? candidate.sign()
          : null
      return content >= 0 && !/\b(?:should|must)\b/.test(candidate.words(content, content + 8))
        ? candidate.sign()
        : null
    },
    fires: ['He rejected suggestions that the club was for sale.'],
    silent: [
      'Her theory won a prize.',
      'Readers sent suggestions for the garden.',
      'He liked her suggestion that they should wait.',
    ],
  },
]
