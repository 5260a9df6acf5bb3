// Where the desk's records live: `storage.local`, a key for each story and one index of them all. What cannot be read is never written over.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { Corrections } from './desk/correction'
import { joined } from './desk/exchange'
import { type IndexEntry, indexOf, readIndex } from './desk/index-of-stories'
import {
  type Correction,
  emptyRecord,
  isEmpty,
  readRecord,
  type Story,
  type StoryRecord,
  storyAddress,
} from './desk/record'

const PREFIX = 'desk:'
/** Only what can be made anew from the records. A version with another index gives it another key. */
const INDEX = 'desk-index-1'
/** Whoever has kept more is asked to export and delete some: the index is read and written whole. */
const MOST_STORIES = 2_000

/**
 * Why a record is not kept, or not kept any longer. `private`: of a private window nothing is. `full`: no room; what is stored is as it
 * was. `newer`, `broken`: what is stored there was written by a newer version, or cannot be read; it is left as it is. `unreachable`:
 * the browser gives no storage now.
 */
export type Trouble = 'private' | 'full' | 'newer' | 'broken' | 'unreachable'

export interface Kept {
  /** What is known of the story; empty where what is stored could not be read. */
  record: StoryRecord
  trouble: Trouble | null
}

/** A story, and whether the tab that shows it is private. */
export type OpenStory = Story & { incognito: boolean }

/** What private windows' panels know until they are closed. */
const fleeting = new Map<string, StoryRecord>()

const keyOf = (address: string): string => PREFIX + address

/** What is kept of a story; only its own key is read. Never rejects. */
export async function loadRecord(story: OpenStory): Promise<Kept> {
  const empty = emptyRecord(story, new Date())
  if (isPrivate(story)) return { record: fleeting.get(story.address) ?? empty, trouble: 'private' }
  try {
    return read(await get(keyOf(story.address)), empty)
  } catch {
    return { record: empty, trouble: 'unreachable' }
  }
}

/**
 * The corrections alone, for the page itself, which need not know the rest; none where they cannot be read.
 * @param url of the page, as it stands. Never rejects.
 */
export async function loadCorrections(url: string): Promise<Correction[]> {
  try {
    const address = storyAddress(url)
    const stored = address === null ? undefined : await get(keyOf(address))
    return v.parse(Corrections, (stored as { corrections?: unknown } | null | undefined)?.corrections)
  } catch {
    return []
  }
}

/**
 * Makes one change to what is stored of a story now, not to what the panel last saw of it, so that two panels undo nothing of each
 * other's. Answers with the record as it is kept; where there is trouble other than `private` the change was not made. Never rejects.
 */
export function changeRecord(story: OpenStory, change: (record: StoryRecord) => StoryRecord): Promise<Kept> {
  return oneAtATime(async () => {
    const before = await loadRecord(story)
    if (before.trouble && before.trouble !== 'private') return before
    const record = { ...change(before.record), changed: new Date().toISOString() }
    if (before.trouble) {
      fleeting.set(story.address, record)
      return { record, trouble: before.trouble }
    }
    if (readRecord(record).status !== 'ok') return { record: before.record, trouble: 'full' }
    return (await store(record)) ? { record, trouble: null } : { record: before.record, trouble: 'full' }
  })
}

/** Calls back whenever the record of a story has changed, in whichever window. Answers with the function that ends it. */
export function onRecordChange(address: string, callback: () => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && keyOf(address) in changes) callback()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** All stories of which something is kept, the last changed first. Rejects where storage gives nothing. */
export async function listStories(): Promise<IndexEntry[]> {
  return [...(await index())].sort((a, b) => b.changed.localeCompare(a.changed))
}

/** Every record as it is stored, those that cannot be read too, by address. Rejects where storage gives nothing. */
export async function allStored(): Promise<Map<string, unknown>> {
  const everything = Object.entries(await browser.storage.local.get(null))
  return new Map(
    everything.filter(([key]) => key.startsWith(PREFIX)).map(([key, value]) => [key.slice(PREFIX.length), value]),
  )
}

/** Forgets one story, whether or not it can be read; answers with what it takes to `restore` it. */
export const forget = (address: string): Promise<Map<string, unknown>> =>
  remove((stored) => new Map([...stored].filter(([kept]) => kept === address)))

/** Forgets all stories; answers with what it takes to `restore` them. */
export const forgetAll = (): Promise<Map<string, unknown>> => remove((stored) => stored)

/** Brings back what was forgotten, but for stories of which something was kept since. False where there is no room. */
export function restore(forgotten: ReadonlyMap<string, unknown>): Promise<boolean> {
  return oneAtATime(async () => {
    const there = await allStored()
    const missing = [...forgotten].filter(([address]) => !there.has(address))
    const all = new Map([...there, ...missing])
    return set({ ...Object.fromEntries(missing.map(([address, value]) => [keyOf(address), value])), ...indexed(all) })
  })
}

/**
 * Adds what a file held to what is stored, all or nothing. `left`: stories that were left as they are, for what is stored of them cannot
 * be read or both together are more than is kept. Null where there is no room.
 */
export function storeAll(records: readonly StoryRecord[]): Promise<{ stored: number; left: number } | null> {
  return oneAtATime(async () => {
    const there = await allStored()
    const anew = new Map<string, StoryRecord>()
    for (const record of records) {
      const stored = anew.get(record.address) ?? there.get(record.address)
      const own = stored === undefined ? null : readRecord(stored)
      const both = own === null ? record : own.status === 'ok' ? joined(own.record, record) : null
      if (both && readRecord(both).status === 'ok') anew.set(record.address, both)
    }
    const all = new Map([...there, ...anew])
    if (all.size > MOST_STORIES) return null
    const items = Object.fromEntries([...anew].map(([address, record]) => [keyOf(address), record]))
    const isStored = await set({ ...items, ...indexed(all) })
    return isStored ? { stored: anew.size, left: records.length - anew.size } : null
  })
}

/**
 * Changes are made one after the other, in all windows of the extension: two at once would read the same, and the later would undo the
 * earlier. Do not call it from inside itself.
 */
function oneAtATime<Result>(task: () => Promise<Result>): Promise<Result> {
  const turn = last.then(() => (globalThis.navigator?.locks ? navigator.locks.request('desk', task) : task()))
  last = turn.catch(() => {})
  return turn as Promise<Result>
}
let last: Promise<unknown> = Promise.resolve()

const isPrivate = ({ incognito }: OpenStory): boolean => incognito || browser.extension?.inIncognitoContext === true

function read(stored: unknown, empty: StoryRecord): Kept {
  if (stored === undefined) return { record: empty, trouble: null }
  const found = readRecord(stored)
  return found.status === 'ok' ? { record: found.record, trouble: null } : { record: empty, trouble: found.status }
}

async function store(record: StoryRecord): Promise<boolean> {
  const others = (await index()).filter(({ address }) => address !== record.address)
  const key = keyOf(record.address)
  if (isEmpty(record)) {
    await browser.storage.local.remove(key)
    return set({ [INDEX]: others })
  }
  if (others.length >= MOST_STORIES) return false
  return set({ [key]: record, [INDEX]: [...others, indexOf(record)] })
}

function remove(choose: (stored: Map<string, unknown>) => Map<string, unknown>): Promise<Map<string, unknown>> {
  return oneAtATime(async () => {
    const stored = await allStored()
    const gone = choose(stored)
    await browser.storage.local.remove([...gone.keys()].map(keyOf))
    const rest = new Map([...stored].filter(([address]) => !gone.has(address)))
    if (rest.size > 0) await set(indexed(rest))
    else await browser.storage.local.remove(INDEX)
    return gone
  })
}

async function index(): Promise<IndexEntry[]> {
  const stored = await get(INDEX)
  // None at all, or one that cannot be read: the records tell the same.
  return (stored === undefined ? null : readIndex(stored)) ?? indexed(await allStored())[INDEX]
}

const indexed = (records: ReadonlyMap<string, unknown>) => ({
  [INDEX]: [...records].map(([address, value]): IndexEntry => {
    const found = readRecord(value)
    return found.status === 'ok' ? indexOf(found.record) : { address, title: '', changed: '', trouble: found.status }
  }),
})

const get = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key]

/** False where there is no room. Nothing is written then. */
const set = (items: Record<string, unknown>): Promise<boolean> =>
  browser.storage.local.set(items).then(
    () => true,
    () => false,
  )
