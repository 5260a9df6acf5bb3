// Unclosed quotations: a mark opens, none closes, and no later paragraph goes on. Where marks of one kind stand inside
// each other, or a story leaves many open, the marks are careless and nothing is missing.
import type { Quotation } from '../../language/quotations'
import type { Reading } from '../read'

const CARELESS = 3

const sameInside = (quotation: Quotation) => quotation.nested.some(({ style }) => style === quotation.style)
/** Attributes of markup that a scraper left in the text: width="4. */
const isMarkup = (text: string, { start }: Quotation) => /[=<>]\s?$/.test(text.slice(Math.max(0, start - 2), start))

export function unclosedQuotations({ article, quotations }: Reading): Quotation[] {
  const open = quotations.filter(
    (quotation) => !quotation.closed && !quotation.continues && quotation.opened && !isMarkup(article.text, quotation),
  )
  return open.length > CARELESS ? [] : open.filter((quotation) => !sameInside(quotation))
}
