import type { Span } from '../../article/article'
import type { Report } from '../../report/report'

/** Words of the article, on one line. */
export const excerpt = (report: Report, { start, end }: Span): string =>
  report.article.text.slice(start, end).replace(/\s+/g, ' ').trim()
