// All records as one file, and back.
import * as v from 'valibot'
import { type Note, readRecord, type StoryRecord } from './record'

const KIND = 'backread-desk'
const VERSION = 1
/** UTF-16 code units; storage holds no more. */
export const LARGEST_FILE = 30_000_000

const DeskFile = v.object({ kind: v.literal(KIND), version: v.number(), stories: v.array(v.unknown()) })

/** Records as they are stored: those that this version cannot read are given away as they are. */
export const toFile = (stored: ReadonlyMap<string, unknown>, now: Date): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, saved: now.toISOString(), stories: [...stored.values()] }, null, 2)}\n`

type ReadFile =
  /** `unread`: stories in it that are none, or a newer version's. */
  { status: 'ok'; records: StoryRecord[]; unread: number } | { status: 'newer' | 'none' }

/** Never throws. */
export function readFile(text: string): ReadFile {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return { status: 'none' }
  }
  if (!v.is(DeskFile, parsed)) return { status: 'none' }
  if (parsed.version > VERSION) return { status: 'newer' }
  const read = parsed.stories.map(readRecord)
  const records = read.flatMap((one) => (one.status === 'ok' ? [one.record] : []))
  return { status: 'ok', records, unread: read.length - records.length }
}

/** What both know of a story; of two states of one note the later. */
export function joined(here: StoryRecord, there: StoryRecord): StoryRecord {
  const notes = new Map<string, Note>(here.notes.map((note) => [note.id, note]))
  for (const note of there.notes) {
    const own = notes.get(note.id)
    if (!own || own.date < note.date) notes.set(note.id, note)
  }
  return {
    ...here,
    changed: [here.changed, there.changed].sort()[1]!,
    corrections: withNew(here.corrections, there.corrections),
    marks: withNew(here.marks, there.marks),
    notes: [...notes.values()],
  }
}

function withNew<Item extends object>(own: readonly Item[], others: readonly Item[]): Item[] {
  const keyOf = (item: Item) => JSON.stringify(Object.entries(item).sort())
  const known = new Set(own.map(keyOf))
  return [...own, ...others.filter((item) => !known.has(keyOf(item)))]
}
