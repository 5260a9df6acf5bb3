// Which of our scripts run in which tab. The detector is registered, not static in the manifest, so that a site that is
// switched off, or "only when I click", means that nothing of ours is loaded there at all.
import browser from 'webextension-polyfill'
import type { ToPage } from '../messages'
import annotate from '../page/annotate.iife.ts?script'
import cardFrame from '../page/card-frame.iife.ts?script'
import detector from '../page/detector.iife.ts?script'
import first from '../page/first.iife.ts?script'
import { hasSubdomains, isSiteOff, type Settings } from '../settings'
import { loadSettings } from '../settings-store'

const DETECTOR = 'detector'
const FIRST = 'first'
/** Firefox gives scripts its API whatever stands on the page. */
const TAKES_MARKUP_FOR_API = !('getBrowserInfo' in browser.runtime)
const PAGES = ['http://*/*', 'https://*/*', 'file:///*']
const plainPath = (file: string) => file.replace(/^\//, '')

/** A match pattern for a host and its subdomains, or nothing for what is no host name. */
function sitePattern(host: string): string[] {
  if (/^\[[\da-f:.]+\]$/.test(host)) return [`*://${host}/*`]
  if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(host)) return []
  return [hasSubdomains(host) ? `*://*.${host}/*` : `*://${host}/*`]
}

let last: Promise<void> = Promise.resolve()

/** Makes the registered detector follow the settings, as they are when its turn comes. Calls are taken one after the other. */
export function registerDetector(): Promise<void> {
  last = last
    .then(loadSettings)
    .then(register)
    .catch((error) => console.error('Backread: no detector registered', error))
  return last
}

type Registered = browser.Scripting.RegisteredContentScript

function scriptsFor({ automatic, sitesOff }: Settings): Registered[] {
  if (!automatic) return []
  const where = { matches: PAGES, excludeMatches: sitesOff.flatMap(sitePattern), persistAcrossSessions: true }
  const scripts: Registered[] = [{ ...where, id: DETECTOR, js: [plainPath(detector)], runAt: 'document_idle' }]
  if (TAKES_MARKUP_FOR_API) scripts.push({ ...where, id: FIRST, js: [plainPath(first)], runAt: 'document_start' })
  return scripts
}

/** What is told of scripts that run on all pages but some: which, and on which not. */
const outlineOf = (scripts: readonly Registered[]): string =>
  JSON.stringify(scripts.map(({ id, excludeMatches = [] }) => [id, [...excludeMatches].sort()]).sort())

async function register(settings: Settings): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts()
  const wanted = scriptsFor(settings)
  if (outlineOf(registered) === outlineOf(wanted)) return
  const isOf = (scripts: readonly Registered[], id: string) => scripts.some((script) => script.id === id)
  const gone = registered.filter(({ id }) => !isOf(wanted, id)).map(({ id }) => id)
  const known = wanted.filter(({ id }) => isOf(registered, id))
  const fresh = wanted.filter(({ id }) => !isOf(registered, id))
  // Changed where it stands: between a farewell and a new registration a page would load that nobody looks at, and a background that is
  // stopped there would leave all pages so.
  if (known.length > 0) await browser.scripting.updateContentScripts(known)
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh)
}

/** Pages that were open before us: after an install they are read too, after an update they get the new scripts. */
export async function injectDetectorEverywhere(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES, discarded: false })
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || (url && isSiteOff(settings, url))) return
      await inject(id, {}, detector)
    }),
  )
}

/** The document that a tab shows, one of its frames, or (in Chromium) a document that it may show later. */
type Where = { frameIds?: [number] } | { documentIds?: [string] }

async function inject(tabId: number, where: Where, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, ...where }, files: [plainPath(file)] })
    return true
  } catch {
    // A page that no extension may touch, or a tab that is gone.
    return false
  }
}

/** Brings the page part into a frame, where it waits for messages; one that is already there stays. */
export const injectPagePart = (tabId: number, where: Where = {}): Promise<boolean> => inject(tabId, where, annotate)

/**
 * Brings the card's script into the frame that a page part has just made for it, and tells it the word by which it knows that page
 * part. Where the browser gives frames no number it goes into every frame of the tab, and stays only in an empty one.
 */
export async function injectCard(tabId: number, frameId: number | null, token: string): Promise<boolean> {
  const target = frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] }
  try {
    await browser.scripting.executeScript({
      target,
      args: [token],
      func: (word: string) => {
        ;(globalThis as { backreadCardToken?: string }).backreadCardToken = word
      },
    })
    await browser.scripting.executeScript({ target, files: [plainPath(cardFrame)] })
    return true
  } catch {
    return false
  }
}

/** Answers false where there is no page part to hear it. */
export async function sendToPage(tabId: number, message: ToPage, frameId = 0): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId })
    return true
  } catch {
    return false
  }
}
