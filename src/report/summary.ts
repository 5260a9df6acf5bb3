// A Report as a few lines of plain text, for a terminal.
import type { Report } from './report'

export function summary(report: Report): string {
  const { article, findings, sources, notes } = report
  const lines = [
    article.headline ?? report.file ?? 'No headline',
    [article.authors.join(', ') || 'no byline', article.published ?? 'no date', article.outlet]
      .filter(Boolean)
      .join(' · '),
    `${report.totals.total} words; ${findings.length} findings; ${sources.length} sources, ${report.totals.sources.anonymous} unnamed`,
    ...(notes.length ? [`notes: ${notes.map((note) => note.kind).join(', ')}`] : []),
    ...findings.map((f) => `  ${f.category}/${f.kind} (${f.strength}): “${f.exact}” ${f.reason}`),
  ]
  return `${lines.join('\n')}\n`
}
