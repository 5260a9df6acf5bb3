// Our scripts share one global in a document, apart from the page's own.
import type { PagePart } from './page-part'

export const shared = globalThis as {
  backreadPagePart?: PagePart
  /** The detector took the page for an article, and nobody has read it yet. */
  backreadFoundArticle?: boolean
}
