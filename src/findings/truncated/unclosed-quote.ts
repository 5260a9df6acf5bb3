// Unclosed quotations: a mark opens, none closes, and no later paragraph goes on. Where marks of one kind stand inside
// each other, or a story leaves many open, the marks are careless and nothing is missing.
import type { Quotation } from '../../language/quotations'
import type { FindingRule } from '../../rule'
import { reasonOf } from '../finding'
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import { firstWords } from './passage'
import type { Sign } from './sign'

export const UNCLOSED_QUOTE = {
  id: 'unclosed-quote',
  kind: 'unclosed-quote',
  strength: 'moderate',
  why: 'A mark that opens a quotation announces one that closes it.',
  says: 'reason_never_closes',
  fires: ['The mayor said, “We will not close the harbour. The council met on Monday.'],
  silent: [
    'The mayor said, “We will not close the harbour.” The council met on Monday.',
    'Boats of 12” and more are banned.',
  ],
} as const satisfies FindingRule

/** More open quotations than this in one story are carelessness. */
const CARELESS = 3

const isNestedInItself = ({ nested, style }: Quotation) => nested.some((inner) => inner.style === style)

/** A straight mark before the first word of all: what wraps a text in a file of data. */
const wrapsText = ({ start, style }: Quotation, text: string): boolean =>
  style === 'straight' && text.slice(0, start).trim() === ''

/** @param prose the blocks of prose, in order. */
export function quotationSigns({ article, quotations }: ParsedArticle, prose: () => readonly ParsedBlock[]): Sign[] {
  const open = quotations.filter(({ closed, continues, opened }) => !closed && !continues && opened)
  if (open.length === 0 || open.length > CARELESS) return []
  const { id, kind, strength, says } = UNCLOSED_QUOTE
  const sentences = prose().flatMap((read) => read.sentences)
  return open.flatMap((quotation) => {
    if (isNestedInItself(quotation) || wrapsText(quotation, article.text)) return []
    const sentence = sentences.find(({ start, end }) => quotation.start >= start && quotation.start < end)
    const words = sentence?.tokens.filter(({ start }) => start >= quotation.inner.start) ?? []
    if (!sentence || words.length === 0) return []
    const span = { start: quotation.start, end: firstWords(words).end }
    // Without its mark: a reason sets marks of its own.
    const reason = reasonOf(says, article.text, { start: words[0]!.start, end: span.end })
    return [{ kind, rule: id, strength, sentence, span, reason }]
  })
}
