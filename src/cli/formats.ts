// The forms in which the command line prints a report; the popup's exports are the same.
import { toAnnotations } from '../report/annotations'
import { toMarkdown } from '../report/markdown'
import { summary } from '../report/summary'
import { english } from '../words/english'
import type { Analysed } from './inputs'

export const FORMATS = {
  summary: ({ report }) => summary(report),
  json: ({ report }) => `${JSON.stringify(report)}\n`,
  markdown: ({ report }) => `${toMarkdown(report, english)}\n`,
  annotations: ({ report, quotes }) => `${JSON.stringify(toAnnotations(report, quotes()))}\n`,
} satisfies Record<string, (analysed: Analysed) => string>
export type Format = keyof typeof FORMATS
