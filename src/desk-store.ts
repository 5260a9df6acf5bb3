// Where the desk's records live: `storage.local`, a key for each story and one index of them all. What cannot be read is never written over.
import browser from 'webextension-polyfill'
import { type IndexEntry, indexOf, readIndex } from './desk/index-of-stories'
import {
  type Correction,
  emptyRecord,
  isEmpty,
  readRecord,
  type Story,
  type StoryRecord,
  type StudentMark,
  storyAddress,
} from './desk/record'

const PREFIX = 'desk:'
/** Only what can be made anew from the records. A version with another index gives it another key. */
export const INDEX = 'desk-index-1'
/** Whoever has kept more is asked to export and delete some: the index is read and written whole. */
export const MOST_STORIES = 2_000

/**
 * Why a record is not kept, or not kept any longer. `private`: of a private window nothing is. `full`: no room; what is stored is as it
 * was. `newer`, `broken`: what is stored there was written by a newer version, or cannot be read; it is left as it is. `unreachable`:
 * the browser gives no storage now.
 */
type Trouble = 'private' | 'full' | 'newer' | 'broken' | 'unreachable'

export interface Kept {
  /** What is known of the story; empty where what is stored could not be read. */
  record: StoryRecord
  trouble: Trouble | null
}

/** A story, and whether the tab that shows it is private. */
export type OpenStory = Story & { incognito: boolean }

/** What private windows' panels know until they are closed. */
const fleeting = new Map<string, StoryRecord>()

export const keyOf = (address: string): string => PREFIX + address

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

/** What students marked on a page, and whether what Backread saw stays hidden until they compare. */
export interface Students {
  hide: boolean
  marks: Pick<StudentMark, 'start' | 'end' | 'category'>[]
}

/** What a page itself needs of its record. */
export interface ForPage {
  corrections: Correction[]
  students: Students
}

/**
 * None where the record cannot be read; of a private window none is.
 * @param url of the page, as it stands. Never rejects.
 */
export async function loadForPage(url: string): Promise<ForPage> {
  const nothing: ForPage = { corrections: [], students: { hide: false, marks: [] } }
  try {
    const address = browser.extension.inIncognitoContext ? null : storyAddress(url)
    const found = readRecord(address === null ? undefined : await get(keyOf(address)))
    if (found.status !== 'ok') return nothing
    const { corrections, marking, marks } = found.record
    return { corrections, students: { hide: marking === true, marks: marking ? marks : [] } }
  } catch {
    // An update took the browser's doors from this script.
    return nothing
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

/** Every record as it is stored, those that cannot be read too, by address. Rejects where storage gives nothing. */
export async function allStored(): Promise<Map<string, unknown>> {
  const everything = Object.entries(await browser.storage.local.get(null))
  return new Map(
    everything.filter(([key]) => key.startsWith(PREFIX)).map(([key, value]) => [key.slice(PREFIX.length), value]),
  )
}

/**
 * Changes are made one after the other, in all windows of the extension: two at once would read the same, and the later would undo the
 * earlier. Do not call it from inside itself.
 */
export function oneAtATime<Result>(task: () => Promise<Result>): Promise<Result> {
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

export async function index(): Promise<IndexEntry[]> {
  const stored = await get(INDEX)
  // None at all, or one that cannot be read: the records tell the same.
  return (stored === undefined ? null : readIndex(stored)) ?? indexed(await allStored())[INDEX]
}

export const indexed = (records: ReadonlyMap<string, unknown>) => ({
  [INDEX]: [...records].map(([address, value]): IndexEntry => {
    const found = readRecord(value)
    return found.status === 'ok' ? indexOf(found.record) : { address, title: '', changed: '', trouble: found.status }
  }),
})

const get = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key]

/** False where there is no room. Nothing is written then. */
export const set = (items: Record<string, unknown>): Promise<boolean> =>
  browser.storage.local.set(items).then(
    () => true,
    () => false,
  )
