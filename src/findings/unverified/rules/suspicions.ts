// Alleged and hedged: suspicions, rumours and suggestions.

import type { NounPhrase } from '../../../language/phrases'
import { nounOf } from '../../../lexicon/lexicon'
import type { Place } from '../place'
import type { DoubtRule } from '../rule'
import { isRepelled, isSettled, SOMEBODY } from './accusations'

/** The phrase that "suspected" describes: "a suspected car thief". */
function suspectedIn(place: Place): NounPhrase | null {
  const phrase = place.phraseAt(place.at)
  const next = phrase ?? place.phraseAt(place.at + 1)
  if (!next || next.head <= place.at || place.verb?.passive) return null
  if (!phrase && (place.verb?.subject || next.determiner !== null || next.possessor)) return null
  return place.is(next, 'illness') ? null : next
}

const isSomebody = (place: Place, phrase: NounPhrase | null): boolean =>
  phrase !== null && nounOf(place.head(phrase)).is(SOMEBODY)

export const SUSPICIONS: readonly DoubtRule[] = [
  {
    id: 'alleged/suspicion',
    kind: 'alleged',
    strength: 'moderate',
    why: 'Names what somebody is suspected of.',
    says: 'reason_suspicion',
    words: ['suspicion', 'suspected'],
    when: (place) => {
      if (place.word(1) !== 'of') return null
      if (/^suspicions?$/.test(place.token.lower))
        return place.word(-1) === 'on' ? place.sign(place.at - 1, place.at + 2) : null
      return place.sign(place.at, place.at + 2)
    },
    unless: (place) => /\b(?:not|never|even|above)$/.test(place.before(1)),
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
    when: (place) => (isSomebody(place, suspectedIn(place)) ? place.sign() : null),
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
    when: (place) => {
      const phrase = suspectedIn(place)
      return phrase && !isSomebody(place, phrase) ? place.sign() : null
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
    when: (place) => {
      const { noun } = place
      if (/ed$/.test(place.token.lower)) return place.sign()
      if (place.word(1) === 'that' || (noun && place.contentOf(noun) >= 0)) return place.sign()
      return /^(?:of|about|suggest|suggests|abound|swirl|swirled|spread|circulating)\b/.test(place.after(1)) ||
        isRepelled(place)
        ? place.sign()
        : null
    },
    unless: (place) => isSettled(place),
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
    when: (place) => {
      const { noun } = place
      if (!noun) return null
      const content = place.contentOf(noun)
      if (/^theor/.test(place.token.lower))
        return /\bconspiracy$/.test(place.before(1)) &&
          (content >= 0 || /^(?:that|about)$/.test(place.word(1))) &&
          !/^airing\b/.test(place.before(3))
          ? place.sign()
          : null
      return content >= 0 && !/\b(?:should|must)\b/.test(place.words(content, content + 8)) ? place.sign() : null
    },
    fires: ['He rejected suggestions that the club was for sale.'],
    silent: [
      'Her theory won a prize.',
      'Readers sent suggestions for the garden.',
      'He liked her suggestion that they should wait.',
    ],
  },
]
