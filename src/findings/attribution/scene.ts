// A sentence laid out for the attribution rules: its clauses, and which of its tokens stand in quotation marks.
import type { Span } from '../../article/article'
import type { Clauses, VerbGroup } from '../../language/clause'
import { readClauses } from '../../language/clauses'
import type { Sentence, Token } from '../../language/language'
import type { NounPhrase, Range } from '../../language/phrases'
import type { Quotation } from '../../language/quotations'
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import { retagged } from './retagged'
import { describedSubject } from './source-span'

export interface Scene extends Clauses {
  text: string
  sentence: Sentence
  block: ParsedBlock
  /** The quotation each token stands in, marks included; null for the outlet's own words. */
  quoteAt: readonly (Quotation | null)[]
  /** The number of tokens without closing punctuation. */
  last: number
  /** The first token after a dateline: "OSLO (Reuters) - ". */
  start: number
}

/** Punctuation that ends a sentence and belongs to nobody's words. */
const CLOSING = /^[.!?;:,…]+$/

/** `first` is the index of the first of the article's quotations that may reach into the sentence. */
export function layOut(parsed: ParsedArticle, block: ParsedBlock, sentence: Sentence, first: number): Scene {
  const tokens = retagged(sentence.tokens)
  const { quotations } = parsed
  let at = first
  const quoteAt = tokens.map((token) => {
    while (at < quotations.length && quotations[at]!.end <= token.start) at++
    const quotation = quotations[at]
    return quotation && quotation.start <= token.start ? quotation : null
  })
  let last = tokens.length
  while (last > 0 && CLOSING.test(tokens[last - 1]!.text) && !quoteAt[last - 1]) last--
  const start = sentence.start === block.block.start ? afterDateline(tokens) : 0
  const clauses = tokens === sentence.tokens ? sentence.clauses : readClauses(tokens)
  const scene = { text: parsed.article.text, sentence, block, quoteAt, last, start, ...clauses }
  for (const verb of clauses.verbs) verb.subject ??= describedSubject(scene, verb)
  return scene
}

/** A place in capitals or an agency in brackets, and a dash. */
function afterDateline(tokens: readonly Token[]): number {
  for (let at = 1; at < tokens.length - 1 && at < 14; at++) {
    if (!/^(?:-|–|—|--|―)$/.test(tokens[at]!.text) || tokens[at]!.end === tokens[at + 1]!.start) continue
    const closed = tokens[at - 1]!.text === ')'
    return closed || /^\p{Lu}{3,}$/u.test(tokens[0]!.text) ? at + 1 : 0
  }
  return 0
}

/** From tokens to the text that they cover. */
export const spanOf = (tokens: readonly Token[], range: Range): Span => ({
  start: tokens[range.from]!.start,
  end: tokens[range.to - 1]!.end,
})

/** The noun phrase that starts at a token. */
export function phraseFrom({ phraseAt, phrases }: Scene, at: number): NounPhrase | null {
  const index = phraseAt[at] ?? -1
  const phrase = index >= 0 ? phrases[index]! : null
  return phrase?.from === at ? phrase : null
}

/** The verb group that starts at a token. */
export function verbFrom({ verbAt, verbs }: Scene, at: number): VerbGroup | null {
  const index = verbAt[at] ?? -1
  const verb = index >= 0 ? verbs[index]! : null
  return verb?.from === at ? verb : null
}
