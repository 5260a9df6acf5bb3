// Brings a passage of the page into view.

import { rangesOf } from '../article/anchors'
import type { Span } from '../article/article'
import { get } from '../article/clobber-safe'
import { linesOf, type PageReport } from './page-report'

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** The share of the window above a passage that is scrolled to: below it there must be room for its card. */
const ABOVE = 1 / 5
/** Pixels above it at least, for a header that stays in place. */
const LEAST_ABOVE = 96
/** A passage no lower than this share of the window is well placed as it is. */
const LOWEST = 0.45

/** Answers false where the page does not show the passage. */
export function scrollTo(reading: PageReport, span: Span): boolean {
  const first = linesOf(reading, span)[0]
  const element = reading.field ?? rangesOf(reading.anchors, span)[0]?.startContainer.parentElement
  if (!first || !element) return false
  const view = innerHeight
  const above = Math.max(view * ABOVE, LEAST_ABOVE)
  if (first.top >= LEAST_ABOVE && first.bottom <= Math.max(view * LOWEST, above)) return true
  // What is far away is jumped to: a long glide over a story tells nothing.
  const far = Math.abs(first.top) > 3 * view
  const behavior = calm() || far ? 'instant' : 'smooth'
  if (scrollsWithin(element)) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
  else scrollBy({ top: first.top - above, behavior })
  return true
}

/** Whether a box on the page, and not the page itself, scrolls the element. */
function scrollsWithin(element: Element): boolean {
  for (let at = element.parentElement; at && at !== document.documentElement; at = get(at, 'parentElement')) {
    if (get(at, 'scrollHeight') > get(at, 'clientHeight') && /auto|scroll/.test(getComputedStyle(at).overflowY))
      return get(at, 'localName') !== 'body' || getComputedStyle(document.documentElement).overflowY !== 'visible'
  }
  return false
}
