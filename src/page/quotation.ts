// A passage as a quotation with a link that leads to it: a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
import type { Article, Span } from '../article/article'

/** Longer passages are linked by their first and last words. */
const MOST_CHARACTERS = 120
const WORDS_AT_AN_END = 5

// Besides what a URL cannot hold, "-", "," and "&" have a meaning of their own in a text directive.
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')

/** Lone surrogates cannot stand in a URL. */
const clean = (words: string): string =>
  words
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** `url` with a fragment that makes browsers scroll to the words and mark them. */
export function fragmentUrl(url: string, exact: string): string {
  const words = clean(exact)
  const page = url.replace(/#.*/s, '')
  if (words.length <= MOST_CHARACTERS) return `${page}#:~:text=${encode(words)}`
  const list = words.split(' ')
  const [first, last] = [list.slice(0, WORDS_AT_AN_END), list.slice(-WORDS_AT_AN_END)]
  return `${page}#:~:text=${encode(first.join(' '))},${encode(last.join(' '))}`
}

/** The sentence around a passage in quotation marks, where it stands, and the link. */
export function quotation(article: Article, sentence: Span, exact: string, url: string): string {
  const words = clean(article.text.slice(sentence.start, sentence.end))
  const origin = [article.headline, article.outlet].filter(Boolean).join(', ')
  return [`“${words}”`, origin && `— ${origin}`, fragmentUrl(url, exact)].filter(Boolean).join('\n')
}
