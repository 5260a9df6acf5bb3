// What a report may hold at most when it goes to a page: no newsroom's text comes near it, a hostile page's would hold its reader up.
import type { Report } from './report'

/** Findings, attributions and sources that are handed on. */
const MOST = { findings: 1_000, attributions: 3_000, sources: 1_000 }
/** UTF-16 code units that each of the three may take, written as JSON. */
const MOST_SIZE = 1_500_000

function first<Item>(items: readonly Item[], most: number): Item[] {
  const kept: Item[] = []
  let size = 0
  for (const item of items) {
    size += JSON.stringify(item).length
    if (kept.length >= most || size > MOST_SIZE) break
    kept.push(item)
  }
  return kept
}

/** The report's beginning, with a note that says how many findings there are where some are left out. Totals are of everything. */
export function capReport<Capped extends Omit<Report, 'article'>>(report: Capped): Capped {
  const findings = first(report.findings, MOST.findings)
  const sources = first(report.sources, MOST.sources)
  const attributions = first(report.attributions, MOST.attributions)
  const whole =
    findings.length === report.findings.length &&
    sources.length === report.sources.length &&
    attributions.length === report.attributions.length
  if (whole) return report
  const notes = [...report.notes, { kind: 'capped' as const, count: findings.length }]
  return { ...report, findings, sources, attributions, notes }
}
