// Names the file that a report is saved in.
import type { Article } from '../article/article'

const LONGEST = 60

/** `port-strike-talks-near-collapse.md`: from the headline, with nothing in it that a file system would refuse. */
export function fileName(article: Pick<Article, 'headline'>, extension: string): string {
  const stem = (article.headline ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$|[\ud800-\udbff]$/g, '')
  return `${stem || 'backread'}.${extension}`
}
