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

/** What is seen of a group while it is read from left to right. */
interface Seen {
  /** The last verb or auxiliary, or -1. */
  verb: number
  be: boolean
  negated: boolean
  auxiliary: boolean
  modal: string | null
}

/** The last token of what stands at `at` between an auxiliary and its verb and belongs to neither; -1 where the group ends. */
function passOver(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at]!
  // "was “forced” to go"
  if (isQuoteMark(tokens, at) && tokens[at + 1]?.tag === 'VERB') return at
  // "have in recent weeks accused"
  const behind = timeBetween(tokens, at)
  if (behind > at && isParticipleAfter(tokens, behind)) return behind - 1
  // "have since balked"
  if (lower === 'since') return at
  // "have in fact reported"
  if (isAdverbial(tokens[at], tokens[at + 1])) return at + 1
  // "have both urged"
  return FLOATING.test(lower) ? at : -1
}

function lookThrough(
  tokens: readonly Token[],
  from: number,
  infinitive: boolean,
  taken: (at: number) => boolean,
): Seen {
  const seen: Seen = { verb: -1, be: false, negated: false, auxiliary: false, modal: null }
  for (let at = infinitive ? from + 1 : from; at < tokens.length; at++) {
    const { tag, lower } = tokens[at]!
    if (taken(at) && !(seen.auxiliary && FLOATING.test(lower))) break
    // "all she could do was", "what they have is"
    if (tag === 'AUX' && seen.auxiliary && /^(?:is|are|was|were)$/.test(lower)) break
    if (tag === 'AUX') {
      seen.verb = at
      seen.be = BE.has(lower)
      seen.auxiliary = true
      if (MODAL.test(lower)) seen.modal ??= lower
      continue
    }
    if (tag === 'VERB') {
      seen.verb = at
      break
    }
    if (NOT.has(lower)) {
      seen.negated = true
      continue
    }
    const passed = seen.auxiliary ? passOver(tokens, at) : -1
    if (passed >= 0) at = passed
    else if (tag !== 'ADV' || (seen.verb < 0 && !infinitive)) break
  }
  return seen
}

function formOf(tokens: readonly Token[], from: number, { verb, auxiliary }: Seen): VerbGroup['form'] {
  const main = tokens[verb]!
  const { lower } = tokens[from]!
  const alone = verb === from
  if (alone && main.tag === 'VERB' && main.lower.endsWith('ing') && main.lower !== main.lemma) return 'ing'
  if (!auxiliary && alone && isParticiple(main)) return 'participle'
  return lower === 'being' || lower === 'having' ? 'ing' : 'finite'
}

function readGroup(tokens: readonly Token[], from: number, taken: (at: number) => boolean): VerbGroup | null {
  const infinitive = tokens[from]!.lower === 'to' || tokens[from]!.lower === 'na'
  const seen = lookThrough(tokens, from, infinitive, taken)
  const { verb, be, negated, auxiliary, modal } = seen
  if (verb < 0) return null
  const main = tokens[verb]!
  const passive =
    main.tag === 'VERB' &&
    isParticiple(main) &&
    ((auxiliary && be) || GETS.has(tokens[Math.max(from, verb - 1)]!.lower))
  return {
    from,
    to: verb + 1,
    verb,
    form: infinitive ? 'infinitive' : formOf(tokens, from, seen),
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
