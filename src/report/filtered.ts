// What of a report a reader has asked to see, and how much that leaves out: popup, worksheet and files all ask this.
import { CATEGORIES, type Category, type Finding, type FindingKind, STRENGTHS, type Strength } from '../findings/model'
import type { Report } from './report'

export interface Filter {
  categories: readonly Category[]
  strengths: readonly Strength[]
  hiddenKinds: readonly FindingKind[]
  /** Ids of the findings that the reader called "not a problem". */
  dismissed: readonly string[]
}

export const EVERYTHING: Filter = { categories: CATEGORIES, strengths: STRENGTHS, hiddenKinds: [], dismissed: [] }

/** A report through a filter. */
export interface FilteredReport {
  report: Report
  /** In the order of the report's. */
  findings: Finding[]
  /** How many findings of each category the report has beside those. */
  hidden: Readonly<Record<Category, number>>
  /** How many of those hidden would be shown, but that they are slight in an article of this genre. */
  quiet: number
}

export function filterReport(report: Report, filter: Filter = EVERYTHING): FilteredReport {
  const kinds = new Set<string>(filter.hiddenKinds)
  const aside = new Set(filter.dismissed)
  const wanted = report.findings.filter(
    ({ id, category, kind }) => filter.categories.includes(category) && !kinds.has(kind) && !aside.has(id),
  )
  const findings = wanted.filter(({ strength }) => filter.strengths.includes(strength))
  const outside = (finding: Finding) => !filter.strengths.includes(finding.strength)
  const byGenre = (finding: Finding) => finding.byGenre === true && filter.strengths.includes('moderate')
  const left = (asked: Category) => {
    const ofIt = ({ category }: Finding) => category === asked
    return report.findings.filter(ofIt).length - findings.filter(ofIt).length
  }
  return {
    report,
    findings,
    hidden: { anonymous: left('anonymous'), unverified: left('unverified'), truncated: left('truncated') },
    quiet: wanted.filter((finding) => outside(finding) && byGenre(finding)).length,
  }
}
