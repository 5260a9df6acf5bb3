// Whose hedge it is: the speaker in whose words a passage stands.
import type { Span } from '../../article/article'
import type { Attribution } from '../model'

interface Held {
  content: Span
  sourceId: string
}

/**
 * The sourceId of the narrowest content around each span, or undefined. Both lists are walked once, in order of their
 * starts; only the contents that are open at a span are looked at.
 */
export function speakersOf(spans: readonly Span[], attributions: readonly Attribution[]): (string | undefined)[] {
  const contents: Held[] = attributions
    .flatMap(({ content, sourceId }) => (content && sourceId ? [{ content, sourceId }] : []))
    .sort((a, b) => a.content.start - b.content.start)
  let open: Held[] = []
  let next = 0
  return spans.map((span) => {
    while (next < contents.length && contents[next]!.content.start <= span.start) open.push(contents[next++]!)
    open = open.filter(({ content }) => content.end > span.start)
    let best: Held | undefined
    for (const held of open) {
      if (held.content.end < span.end) continue
      if (!best || held.content.end - held.content.start < best.content.end - best.content.start) best = held
    }
    return best?.sourceId
  })
}
