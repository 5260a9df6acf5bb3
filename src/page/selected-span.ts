// What of the article is selected on the page.
import type { Segment } from '../article/anchors'
import type { Span } from '../article/article'
import { quoteOf } from '../desk/record'
import type { Selected } from '../messages'
import type { PageReport } from './page-report'

/** In UTF-16 code units of the article's text, without white space at its ends; null where none of it is selected. */
export function selectedIn({ anchors, report }: PageReport, selection: Selection | null): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const parts = anchors.flatMap((segment) => partOf(segment, range))
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return null
  const whole = report.article.text.slice(first.start, last.end)
  const start = first.start + whole.length - whole.trimStart().length
  const quote = quoteOf(whole.trim())
  return quote === '' ? null : { start, end: start + quote.length, quote }
}

function partOf({ node, offset, length, start }: Segment, range: Range): Span[] {
  if (!node.isConnected || !range.intersectsNode(node)) return []
  const from = Math.max(offset, node === range.startContainer ? range.startOffset : 0)
  const to = Math.min(offset + length, node === range.endContainer ? range.endOffset : node.data.length)
  return to > from ? [{ start: start + from - offset, end: start + to - offset }] : []
}
