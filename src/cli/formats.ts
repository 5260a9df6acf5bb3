// The forms in which the command line prints a report; the popup's exports are the same.
import { toAnnotations } from '../report/annotations'
import { toMarkdown } from '../report/markdown'
import type { Report } from '../report/report'
import { summary } from '../report/summary'
import { english } from '../words/english'

export const FORMATS = {
  summary,
  json: (report: Report) => `${JSON.stringify(report)}\n`,
  markdown: (report: Report) => `${toMarkdown(report, english)}\n`,
  annotations: (report: Report) => `${JSON.stringify(toAnnotations(report))}\n`,
} satisfies Record<string, (report: Report) => string>
export type Format = keyof typeof FORMATS
