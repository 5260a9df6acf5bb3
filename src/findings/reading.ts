// What every detector gets to see: the story's blocks with their sentences, and its quotations.
import { type Article, type Block, BODY_ROLES } from '../article/article'
import { readSentences, type Sentence } from '../language/language'
import { type Quotation, readQuotations } from '../language/quotations'

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

export function readBlocks(article: Article): Reading {
  const blocks = article.blocks
    .filter((block) => READ_ROLES.has(block.role))
    .map((block) => ({ block, sentences: readSentences(article.text, block) }))
  const quotations = readQuotations(
    article.text,
    blocks.map(({ block }) => block),
  )
  return { article, blocks, quotations }
}
