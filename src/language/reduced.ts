// Participles that describe: "a plan backed by two officials", also where one was first taken for a past tense.
import { type Clauses, phraseBefore, phraseFrom, type VerbGroup } from './clause'
import type { NounPhrase } from './phrases'
import { lemmaOf, type Reader, settle, subjectOf } from './reader'
import { type Before, isComma, NOMINATIVE } from './surroundings'
import { isTime } from './times'
import { INTRANSITIVE, isParticiple, isParticipleOnly } from './verb-forms'

/** "A plan backed by": how much speaks for a participle that describes what stands before it. */
export function asDescription({ clauses }: Reader, group: VerbGroup, last: Before): number {
  const { tokens } = clauses
  if (group.form !== 'participle') return -1
  const next = tokens[group.to]
  if (last.kind === 'phrase') {
    const subject = tokens[last.at]!.lower
    if (NOMINATIVE.test(subject) || afterThan(clauses, last.at)) return -1
  }
  if (isParticipleOnly(tokens[group.verb]!)) return 20
  if (INTRANSITIVE.has(tokens[group.verb]!.lemma)) return -1
  let weight = 5
  if (next?.lower === 'by') weight += 6
  if (last.kind === 'verb' || last.kind === 'other' || last.kind === 'preposition') weight += 1
  if (last.kind === 'comma' && next && (next.tag === 'ADP' || next.lower === 'to')) weight += 1
  if (last.kind === 'opener' || last.kind === 'conjunction') weight -= 4
  const object = phraseFrom(clauses, group.to)
  const named = NAMES.test(tokens[group.verb]!.lemma)
  if ((object && !isTime(tokens, object) && !named) || next?.lower === 'that') weight -= 3
  return weight
}

/** "more seats than her advisers expected": the phrase that ends at token `at`, where what is compared has a verb. */
function afterThan(clauses: Clauses, at: number): NounPhrase | null {
  const phrase = phraseBefore(clauses, at + 1)
  return phrase && clauses.tokens[phrase.from - 1]?.lower === 'than' ? phrase : null
}

/** Participles with a noun behind them: "a group called Tern". */
const NAMES = /^(?:call|name|dub|title|entitle|nickname|label|consider|deem)$/

interface Description {
  depth: number
  weight: number
  /** Commas stand before and behind it. */
  closed: boolean
}

/** A verb that was taken for finite turns out to describe its subject: "A poll released last week showed". */
export function reinterpretable(reader: Reader, index: number, last: Before): Description | null {
  const { clauses, open } = reader
  if (last.kind === 'conjunction' || last.kind === 'opener') return null
  for (let depth = open.depth - 1; depth >= open.barrier; depth--) {
    const clause = open.at(depth)
    const taken = clause.verb >= 0 ? clauses.verbs[clause.verb]! : null
    if (taken?.form !== 'finite' || taken.complement || !clause.subject || !mayDescribe(reader, taken)) continue
    if (NOMINATIVE.test(clauses.tokens[clause.subject.head]!.lower)) continue
    const comma = isComma(clauses.tokens, taken.from - 1)
    const closed = comma && last.kind === 'comma'
    if (comma && !closed) continue
    // "voted for it, compared with": the second describes.
    if (!closed && !clause.outer && last.kind === 'comma' && clauses.verbs[index]!.form === 'participle') continue
    // Names are described between commas only, and an object makes a past tense of what stands before it.
    if (!closed && clauses.tokens[clause.subject.head]!.tag === 'PROPN') continue
    if (taken.object && !closed && !NAMES.test(lemmaOf(reader, clause.verb))) continue
    // "Lund, considered one of the best, will play"
    return { depth, weight: closed ? 9 : 6, closed }
  }
  return null
}

export function reinterpret({ clauses, open, ...reader }: Reader, index: number, depth: number): void {
  const clause = open.at(depth)
  const taken = clauses.verbs[clause.verb]!
  open.close(depth + 1, clauses.verbs[index]!.from)
  taken.form = 'participle'
  taken.clause = 'nonfinite'
  taken.antecedent = clause.subject
  taken.subject = null
  clause.subject = clause.outer ?? clause.subject
  clause.candidates = []
  const whole = { clauses, open, ...reader }
  settle(whole, clause, index, subjectOf(whole, clauses.verbs[index]!, clause.subject!, 'before'))
}

/** A bare past form that can be a participle as well. */
const mayDescribe = ({ clauses: { tokens } }: Reader, { from, to, verb }: VerbGroup): boolean =>
  to - from === 1 &&
  tokens[verb]!.tag === 'VERB' &&
  isParticiple(tokens[verb]!) &&
  !INTRANSITIVE.has(tokens[verb]!.lemma)
