import type { Span } from '../../article/article'
import type { CardReport } from './messages'

/** Words of the article, on one line. */
export const excerpt = (report: CardReport, { start, end }: Span): string =>
  report.article.text.slice(start, end).replace(/\s+/g, ' ').trim()
