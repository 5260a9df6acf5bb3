// The way back: which text node each stretch of Article.text came from, and DOM ranges made from offsets.
import type { Span } from './article'

/** `length` code units at `start` in the article's text stand at `offset` in `node`, unit for unit. */
export interface Segment {
  start: number
  length: number
  node: Text
  offset: number
}

/** Segments in text order. White space that the article adds or collapses belongs to none. */
export type Anchors = Segment[]

/** The first segment that ends after `position`. */
function segmentAfter(anchors: Anchors, position: number): number {
  let low = 0
  let high = anchors.length
  while (low < high) {
    const middle = (low + high) >> 1
    const segment = anchors[middle]!
    if (segment.start + segment.length > position) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The live range that shows `span` on the page, or null when the page no longer holds it (a node was changed or removed).
 * Offsets are UTF-16 code units into Article.text.
 */
export function rangeOf(anchors: Anchors, span: Span): Range | null {
  const first = anchors[segmentAfter(anchors, span.start)]
  const last = anchors[Math.min(segmentAfter(anchors, span.end - 1), anchors.length - 1)]
  if (!first || !last || first.start >= span.end) return null
  const final = last.start < span.end ? last : anchors[anchors.indexOf(last) - 1]!
  const from = first.offset + Math.max(0, span.start - first.start)
  const to = final.offset + Math.min(final.length, span.end - final.start)
  if (!first.node.isConnected || !final.node.isConnected) return null
  if (from > first.node.data.length || to > final.node.data.length) return null
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, from)
  range.setEnd(final.node, to)
  return range
}
