// Bounds that no prose reaches and that keep every reader behind them linear on text that is none: the longest word that is
// read whole, and the longest sentence.
import type { Token } from './token'

/** UTF-16 code units. Longer than nearly every address; the library's own patterns are quadratic in the length of a word. */
const LONGEST_WORD = 200
const HEAD = 100
const TAIL = 20
const OVERLONG = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g')

/** The same text with white space in the middle of every overlong word, so that offsets stay what they are. */
export function shortenWords(text: string): string {
  return text.replace(
    OVERLONG,
    (word) => word.slice(0, HEAD) + ' '.repeat(word.length - HEAD - TAIL) + word.slice(-TAIL),
  )
}

/** Tokens. The longest sentences of statutes and wills have some 300 words; what looks at a sentence may look at it often. */
const LONGEST_SENTENCE = 400

/** Cuts what runs on beyond any sentence: a list or a table read as one, or a page that means harm. */
export function cutSentence(tokens: Token[]): Token[][] {
  if (tokens.length <= LONGEST_SENTENCE) return [tokens]
  const pieces: Token[][] = []
  for (let at = 0; at < tokens.length; at += LONGEST_SENTENCE) pieces.push(tokens.slice(at, at + LONGEST_SENTENCE))
  return pieces
}
