// What is kept of one story: the reader's corrections, notes and marks. One schema gives type and check; older versions are taken over.
import * as v from 'valibot'
import { CATEGORIES } from '../findings/findings'
import { Count, listOf } from '../schema'
import { Corrections } from './correction'

const RECORD_VERSION = 1

const MOST_NOTES = 500
const MOST_MARKS = 500
const LONGEST_TEXT = 10_000
const LONGEST_QUOTE = 1_000
const LONGEST_ADDRESS = 2_000

const Text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
const Quote = v.pipe(v.string(), v.maxLength(LONGEST_QUOTE))
const Day = v.pipe(v.string(), v.isoTimestamp())

const VERDICTS = ['checked', 'open', 'wrong'] as const

const Note = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  about: v.variant('kind', [
    v.object({ kind: v.literal('story') }),
    /** `start`: UTF-16 code units into the article's text when the note was made; the words count where both cannot. */
    v.object({ kind: v.literal('finding'), quote: Quote, start: Count }),
    /** A key as sourceKeys gives them. */
    v.object({ kind: v.literal('source'), source: Quote }),
  ]),
  text: Text,
  verdict: v.nullable(v.picklist(VERDICTS)),
  date: Day,
})

const StudentMark = v.object({ start: Count, end: Count, quote: Quote, category: v.picklist(CATEGORIES) })

const StoryRecord = v.object({
  version: v.literal(RECORD_VERSION),
  /** As storyAddress gives it. */
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
  title: v.fallback(Quote, ''),
  outlet: v.optional(v.fallback(Quote, '')),
  /** ISO 8601, UTC. */
  changed: Day,
  corrections: Corrections,
  notes: listOf(Note, MOST_NOTES),
  marks: listOf(StudentMark, MOST_MARKS),
})
export type StoryRecord = v.InferOutput<typeof StoryRecord>

/** What storage or a file held: a record, nothing that can be one, or one of a newer version, which is left alone. */
export type ReadRecord = { record: StoryRecord } | 'none' | 'broken' | 'newer'

/** Never throws. */
export function readRecord(stored: unknown): ReadRecord {
  if (stored === undefined || stored === null) return 'none'
  const version = typeof stored === 'object' ? (stored as { version?: unknown }).version : undefined
  if (typeof version === 'number' && version > RECORD_VERSION) return 'newer'
  const { success, output } = v.safeParse(StoryRecord, stored)
  return success ? { record: output } : 'broken'
}

export const emptyRecord = (address: string, title: string, outlet: string | null): StoryRecord => ({
  version: RECORD_VERSION,
  address,
  title: title.slice(0, LONGEST_QUOTE),
  ...(outlet !== null && { outlet: outlet.slice(0, LONGEST_QUOTE) }),
  changed: new Date(0).toISOString(),
  corrections: [],
  notes: [],
  marks: [],
})

/** Tells where a reader came from, not what the page is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|yclid|cmpid|ref_src|ref_url)$/i

/** The address of a story without fragment and tracking; as it is where it is none. */
export function storyAddress(url: string): string {
  if (!URL.canParse(url)) return url
  const address = new URL(url)
  address.hash = ''
  for (const name of [...address.searchParams.keys()]) if (TRACKING.test(name)) address.searchParams.delete(name)
  return address.href
}
