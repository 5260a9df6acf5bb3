// What the reader called "not a problem", remembered for a passage on a page. It stays on this device.
import browser from 'webextension-polyfill'
import type { Finding } from '../findings/model'

const KEY = 'dismissed'
/** Pages that are remembered; the one left alone the longest goes first. */
const MOST_PAGES = 500

/** Page address → passages. Written anew with every change, so the last key is the page changed last. */
type Dismissed = Record<string, string[]>

/** The page without what changes from visit to visit. */
const pageKey = (url: string): string => url.replace(/[?#].*/s, '')
/** The passage by its words, so that a paragraph added above it does not bring it back. */
export const passageKey = ({ category, exact }: Finding): string =>
  `${category}:${exact.replace(/\s+/g, ' ').slice(0, 300)}`

async function load(): Promise<Dismissed> {
  try {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY]
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(
      Object.entries(stored).filter(
        (entry): entry is [string, string[]] =>
          Array.isArray(entry[1]) && entry[1].every((item: unknown) => typeof item === 'string'),
      ),
    )
  } catch {
    return {}
  }
}

/** The passages called "not a problem" on a page, as passageKey gives them. */
export async function loadDismissed(url: string): Promise<Set<string>> {
  return new Set((await load())[pageKey(url)])
}

/**
 * Remembers the passages of one page. Where storage is full, and after an update took it from this script, they last as long as the
 * page; in a private window too, because no address of one is kept.
 */
export async function saveDismissed(url: string, passages: ReadonlySet<string>): Promise<void> {
  try {
    if (browser.extension.inIncognitoContext) return
    const { [pageKey(url)]: _, ...others } = await load()
    if (passages.size > 0) others[pageKey(url)] = [...passages]
    const kept = Object.entries(others).slice(-MOST_PAGES)
    await browser.storage.local.set({ [KEY]: Object.fromEntries(kept) })
  } catch {
    // Full, or taken from us.
  }
}
