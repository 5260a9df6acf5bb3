import type { Span } from '../../article/article'
import type { CardReport } from './messages'

/** Words of the article, on one line. */
export const excerpt = (report: CardReport, { start, end }: Span): string =>
  oneLine(report.article.text.slice(start, end))

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
