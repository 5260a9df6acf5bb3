// Runs at idle on every page: decides cheaply whether this is an article, and does nothing else. No library is bundled:
// what this file costs is paid everywhere.
import { looksLikeArticle } from '../article/detect'
import type { ToBackground } from '../messages'
import { shared } from './shared'

declare const chrome: { runtime?: { id?: string; sendMessage(message: ToBackground): Promise<unknown> } }

/** Pages that build themselves in the browser are looked at again once they rest. Milliseconds of quiet before a look. */
const QUIET = 300
/** While a page does not rest: milliseconds from one look to the next, each time so many times as long. */
const FIRST_WAIT = 600
const LONGER = 1.5
/** After so many milliseconds, looks, or milliseconds of looking a page is no article until it navigates. */
const PATIENCE = 30_000
const MOST_LOOKS = 10
const MOST_WORK = 60

/** The browser may stop the background at any moment, also when it has just been told. Milliseconds before each attempt. */
const ATTEMPTS = [0, 200, 1_000, 4_000]

let told = false
let waiting: ReturnType<typeof setTimeout> | undefined
/** Since the page was loaded or navigated. */
let since = 0
let looks = 0
let work = 0
/** When the next look is due, however busy the page is. */
let due = 0

const changes = new MutationObserver(soon)

function look(): void {
  waiting = undefined
  // Without an id the extension was removed or updated, and an update brings its own detector.
  if (told || !chrome.runtime?.id) {
    rest()
    return
  }
  const start = performance.now()
  const found = looksLikeArticle(document, location.href)
  const now = performance.now()
  work += now - start
  looks++
  due = now + FIRST_WAIT * LONGER ** looks
  if (!found) return
  told = true
  rest()
  shared.foundArticle = true
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

/** The page changed: a look when it is quiet, or when it was not for long enough. */
function soon(): void {
  const now = performance.now()
  if (now - since > PATIENCE || looks >= MOST_LOOKS || work > MOST_WORK) {
    rest()
    return
  }
  if (waiting !== undefined && now + QUIET > due) return
  clearTimeout(waiting)
  waiting = setTimeout(look, QUIET)
}

/** Nothing more until the next navigation. */
function rest(): void {
  changes.disconnect()
  clearTimeout(waiting)
  waiting = undefined
}

function begin(): void {
  rest()
  if (told) return
  since = performance.now()
  looks = work = 0
  look()
  // A site's root never is an article.
  if (!told && location.pathname !== '/') changes.observe(document, { childList: true, subtree: true })
}

begin()

// Where the page navigates within itself. Once the page part is there it watches for itself, and is not injected twice.
const navigation = (window as { navigation?: EventTarget }).navigation
navigation?.addEventListener('navigatesuccess', begin)
window.addEventListener('popstate', begin)
// A tab that was opened in the background builds its page when somebody looks at it.
window.addEventListener('visibilitychange', () => {
  if (!document.hidden) begin()
})
