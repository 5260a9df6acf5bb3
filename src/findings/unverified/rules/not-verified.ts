// Declared: the text itself says that something is not verified, confirmed or established.

import type { VerbGroup } from '../../../language/clause'
import { doubtVerbs, doubtWords, isDoubtNoun } from '../../../lexicon/doubt'
import type { Candidate } from '../candidate'
import type { DoubtRule } from '../rule'
import { list, oneOf } from '../rule'

/** Hearings confirm people, not facts. */
const POSTS = oneOf(`justice justices judge judges nominee nominees ambassador ambassadors secretary director cabinet
  appointee appointees candidate candidates he she who him her`)
const OUTLETS_OWN = /\b(?:age|ages|users?|email|account|accounts|credit card)\b/

/** "has not confirmed", "unable to verify", "neither could be checked" */
const undone = (candidate: Candidate, group: VerbGroup): boolean => {
  if (candidate.denied(group) || candidate.failed(group)) return true
  const { tokens } = candidate
  if (group.form !== 'infinitive') return false
  // "yet to be confirmed", "has been unable to independently verify"
  return (
    /\b(?:yet|unable|impossible|failed|no way|difficult)$/.test(candidate.words(group.from - 2, group.from)) ||
    (/\b(?:not|n't) (?:been |yet )?(?:able|possible)$/.test(candidate.words(group.from - 4, group.from)) &&
      tokens[group.from] !== undefined)
  )
}

/** From the words that deny it to the verb. */
function spanned(candidate: Candidate, group: VerbGroup) {
  let from = group.from
  if (group.form === 'infinitive' && !group.negated) {
    const able = /^(?:able|possible|unable|impossible|failed|difficult|way|means|yet)$/.test(
      candidate.tokens[from - 1]?.lower ?? '',
    )
    if (able) {
      const be = candidate.groupAt(from - 2) ?? candidate.groupAt(from - 3)
      from = be && /^(?:able|possible)$/.test(candidate.tokens[from - 1]!.lower) ? be.from : from - 1
    }
  }
  return candidate.sign(from, group.to)
}

function personAsked(candidate: Candidate, group: VerbGroup): boolean {
  const object = group.passive ? candidate.subject(group) : group.object
  return (
    object !== null &&
    POSTS.test(candidate.head(object).lower) &&
    (group.passive || candidate.tokens[object.to]?.lower !== "'s")
  )
}

export const NOT_VERIFIED: readonly DoubtRule[] = [
  {
    id: 'declared/not-verified',
    kind: 'declared',
    strength: 'strong',
    why: 'AP and Reuters handbooks: what could not be verified is said to be so.',
    says: 'reason_not_verified',
    words: list(
      'verify verified corroborate corroborated substantiate substantiated authenticate authenticated geolocate geolocated',
    ),
    when: (candidate) => {
      const group = candidate.verb
      return group && undone(candidate, group) ? spanned(candidate, group) : null
    },
    unless: (candidate) =>
      OUTLETS_OWN.test(candidate.after(4)) &&
      !/\baccounts? of\b|\b(?:either|any|their|his|her) account/.test(candidate.after(5)),
    fires: [
      'The video could not be independently verified.',
      'The newspaper has not been able to verify the claims.',
      'It was not possible to independently verify either account.',
      'The figures haven’t been corroborated by anyone else.',
      'The agency was unable to authenticate the footage.',
    ],
    silent: ['Editors verified the footage before it was shown.', 'The app does not verify the age of its users.'],
  },
  {
    id: 'declared/not-confirmed',
    kind: 'declared',
    strength: 'strong',
    why: 'What is not confirmed may not be so. A parliament confirms people, not facts.',
    says: 'reason_not_confirmed',
    words: ['confirm', 'confirmed'],
    when: (candidate) => {
      const group = candidate.verb
      return group && undone(candidate, group) && !personAsked(candidate, group) ? spanned(candidate, group) : null
    },
    unless: (candidate) => {
      const group = candidate.verb!
      if (/^(?:should|must|shall)$/.test(group.modal ?? '')) return true
      if (
        /\b(?:until|till)\b/.test(candidate.words(candidate.at, candidate.tokens.length)) &&
        /\bnow\b/.test(candidate.after(12))
      )
        return true
      return (
        /^(?:would|will|wo|did|does|do)$/.test(candidate.tokens[group.from]!.lower) &&
        /^(?:or|nor|whether he|whether she)\b/.test(candidate.after(2))
      )
    },
    fires: [
      'The ministry has not confirmed the number of dead.',
      'Police could not immediately confirm the report.',
      'The death toll has yet to be confirmed.',
      'The agency has not edited the statements or confirmed them.',
      'The family has not confirmed the judge’s death.',
    ],
    silent: [
      'The coroner confirmed the cause of death.',
      'The judge has not been confirmed by the Senate.',
      'Hospital staff confirmed the visit.',
    ],
  },
  {
    id: 'declared/no-confirmation',
    kind: 'declared',
    strength: 'strong',
    why: 'Nobody has confirmed it.',
    says: 'reason_no_confirmation',
    words: list('confirmation word corroboration verification information'),
    when: (candidate) => {
      const { noun, at } = candidate
      if (!noun) return null
      const before = candidate.words(noun.from - 1, at)
      const no = /\b(?:no|without)\b/.test(before) && !/\b(?:a|the)\b/.test(before)
      if (/^(?:word|information)$/.test(candidate.token.lower))
        return no &&
          /^(?:immediate|official)$/.test(candidate.word(-1)) &&
          /^(?:on|about|of|from)$/.test(candidate.word(1))
          ? candidate.sign(noun.from, at + 1)
          : null
      const waits = /\b(?:awaiting|pending)\b/.test(before)
      if (!no && !waits) return null
      return !candidate.tokens[at + 1] ||
        /^(?:PUNCT)$/.test(candidate.tokens[at + 1]!.tag) ||
        /^(?:of|that|from|whether|about|by)$/.test(candidate.word(1))
        ? candidate.sign(noun.from, at + 1)
        : null
    },
    unless: (candidate) => /\b(?:hearings?|senate|nominees?)\b/.test(candidate.words(0, candidate.tokens.length)),
    fires: [
      'There was no independent confirmation of the strike.',
      'There was no immediate word on whether anyone had been hurt.',
      'There was no immediate information on the identity of the driver.',
    ],
    silent: ['She left without a word.', 'He sent the confirmation of her booking.'],
  },
  {
    id: 'declared/unverified-adjective',
    kind: 'declared',
    strength: 'strong',
    why: 'The adjective says it.',
    says: 'reason_not_confirmed',
    words: doubtWords('unverified'),
    when: (candidate) => {
      const { at } = candidate
      if (!/^unprov/.test(candidate.token.lower)) return candidate.sign()
      const phrase = candidate.phraseAt(at) ?? candidate.phraseAt(at + 1)
      if (candidate.copulaBefore(at) && (!candidate.tokens[at + 1] || candidate.tokens[at + 1]!.tag === 'PUNCT'))
        return candidate.sign()
      return phrase && phrase.head > at && (candidate.is(phrase, 'account') || candidate.is(phrase, 'allegation'))
        ? candidate.sign()
        : null
    },
    fires: ['Unconfirmed reports put the toll at forty.', 'The claims remain unsubstantiated.'],
    silent: ['The club gambled on an unproven player.'],
  },
  {
    id: 'declared/not-established',
    kind: 'declared',
    strength: 'strong',
    why: 'What is asked after is not found out.',
    says: 'reason_not_established',
    words: doubtVerbs('establishes'),
    when: (candidate) => {
      const group = candidate.verb
      if (!group || !undone(candidate, group)) return null
      const { at } = candidate
      const lemma = candidate.token.lemma
      if (group.passive) {
        const subject = candidate.subject(group)
        const asked =
          candidate.reaches(subject, 'open') ||
          (/^(?:prove|establish|determine|conclude)$/.test(lemma) &&
            (candidate.is(subject, 'allegation') ||
              /^(?:it|this|that|latter|charges?)$/.test(candidate.subjectWord(group))))
        if (/^(?:prove|explain)$/.test(lemma) && candidate.word(1) === 'to') return null
        return (asked || /\bwith certainty\b/.test(candidate.after(2))) && lemma !== 'explain'
          ? spanned(candidate, group)
          : null
      }
      const object = candidate.phraseAt(at + 1)
      const asks = candidate.asksAt(at + 1)
      if (/^(?:explain|prove|gauge|identify)$/.test(lemma))
        return /^(?:identify)$/.test(lemma) &&
          object &&
          /^(?:motive|cause|source|suspects?)$/.test(candidate.head(object).lower) &&
          candidate.failed(group)
          ? spanned(candidate, group)
          : null
      return asks ||
        (object && isDoubtNoun(candidate.tokens[object.head]!, 'open')) ||
        (/^that$/.test(candidate.word(1)) && lemma === 'conclude')
        ? spanned(candidate, group)
        : null
    },
    unless: (candidate) =>
      /\b(?:cannot|can|should|must|need|may)\b/.test(candidate.verb!.modal ?? '') &&
      candidate.verb!.subject !== null &&
      /^(?:you|we|i)$/.test(candidate.subjectWord(candidate.verb!)),
    fires: [
      'The cause of the crash has not been determined.',
      'The allegations have not been proven in court.',
      'The origin of the outbreak has yet to be established.',
      'Investigators have yet to determine a motive.',
      'The paper could not independently determine whether he knew.',
      'The exact distance could not be established.',
    ],
    silent: [
      'He is determined to stay.',
      'The body was identified on Friday.',
      'The lab helped to determine the cause.',
    ],
  },
]
