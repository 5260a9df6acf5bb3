// Unverified claims: do we know that? Flags claims of fact that the article itself does not stand behind. Rules are data
// in rules/, hedged/ and figures.ts; here the strongest passage of a sentence is made its
// one finding, with whose words they are and how much they weigh.
import type { Span } from '../../article/article'
import type { Sentence } from '../../language/language'
import type { Quotation } from '../../language/quotations'
import { finish, type Steps } from '../../steps'
import { makeFinding, reasonOf } from '../finding'
import { type Attribution, type Finding, STRENGTHS, type Strength } from '../model'
import type { ParsedArticle } from '../parsed-article'
import { findFigures } from './figure-passages'
import { findPassages, type Passage } from './passages'
import { speakersOf } from './speakers'
import { speaksOfTopic, topicOf } from './topic'

const KIND_ORDER = ['declared', 'alleged', 'hedged', 'unsourced-figure']

/** declared before alleged before hedged; within a kind the stronger, then the earlier. */
const byWeight = (a: Passage, b: Passage): number =>
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
  a.start - b.start

interface Marked {
  sentence: Sentence
  /** The strongest first. */
  passages: Passage[]
}

function strengthOf(passage: Passage, sentence: Sentence, hedgesRightly: boolean): Strength {
  if (passage.kind !== 'hedged') return passage.strength
  return hedgesRightly || speaksOfTopic(sentence) ? 'slight' : passage.strength
}

/** For spans in order: whether each lies in a quotation. */
function quoted(spans: readonly Span[], quotations: readonly Quotation[]): boolean[] {
  let next = 0
  return spans.map((span) => {
    while (next < quotations.length && quotations[next]!.end <= span.start) next++
    const quotation = quotations[next]
    return quotation !== undefined && quotation.start <= span.start && quotation.end >= span.end
  })
}

export const findUnverified = (parsed: ParsedArticle, attributions: Attribution[]): Finding[] =>
  finish(unverifiedInSteps(parsed, attributions))

export function* unverifiedInSteps(parsed: ParsedArticle, attributions: Attribution[]): Steps<Finding[]> {
  const { text } = parsed.article
  const { sentences } = parsed
  const hedgesRightly = topicOf(sentences) !== null
  const figures = findFigures(parsed.blocks, attributions, parsed.quotations)
  yield
  const marked: Marked[] = []
  for (const sentence of sentences) {
    const passages = [...findPassages(sentence), ...(figures.get(sentence) ?? [])].sort(byWeight)
    if (passages.length > 0) marked.push({ sentence, passages })
    yield
  }
  const spans = marked.map(({ passages }) => passages[0]!)
  const speakers = speakersOf(spans, attributions)
  const inQuotation = quoted(spans, parsed.quotations)
  return marked.map(({ sentence, passages }, i) => {
    const strongest = passages[0]!
    const sourceId = speakers[i]
    const reason = reasonOf(strongest.says, text, strongest)
    return makeFinding(text, strongest, {
      category: 'unverified',
      kind: strongest.kind,
      sentence: { start: sentence.start, end: sentence.end },
      strength: strengthOf(strongest, sentence, hedgesRightly),
      rule: strongest.rule,
      reason: sourceId && inQuotation[i] ? { ...reason, spoken: true } : reason,
      cues: passages.map(({ start, end }) => ({ start, end })),
      ...(sourceId ? { sourceId } : {}),
    })
  })
}
