// The desk folder holds what a reader makes of a report: corrections, notes, a class's marks, and the sheets made of them. Pure. This file
// is what is kept of one story; one that storage or a file gives back is anybody's data and goes by this schema or not at all.
import * as v from 'valibot'
import { CATEGORIES } from '../findings/model'
import { Count, guard } from '../schema'

const RECORD_VERSION = 1

/** UTF-16 code units of one note. */
export const LONGEST_NOTE = 5_000
/** Of each list of one story. */
export const MOST_ENTRIES = 500
const LONGEST_NAME = 300
const LONGEST_QUOTE = 2_000
const LONGEST_ADDRESS = 2_000

const Name = v.pipe(v.string(), v.maxLength(LONGEST_NAME))
const Quote = v.pipe(v.string(), v.maxLength(LONGEST_QUOTE))
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const Moment = v.pipe(v.string(), v.isoTimestamp())
// @__NO_SIDE_EFFECTS__
const upTo = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST_ENTRIES))

export const CORRECTED_TYPES = ['person', 'role', 'institution', 'document', 'anonymous'] as const
export type CorrectedType = (typeof CORRECTED_TYPES)[number]

/** Sources are named by `sourceKeys`, for an index is another one as soon as the page changes. */
export const Correction = v.variant('kind', [
  v.object({ kind: v.literal('merge'), from: Name, into: Name }),
  v.object({ kind: v.literal('rename'), source: Name, name: Name }),
  v.object({ kind: v.literal('type'), source: Name, type: v.picklist(CORRECTED_TYPES) }),
])
export type Correction = v.InferOutput<typeof Correction>

export const VERDICTS = ['checked', 'open', 'wrong'] as const
export type Verdict = (typeof VERDICTS)[number]

const About = v.variant('kind', [
  v.object({ kind: v.literal('story') }),
  /** `start` is in UTF-16 code units into the article's text; where that has changed, the quote finds it again. */
  v.object({ kind: v.literal('finding'), quote: Quote, start: Count }),
  v.object({ kind: v.literal('source'), source: Name }),
])
export type About = v.InferOutput<typeof About>

const Note = v.object({
  id: Id,
  about: About,
  text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  verdict: v.nullable(v.picklist(VERDICTS)),
  /** When it was last changed. */
  date: Moment,
})
export type Note = v.InferOutput<typeof Note>

/** What a student marked: a stretch of the article's text in UTF-16 code units, its words, and the question that it raises. */
const StudentMark = v.pipe(
  v.object({ start: Count, end: Count, quote: Quote, category: v.picklist(CATEGORIES) }),
  v.check(({ start, end }) => end > start),
)
export type StudentMark = v.InferOutput<typeof StudentMark>

const StoryRecord = v.object({
  version: v.literal(RECORD_VERSION),
  /** As `storyAddress` gives it. */
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.regex(/^(?:https?|file):\/\//)),
  title: Name,
  outlet: v.optional(Name),
  /** When anything in it last changed. */
  changed: Moment,
  corrections: upTo(Correction),
  notes: upTo(Note),
  marks: upTo(StudentMark),
  /** A class marks this story now: until it compares, what Backread saw stays hidden. */
  marking: v.optional(v.literal(true)),
})
export type StoryRecord = v.InferOutput<typeof StoryRecord>
const isStoryRecord = guard(StoryRecord)

/** The story that a record is about. */
export type Story = Pick<StoryRecord, 'address' | 'title' | 'outlet'>

export const emptyRecord = ({ address, title, outlet }: Story, now: Date): StoryRecord => ({
  version: RECORD_VERSION,
  address,
  title: cutTo(title, LONGEST_NAME),
  ...(outlet && { outlet: cutTo(outlet, LONGEST_NAME) }),
  changed: now.toISOString(),
  corrections: [],
  notes: [],
  marks: [],
})

/** A record with nothing of the reader's in it, for which there is no reason to keep a story's address. */
export const isEmpty = ({ corrections, notes, marks, marking }: StoryRecord): boolean =>
  corrections.length + notes.length + marks.length === 0 && !marking

/** What of a stored value can be used: `newer` was written by a version to come, `broken` by nobody that is known. */
export type ReadRecord = { status: 'ok'; record: StoryRecord } | { status: 'newer' | 'broken' }

/** Never throws, and takes all or nothing: of a record that was read in part the rest would be lost with the next change. */
export function readRecord(value: unknown): ReadRecord {
  if (isStoryRecord(value)) return { status: 'ok', record: value }
  return { status: isNewer(value) ? 'newer' : 'broken' }
}

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'version' in value && Number(value.version) > RECORD_VERSION

/** The name of a source under which corrections and notes know it, whatever its case and its spaces: the text's, not one by hand. */
export const sourceKey = ({ name, key }: { name: string; key?: string }): string =>
  key ?? cutTo(name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(), LONGEST_NAME)

/** Words of a page as a note or a mark quotes them. */
export const quoteOf = (words: string): string => cutTo(words, LONGEST_QUOTE)

/** Not between the halves of a surrogate pair. */
const cutTo = (text: string, longest: number): string => text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')

/** What newsletters, networks and advertisers hang on an address; none of it changes the story. */
const TRACKING =
  /^(?:utm_.*|at_.*|mc_[ce]id|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mkt_tok)$/i
const ALSO_TRACKING = /^(?:srsltid|cmpid|cmp|smid|ncid|xtor|wt_mc|_ga)$/i

/** The address under which a story is kept: without fragment, tracking and credentials. Null for what is no page of the web or a file. */
export function storyAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  if (!['http:', 'https:', 'file:'].includes(address.protocol)) return null
  address.hash = ''
  address.username = ''
  address.password = ''
  // By hand: in Firefox's content scripts nothing that a URL gives can be gone through one by one.
  const names = address.search
    .slice(1)
    .split('&')
    .map((part) => part.replace(/=.*/s, ''))
  const tracking = names.filter((name) => TRACKING.test(name) || ALSO_TRACKING.test(name))
  // Untouched where there is none: to write the query anew would change how it is spelt.
  for (const name of tracking) address.searchParams.delete(name)
  return address.href.length <= LONGEST_ADDRESS ? address.href : null
}
