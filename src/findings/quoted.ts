// Which words stand in quotation marks.
import type { Span } from '../article/article'
import type { Reading } from './reading'

/** Index of the first of the ordered spans that ends behind `position`. */
export function firstEnding(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether `position`, in UTF-16 code units, stands inside quotation marks. */
export function isQuoted({ quotations }: Reading, position: number): boolean {
  const quotation = quotations[firstEnding(quotations, position)]
  return quotation !== undefined && quotation.start <= position
}
