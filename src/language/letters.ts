// What a page writes for looks and not for reading: letters melted into one sign ("ﬁ", as text pasted from a PDF has
// them) and soft hyphens inside of words. The library knows neither, so it is given the letters; the page keeps its own.
import type { Token } from './token'

const SIGNS = /[\ufb00-\ufb06\u00ad]/g

export interface Letters {
  text: string
  /** For each letter the place in the page's text that it comes from; null where nothing was changed. */
  origin: Uint32Array | null
}

/** The text with its letters written out: in nearly every text nothing is to be done. */
export function writtenOut(text: string): Letters {
  if (text.search(SIGNS) < 0) return { text, origin: null }
  const written = text.replace(SIGNS, (sign) => (sign === '\u00ad' ? '' : sign.normalize('NFKC')))
  const origin = new Uint32Array(written.length)
  let to = 0
  for (let from = 0; from < text.length; from++) {
    const sign = text[from]!
    const letters = sign === '\u00ad' ? 0 : sign >= '\ufb00' && sign <= '\ufb06' ? sign.normalize('NFKC').length : 1
    for (let i = 0; i < letters; i++) origin[to++] = from
  }
  return { text: written, origin }
}

/** Tokens of the written-out text, which begins at `base`, as slices of the page's own text. Where they lie in it is kept in order. */
export function toPage(tokens: readonly Token[], text: string, base: number, { origin }: Letters): void {
  if (!origin) return
  let least = 0
  for (const token of tokens) {
    token.start = Math.max(least, base + origin[token.start - base]!)
    token.end = Math.max(token.start, base + origin[token.end - base - 1]! + 1)
    least = token.end
    token.text = text.slice(token.start, token.end)
  }
}
