// Whether the reader has met the strip before: it is explained the first few times and is plain after that.
import browser from 'webextension-polyfill'

const KEY = 'stripSeen'
/** Openings of the popup over an article. */
const EXPLAINED = 3

/** Counts this opening. False where storage cannot be asked. */
export async function isNewHere(): Promise<boolean> {
  try {
    const seen = Number((await browser.storage.local.get(KEY))[KEY] ?? 0)
    if (!Number.isInteger(seen) || seen >= EXPLAINED) return false
    await browser.storage.local.set({ [KEY]: seen + 1 })
    return true
  } catch {
    return false
  }
}
