// What somebody says that others say: "Lund said that critics fear a flood". The story has it from Lund; the critics are
// part of what she tells. Only the outer attribution says whom the reader has it from.
import type { Span } from '../../article/article'
import type { Spoken } from './spoken'

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** What somebody is for or against, or puts out: the writer's words for a thing, not somebody's words. */
const THING = /^(?:oppose|support|stance-phrase|publish|noun-stance|noun-agent|adjective-stance)$/

/** Does `one` stand, source and cue, in what `other` has its source say? */
function inside(one: Spoken, other: Spoken): boolean {
  if (one === other || !one.cue || !other.content || THING.test(other.rule)) return false
  // "she said, adding that"
  if (one.source.start === other.source.start && one.source.end === other.source.end) return false
  return (other.contentParts ?? [other.content]).some((part) => within(one.cue!, part) && within(one.source, part))
}

/** Marks the attributions that stand in somebody else's words. `found` is one sentence's: few. */
export const markNested = (found: readonly Spoken[]): Spoken[] =>
  found.map((one) =>
    found.some((other) => inside(one, other) && !inside(other, one)) ? { ...one, nested: true as const } : one,
  )

/**
 * The same over sentences: a quotation goes on, and what its speaker says that others say stands in a later sentence of it.
 * Linear in `found`, which is in the order of its sentences.
 */
export function markNestedInQuotations(found: readonly Spoken[]): Spoken[] {
  const parts = found
    .flatMap((one) => (one.delivery === 'direct' && one.content ? (one.contentParts ?? [one.content]) : []))
    .sort((a, b) => a.start - b.start)
  let next = 0
  let open: Span | null = null
  const ordered = [...found].sort((a, b) => a.source.start - b.source.start)
  const nested = new Set<Spoken>()
  for (const one of ordered) {
    while (next < parts.length && parts[next]!.start <= one.source.start) {
      if (!open || parts[next]!.end > open.end) open = parts[next]!
      next++
    }
    if (!open || !one.cue || !within(one.source, open) || !within(one.cue, open)) continue
    // What stands in the middle of its own words is no part of somebody else's.
    if (!one.content || one.content.start >= open.start) nested.add(one)
  }
  return found.map((one) => (nested.has(one) ? { ...one, nested: true as const } : one))
}
