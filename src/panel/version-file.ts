// Reads a file that the reader opens: a saved page or plain text. A page is parsed and never shown: nothing in it runs or is loaded.
import type { Article } from '../article/article'
import { decodeHtml } from '../article/charset'
import { plainArticle } from '../article/plain-text'
import { readDocument } from '../article/read'
import { withoutLineBreaks } from '../desk/version-text'

/** Bytes, as for the command line's pages. */
const LARGEST = 16_000_000

export type Unreadable = 'too-large' | 'no-text'

/** Never rejects. */
export async function articleOfFile(file: File): Promise<Article | Unreadable> {
  if (file.size > LARGEST) return 'too-large'
  try {
    const text = decodeHtml(new Uint8Array(await file.arrayBuffer()))
    // A file of zeros, an image, a document of some word processor.
    if (text.includes('\0')) return 'no-text'
    const isPage = /\.x?html?$/i.test(file.name) || /html/.test(file.type)
    if (!isPage) return plainArticle(withoutLineBreaks(text))
    return readDocument(new DOMParser().parseFromString(text, 'text/html'), null).article
  } catch {
    return 'no-text'
  }
}
