// Where the settings live: `storage.sync`, so that they follow the reader; `storage.local` when that is full or out of reach.
import browser from 'webextension-polyfill'
import { readSettings, type Settings, withChange } from './settings'

const KEY = 'settings'

type Area = 'sync' | 'local'

const read = async (area: Area): Promise<unknown> => (await browser.storage[area].get(KEY))[KEY]

/** What sync could not take counts more than what it has. Rejects where neither can be read. */
async function stored(): Promise<unknown> {
  return (await read('local').catch(() => undefined)) ?? read('sync')
}

/** Never rejects: settings that cannot be read are the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings(await stored())
  } catch {
    return readSettings(undefined)
  }
}

/**
 * Changes some fields and keeps the others, those of a newer version too. Answers with the settings as they are now; rejects where
 * they could not be kept anywhere.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = last.then(() => write(change))
  last = changed.catch(() => {})
  return changed
}

/** Changes are made one after the other: two at once would read the same settings, and the later would undo the earlier. */
let last: Promise<unknown> = Promise.resolve()

async function write(change: Partial<Settings>): Promise<Settings> {
  let changed = withChange(undefined, change)
  try {
    changed = withChange(await stored(), change)
    await browser.storage.sync.set({ [KEY]: changed })
    await browser.storage.local.remove(KEY).catch(() => {})
  } catch {
    // What sync holds but cannot give now is left as it is.
    await browser.storage.local.set({ [KEY]: changed })
  }
  return readSettings(changed)
}

/** Calls back on every change, from whichever window or device. Answers with the function that ends it. */
export function onSettingsChange(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (KEY in changes && (area === 'sync' || area === 'local')) void loadSettings().then(callback)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
