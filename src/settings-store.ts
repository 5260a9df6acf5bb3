// Where the settings live: `storage.sync`, so that they follow the reader; `storage.local` where there is no sync.
import browser from 'webextension-polyfill'
import { readSettings, type Settings } from './settings'

const KEY = 'settings'

/** Never rejects: settings that cannot be read are the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.sync.get(KEY))[KEY])
  } catch {
    return readSettings(undefined)
  }
}

/** Changes some fields and keeps the others, those of a newer version too. Answers with the settings as they are now. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = readSettings({ ...(await loadSettings()), ...change })
  await browser.storage.sync.set({ [KEY]: settings })
  return settings
}

/** Calls back on every change, from whichever window or device. Answers with the function that ends it. */
export function onSettingsChange(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>) => {
    if (KEY in changes) callback(readSettings(changes[KEY]?.newValue))
  }
  browser.storage.sync.onChanged.addListener(listener)
  return () => browser.storage.sync.onChanged.removeListener(listener)
}
