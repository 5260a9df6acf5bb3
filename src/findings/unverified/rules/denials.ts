// Alleged: one side contradicts another, and the text does not settle it.
import { isDoubtNoun, isDoubtVerb } from '../../../lexicon/doubt'
import type { DoubtRule } from '../rule'
import { oneOf } from '../rule'
import { calledGroundless } from './accusations'

const COURT = oneOf(`court courts judge judges panel board justice justices jury council regulator tribunal commission
  agency law laws bank insurer insurers hospital`)
/** What is denied against knowledge, not against an accusation. */
const KNOWN = /\b(?:climate|holocaust|evolution|science|reality|global warming|truth|facts?)\b/

export const DENIALS: readonly DoubtRule[] = [
  {
    id: 'alleged/deny',
    kind: 'alleged',
    strength: 'moderate',
    why: 'Contradicts what somebody else has said. What is denied to somebody is refused; a charge alone is boilerplate.',
    says: 'reason_contradiction',
    words: ['deny'],
    when: (place) => {
      const group = place.verb
      if (!group || place.denied(group)) return null
      const { at, tokens } = place
      const next = place.tokens[at + 1]
      const content = place.contentAfter(group)
      if (group.passive) return content >= 0 && place.subjectWord(group) === 'it' ? place.sign() : null
      if (COURT.test(place.subjectWord(group)) && content < 0) return null
      if (!next) return null
      if (next.lower === 'that' && content >= 0) return place.sign(at, at + 2)
      if (/ing$/.test(next.lower) && place.groupAt(at + 1)) return place.sign(at, at + 2)
      if (/^(?:it|this|that)$/.test(next.lower))
        return place.phraseAt(at + 2)?.determiner != null ? null : place.sign(at, at + 2)
      if (next.tag === 'PUNCT')
        return /^[“"‘]/.test(next.text) ||
          (group.form === 'finite' && /\b(?:that|which|something)\b/.test(place.before(7)))
          ? place.sign()
          : null
      if (content >= 0) return place.sign()
      const object = group.object ?? place.phraseAt(at + 1)
      if (!object) return null
      const head = tokens[object.head]!
      if (
        /^(?:them|him|her|us|me|you|people|themselves|himself|herself|yourself|ourselves|itself|women|men|residents|migrants|voters|customers|workers)$/.test(
          head.lower,
        )
      )
        return null
      // "denied the state sanctuary": refused to somebody.
      const second = place.phraseAt(object.to)
      if (second && second.from === object.to) return null
      for (let i = object.from; i <= object.head; i++)
        if (isDoubtNoun(tokens[i]!, 'grant'))
          return isDoubtNoun(head, 'allegation') && object.determiner !== null && head.lower !== 'claim'
            ? place.sign(at, object.head + 1)
            : null
      if (/^charges?$/.test(head.lower))
        return place.contentOf(object) >= 0 || /^(?:of|against)$/.test(tokens[object.to]?.lower ?? '')
          ? place.sign(at, object.head + 1)
          : null
      return place.sign(at, object.head - at < 5 ? object.head + 1 : at + 1)
    },
    unless: (place) => {
      const group = place.verb!
      if (KNOWN.test(place.after(6)) || /^the existence\b/.test(place.after(2))) return true
      if (
        group.form === 'infinitive' &&
        /\b(?:have|has|had|able|trying|want|wants|power|right)$/.test(place.words(group.from - 1, group.from))
      )
        return true
      return (
        /\b(?:confirm|confirmed|confirming) (?:n?or)\b/.test(place.words(group.from - 3, group.from + 1)) ||
        group.modal === 'cannot'
      )
    },
    fires: [
      'He has denied any wrongdoing.',
      'The ministry denies that troops crossed the border.',
      'She denied taking the money.',
      'Both governments deny it.',
      'The mayor denies his aide invited the boxer.',
      'He denied the allegations.',
    ],
    silent: [
      'He was denied bail.',
      'The judge denied the motion.',
      'They were denied entry at the border.',
      'A motion for a recount has been denied.',
      'The law denies them the right to vote.',
      'He did not deny it.',
      'She could neither confirm nor deny the report.',
      'The defendant denies the charges.',
      'She denies the charge.',
      'He denies climate change.',
    ],
  },
  {
    id: 'alleged/denial',
    kind: 'alleged',
    strength: 'moderate',
    why: 'A denial with what it denies.',
    says: 'reason_contradiction',
    words: ['denial', 'denials'],
    when: (place) => {
      const { noun } = place
      if (!noun || place.word(-1) === 'in') return null
      if (place.contentOf(noun) >= 0) return place.sign()
      const of = place.phraseAt(place.at + 2)
      return place.word(1) === 'of' && of && (place.is(of, 'wrong') || of.possessor) && !place.is(of, 'grant')
        ? place.sign()
        : null
    },
    fires: ['His denial that he knew the broker was met with doubt.'],
    silent: ['They sued over the denial of benefits.'],
  },
  {
    id: 'alleged/dispute',
    kind: 'alleged',
    strength: 'moderate',
    why: 'One account against another.',
    says: 'reason_disputed',
    words: ['dispute'],
    when: (place) => {
      const group = place.verb
      if (!group || place.denied(group)) return null
      if (group.passive) return place.word(1) === 'by' || group.agent ? place.sign() : null
      if (place.word(1) === 'that' && place.contentAfter(group) >= 0) return place.sign(place.at, place.at + 2)
      const { object } = group
      return object && (place.is(object, 'account') || place.is(object, 'allegation')) ? place.sign() : null
    },
    fires: ['The firm disputes that account.', 'The charge is disputed by the firm.'],
    silent: [
      'The two firms settled their dispute.',
      'Ships entered the disputed waters.',
      'They did not dispute the report.',
    ],
  },
  {
    id: 'alleged/called-false',
    kind: 'alleged',
    strength: 'moderate',
    why: 'Somebody says that what others say is untrue.',
    says: 'reason_called_untrue',
    words: ['call', 'brand', 'label', 'dismiss', 'reject', 'describe'],
    when: (place) => {
      const group = place.verb
      if (!group || place.denied(group)) return null
      const object = group.object ?? place.phraseAt(group.to)
      if (!object || object.from < group.to || !(place.is(object, 'account') || place.is(object, 'allegation')))
        return null
      const groundless = calledGroundless(place, object.to)
      if (groundless) return place.sign()
      return isDoubtVerb(place.token, 'repels') &&
        place.is(object, 'account') &&
        !/^reports?$/.test(place.head(object).lower) &&
        place.contentOf(object) >= 0 &&
        !/\b(?:should|must)\b/.test(place.words(object.to, object.to + 9))
        ? place.sign()
        : null
    },
    unless: (place) => COURT.test(place.subjectWord(place.verb!)),
    fires: ['The ministry denied it, calling the reports “false”.', 'He rejected the notion that the club was broke.'],
    silent: ['The council rejected the plan.', 'She called the report brave.'],
  },
]
