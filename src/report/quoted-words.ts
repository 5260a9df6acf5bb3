// How much of what stands in quotation marks was given to somebody: what the shares of the speakers are worth.
import { type Article, BODY_ROLES, type Span } from '../article/article'
import { countWords } from '../article/word-count'
import type { Attribution } from '../findings/model'
import { type Quotation, readQuotations } from '../language/quotations'
import { firstEnding } from '../spans'

/** The body's words inside quotation marks, as far as they are somebody's speech. */
export interface QuotedWords {
  quotedWords: number
  /** Those of them that no attribution gives to a speaker. */
  unattributedWords: number
  /** So many are nobody's that the shares of the speakers are lower bounds only. */
  unsure: boolean
}

/** Fewer words in quotation marks are a title, a term or an irony: nobody need have said them. */
const SPEECH = 5
/** The share of quoted words without a speaker from which on the shares are said to be lower bounds. */
const UNSURE = 0.1

/**
 * Linear in quotations and attributions, but for sorting.
 * @param known the article's quotations in order, where they have been read already
 */
export function countQuoted(
  article: Article,
  attributions: readonly Attribution[],
  known?: readonly Quotation[],
): QuotedWords {
  const { text } = article
  // A heading only shows again what the text quotes.
  const body = article.blocks.filter(({ role }) => BODY_ROLES.has(role) && role !== 'heading')
  const inBody = ({ start }: Span) => (body[firstEnding(body, start)]?.start ?? Number.POSITIVE_INFINITY) <= start
  const all = known?.filter(inBody) ?? readQuotations(text, body)
  const words = ({ start, end }: Span) => countWords(text.slice(start, end))
  const given = contents(attributions, all)
  let quotedWords = 0
  let unattributedWords = 0
  let next = 0
  for (const { inner } of all) {
    const here = words(inner)
    if (here < SPEECH) continue
    quotedWords += here
    let at = inner.start
    while (next < given.length && given[next]!.end <= inner.start) next++
    for (let i = next; i < given.length && given[i]!.start < inner.end; i++) {
      if (given[i]!.start > at) unattributedWords += words({ start: at, end: given[i]!.start })
      at = Math.max(at, given[i]!.end)
    }
    if (at < inner.end) unattributedWords += words({ start: at, end: inner.end })
  }
  return { quotedWords, unattributedWords, unsure: unattributedWords > UNSURE * quotedWords }
}

/** What is said by sources that stand outside quotation marks, in order and joined where they overlap. */
function contents(attributions: readonly Attribution[], quotations: readonly Span[]): Span[] {
  const bySource = [...attributions].sort((a, b) => a.source.start - b.source.start)
  let at = 0
  const spans: Span[] = []
  for (const { source, content, contentParts } of bySource) {
    while (at < quotations.length && quotations[at]!.end <= source.start) at++
    // Whom a speaker quotes is not who speaks.
    const quoted = at < quotations.length && quotations[at]!.start <= source.start
    if (content && !quoted) spans.push(...(contentParts ?? [content]))
  }
  const joined: Span[] = []
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
