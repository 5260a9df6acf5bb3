// The line over the headline, where the page sets it into the same heading.

import { get } from '../clobber-safe'
import type { Line } from '../lines'
import { countWords } from '../word-count'

/** Letters and figures only, for comparing what differs in signs. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The text of the line's own heading element, which may be set on several lines. */
export function headingText(line: Line): string {
  const heading = line.box.element.closest('h1, h2')
  return heading ? (heading.textContent ?? '').slice(0, LONGEST) : line.text
}

/** UTF-16 code units. No headline is longer. */
const LONGEST = 500
/** Words in the line over the headline. */
const MOST_IN_KICKER = 6

/** The line without the kicker, where that stands in an element of its own before it. */
export function withoutKicker(line: Line): string {
  const outer = line.box.element
  const topOf = (node: Node): Node => {
    let at = node
    while (get(at, 'parentNode') && get(at, 'parentNode') !== outer) at = get(at, 'parentNode')!
    return at
  }
  const [first] = line.segments
  if (!first || first.node.parentNode === outer) return line.text
  const top = topOf(first.node)
  const next = line.segments.find(({ node }) => topOf(node) !== top)
  if (!next) return line.text
  const [kicker, rest] = [line.text.slice(0, next.start), line.text.slice(next.start)]
  // Words set apart in the midst of a sentence are none: behind a kicker another sentence begins.
  const begins = /^["“”„«»'‘‚]?[\p{Lu}\p{Lo}\p{N}]/u.test(rest)
  const short = countWords(kicker) <= MOST_IN_KICKER && countWords(rest) > 2
  return begins && short && !/[,;]\s*$/.test(kicker) ? rest : line.text
}
