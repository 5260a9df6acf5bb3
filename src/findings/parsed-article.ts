// What every detector gets to see: the story's blocks with their sentences, and its quotations.
import { type Article, type Block, BODY_ROLES } from '../article/article'
import type { Sentence } from '../language/language'
import { ReadingMemory } from '../language/memory'
import { type Quotation, readQuotations } from '../language/quotations'
import { finish, type Steps } from '../steps'

/** A block with its sentences. Only blocks whose text is the story's own are read. */
export interface ReadBlock {
  block: Block
  sentences: Sentence[]
}

/** What every detector gets to see. */
export interface Reading {
  article: Article
  blocks: ReadBlock[]
  /** The outermost quotations of all blocks, in order. */
  quotations: Quotation[]
}

const READ_ROLES = new Set<Block['role']>([...BODY_ROLES, 'headline', 'subhead', 'caption'])

/** With a memory of earlier readings, only paragraphs that it does not know are read; an earlier Reading is spent then. */
export const readBlocks = (article: Article, memory?: ReadingMemory): Reading => finish(blocksInSteps(article, memory))

export function* blocksInSteps(article: Article, memory = new ReadingMemory()): Steps<Reading> {
  const blocks = article.blocks.filter((block) => READ_ROLES.has(block.role))
  const sentences = yield* memory.readInSteps(article.text, blocks)
  yield
  return {
    article,
    blocks: blocks.map((block, at) => ({ block, sentences: sentences[at]! })),
    quotations: readQuotations(article.text, blocks),
  }
}
