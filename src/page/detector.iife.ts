// Runs at idle on every page: decides cheaply whether this is an article, and does nothing else. No library: its cost is paid everywhere.
import type { ToBackground } from '../messages'

declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } }

/** Enough prose that a reader would call it an article. */
const ENOUGH_TEXT = 1_000

function looksLikeArticle(page: Document): boolean {
  let length = 0
  for (const paragraph of page.getElementsByTagName('p')) {
    const own = paragraph.textContent?.trim().length ?? 0
    if (own > 80) length += own
    if (length > ENOUGH_TEXT) return true
  }
  return false
}

let told = false
function look(): void {
  if (told || !chrome.runtime?.id || !looksLikeArticle(document)) return
  told = true
  const message: ToBackground = { type: 'article-found' }
  // Rejected when the extension was updated meanwhile; the update brings its own detector.
  chrome.runtime.sendMessage(message).catch(() => {})
}
look()
