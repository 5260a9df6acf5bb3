// Runs at idle on every page: decides cheaply whether this is an article, and does nothing else. No library is bundled:
// what this file costs is paid everywhere.
import { looksLikeArticle } from '../article/detect'
import type { ToBackground } from '../messages'
import { shared } from './world'

declare const chrome: { runtime?: { id?: string; sendMessage(message: ToBackground): Promise<unknown> } }

/** Pages that build themselves in the browser: after a first look that finds nothing, a second one. Milliseconds. */
const SECOND_LOOK = 1_500
/** From a navigation within the page to the look at what it brought. Milliseconds. */
const AFTER_NAVIGATION = 600

/** The browser may stop the background at any moment, also when it has just been told. Milliseconds before each attempt. */
const ATTEMPTS = [0, 200, 1_000, 4_000]

let told = false
let waiting: ReturnType<typeof setTimeout> | undefined

function look(): void {
  // Without an id the extension was removed or updated, and an update brings its own detector.
  if (told || !chrome.runtime?.id) return
  if (!looksLikeArticle(document, location.href)) return
  told = true
  shared.backreadFoundArticle = true
  void tell()
}

async function tell(): Promise<void> {
  for (const wait of ATTEMPTS) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    try {
      if (await chrome.runtime?.sendMessage({ type: 'article-found' })) return
    } catch {
      // Stopped under way.
    }
  }
}

function lookIn(delay: number): void {
  clearTimeout(waiting)
  waiting = setTimeout(look, delay)
}

look()
if (!told) lookIn(SECOND_LOOK)

// Where the page navigates within itself. Once the page part is there it watches for itself, and is not injected twice.
const navigation = (window as { navigation?: EventTarget }).navigation
navigation?.addEventListener('navigatesuccess', () => lookIn(AFTER_NAVIGATION))
window.addEventListener('popstate', () => lookIn(AFTER_NAVIGATION))
