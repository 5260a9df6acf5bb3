// Where stretches of the article stand in the page's own text, as other programs look for them: the quotes and positions of
// the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#text-quote-selector and #text-position-selector).
import { type Anchors, rangeOf } from './anchors'
import type { Span } from './article'
import { get } from './clobber-safe'

/**
 * A stretch of a text with what stands around it. `start` and `end` count Unicode code points, as the model asks ("not code
 * units"), from the beginning of the whole text: of a page, the `textContent` of its body, where Hypothesis counts too.
 */
export interface TextQuote extends Span {
  exact: string
  prefix: string
  suffix: string
}

/** UTF-16 code units of context on each side; what Hypothesis takes. */
const CONTEXT_LENGTH = 32

const HALF_BEFORE = /^[\udc00-\udfff]/
const HALF_AFTER = /[\ud800-\udbff]$/

/** What stands around `[start, end)` within `bounds`. Half of a surrogate pair would not survive UTF-8, and is left out. */
export function contextOf(text: string, { start, end }: Span, bounds: Span): { prefix: string; suffix: string } {
  return {
    prefix: text.slice(Math.max(bounds.start, start - CONTEXT_LENGTH), start).replace(HALF_BEFORE, ''),
    suffix: text.slice(end, Math.min(bounds.end, end + CONTEXT_LENGTH)).replace(HALF_AFTER, ''),
  }
}

/** Quotes of spans of `text`, in UTF-16 code units into it. */
export function quotesIn(text: string, spans: readonly Span[]): TextQuote[] {
  const bounds = { start: 0, end: text.length }
  const points = codePointsBefore(
    text,
    spans.flatMap(({ start, end }) => [start, end]),
  )
  return spans.map((span) => ({
    start: points.get(span.start)!,
    end: points.get(span.end)!,
    exact: text.slice(span.start, span.end),
    ...contextOf(text, span, bounds),
  }))
}

/** Quotes of spans of the article in the text of its page; null for what the page does not hold (any more). */
export function quotesOnPage(root: Element, anchors: Anchors, spans: readonly Span[]): (TextQuote | null)[] {
  const offsets = new Map<Node, number>()
  const pieces: string[] = []
  let length = 0
  for (const node of textNodes(root)) {
    offsets.set(node, length)
    pieces.push(node.data)
    length += node.data.length
  }
  const onPage = spans.map((span): Span | null => {
    const range = rangeOf(anchors, span)
    const start = range && offsets.get(range.startContainer)
    const end = range && offsets.get(range.endContainer)
    // Text in a shadow tree is none of the body's.
    if (typeof start !== 'number' || typeof end !== 'number') return null
    return { start: start + range!.startOffset, end: end + range!.endOffset }
  })
  const quotes = quotesIn(
    pieces.join(''),
    onPage.filter((span) => span !== null),
  )
  return onPage.map((span) => span && quotes.shift()!)
}

/** All that `textContent` is made of, in order. */
function* textNodes(root: Element): Generator<Text> {
  let node: Node | null = root
  while (node) {
    if (get(node, 'nodeType') === 3 || get(node, 'nodeType') === 4) yield node as Text
    if (get(node, 'firstChild')) node = get(node, 'firstChild')
    else {
      while (node && node !== root && !get(node, 'nextSibling')) node = get(node, 'parentNode')
      node = node === root ? null : node && get(node, 'nextSibling')
    }
  }
}

/** How many code points come before each of these offsets, found in one pass. */
function codePointsBefore(text: string, offsets: number[]): Map<number, number> {
  const points = new Map<number, number>()
  let at = 0
  let count = 0
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; at < offset; at++) if (!(isLow(text, at) && isHigh(text, at - 1))) count++
    points.set(offset, count)
  }
  return points
}

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00
