// Our scripts share one object in a document, apart from the page's own. Its key is a symbol: to <p id="backread"> and to a frame of
// that name any window answers, but no markup can be a symbol.
import type { PagePart } from './page-part'

interface Shared {
  pagePart?: PagePart
  /** The detector took the page for an article, and nobody has read it yet. */
  foundArticle?: boolean
}

const KEY = Symbol.for('backread')
const world = globalThis as { [KEY]?: Shared }

world[KEY] ??= {}
export const shared: Shared = world[KEY]
