// Good sourcing is seen too: where somebody speaks who is named, in words of their own.
import type { Span } from '../article/article'
import type { Report } from './report'

/** Where the sources that are people with a name stand beside their own words in quotation marks; each passage once, in reading order. */
export function namedPassages({
  attributions,
  sources,
  article,
}: Pick<Report, 'attributions' | 'sources' | 'article'>): Span[] {
  const named = new Set(sources.filter(({ type, byRole }) => type === 'person' && !byRole).map(({ id }) => id))
  const found = new Map<number, Span>()
  for (const { sourceId, source, content } of attributions) {
    if (!sourceId || !named.has(sourceId) || !content) continue
    if (!OPENS_QUOTATION.test(article.text.slice(content.start, content.start + 1))) continue
    // "she said": the pronoun names nobody.
    if (!/\p{Lu}\p{Ll}/u.test(article.text.slice(source.start, source.end))) continue
    found.set(source.start, { start: source.start, end: source.end })
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}
const OPENS_QUOTATION = /["“«„'‘]/
