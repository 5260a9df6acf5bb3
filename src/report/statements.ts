// What a source says, in the order in which it stands in the text.
import type { Span } from '../article/article'
import type { Source } from '../findings/model'
import type { Report } from './report'

/** The contents of a source's attributions, each as its hull; one that lies inside another is told with it. */
export function statements({ attributions }: Pick<Report, 'attributions'>, { id }: Source): Span[] {
  const spans = attributions
    .filter(({ sourceId, alsoSourceIds }) => sourceId === id || alsoSourceIds?.includes(id))
    .flatMap(({ content }) => content ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const told: Span[] = []
  for (const span of spans) if (span.end > (told[told.length - 1]?.end ?? -1)) told.push(span)
  return told
}
