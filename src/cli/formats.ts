// The forms in which the command line prints a report.
import type { Report } from '../report/report'
import { summary } from '../report/summary'

export const FORMATS = {
  summary,
  json: (report: Report) => `${JSON.stringify(report)}\n`,
} satisfies Record<string, (report: Report) => string>
export type Format = keyof typeof FORMATS
