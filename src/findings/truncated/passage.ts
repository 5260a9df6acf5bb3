// The passage to highlight: the last words before a sentence breaks off, or the first ones of a sentence without a start.
import type { Span } from '../../article/article'
import type { Token } from '../../language/language'

const FUNCTION = /^(?:ADP|DET|AUX|SCONJ|CCONJ|PART|PRON)$/
const isWord = (token: Token) => /[\p{L}\p{N}]/u.test(token.text)
const MOST = 6

/** The last phrase: from the preposition or verb before the last content word, at most six words. */
export function lastWords(tokens: readonly Token[]): Span {
  const end = tokens.length - 1
  let at = end
  while (at > 0 && FUNCTION.test(tokens[at]!.tag)) at--
  for (; at > 0 && end - at < MOST - 1; at--) {
    const { tag } = tokens[at]!
    if (tag === 'VERB' || tag === 'ADP' || tag === 'SCONJ') break
    if (!isWord(tokens[at - 1]!)) break
  }
  if (at === end && end > 0 && isWord(tokens[end - 1]!)) at--
  return { start: tokens[at]!.start, end: tokens[end]!.end }
}

/** The first four words, or fewer before a comma. */
export function firstWords(tokens: readonly Token[]): Span {
  let at = 0
  while (at < 3 && tokens[at + 1] && isWord(tokens[at + 1]!)) at++
  return { start: tokens[0]!.start, end: tokens[at]!.end }
}
