// Where a finite verb belongs: the clauses that could take it are weighed against each other (finite-options.ts).
import { phraseFrom } from './clause'
import { QUOTES, TAKES_BARE } from './complement-verbs'
import { type Option, options } from './finite-options'
import { take } from './finite-taken'
import { isQuoteMark } from './phrases'
import { lemmaOf, type Reader, settle } from './reader'
import { asDescription, reinterpret, reinterpretable } from './reduced'
import { type Before, before } from './surroundings'
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

/** Reads a finite verb, or a past form that may be a participle: it has its place, describes, or shares a subject. */
export function readFinite(reader: Reader, index: number): 'placed' | 'describes' | 'shares' {
  const { clauses, open } = reader
  const group = clauses.verbs[index]!
  const last = before(clauses, group.from)
  if (isTurnedRound(reader, index, last)) {
    settle(reader, open.push({ kind: 'main', from: group.from, parent: null }), index, null)
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
  if (best && best.weight >= POOR && best.weight >= joined) {
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
