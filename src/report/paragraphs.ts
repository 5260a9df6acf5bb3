// Where in the article something stands, in terms that a reader can count: the number of its paragraph.
import { type Article, type Block, BODY_ROLES, type Span } from '../article/article'
import { firstWhere } from '../spans'

export interface ParagraphPlace {
  block: Block
  /** Counted from 1 among the body's paragraphs, quotations and list items; null in headline, subhead, heading or caption. */
  paragraph: number | null
}

/** Looks up places in one article: linear to make, logarithmic to ask. */
export function paragraphLookup(article: Article): (span: Span) => ParagraphPlace | null {
  let counted = 0
  const places = article.blocks.map((block): ParagraphPlace => {
    const counts = BODY_ROLES.has(block.role) && block.role !== 'heading'
    return { block, paragraph: counts ? ++counted : null }
  })
  return ({ start }) => {
    const place = places[firstWhere(places, ({ block }) => block.end > start)]
    return place && place.block.start <= start ? place : null
  }
}
