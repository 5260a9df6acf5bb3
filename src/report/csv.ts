// A report as CSV (RFC 4180), for those who keep sourcing in a table: a row for each source and one for each finding.
import type { Words } from '../words/words'
import { cell } from './csv-cell'
import type { FilteredReport } from './filtered'
import { paragraphLookup } from './paragraphs'
import { reasonText } from './reasons'
import { isRead } from './report'
import { statements } from './statements'
import { profileFacts } from './texts'
import { speakers } from './totals'

const COLUMNS = [
  'row',
  'read_at',
  'headline',
  'paragraph',
  'start',
  'end',
  'text',
  'sentence',
  'category',
  'kind',
  'strength',
  'reason',
  'source',
  'source_type',
  'words',
  'mentions',
  'statements',
  'profile',
  'by_hand',
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>

export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`

/** The rows without the header; only the reasons are in the language of `words`. `start` and `end` are UTF-16 code units into the article's text. */
export function toCsv({ report, findings }: FilteredReport, words: Words): string {
  const { article } = report
  if (!isRead(report)) return ''
  const placeOf = paragraphLookup(article)
  const whole = { read_at: article.url ?? report.file ?? '', headline: article.headline ?? '' }
  const slice = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end)
  const listed = speakers(report)
  const nameOf = new Map(report.sources.map((source) => [source.id, source]))
  const rows: Row[] = [
    ...listed.map((source) => ({
      row: 'source',
      ...whole,
      paragraph: source.mentions[0] && (placeOf(source.mentions[0])?.paragraph ?? ''),
      start: source.mentions[0]?.start ?? '',
      end: source.mentions[0]?.end ?? '',
      text: source.mentions[0] ? slice(source.mentions[0]) : '',
      source: source.name,
      source_type: source.byRole ? 'role' : source.type,
      words: source.words,
      mentions: source.mentions.length,
      statements: statements(report, source).map(slice).join(' | '),
      profile: source.profile ? profileFacts(source.profile) : '',
      by_hand: source.byHand?.was.join(' | ') ?? '',
    })),
    ...findings.map((finding) => {
      const source = finding.sourceId === undefined ? undefined : nameOf.get(finding.sourceId)
      return {
        row: 'finding',
        ...whole,
        paragraph: placeOf(finding)?.paragraph ?? '',
        start: finding.start,
        end: finding.end,
        text: finding.exact,
        sentence: slice(finding.sentence),
        category: finding.category,
        kind: finding.kind,
        strength: finding.strength,
        reason: reasonText(finding.reason, words),
        source: source?.name ?? '',
        source_type: source ? (source.byRole ? 'role' : source.type) : '',
      }
    }),
  ]
  return rows.map((row) => `${COLUMNS.map((column) => cell(row[column] ?? '')).join(',')}\r\n`).join('')
}
