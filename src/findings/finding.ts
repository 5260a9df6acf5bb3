// Makes one Finding; the only place where ids and exact text are put together.
import type { Span } from '../article/article'
import type { Finding, Reason, ReasonKey } from './model'

export function makeFinding(text: string, span: Span, rest: Omit<Finding, 'id' | 'start' | 'end' | 'exact'>): Finding {
  const { start, end } = span
  return { id: `${rest.category}@${start}`, start, end, exact: text.slice(start, end), ...rest }
}

/** A reason that quotes the words at the given spans. */
export const reasonOf = (key: ReasonKey, text: string, ...spans: Span[]): Reason => ({
  key,
  quotes: spans.map((span) => quoteWords(text, span)),
})

/** Longest passage quoted whole, in UTF-16 code units. */
const LONG = 90

/** The words at a span on one line, cut after a word where they are many. */
function quoteWords(text: string, { start, end }: Span): string {
  const cut = end - start > LONG ? text.lastIndexOf(' ', start + LONG) : end
  // Half of a surrogate pair would be no character.
  const words = text.slice(start, cut > start ? cut : start + LONG).replace(/[\ud800-\udbff]$/, '')
  return `${words.replace(/\s+/g, ' ').trim()}${cut === end ? '' : ' …'}`
}
