// Makes one Finding; the only place where ids and exact text are put together.
import type { Span } from '../article/article'
import type { Finding } from './findings'

export function makeFinding(text: string, span: Span, rest: Omit<Finding, 'id' | 'start' | 'end' | 'exact'>): Finding {
  const { start, end } = span
  return { id: `${rest.category}@${start}`, start, end, exact: text.slice(start, end), ...rest }
}

/** A short quotation of the words at a span, for a reason. */
export function quoteWords(text: string, span: Span): string {
  return `“${text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()}”`
}
