// A passage as a quotation with a link that leads to it: a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
import type { Article, Span } from '../article/article'
import type { Finding } from '../findings/model'
import { printable } from '../report/printable'
import { quoted, reasonText } from '../report/reasons'
import type { Words } from '../words/words'

/** Longer passages are linked by their first and last words. */
const MOST_CHARACTERS = 120
const WORDS_AT_AN_END = 5
/** Words of context on each side; more where the passage stands several times in the story even with these. */
const LEAST_CONTEXT = 3
const MOST_CONTEXT = 10

// Besides what a URL cannot hold, "-", "," and "&" have a meaning of their own in a text directive.
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')

const clean = (words: string): string => printable(words).trim()

/** Whole words only: a fragment that starts or ends within a word is not found. */
const lastWords = (text: string, count: number): string => clean(text).split(' ').slice(-count).join(' ')
const firstWords = (text: string, count: number): string => clean(text).split(' ').slice(0, count).join(' ')

function occurrences(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++
  return count
}

interface Context {
  prefix: string
  suffix: string
}

/** The words around a passage, within its block, by which it is told from the same words elsewhere in the story. */
function contextOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>, { start, end }: Span): Context {
  const block = blocks.find((one) => one.start <= start && start < one.end) ?? { start: 0, end: text.length }
  const before = text.slice(block.start, start)
  const after = text.slice(Math.min(end, block.end), block.end)
  const whole = clean(text).toLowerCase()
  const passage = clean(text.slice(start, end))
  for (let count = LEAST_CONTEXT; ; count++) {
    const context = { prefix: lastWords(before, count), suffix: firstWords(after, count) }
    const words = clean(`${context.prefix}${/\s$/.test(before) ? ' ' : ''}${passage}`).toLowerCase()
    if (count >= MOST_CONTEXT || occurrences(whole, words) <= 1) return context
  }
}

/** `url` with a fragment that makes browsers scroll to this very passage and mark it. */
export function fragmentUrl(url: string, article: Pick<Article, 'text' | 'blocks'>, span: Span): string {
  const words = clean(article.text.slice(span.start, span.end))
  const { prefix, suffix } = contextOf(article, span)
  const list = words.split(' ')
  const passage =
    words.length <= MOST_CHARACTERS
      ? [words]
      : [list.slice(0, WORDS_AT_AN_END).join(' '), list.slice(-WORDS_AT_AN_END).join(' ')]
  const parts = [prefix && `${encode(prefix)}-`, ...passage.map(encode), suffix && `-${encode(suffix)}`]
  return `${url.replace(/#.*/s, '')}#:~:text=${parts.filter(Boolean).join(',')}`
}

/** The sentence around a finding in quotation marks, where it stands, why it is marked, and the link. */
export function quotation(
  article: Article,
  finding: Pick<Finding, 'start' | 'end' | 'sentence' | 'reason'>,
  url: string,
  words: Words,
): string {
  const { sentence, reason } = finding
  const said = quoted(clean(article.text.slice(sentence.start, sentence.end)), words)
  const origin = clean([article.headline, article.outlet].filter(Boolean).join(', '))
  return [said, origin && `— ${origin}`, clean(reasonText(reason, words)), fragmentUrl(url, article, finding)]
    .filter(Boolean)
    .join('\n')
}

/** What whoever mends the rules needs to know about a mark that is wrong; the address without what may tell on the reader. */
export function complaint(head: string, article: Article, finding: Finding, url: string): string {
  const { sentence, exact, kind, rule } = finding
  return [
    head,
    `${kind} (${rule}): “${clean(exact)}”`,
    `“${clean(article.text.slice(sentence.start, sentence.end))}”`,
    url.replace(/[?#].*/s, ''),
  ].join('\n')
}
