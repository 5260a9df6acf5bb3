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
    when: (candidate) => {
      const group = candidate.verb
      if (!group || candidate.denied(group)) return null
      const { at, tokens } = candidate
      const next = candidate.tokens[at + 1]
      const content = candidate.contentAfter(group)
      if (group.passive) return content >= 0 && candidate.subjectWord(group) === 'it' ? candidate.sign() : null
      if (COURT.test(candidate.subjectWord(group)) && content < 0) return null
      if (!next) return null
      if (next.lower === 'that' && content >= 0) return candidate.sign(at, at + 2)
      if (/ing$/.test(next.lower) && candidate.groupAt(at + 1)) return candidate.sign(at, at + 2)
      if (/^(?:it|this|that)$/.test(next.lower))
        return candidate.phraseAt(at + 2)?.determiner != null ? null : candidate.sign(at, at + 2)
      if (next.tag === 'PUNCT')
        return /^[“"‘]/.test(next.text) ||
          (group.form === 'finite' && /\b(?:that|which|something)\b/.test(candidate.before(7)))
          ? candidate.sign()
          : null
      if (content >= 0) return candidate.sign()
      const object = group.object ?? candidate.phraseAt(at + 1)
      if (!object) return null
      const head = tokens[object.head]!
      if (
        /^(?:them|him|her|us|me|you|people|themselves|himself|herself|yourself|ourselves|itself|women|men|residents|migrants|voters|customers|workers)$/.test(
          head.lower,
        )
      )
        return null
      // "denied the state sanctuary": refused to somebody.
      const second = candidate.phraseAt(object.to)
      if (second && second.from === object.to) return null
      for (let i = object.from; i <= object.head; i++)
        if (isDoubtNoun(tokens[i]!, 'grant'))
          return isDoubtNoun(head, 'allegation') && object.determiner !== null && head.lower !== 'claim'
            ? candidate.sign(at, object.head + 1)
            : null
      if (/^charges?$/.test(head.lower))
        return candidate.contentOf(object) >= 0 || /^(?:of|against)$/.test(tokens[object.to]?.lower ?? '')
          ? candidate.sign(at, object.head + 1)
          : null
      return candidate.sign(at, object.head - at < 5 ? object.head + 1 : at + 1)
    },
    unless: (candidate) => {
      const group = candidate.verb!
      if (KNOWN.test(candidate.after(6)) || /^the existence\b/.test(candidate.after(2))) return true
      if (
        group.form === 'infinitive' &&
        /\b(?:have|has|had|able|trying|want|wants|power|right)$/.test(candidate.words(group.from - 1, group.from))
      )
        return true
      return (
        /\b(?:confirm|confirmed|confirming) (?:n?or)\b/.test(candidate.words(group.from - 3, group.from + 1)) ||
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
    when: (candidate) => {
      const { noun } = candidate
      if (!noun || candidate.word(-1) === 'in') return null
      if (candidate.contentOf(noun) >= 0) return candidate.sign()
      const of = candidate.phraseAt(candidate.at + 2)
      return candidate.word(1) === 'of' &&
        of &&
        (candidate.is(of, 'wrong') || of.possessor) &&
        !candidate.is(of, 'grant')
        ? candidate.sign()
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
    when: (candidate) => {
      const group = candidate.verb
      if (!group || candidate.denied(group)) return null
      if (group.passive) return candidate.word(1) === 'by' || group.agent ? candidate.sign() : null
      if (candidate.word(1) === 'that' && candidate.contentAfter(group) >= 0)
        return candidate.sign(candidate.at, candidate.at + 2)
      const { object } = group
      return object && (candidate.is(object, 'account') || candidate.is(object, 'allegation')) ? candidate.sign() : null
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
    when: (candidate) => {
      const group = candidate.verb
      if (!group || candidate.denied(group)) return null
      const object = group.object ?? candidate.phraseAt(group.to)
      if (!object || object.from < group.to || !(candidate.is(object, 'account') || candidate.is(object, 'allegation')))
        return null
      const groundless = calledGroundless(candidate, object.to)
      if (groundless) return candidate.sign()
      return isDoubtVerb(candidate.token, 'repels') &&
        candidate.is(object, 'account') &&
        !/^reports?$/.test(candidate.head(object).lower) &&
        candidate.contentOf(object) >= 0 &&
        !/\b(?:should|must)\b/.test(candidate.words(object.to, object.to + 9))
        ? candidate.sign()
        : null
    },
    unless: (candidate) => COURT.test(candidate.subjectWord(candidate.verb!)),
    fires: ['The ministry denied it, calling the reports “false”.', 'He rejected the notion that the club was broke.'],
    silent: ['The council rejected the plan.', 'She called the report brave.'],
  },
]
