// The worksheet of one story as data: what is shown of its report and what the reader noted, in words. Markdown, table and print are made
// of this one form.
import type { Finding, Source } from '../findings/model'
import type { FilteredReport } from '../report/filtered'
import { paragraphLookup } from '../report/paragraphs'
import { isRead } from '../report/report'
import { dateText, genreText, noteText, partText, profileLines } from '../report/texts'
import { speakers } from '../report/totals'
import { verdict } from '../report/verdict'
import { keyOf, type Words } from '../words/words'
import { claimsOf, type SheetClaim, type WhereOf } from './claims'
import { sourceKeys } from './correction'
import { findingOf } from './notes'
import { isOpen, oneLine, type Question, questionsOf } from './questions'
import type { Note, StoryRecord, Verdict } from './record'
import { saidBy } from './said'

export interface SheetNote {
  /** The source or the words that it is about, where it does not stand beside them. */
  about: string | null
  text: string
  verdict: Verdict | null
  date: string
}

export interface SheetQuestion {
  /** From 1 on: first those that are open, then those that are settled. */
  number: number
  category: Finding['category']
  ask: string
  where: string
  /** The sentence around the marked words, each part as it stands in the text. */
  before: string
  marked: string
  after: string
  details: string[]
  notes: SheetNote[]
  verdict: Verdict | null
}

interface SheetSource {
  name: string
  type: string
  words: number
  known: string[]
  said: { where: string; text: string }[]
  notes: SheetNote[]
}

export interface Sheet {
  title: string
  address: string | null
  facts: { label: string; value: string }[]
  verdict: string | null
  genre: string | null
  /** What is to be said of the page as a whole. */
  remarks: string[]
  open: SheetQuestion[]
  settled: SheetQuestion[]
  /** Findings that a filter leaves out. */
  hidden: number
  claims: SheetClaim[]
  sources: SheetSource[]
  /** About the story, and about what the page has no more. */
  notes: SheetNote[]
}

/** Whether a question on it is after somebody who has no name there. */
export const asksForNames = ({ open, settled }: Sheet): boolean =>
  [...open, ...settled].some(({ category }) => category === 'anonymous')

/** Of the notes on the page those that leave somebody something to ask. */
const WORTH_ASKING: ReadonlySet<string> = new Set([
  'no-byline',
  'no-date',
  'paywall',
  'paginated',
  'unknown-language',
  'unnamed-only',
  'single-unnamed',
  'capped',
])

export function makeSheet(shown: FilteredReport, record: StoryRecord, words: Words): Sheet {
  const { report, hidden } = shown
  const { article } = report
  const read = isRead(report)
  const whereOf = placeNames(shown, words)
  const questions = read ? questionsOf(shown, record, words) : []
  const inOrder = [...questions.filter(isOpen), ...questions.filter((question) => !isOpen(question))].map(
    (question, at) => ({ ...question, number: at + 1 }),
  )
  const made = inOrder.map((question) => sheetQuestion(question, article.text, whereOf, words))
  const missing = words.say('part_missing').toLocaleLowerCase(words.locale)
  return {
    title: article.headline ?? report.file ?? words.say('note_no_headline'),
    address: article.url,
    facts: [
      ...(['outlet', 'published', 'authors'] as const).map((part) => ({
        label: words.say(part === 'authors' ? 'worksheet_byline' : `part_${part}`),
        value: partText(article, part, words) ?? missing,
      })),
    ],
    verdict: read ? verdict(shown, words) : null,
    genre: read ? genreText(shown, words) : null,
    remarks: report.notes.filter(({ kind }) => WORTH_ASKING.has(kind)).map((note) => noteText(note, words)),
    open: made.filter(isOpen),
    settled: made.filter((question) => !isOpen(question)),
    hidden: hidden.anonymous + hidden.unverified + hidden.truncated,
    claims: inOrder.flatMap((question) => claimsOf(question, article.text, whereOf, words)),
    sources: read ? speakers(report).map((source) => sheetSource(shown, source, record, whereOf, words)) : [],
    notes: otherNotes(shown, record, words),
  }
}

function placeNames({ report }: FilteredReport, words: Words): WhereOf {
  const placeOf = paragraphLookup(report.article)
  return (span) => {
    const place = placeOf(span)
    if (place?.paragraph) return words.say('worksheet_place', place.paragraph)
    return place ? words.say(keyOf('role', place.block.role)) : ''
  }
}

function sheetQuestion(
  question: Question & { number: number },
  text: string,
  whereOf: WhereOf,
  words: Words,
): SheetQuestion {
  const { number, category, ask, details, findings, verdict } = question
  const [{ sentence, start, end }] = findings as [Finding, ...Finding[]]
  const places = new Set(findings.map(whereOf).filter(Boolean))
  return {
    number,
    category,
    ask,
    where: [...places].join(', '),
    before: text.slice(sentence.start, start).trimStart(),
    marked: text.slice(start, end),
    after: text.slice(end, sentence.end).trimEnd(),
    details,
    notes: question.notes.map((note) => sheetNote(note, null, words)),
    verdict,
  }
}

function sheetSource(
  { report }: FilteredReport,
  source: Source,
  { notes }: StoryRecord,
  whereOf: WhereOf,
  words: Words,
): SheetSource {
  const key = sourceKeys(report.sources).get(source.id)
  const given = source.profile ? profileLines(source.profile, words).filter((line) => line.given) : []
  return {
    name: oneLine(source.name),
    type: words.say(`source_${source.byRole ? 'role' : source.type}`),
    words: source.words,
    known: given.map(({ label, value }) => `${label}: ${value}`),
    said: saidBy(report, source, whereOf),
    notes: notes
      .filter(({ about }) => about.kind === 'source' && about.source === key)
      .map((note) => sheetNote(note, null, words)),
  }
}

/** What of a sheet's source there is to be checked. */
export const hasContent = ({ known, said, notes }: SheetSource): boolean =>
  said.length + notes.length + known.length > 0

/** What stands nowhere else on the sheet: about the story, about a finding that is not shown, about a source that is gone. */
function otherNotes({ report, findings }: FilteredReport, { notes }: StoryRecord, words: Words): SheetNote[] {
  const keys = new Set(sourceKeys(report.sources).values())
  return notes.flatMap((note) => {
    const { about } = note
    if (about.kind === 'story') return [sheetNote(note, null, words)]
    if (about.kind === 'source') return keys.has(about.source) ? [] : [sheetNote(note, about.source, words)]
    return findingOf(about, findings) ? [] : [sheetNote(note, oneLine(about.quote), words)]
  })
}

const sheetNote = ({ text, verdict, date }: Note, about: string | null, words: Words): SheetNote => ({
  about,
  text: text.trim(),
  verdict,
  date: dateText(date, words),
})
