// Verb groups: a main verb with its auxiliaries and the adverbs between them.
import type { VerbGroup } from './clause'
import { isQuoteMark } from './phrases'
import { PARTICIPLE_PREPOSITION } from './surroundings'
import { isAdverbial, timeBetween } from './times'
import type { Token } from './token'
import { BE, GETS, isParticiple } from './verb-forms'

const NOT = new Set(['not', "n't", 'never', 'no'])
const MODAL = /^(?:can|ca|could|may|might|must|shall|sha|should|will|wo|would|'ll|'d|ought)$/

/** Quantifiers that may stand between an auxiliary and its verb. */
const FLOATING = /^(?:both|all|each|himself|herself|itself|themselves)$/

/** Is the next verb one that an auxiliary goes with: "accused", "been", "saying"? */
function isParticipleAfter(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (tokens[at]?.tag === 'ADV') at++
  const token = tokens[at]
  return token !== undefined && (isParticiple(token) || token.lower === 'been' || /ing$/.test(token.lower))
}

function readGroup(tokens: readonly Token[], from: number, taken: (at: number) => boolean): VerbGroup | null {
  let at = from
  let verb = -1
  let be = false
  let negated = false
  let auxiliary = false
  let modal: string | null = null
  const infinitive = tokens[at]!.lower === 'to' || tokens[at]!.lower === 'na'
  if (infinitive) at++
  for (; at < tokens.length; at++) {
    const { tag, lower } = tokens[at]!
    if (taken(at) && !(auxiliary && FLOATING.test(lower))) break
    // "all she could do was", "what they have is"
    if (tag === 'AUX' && auxiliary && /^(?:is|are|was|were)$/.test(lower)) break
    if (tag === 'AUX') {
      verb = at
      be = BE.has(lower)
      auxiliary = true
      if (MODAL.test(lower)) modal ??= lower
    } else if (tag === 'VERB') {
      verb = at
      at++
      break
    } else if (auxiliary && isQuoteMark(tokens, at) && tokens[at + 1]?.tag === 'VERB') {
      // "was “forced” to go"
    } else if (NOT.has(lower)) {
      negated = true
    } else if (auxiliary && timeBetween(tokens, at) > at && isParticipleAfter(tokens, timeBetween(tokens, at))) {
      // "have in recent weeks accused"
      at = timeBetween(tokens, at) - 1
    } else if (lower === 'since' && auxiliary) {
      // "have since balked"
    } else if (auxiliary && isAdverbial(tokens[at], tokens[at + 1])) {
      // "have in fact reported"
      at++
    } else if (auxiliary && FLOATING.test(lower)) {
      // "have both urged"
    } else if (tag !== 'ADV' || (verb < 0 && !infinitive)) break
  }
  if (verb < 0) return null
  const main = tokens[verb]!
  const first = tokens[from]!
  const alone = verb === from
  let form: VerbGroup['form'] = 'finite'
  if (infinitive) form = 'infinitive'
  else if (alone && main.tag === 'VERB' && main.lower.endsWith('ing') && main.lower !== main.lemma) form = 'ing'
  else if (!auxiliary && alone && isParticiple(main)) form = 'participle'
  else if (first.lower === 'being' || first.lower === 'having') form = 'ing'
  const passive =
    main.tag === 'VERB' &&
    isParticiple(main) &&
    ((auxiliary && be) || GETS.has(tokens[Math.max(from, verb - 1)]!.lower))
  return {
    from,
    to: verb + 1,
    verb,
    form,
    passive,
    negated,
    modal,
    subject: null,
    postposed: null,
    object: null,
    agent: null,
    complement: null,
    clause: 'main',
    opener: -1,
    within: -1,
    antecedent: null,
  }
}

/** Half of a compound: "organising-related costs". */
const hyphenated = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.text === '-' && tokens[at - 1]!.end === tokens[at]!.start) ||
  (tokens[at + 1]?.text === '-' && tokens[at + 1]!.start === tokens[at]!.end)

/** The "to" of an infinitive. */
const opensInfinitive = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]!.lower !== 'to') return false
  const next = tokens[at + 1]?.tag
  return next === 'VERB' || next === 'AUX' || (next === 'ADV' && /^(?:VERB|AUX)$/.test(tokens[at + 2]?.tag ?? ''))
}

/** The verb groups of a sentence, in order; `taken` are the tokens of noun phrases. */
export function readVerbGroups(tokens: readonly Token[], taken: (at: number) => boolean): VerbGroup[] {
  const verbs: VerbGroup[] = []
  for (let at = 0; at < tokens.length; ) {
    const { tag, lower } = tokens[at]!
    const opens =
      !taken(at) &&
      !hyphenated(tokens, at) &&
      !PARTICIPLE_PREPOSITION.test(lower) &&
      (tag === 'AUX' || tag === 'VERB' || opensInfinitive(tokens, at))
    const group = opens ? readGroup(tokens, at, taken) : null
    if (group) verbs.push(group)
    at = group ? group.to : at + 1
  }
  return verbs
}
