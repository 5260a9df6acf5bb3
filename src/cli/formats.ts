// The forms in which the command line prints a report; the popup's exports are the same.
import { toAnnotations } from '../report/annotations'
import { CSV_HEADER, toCsv } from '../report/csv'
import { filterReport } from '../report/filtered'
import { toHypothesis } from '../report/hypothesis'
import { toJson } from '../report/json'
import { toMarkdown } from '../report/markdown'
import { summary } from '../report/summary'
import type { Words } from '../words/words'
import type { Analysed } from './inputs'

export const FORMATS = {
  summary: ({ report }, words) => summary(report, words),
  json: ({ report }, words) => `${JSON.stringify(toJson(report, words))}\n`,
  markdown: ({ report }, words) => `${toMarkdown(filterReport(report), words)}\n`,
  annotations: ({ report, quotes }, words) =>
    `${JSON.stringify(toAnnotations(filterReport(report), words, quotes()))}\n`,
  hypothesis: ({ report, quotes }, words) => `${JSON.stringify(toHypothesis(filterReport(report), words, quotes()))}\n`,
  csv: ({ report }, words) => toCsv(filterReport(report), words),
} satisfies Record<string, (analysed: Analysed, words: Words) => string>
/** What is printed once, before the first article. */
export const HEADERS: Partial<Record<Format, string>> = { csv: CSV_HEADER }
export type Format = keyof typeof FORMATS
