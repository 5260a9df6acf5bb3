// The forms in which the command line prints a report; the popup's exports are the same.
import { toAnnotations } from '../report/annotations'
import { CSV_HEADER, toCsv } from '../report/csv'
import { toHypothesis } from '../report/hypothesis'
import { toMarkdown } from '../report/markdown'
import { showReport } from '../report/shown'
import { summary } from '../report/summary'
import { english } from '../words/english'
import type { Analysed } from './inputs'

export const FORMATS = {
  summary: ({ report }) => summary(report),
  json: ({ report }) => `${JSON.stringify(report)}\n`,
  markdown: ({ report }) => `${toMarkdown(showReport(report), english)}\n`,
  annotations: ({ report, quotes }) => `${JSON.stringify(toAnnotations(showReport(report), quotes()))}\n`,
  hypothesis: ({ report, quotes }) => `${JSON.stringify(toHypothesis(showReport(report), quotes()))}\n`,
  csv: ({ report }) => toCsv(showReport(report)),
} satisfies Record<string, (analysed: Analysed) => string>
/** What is printed once, before the first article. */
export const HEADERS: Partial<Record<Format, string>> = { csv: CSV_HEADER }
export type Format = keyof typeof FORMATS
