// Where in the article something stands, in terms that a reader can count: the number of its paragraph.
import { type Article, type Block, BODY_ROLES, type Span } from '../article/article'

export interface Place {
  block: Block
  /** Counted from 1 among the body's paragraphs, quotations and list items; null in headline, subhead, heading or caption. */
  paragraph: number | null
}

/** Looks up places in one article: linear to make, logarithmic to ask. */
export function makePlaces(article: Article): (span: Span) => Place | null {
  let counted = 0
  const places = article.blocks.map((block): Place => {
    const counts = BODY_ROLES.has(block.role) && block.role !== 'heading'
    return { block, paragraph: counts ? ++counted : null }
  })
  return ({ start }) => {
    let low = 0
    let high = places.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const place = places[middle]!
      if (start < place.block.start) high = middle - 1
      else if (start >= place.block.end) low = middle + 1
      else return place
    }
    return null
  }
}
