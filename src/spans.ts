// Spans and what lies in order: the one search, and the questions that everybody asks of two spans.
import type { Span } from './article/article'

/**
 * The index of the first item that is far enough, or their number where none is. For items in order: once one is far
 * enough, all behind it are.
 */
export function firstWhere<Item>(items: readonly Item[], isFarEnough: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isFarEnough(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first of the spans in order that ends behind `position`. */
export const firstEnding = (spans: readonly Span[], position: number): number =>
  firstWhere(spans, ({ end }) => end > position)

/** Index of the first of the spans in order that begins at or behind `position`. */
export const firstFrom = (spans: readonly Span[], position: number): number =>
  firstWhere(spans, ({ start }) => start >= position)

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
