// Where the settings live: `storage.sync`, so that they follow the reader; `storage.local` when that is full or out of reach.
import browser from 'webextension-polyfill'
import { readSettings, type Settings, withChange, withUnseen } from './settings'

const KEY = 'settings'
/** Changes that were made while the settings could not be seen: kept apart, until they can be made to the settings themselves. */
const UNSEEN = 'settings-unseen'

type Area = 'sync' | 'local'

const read = async (area: Area, key: string): Promise<unknown> => (await browser.storage[area].get(key))[key]
const readHere = (key: string): Promise<unknown> => read('local', key).catch(() => undefined)

interface Stored {
  settings: unknown
  unseen: unknown
  /** False where sync holds what it cannot give now. */
  seen: boolean
}

/** What sync could not take counts more than what it has. Rejects where neither can be read. */
async function stored(): Promise<Stored> {
  const [kept, unseen] = await Promise.all([readHere(KEY), readHere(UNSEEN)])
  if (kept !== undefined) return { settings: kept, unseen, seen: true }
  try {
    return { settings: await read('sync', KEY), unseen, seen: true }
  } catch (error) {
    if (unseen === undefined) throw error
    return { settings: undefined, unseen, seen: false }
  }
}

const whole = ({ settings, unseen }: Stored): unknown =>
  unseen === undefined ? settings : withUnseen(settings, unseen)

/** Never rejects: settings that cannot be read are the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings(whole(await stored()))
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
  const before = await stored().catch((): Stored => ({ settings: undefined, unseen: undefined, seen: false }))
  if (!before.seen) {
    const unseen = withChange(before.unseen, change)
    await browser.storage.local.set({ [UNSEEN]: unseen })
    return readSettings(unseen)
  }
  const changed = withChange(whole(before), change)
  try {
    await browser.storage.sync.set({ [KEY]: changed })
    await browser.storage.local.remove([KEY, UNSEEN]).catch(() => {})
  } catch {
    await browser.storage.local.set({ [KEY]: changed })
    await browser.storage.local.remove(UNSEEN).catch(() => {})
  }
  return readSettings(changed)
}

/** Calls back on every change, from whichever window or device. Answers with the function that ends it. */
export function onSettingsChange(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if ((KEY in changes || UNSEEN in changes) && (area === 'sync' || area === 'local'))
      void loadSettings().then(callback)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
