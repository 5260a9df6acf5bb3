// Words of a page among our own: isolated, so that what turns the direction of writing in them turns nothing around them.
import type { Article } from '../article/article'
import { type PARTS, partText } from '../report/texts'
import { words } from '../words/browser'

interface Props {
  article: Article
  part: (typeof PARTS)[number]
}

/** A part of the article as `partText` tells it, each author for itself; nothing where the page does not give it. */
export function PageText({ article, part }: Props) {
  const text = partText(article, part, words)
  if (text === null) return null
  if (part !== 'authors') return <bdi>{text}</bdi>
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' }).formatToParts(article.authors)
  return <>{list.map(({ type, value }) => (type === 'element' ? <bdi>{value}</bdi> : value))}</>
}
