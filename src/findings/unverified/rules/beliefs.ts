import type { DoubtRule } from '../rule'
import { list, oneOf } from '../rule'

/** Whose business it is to find out. */
const INQUIRES =
  oneOf(`police investigator investigators authorities detective detectives prosecutor prosecutors official
  officials officer officers agent agents scientist scientists researcher researchers archaeologist
  archaeologists agencies doctors expert experts analyst analysts rescuers firefighters inspector
  inspectors`)
/** Whose belief is an office’s, not the man in the street’s. */
const HOLDS = oneOf(`police investigators authorities detectives prosecutors officials agents rescuers archaeologists`)
const GONE_BY = /\b(?:once|originally|previously|initially|long|formerly)\b/
const ENDED = oneOf(`dead killed drowned missing trapped lost responsible extinct safe behind involved`)

export const BELIEFS: readonly DoubtRule[] = [
  {
    id: 'hedged/passive-belief',
    kind: 'hedged',
    strength: 'strong',
    why: 'A belief with nobody behind it (FINDINGS 5).',
    says: 'reason_belief_of_nobody',
    words: list(
      'believed thought feared suspected presumed assumed speculated posited hypothesised hypothesized theorised theorized',
    ),
    when: (candidate) => {
      const group = candidate.verb
      if (!group || group.agent !== null || group.form === 'infinitive') return null
      const infinitive = candidate.infinitiveAfter(group.to)
      const be = infinitive !== null && /^(?:be|have)$/.test(candidate.tokens[infinitive.from + 1]?.lower ?? '')
      const active =
        /^(?:i|we|you|he|she|they|who)$/.test(candidate.subjectWord(group)) &&
        !group.passive &&
        !/\bwhat\b/.test(candidate.before(4))
      if (active) return null
      const passive = group.passive || (group.form === 'participle' && group.subject === null) || be
      if (!passive) return null
      if (infinitive) return candidate.sign(group.from, infinitive.to, infinitive)
      if (!group.passive && group.form !== 'participle') return null
      if (ENDED.test(candidate.word(1))) return candidate.sign(group.from, candidate.at + 2)
      if (/^it$/.test(candidate.subjectWord(group)) && (candidate.word(1) === 'that' || candidate.saysAt(group.to)))
        return candidate.sign(group.subject?.from ?? group.from, group.to)
      return null
    },
    unless: (candidate) =>
      GONE_BY.test(candidate.words(candidate.verb!.from, candidate.at)) || /\binnocent\b/.test(candidate.after(4)),
    fires: [
      'The gang is believed to have fled.',
      'Forty people are feared dead.',
      'He is thought to be in hiding.',
      'It is feared he has left the country.',
      'It is thought that the bank will go.',
      'The two are not thought to be linked.',
    ],
    silent: [
      'She believed him.',
      'They thought the film was dull.',
      'He is presumed innocent.',
      'It was long believed to be lost.',
    ],
  },
  {
    id: 'hedged/belief',
    kind: 'hedged',
    strength: 'slight',
    why: 'What those believe whose business it is to find out (FINDINGS 5).',
    says: 'reason_belief',
    words: ['believe', 'think', 'fear', 'assume'],
    when: (candidate) => {
      const group = candidate.verb
      if (
        !group ||
        group.passive ||
        candidate.denied(group) ||
        group.form === 'infinitive' ||
        candidate.contentAfter(group) < 0
      )
        return null
      const subject = candidate.subject(group)
      const who = candidate.subjectWord(group)
      if (candidate.token.lemma === 'assume')
        return /^we$/.test(who) && /ing$/.test(candidate.token.lower) ? candidate.sign() : null
      if (!subject) return null
      const content = candidate.contentAfter(group)
      if (/\b(?:should|must|needs?|best|better|right|important)\b/.test(candidate.words(content, content + 8)))
        return null
      return HOLDS.test(who) && !/^(?:believed|thought)$/.test(candidate.token.lower) && group.modal === null
        ? candidate.sign()
        : null
    },
    fires: [
      'Police believe that the gang came by boat.',
      'Investigators believe the fire began in the loft.',
      'We are assuming it was a cable.',
    ],
    silent: ['She believes that he will win.', 'They do not believe it.', 'Experts think schools should open later.'],
  },
  {
    id: 'hedged/suspect',
    kind: 'hedged',
    strength: 'moderate',
    why: 'A suspicion about a fact, whoever holds it (FINDINGS 5).',
    says: 'reason_suspicion',
    words: ['suspect'],
    when: (candidate) => {
      const group = candidate.verb
      if (!group || group.passive || candidate.denied(group) || group.form === 'infinitive') return null
      if (
        candidate.contentAfter(group) >= 0 &&
        (INQUIRES.test(candidate.subjectWord(group)) || /^suspects?$/.test(candidate.token.lower))
      )
        return candidate.sign()
      return INQUIRES.test(candidate.subjectWord(group)) && group.object !== null ? candidate.sign() : null
    },
    fires: [
      'Detectives suspect arson.',
      'Officials suspect that the group was behind the blast.',
      'We suspect these are old drones.',
    ],
    silent: ['He did not suspect a thing.', 'Police suspects were held.', 'The suspect fled.'],
  },
]
