// Where a finite verb belongs: the clauses that could take it are weighed against each other (finite-options.ts).
import { phraseBefore, phraseFrom } from './clause'
import { QUOTES, TAKES_BARE } from './complement-verbs'
import { type Option, options } from './finite-options'
import { take } from './finite-taken'
import { isQuoteMark, type NounPhrase } from './phrases'
import { lemmaOf, type Reader, settle } from './reader'
import { asDescription, reinterpret, reinterpretable } from './reduced'
import { type Before, before, isComma } from './surroundings'
import { isTime } from './times'

/** Below this a verb has no place of its own. */
const POOR = 4.5

/** "The bridge, Lund said on Monday, is safe": what was taken for a description had the verb before. */
function interrupted(reader: Reader, index: number, last: Before): boolean {
  const { clauses, open } = reader
  if (last.kind !== 'comma') return false
  const { top } = open
  const { subject, outer, verb } = top
  if (!subject || !outer || verb < 0 || top.candidates.length > 0) return false
  const said = clauses.verbs[verb]!
  if (!TAKES_BARE.has(lemmaOf(reader, verb)) || said.complement || said.object) return false
  const group = clauses.verbs[index]!
  said.complement = { kind: 'bare', from: outer.from, to: group.to, verb: index }
  reader.clauseOf[verb] = { ...top, parent: null }
  top.subject = outer
  settle(reader, top, index, { from: outer.from, to: subject.from - 1, phrase: outer, how: 'before', pronoun: null })
  return true
}

/** "“…,” said Lund", "It rained, said Lund." */
function isTurnedRound({ clauses, open, ...reader }: Reader, index: number, last: Before): boolean {
  const { tokens } = clauses
  const group = clauses.verbs[index]!
  if (
    !QUOTES.has(lemmaOf({ clauses, open, ...reader }, index)) ||
    (last.kind !== 'comma' && last.kind !== 'start' && !last.quoted)
  )
    return false
  const phrase = phraseFrom(clauses, group.to)
  if (!phrase || isTime(tokens, phrase)) return false
  const { top } = open
  if (top.verb < 0 && top.subject) return false
  if (last.quoted) return isQuoteMark(tokens, group.from - 1)
  if (last.kind === 'start') return /^(?:said|says)$/.test(tokens[group.verb]!.lower)
  const after = tokens[phrase.to]
  return top.verb >= 0 && (!after || /^[.,]$/.test(after.text))
}

/** In tokens: how long whoever speaks in an aside may be described. */
const LONGEST_ASIDE = 16

/** "The plan, said the minister, will fail": an aside between a subject and its verb, with its own subject behind it. */
function saidAside({ clauses, open, ...reader }: Reader, index: number, last: Before): boolean {
  const { tokens, verbAt, verbs } = clauses
  const group = verbs[index]!
  const { top } = open
  if (last.kind !== 'comma' || top.verb >= 0 || top.subject?.to !== group.from - 1 || group.passive) return false
  if (!QUOTES.has(lemmaOf({ clauses, open, ...reader }, index))) return false
  const phrase = phraseFrom(clauses, group.to)
  if (!phrase || isTime(tokens, phrase)) return false
  for (let at = phrase.to; at < Math.min(tokens.length - 1, group.to + LONGEST_ASIDE); at++) {
    const next = verbAt[at + 1]! >= 0 ? verbs[verbAt[at + 1]!]! : null
    if (isComma(tokens, at) && next?.from === at + 1 && next.form === 'finite') {
      group.form = 'finite'
      group.postposed = phrase
      group.complement = { kind: 'bare', from: top.subject.from, to: next.to, verb: verbAt[at + 1]! }
      return true
    }
    if (next?.form === 'finite') return false
  }
  return false
}

/** In tokens: a speaker who stands behind what was said is not described at length. */
const LONGEST_SPEAKER = 16

/**
 * "…, one of the officials said.": the speaker behind what was said. Between the last comma and a verb of saying with nothing
 * behind it stands its subject alone, whatever lists and descriptions come before.
 */
function speakerBehind(reader: Reader, index: number): NounPhrase | null {
  const { clauses } = reader
  const { tokens, verbAt, verbs } = clauses
  const group = verbs[index]!
  if (group.passive || !QUOTES.has(lemmaOf(reader, index))) return null
  const object = phraseFrom(clauses, group.to)
  const told = object && TELLS.test(lemmaOf(reader, index)) ? object.to : group.to
  const when = phraseFrom(clauses, told) ?? phraseFrom(clauses, told + 1)
  const end = when && isTime(tokens, when) ? when.to : told
  if (tokens[end] && !/^[.;,]$/.test(tokens[end]!.text)) return null
  let comma = group.from - 1
  for (; comma > 0 && !(tokens[comma]!.text === ',' && !listGoesOn(reader, comma)); comma--) {
    const other = verbAt[comma]! >= 0 ? verbs[verbAt[comma]!]! : null
    const described = other?.subject?.how === 'relative'
    if (other?.form === 'finite' && !described) return null
    if (isQuoteMark(tokens, comma) || /^[:;()]$/.test(tokens[comma]!.text)) return null
    if (group.from - comma > LONGEST_SPEAKER) return null
  }
  const phrase = comma > 0 ? phraseFrom(clauses, comma + 1) : null
  if (!phrase || phrase.to > group.from || isTime(tokens, phrase)) return null
  return verbs.some(({ form, to, clause }) => form === 'finite' && to <= comma && clause === 'main') ? phrase : null
}

const TELLS = /^(?:tell|inform|assure)$/

/** "officials from Norland, the Isles and Skar said": a comma between the names that a speaker comes from. */
function listGoesOn({ clauses }: Reader, comma: number): boolean {
  const { tokens } = clauses
  const first = phraseBefore(clauses, comma)
  if (!first || tokens[first.head]!.tag !== 'PROPN' || tokens[first.from - 1]?.tag !== 'ADP') return false
  const speaker = phraseBefore(clauses, first.from - 1)
  return speaker !== null && isComma(tokens, speaker.from - 1) && tokens[speaker.head]!.tag === 'NOUN'
}

/** Reads a finite verb, or a past form that may be a participle: it has its place, describes, or shares a subject. */
export function readFinite(reader: Reader, index: number): 'placed' | 'describes' | 'shares' {
  const { clauses, open } = reader
  const group = clauses.verbs[index]!
  const last = before(clauses, group.from)
  if (isTurnedRound(reader, index, last)) {
    settle(reader, open.push({ kind: 'main', from: group.from, parent: null }), index, null)
    return 'placed'
  }
  if (saidAside(reader, index, last)) {
    settle(reader, open.push({ kind: 'main', from: group.from, parent: null }), index, null)
    return 'placed'
  }
  const behind = last.kind === 'comma' ? null : speakerBehind(reader, index)
  if (behind) {
    group.form = 'finite'
    const subject = { from: behind.from, to: group.from, phrase: behind, how: 'before', pronoun: null } as const
    settle(reader, open.push({ kind: 'main', from: behind.from, parent: null }), index, subject)
    return 'placed'
  }
  const found = options(reader, index, last)
  let best: Option | null = null
  for (const option of found) if (!best || option.weight > best.weight) best = option
  const description = asDescription(reader, group, last)
  // "denied it and said": the subject stands with another verb.
  const joined = last.kind === 'conjunction' ? 9 : last.kind === 'comma' ? 4.2 : 0
  if (interrupted(reader, index, last)) return 'placed'
  const again = reinterpretable(reader, index, last)
  if (description > Math.max(best?.weight ?? 0, joined, again?.weight ?? 0)) return 'describes'
  if (group.form === 'participle') group.form = 'finite'
  const surer = again?.closed === true && again.weight > (best?.weight ?? 0)
  if (best && best.weight >= POOR && best.weight >= joined && !surer) {
    take(reader, index, best)
    return 'placed'
  }
  if (again) {
    reinterpret(reader, index, again.depth)
    return 'placed'
  }
  if (joined === 0 && best && best.weight > 0) {
    take(reader, index, best)
    return 'placed'
  }
  const { top } = open
  if (top.verb < 0 && !top.subject) {
    top.inverted = true
    settle(reader, top, index, null)
    return 'placed'
  }
  return 'shares'
}
