// Pages for the tests of the article folder: a story of our own with something set into it.
import { readDocument } from '../../src/article/read'
import { parseDocument } from '../../src/cli/document'

export const LEAD = 'The weir above the old tannery will be rebuilt this summer, the drainage board said on Thursday.'
export const MIDDLE = [
  'Work on the north bank stopped in March, when the contractor found that the piles were hollow.',
  'The board has set aside four million crowns, and the county will pay for the fish pass.',
  '“It held for eighty years,” said Ingrid Falk, who runs the board. “It will not hold for one more.”',
]
export const LAST = 'The footpath along the weir stays open until the first machines arrive, the board said.'
export const HEADLINE = 'Old weir to be rebuilt this summer'

const p = (text: string) => `<p>${text}</p>`

interface Parts {
  head?: string
  /** In place of the headline. */
  headline?: string
  /** Between headline and lead. */
  top?: string
  /** Between the paragraphs of the middle. */
  inside?: string
  /** Behind the last paragraph. */
  end?: string
  lang?: string
  body?: string
}

export function pageOf(parts: Parts): string {
  const { head = '', headline = `<h1>${HEADLINE}</h1>`, top = '', inside = '', end = '', lang = 'en' } = parts
  const body =
    parts.body ??
    `<article>${headline}${top}${p(LEAD)}${p(MIDDLE[0]!)}${inside}${p(MIDDLE[1]!)}${p(MIDDLE[2]!)}${p(LAST)}${end}</article>`
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`
}

export const readPage = (parts: Parts, url: string | null = null) => readDocument(parseDocument(pageOf(parts)), url)

/** The texts of the blocks in one role. */
export function texts({ article }: ReturnType<typeof readDocument>, role: string): string[] {
  return article.blocks.filter((block) => block.role === role).map(({ start, end }) => article.text.slice(start, end))
}
