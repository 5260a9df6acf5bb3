// Reads one article: sentences first, then who says what, then the three categories.
import { type Article, type Block, BODY_ROLES } from '../article/article'
import { readSentences, type Sentence } from '../language/language'
import { type Quotation, readQuotations } from '../language/quotations'
import { findAnonymous } from './anonymous/anonymous'
import { findAttributions } from './attribution/attribution'
import type { Finding, Findings } from './findings'
import { joinSources } from './sources/sources'
import { findTruncated } from './truncated/truncated'
import { findUnverified } from './unverified/unverified'

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

export function findAll(article: Article): Findings {
  const reading = readBlocks(article)
  const spoken = findAttributions(reading)
  const { attributions, sources, anonymous } = joinSources(reading, spoken)
  const findings: Finding[] = [
    ...findAnonymous(reading, sources, anonymous),
    ...findUnverified(reading, attributions),
    ...findTruncated(reading),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
  return { attributions, sources, findings }
}
