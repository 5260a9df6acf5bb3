// An Article that came out of a page's process is anybody's data: what the engine relies on is checked here, the rest is left out.
import * as v from 'valibot'
import { Article } from './article'

/** One after the other, and all within the text. */
function areInOrder({ text, blocks }: Article): boolean {
  let after = 0
  return blocks.every(({ start, end }) => {
    const isRight = start >= after && end > start && end <= text.length
    after = end
    return isRight
  })
}

function dropLinksElsewhere(article: Article): Article {
  for (const block of article.blocks) {
    const links = block.links?.filter(({ start, end }) => start >= block.start && end <= block.end) ?? []
    if (links.length > 0) block.links = links
    else delete block.links
  }
  return article
}

const Untrusted = v.pipe(Article, v.check(areInOrder), v.transform(dropLinksElsewhere))

/**
 * The article in `value`, or null where it is none: blocks out of order or outside of the text, or more than MOST_TEXT of it.
 * Metadata of a wrong shape is read as not given. Never throws.
 */
export function readUntrustedArticle(value: unknown): Article | null {
  const { success, output } = v.safeParse(Untrusted, value, { abortEarly: true })
  return success ? output : null
}
