// Notes of a record: made, changed, taken away, and found again on what they are about.
import type { Finding } from '../findings/model'
import { type About, type Note, quoteOf, type StoryRecord, type Verdict } from './record'

/** Puts a note in the place of the one with its id, or behind all others. */
export function withNote(record: StoryRecord, note: Note): StoryRecord {
  const at = record.notes.findIndex(({ id }) => id === note.id)
  return { ...record, notes: at < 0 ? [...record.notes, note] : record.notes.with(at, note) }
}

export const withoutNote = (record: StoryRecord, id: string): StoryRecord => ({
  ...record,
  notes: record.notes.filter((note) => note.id !== id),
})

export const aboutFinding = ({ exact, start }: Pick<Finding, 'exact' | 'start'>): About => ({
  kind: 'finding',
  quote: quoteOf(exact),
  start,
})

/** What a note is about, as a key: the same for two notes about the same. */
export const aboutKey = (about: About): string =>
  about.kind === 'story'
    ? 'story'
    : about.kind === 'source'
      ? `source:${about.source}`
      : `finding:${about.start}:${about.quote}`

/**
 * The finding that a note is about: the one with its words, the nearest to where they stood where they stand more than once. Null where
 * the page has it no more.
 */
export function findingOf(about: About, findings: readonly Finding[]): Finding | null {
  if (about.kind !== 'finding') return null
  const distance = ({ start }: Finding) => Math.abs(start - about.start)
  const alike = findings.filter(({ exact }) => quoteOf(exact) === about.quote)
  return alike.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** The notes about each finding by its id, in the order in which they were made. */
export function notesByFinding(notes: readonly Note[], findings: readonly Finding[]): Map<string, Note[]> {
  const found = new Map<string, Note[]>()
  for (const note of notes) {
    const finding = findingOf(note.about, findings)
    if (finding) found.set(finding.id, [...(found.get(finding.id) ?? []), note])
  }
  return found
}

/** What counts of several verdicts is the latest. */
export const verdictOf = (notes: readonly Note[]): Verdict | null =>
  [...notes].sort((a, b) => b.date.localeCompare(a.date)).find(({ verdict }) => verdict !== null)?.verdict ?? null

/** Whether a record holds all of the words that are looked for: in address, title, outlet, notes, names or marked text. */
export function holdsWords(record: StoryRecord, query: string): boolean {
  const { address, title, outlet = '', notes, corrections, marks } = record
  const written = [
    ...[address, title, outlet],
    ...notes.flatMap(({ text, about }) => [
      text,
      about.kind === 'finding' ? about.quote : about.kind === 'source' ? about.source : '',
    ]),
    ...corrections.flatMap((one) => (one.kind === 'rename' ? [one.name] : [])),
    ...marks.map(({ quote }) => quote),
  ]
  return holdAll(written.join('\n'), query)
}

/** Whether all words of a query stand in a text, whatever their case and order. */
export function holdAll(text: string, query: string): boolean {
  const all = folded(text)
  return folded(query)
    .split(/\s+/)
    .every((word) => all.includes(word))
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
