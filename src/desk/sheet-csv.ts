// The worksheet as CSV (RFC 4180): a row for each question, claim, statement and note. Columns and kinds of rows are data, in English.
import { cell } from '../report/csv-cell'
import type { Sheet, SheetNote, SheetQuestion } from './sheet'

const COLUMNS = [
  'row',
  'address',
  'headline',
  'number',
  'paragraph',
  'question',
  'text',
  'details',
  'source',
  'source_type',
  'claimant',
  'reply',
  'verdict',
  'note',
  'date',
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string>>

/** With its header. A spreadsheet takes nothing in it for a formula. */
export function sheetToCsv(sheet: Sheet): string {
  const whole: Row = { address: sheet.address ?? '', headline: sheet.title }
  const rows: Row[] = [
    ...[...sheet.open, ...sheet.settled].flatMap(questionRows),
    // Its words stand in the row of the question that has the same number.
    ...sheet.claims.map(({ question, where, claimant, replies }) => ({
      row: 'claim',
      number: String(question),
      paragraph: where,
      claimant: claimant ?? '',
      reply: replies.join(' | '),
    })),
    ...sheet.sources.flatMap(({ name, type, known, said, notes }) => {
      const source = { source: name, source_type: type }
      return [
        { row: 'source', ...source, details: known.join(' | ') },
        ...said.map(({ where, text }) => ({ row: 'statement', ...source, paragraph: where, text })),
        ...notes.map((note) => ({ ...noteRow(note), ...source })),
      ]
    }),
    ...sheet.notes.map(noteRow),
  ]
  const lines = rows.map((row) => COLUMNS.map((column) => cell({ ...whole, ...row }[column] ?? '')).join(','))
  return [COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('')
}

function questionRows({ number, ask, where, before, marked, after, details, notes, verdict }: SheetQuestion): Row[] {
  const question = { number: String(number), paragraph: where, question: ask }
  return [
    {
      row: 'question',
      ...question,
      text: `${before}${marked}${after}`,
      details: details.join(' | '),
      verdict: verdict ?? 'open',
    },
    ...notes.map((note) => ({ ...noteRow(note), ...question })),
  ]
}

const noteRow = ({ about, text, verdict, date }: SheetNote): Row => ({
  row: 'note',
  text: about ?? '',
  note: text,
  verdict: verdict ?? '',
  date,
})
