// The way back: which text node each stretch of Article.text came from, and DOM ranges made from offsets.

import { firstWhere } from '../spans'
import type { Span } from './article'

/** `length` code units at `start` in the article's text stand at `offset` in `node`, unit for unit (a white-space unit may differ). */
export interface Segment {
  start: number
  length: number
  node: Text
  offset: number
  /** The page has text between the segment before and this one that is not part of the article: hidden, a footnote mark, a button. */
  apart?: boolean
}

/** Segments in text order. White space that the article adds or collapses belongs to none. */
export type Anchors = Segment[]

const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g

/**
 * The one normalisation of the round trip: what a range shows and what the article says are the same text when they are
 * the same after this. Soft hyphens and zero-width characters are dropped, and so is white space, because a line break
 * between two elements is in the article's text as a space and in no text node at all.
 */
export function normalise(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, '')
}

/** The index of the first segment that ends after `position`. */
const segmentAfter = (anchors: Anchors, position: number): number =>
  firstWhere(anchors, ({ start, length }) => start + length > position)

/** The indexes of the first and the last segment with a part of `span`; null when none has. */
function segmentsOf(anchors: Anchors, span: Span): [number, number] | null {
  const first = segmentAfter(anchors, span.start)
  let last = Math.min(segmentAfter(anchors, span.end - 1), anchors.length - 1)
  if (last >= 0 && anchors[last]!.start >= span.end) last--
  return first <= last ? [first, last] : null
}

/** A stretch of the page, from one place in a text node to another. Offsets are UTF-16 code units. */
export interface Stretch {
  startContainer: Text
  startOffset: number
  endContainer: Text
  endOffset: number
}

function stretchBetween(first: Segment, last: Segment, span: Span): Stretch | null {
  const startOffset = first.offset + Math.max(0, span.start - first.start)
  const endOffset = last.offset + Math.min(last.length, span.end - last.start)
  if (!first.node.isConnected || !last.node.isConnected) return null
  if (startOffset > first.node.data.length || endOffset > last.node.data.length) return null
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset }
}

function rangeOver({ startContainer, startOffset, endContainer, endOffset }: Stretch): Range {
  const range = startContainer.ownerDocument.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}

/**
 * The live range that shows `span` on the page, from its first to its last letter, or null when the page no longer holds it
 * (a node was changed or removed). It may run over text that is not the article's: `rangesOf` leaves that out.
 * Offsets are UTF-16 code units into Article.text.
 */
export function rangeOf(anchors: Anchors, span: Span): Range | null {
  const found = segmentsOf(anchors, span)
  const stretch = found && stretchBetween(anchors[found[0]]!, anchors[found[1]]!, span)
  return stretch && rangeOver(stretch)
}

/** The live ranges that show exactly `span` and nothing else, in order; empty when the page no longer holds it. */
export const rangesOf = (anchors: Anchors, span: Span): Range[] => stretchesOf(anchors, span).map(rangeOver)

/** The same as places alone, which cost the page nothing when it changes. */
export function stretchesOf(anchors: Anchors, span: Span): Stretch[] {
  const found = segmentsOf(anchors, span)
  if (!found) return []
  const stretches: Stretch[] = []
  let first = found[0]
  for (let at = first; at <= found[1]; at++) {
    if (at < found[1] && !anchors[at + 1]!.apart) continue
    const stretch = stretchBetween(anchors[first]!, anchors[at]!, span)
    if (!stretch) return []
    stretches.push(stretch)
    first = at + 1
  }
  return stretches
}
