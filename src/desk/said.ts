// What a source says, as a worksheet lists it: each statement that can be checked, with its place.
import type { Span } from '../article/article'
import type { Source } from '../findings/model'
import type { Report } from '../report/report'
import { statements } from '../report/statements'
import type { WhereOf } from './claims'
import { oneLine, withoutStrayMarks } from './questions'

export function saidBy(report: Report, source: Source, whereOf: WhereOf): { where: string; text: string }[] {
  const { text } = report.article
  return statements(report, source)
    .filter(({ start, end }) => isStatement(oneLine(text.slice(start, end))))
    .map((span) => {
      const { start, end } = withItsVerb(report, span)
      return { where: whereOf(span), text: withoutStrayMarks(oneLine(text.slice(start, end))) }
    })
}

/** A word or three without quotation marks are what a verb is about, and nothing that could be checked. */
const isStatement = (text: string): boolean => /["“„«]/.test(text) || text.split(' ').length > 3

/** "It as “unacceptable”" is understood with the verb before it alone: "described it as “unacceptable”". */
function withItsVerb({ attributions, article }: Report, span: Span): Span {
  if (!/^(?:it|them|him|her|me|us)\b/i.test(article.text.slice(span.start, span.end))) return span
  const cue = attributions.find(({ content }) => content?.start === span.start)?.cue
  const isBefore = cue && cue.end <= span.start && article.text.slice(cue.end, span.start).trim() === ''
  return isBefore ? { start: cue.start, end: span.end } : span
}
