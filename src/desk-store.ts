// Where the records of stories live: `storage.local`, one key for each story, and one more for the order in which they were changed.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { type Correction, Corrections } from './desk/correction'
import { type ReadRecord, readRecord, type StoryRecord, storyAddress } from './desk/record'

/** Stories that are kept; the one left alone the longest goes first. */
const MOST_STORIES = 1_000
const INDEX = 'stories'
const keyOf = (url: string): string => `story:${storyAddress(url)}`

/** What became of a change: kept; or not, because storage is full or out of reach, or holds what a newer version wrote. */
export type Kept = 'kept' | 'full' | 'newer'

const Index = v.fallback(v.array(v.string()), [])

async function read(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key]
}

/** What is kept of the story at an address; 'none' where storage cannot be asked. Never rejects. */
export async function loadRecord(url: string): Promise<ReadRecord> {
  return readRecord(await read(keyOf(url)).catch(() => undefined))
}

/** The corrections alone, for the page itself: it need not know the rest. Never rejects. */
export async function loadCorrections(url: string): Promise<readonly Correction[]> {
  const stored = await read(keyOf(url)).catch(() => undefined)
  return v.parse(Corrections, (stored as { corrections?: unknown } | null | undefined)?.corrections)
}

let last: Promise<unknown> = Promise.resolve()

/** Keeps a record; one without anything in it is taken away. Never rejects. */
export function saveRecord(record: StoryRecord): Promise<Kept> {
  const saved = last.then(() => write(record))
  last = saved
  return saved
}

async function write(record: StoryRecord): Promise<Kept> {
  const key = keyOf(record.address)
  try {
    if (readRecord(await read(key)) === 'newer') return 'newer'
    const others = v.parse(Index, await read(INDEX)).filter((other) => other !== key)
    const isEmpty = record.corrections.length + record.notes.length + record.marks.length === 0
    const all = isEmpty ? others : [...others, key]
    const gone = [...all.slice(0, -MOST_STORIES), ...(isEmpty ? [key] : [])]
    await browser.storage.local.set({ [INDEX]: all.slice(-MOST_STORIES), ...(!isEmpty && { [key]: record }) })
    if (gone.length > 0) await browser.storage.local.remove(gone)
    return 'kept'
  } catch {
    return 'full'
  }
}
