// Brings a passage of the page into view.

import { rangesOf } from '../article/anchors'
import type { Span } from '../article/article'
import { linesOf, type Reading } from './reading'

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Answers false where the page does not show the passage. */
export function scrollTo(reading: Reading, span: Span): boolean {
  const lines = linesOf(reading, span)
  const first = lines[0]
  const element = rangesOf(reading.anchors, span)[0]?.startContainer.parentElement
  if (!first || !element) return false
  const view = innerHeight
  if (first.top >= view * 0.1 && first.bottom <= view * 0.6) return true
  // What is far away is jumped to: a long glide over a story tells nothing.
  const far = Math.abs(first.top) > 3 * view
  const behavior = calm() || far ? 'instant' : 'smooth'
  // The element brings boxes that scroll within the page along; a long one may leave the passage out of view.
  if (element.getBoundingClientRect().height > view / 2) scrollBy({ top: first.top - view / 3, behavior })
  else element.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
  return true
}
