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

/** The attributions that stand in nobody else's words. `found` is one sentence's: few. */
export const outermost = (found: readonly Spoken[]): Spoken[] =>
  found.filter((one) => !found.some((other) => inside(one, other) && !inside(other, one)))
