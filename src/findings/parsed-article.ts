// What every detector gets to see: the story's blocks with their sentences, and its quotations.
import { type Article, type Block, BODY_ROLES } from '../article/article'
import type { Sentence } from '../language/language'
import { ParagraphMemory } from '../language/paragraph-memory'
import { type Quotation, readQuotations } from '../language/quotations'
import { finish, type Steps } from '../steps'

/** A block with its sentences. Only blocks whose text is the story's own are read. */
export interface ParsedBlock {
  block: Block
  sentences: Sentence[]
}

/** What every detector gets to see. */
export interface ParsedArticle {
  article: Article
  blocks: ParsedBlock[]
  /** Those of all blocks, in order. */
  sentences: Sentence[]
  /** The outermost quotations of all blocks, in order. */
  quotations: Quotation[]
}

const READ_ROLES = new Set<Block['role']>([...BODY_ROLES, 'headline', 'subhead', 'caption'])

/** With a memory of earlier ones, only paragraphs that it does not know are read; an earlier ParsedArticle is spent then. */
export const parseArticle = (article: Article, memory?: ParagraphMemory): ParsedArticle =>
  finish(parseInSteps(article, memory))

export function* parseInSteps(article: Article, memory = new ParagraphMemory()): Steps<ParsedArticle> {
  const blocks = article.blocks.filter((block) => READ_ROLES.has(block.role))
  const byBlock = yield* memory.readInSteps(article.text, blocks)
  yield
  return {
    article,
    blocks: blocks.map((block, at) => ({ block, sentences: byBlock[at]! })),
    sentences: byBlock.flat(),
    quotations: readQuotations(article.text, blocks),
  }
}
