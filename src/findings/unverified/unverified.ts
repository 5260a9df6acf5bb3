// Unverified claims: do we know that? Flags claims of fact that the article itself does not stand behind. Rules are data
// in declared.ts, alleged.ts, hedged.ts and modals.ts; here they are looked up, and the strongest passage of a sentence
// is made its one finding.
import type { Span } from '../../article/article'
import type { Sentence } from '../../language/language'
import { makeFinding, quoteWords } from '../finding'
import type { Attribution, Finding } from '../findings'
import type { Reading } from '../read'
import { findPassages, type Passage } from './passages'

const KIND_ORDER = ['declared', 'alleged', 'hedged', 'unsourced-figure']
const STRENGTH_ORDER = ['strong', 'moderate', 'slight']

/** declared before alleged before hedged; within a kind the stronger, then the earlier. */
const byWeight = (a: Passage, b: Passage): number =>
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  STRENGTH_ORDER.indexOf(a.strength) - STRENGTH_ORDER.indexOf(b.strength) ||
  a.start - b.start

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

/** The speaker in whose words the span stands: the source of the narrowest content around it. */
function speakerOf(span: Span, attributions: readonly Attribution[]): string | undefined {
  let best: Attribution | undefined
  for (const attribution of attributions) {
    const { content } = attribution
    if (!content || !covers(content, span)) continue
    if (!best?.content || content.end - content.start < best.content.end - best.content.start) best = attribution
  }
  return best?.sourceId
}

function findIn(reading: Reading, sentence: Sentence, attributions: readonly Attribution[]): Finding | null {
  const { text } = reading.article
  const passages = findPassages(sentence).sort(byWeight)
  const strongest = passages[0]
  if (!strongest) return null
  const sourceId = speakerOf(strongest, attributions)
  return makeFinding(text, strongest, {
    category: 'unverified',
    kind: strongest.kind,
    sentence: { start: sentence.start, end: sentence.end },
    strength: strongest.strength,
    rule: strongest.rule,
    reason: `${quoteWords(text, strongest)} ${strongest.reason}`,
    cues: passages.map(({ start, end }) => ({ start, end })),
    ...(sourceId ? { sourceId } : {}),
  })
}

export function findUnverified(reading: Reading, attributions: Attribution[]): Finding[] {
  return reading.blocks.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => findIn(reading, sentence, attributions) ?? []),
  )
}
