// Hedged: modal verbs. Whether one is doubt about a fact is decided in hedged/; here is what is a modal verb at all.

import type { Candidate } from '../candidate'
import { useOf } from '../hedged/use'
import type { DoubtRule, Sign } from '../rule'
import { oneOf } from '../rule'

const BY_THEN = /\b(?:by|tonight|tomorrow|overnight|later|soon|shortly|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/
const EASES = oneOf(`ease clear improve arrive subside recover last begin return taper dry drop rise cool warm reach end
  resume start weaken reopen finish`)

/** The month, the name and the noun are no modal verbs. */
function modalSign(candidate: Candidate): Sign | null {
  const { at, token, tokens } = candidate
  const group = candidate.groupAt(at)
  if (!group || group.modal !== token.lower) return null
  const next = tokens[at + 1]
  if (!next || next.tag === 'NUM' || next.tag === 'DET') return null
  if (
    group.verb === at &&
    ((next.tag === 'PUNCT' && next.text !== ',') || next.tag === 'ADP' || next.tag === 'CCONJ' || next.tag === 'PRON')
  )
    return null
  // "may, in the end, grow"
  if (group.verb === at && next.text === ',') {
    const close = tokens.findIndex(({ text }, i) => i > at + 1 && text === ',')
    return close > 0 && close < at + 8 && tokens[close + 1]?.tag === 'VERB' ? candidate.sign(at, at + 1, group) : null
  }
  // "in the same way as they might Lund": the verb is left out.
  if (group.verb === at && next.tag === 'PROPN' && /^\p{Ll}/u.test(token.text)) return null
  // A capital is the month, a name or a wish, unless the verb is in capitals too (a headline).
  if (token.text === 'May' && (at === 0 || next.tag === 'PROPN' || !/^\p{Lu}/u.test(next.text))) return null
  return candidate.sign(at, Math.max(group.to, at + 2), group)
}

export const MODALS: readonly DoubtRule[] = [
  {
    id: 'modal/may',
    kind: 'hedged',
    strength: 'moderate',
    why: 'Palmer, Mood and Modality (2001): “may” of a certain pending thing is a guess.',
    says: 'reason_possible',
    words: ['may'],
    when: modalSign,
    fires: [
      'The leak may have occurred at night.',
      'The rebels may agree to talks.',
      'They stay out, though they may well join in spring.',
      'The first signs may appear in the eyes.',
      'Harbour Film May Be Black and White',
    ],
    silent: [
      'He flew home on May 15.',
      'May Reeve and Will Hale won the relay in May.',
      'Mrs May said on Monday that the vote was over.',
    ],
  },
  {
    id: 'modal/might',
    kind: 'hedged',
    strength: 'moderate',
    why: 'As “may”: possible, and no more is said.',
    says: 'reason_possible',
    words: ['might'],
    when: modalSign,
    fires: ['The bridge might fall.'],
    silent: ['They feared the might of the fleet.', 'It rests on military might.'],
  },
  {
    id: 'modal/could',
    kind: 'hedged',
    strength: 'moderate',
    why: 'What a certain pending thing may bring (FINDINGS 5).',
    says: 'reason_possible',
    words: ['could'],
    when: modalSign,
    fires: [
      'The talks could fail.',
      'The ruling could force the firm to sell.',
      'The shift could have worrying consequences.',
    ],
    silent: ['She could not sleep.', 'Could the bridge fall?'],
  },
  {
    id: 'modal/must-have',
    kind: 'hedged',
    strength: 'slight',
    why: 'An inference.',
    says: 'reason_possible',
    words: ['must'],
    when: (candidate) => {
      const sign = modalSign(candidate)
      return sign?.hedged && useOf(candidate, sign.hedged).aspect === 'perfect' ? sign : null
    },
    fires: ['He must have known about the leak.'],
    silent: ['Drivers must stop at the gate.', 'Members must have a card.'],
  },
  {
    id: 'modal/should',
    kind: 'hedged',
    strength: 'slight',
    why: 'What is to be expected by some time.',
    says: 'reason_possible',
    words: ['should'],
    when: (candidate) => {
      const sign = modalSign(candidate)
      if (
        !sign?.hedged ||
        !EASES.test(candidate.lemma(sign.hedged)) ||
        candidate.isPerson(candidate.subject(sign.hedged))
      )
        return null
      return BY_THEN.test(candidate.words(sign.to, sign.to + 8)) ? sign : null
    },
    fires: ['The winds should ease by Thursday.'],
    silent: ['The practice should be banned.', 'Guests should arrive early.'],
  },
]
