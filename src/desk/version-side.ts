// One of two versions, cut into what can be lined up: its paragraphs, its sentences, and who says what in them.
import { type Block, BODY_ROLES, type Span } from '../article/article'
import type { Source } from '../findings/findings'
import type { Report } from '../report/report'
import { speakers } from '../report/totals'
import { overlaps } from '../spans'
import { contentWords } from './content-words'

interface Sentence extends Span {
  words: Set<string>
  /** Into `blocks`. */
  block: number
}

/** What a source says, as far as it is told: not what it did not say or would say. */
export interface Statement extends Span {
  source: Source
  words: Set<string>
}

export interface Side {
  report: Report
  /** Headline, subhead and body, in order. */
  blocks: Block[]
  sentences: Sentence[]
  statements: Statement[]
  sources: Source[]
}

export function sideOf(report: Report): Side {
  const { article, attributions } = report
  const blocks = article.blocks.filter(({ role }) => BODY_ROLES.has(role) || role === 'headline' || role === 'subhead')
  const sources = speakers(report)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const statements = attributions.flatMap(({ sourceId, alsoSourceIds = [], content, mood = 'told' }) =>
    content === null || mood !== 'told'
      ? []
      : [sourceId, ...alsoSourceIds].flatMap((id): Statement[] => {
          const source = id === null ? undefined : byId.get(id)
          return source ? [{ ...content, source, words: contentWords(textAt(article.text, content)) }] : []
        }),
  )
  const sentences = blocks.flatMap((block, at) =>
    sentencesOf(article.text, block).map((span) => ({
      ...span,
      block: at,
      words: contentWords(textAt(article.text, span)),
    })),
  )
  return { report, blocks, sentences, statements, sources }
}

export const textAt = (text: string, { start, end }: Span): string => text.slice(start, end)

/** The sentences that a passage touches, by their indices. */
export const sentencesAt = ({ sentences }: Side, span: Span): number[] =>
  sentences.flatMap((sentence, at) => (overlaps(sentence, span) ? [at] : []))

/** Where the browser's own rules end a sentence and a reader goes on: after "Sens.", "Lt.", an initial. */
const GOES_ON =
  /(?:^|[\s(“"‘'])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Mx|Dr|Prof|Gov|Sens?|Reps?|Gen|Lt|Col|Capt|Cmdr|Maj|Sgt|Rev|Hon|St|No|Jr|Sr|vs)\.\s*$/u

let segmenter: Intl.Segmenter | undefined

function sentencesOf(text: string, { start, end }: Span): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const spans: Span[] = []
  let from: number | null = null
  for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
    from ??= start + index
    const to = start + index + segment.length
    if (GOES_ON.test(text.slice(from, to)) && to < end) continue
    const bare = from + text.slice(from, to).trimEnd().length
    if (bare > from) spans.push({ start: from, end: bare })
    from = null
  }
  return spans
}
