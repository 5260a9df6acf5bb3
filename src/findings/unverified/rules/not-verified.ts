// Declared: the text itself says that something is not verified, confirmed or established.

import type { VerbGroup } from '../../../language/clause'
import { doubtVerbs, doubtWords, isDoubtNoun } from '../../../lexicon/doubt'
import type { Place } from '../place'
import type { DoubtRule } from '../rule'
import { list, oneOf } from '../rule'

/** Hearings confirm people, not facts. */
const POSTS = oneOf(`justice justices judge judges nominee nominees ambassador ambassadors secretary director cabinet
  appointee appointees candidate candidates he she who him her`)
const OUTLETS_OWN = /\b(?:age|ages|users?|email|account|accounts|credit card)\b/

/** "has not confirmed", "unable to verify", "neither could be checked" */
const undone = (place: Place, group: VerbGroup): boolean => {
  if (place.denied(group) || place.failed(group)) return true
  const { tokens } = place
  if (group.form !== 'infinitive') return false
  // "yet to be confirmed", "has been unable to independently verify"
  return (
    /\b(?:yet|unable|impossible|failed|no way|difficult)$/.test(place.words(group.from - 2, group.from)) ||
    (/\b(?:not|n't) (?:been |yet )?(?:able|possible)$/.test(place.words(group.from - 4, group.from)) &&
      tokens[group.from] !== undefined)
  )
}

/** From the words that deny it to the verb. */
function spanned(place: Place, group: VerbGroup) {
  let from = group.from
  if (group.form === 'infinitive' && !group.negated) {
    const able = /^(?:able|possible|unable|impossible|failed|difficult|way|means|yet)$/.test(
      place.tokens[from - 1]?.lower ?? '',
    )
    if (able) {
      const be = place.groupAt(from - 2) ?? place.groupAt(from - 3)
      from = be && /^(?:able|possible)$/.test(place.tokens[from - 1]!.lower) ? be.from : from - 1
    }
  }
  return place.sign(from, group.to)
}

function personAsked(place: Place, group: VerbGroup): boolean {
  const object = group.passive ? place.subject(group) : group.object
  return (
    object !== null &&
    POSTS.test(place.head(object).lower) &&
    (group.passive || place.tokens[object.to]?.lower !== "'s")
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
    when: (place) => {
      const group = place.verb
      return group && undone(place, group) ? spanned(place, group) : null
    },
    unless: (place) =>
      OUTLETS_OWN.test(place.after(4)) &&
      !/\baccounts? of\b|\b(?:either|any|their|his|her) account/.test(place.after(5)),
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
    when: (place) => {
      const group = place.verb
      return group && undone(place, group) && !personAsked(place, group) ? spanned(place, group) : null
    },
    unless: (place) => {
      const group = place.verb!
      if (/^(?:should|must|shall)$/.test(group.modal ?? '')) return true
      if (/\b(?:until|till)\b/.test(place.words(place.at, place.tokens.length)) && /\bnow\b/.test(place.after(12)))
        return true
      return (
        /^(?:would|will|wo|did|does|do)$/.test(place.tokens[group.from]!.lower) &&
        /^(?:or|nor|whether he|whether she)\b/.test(place.after(2))
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
    when: (place) => {
      const { noun, at } = place
      if (!noun) return null
      const before = place.words(noun.from - 1, at)
      const no = /\b(?:no|without)\b/.test(before) && !/\b(?:a|the)\b/.test(before)
      if (/^(?:word|information)$/.test(place.token.lower))
        return no && /^(?:immediate|official)$/.test(place.word(-1)) && /^(?:on|about|of|from)$/.test(place.word(1))
          ? place.sign(noun.from, at + 1)
          : null
      const waits = /\b(?:awaiting|pending)\b/.test(before)
      if (!no && !waits) return null
      return !place.tokens[at + 1] ||
        /^(?:PUNCT)$/.test(place.tokens[at + 1]!.tag) ||
        /^(?:of|that|from|whether|about|by)$/.test(place.word(1))
        ? place.sign(noun.from, at + 1)
        : null
    },
    unless: (place) => /\b(?:hearings?|senate|nominees?)\b/.test(place.words(0, place.tokens.length)),
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
    when: (place) => {
      const { at } = place
      if (!/^unprov/.test(place.token.lower)) return place.sign()
      const phrase = place.phraseAt(at) ?? place.phraseAt(at + 1)
      if (place.copulaBefore(at) && (!place.tokens[at + 1] || place.tokens[at + 1]!.tag === 'PUNCT'))
        return place.sign()
      return phrase && phrase.head > at && (place.is(phrase, 'account') || place.is(phrase, 'allegation'))
        ? place.sign()
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
    when: (place) => {
      const group = place.verb
      if (!group || !undone(place, group)) return null
      const { at } = place
      const lemma = place.token.lemma
      if (group.passive) {
        const subject = place.subject(group)
        const asked =
          place.reaches(subject, 'open') ||
          (/^(?:prove|establish|determine|conclude)$/.test(lemma) &&
            (place.is(subject, 'allegation') || /^(?:it|this|that|latter|charges?)$/.test(place.subjectWord(group))))
        if (/^(?:prove|explain)$/.test(lemma) && place.word(1) === 'to') return null
        return (asked || /\bwith certainty\b/.test(place.after(2))) && lemma !== 'explain'
          ? spanned(place, group)
          : null
      }
      const object = place.phraseAt(at + 1)
      const asks = place.asksAt(at + 1)
      if (/^(?:explain|prove|gauge|identify)$/.test(lemma))
        return /^(?:identify)$/.test(lemma) &&
          object &&
          /^(?:motive|cause|source|suspects?)$/.test(place.head(object).lower) &&
          place.failed(group)
          ? spanned(place, group)
          : null
      return asks ||
        (object && isDoubtNoun(place.tokens[object.head]!, 'open')) ||
        (/^that$/.test(place.word(1)) && lemma === 'conclude')
        ? spanned(place, group)
        : null
    },
    unless: (place) =>
      /\b(?:cannot|can|should|must|need|may)\b/.test(place.verb!.modal ?? '') &&
      place.verb!.subject !== null &&
      /^(?:you|we|i)$/.test(place.subjectWord(place.verb!)),
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
