// Whether a text is English, told by the language library's own dictionary: names and numbers aside, an English sentence is
// made of words that it knows, and a sentence of another language hardly of any.
import type { Span } from '../article/article'
import { isCommonWord } from './library'

/** A sentence with fewer words that could be known tells nothing: it is taken for what stands around it. */
const LEAST_WORDS = 5
/** Of the words that could be known. English news has 0.93 and more in nearly every sentence; German, Malay or isiXhosa 0 to 0.4. */
const KNOWN = 0.6
/** Of a whole text's words in sentences that tell: below that the text is not in English. */
const ENGLISH = 0.5

/** Words in lower case, which names are not, or in a script without case. */
const WORD = /(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}\p{M}]*|\p{Lo}[\p{L}\p{M}]*/gu

/** - `tells`: how many words could be known; `english`: null where they are too few to tell. */
export interface Told {
  tells: number
  english: boolean | null
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57
/** Dashes, quotation marks and the like, ’ among them. */
const isTypographic = (code: number): boolean => code === 160 || (code >= 0x2010 && code <= 0x2026)

/** As `text.matchAll(WORD)`, several times as fast; null where the text has other letters than ASCII’s. */
function plainWords(text: string): string[] | null {
  const words: string[] = []
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 126 && !isTypographic(code)) return null
    if (!inside && code >= 97 && code <= 122) {
      const from = at
      while (isAsciiLetter(text.charCodeAt(at + 1))) at++
      const next = text.charCodeAt(at + 1)
      if (next > 126 && !isTypographic(next)) return null
      words.push(text.slice(from, at + 1))
      inside = true
    } else inside = isAsciiLetter(code) || isAsciiDigit(code) || code === 39 || code === 0x2019
  }
  return words
}

/** For how many words a word counts: in scripts that set no spaces some two letters make one. */
const weightOf = (word: string): number => (/^\p{Lo}/u.test(word) ? Math.max(1, word.length / 2) : 1)

/** What the words of a text tell of its language. */
export function tell(text: string): Told {
  const plain = plainWords(text)
  const words = plain ?? text.match(WORD) ?? []
  const tells = plain ? plain.length : words.reduce((sum, word) => sum + weightOf(word), 0)
  const known = words.filter(isCommonWord).length
  return { tells, english: tells < LEAST_WORDS ? null : known >= tells * KNOWN }
}

/** Whether a sentence is plainly in another language than English. */
export const isForeign = (sentence: string): boolean => tell(sentence).english === false

/**
 * Whether what stands in `spans` of the text is English, by the words of those spans that tell. A text too short to tell is
 * taken for English.
 * @param toldBy `tell`, or something that remembers what it told
 */
export function isEnglish(text: string, spans: readonly Span[], toldBy: (words: string) => Told = tell): boolean {
  let english = 0
  let foreign = 0
  for (const { start, end } of spans) {
    const told = toldBy(text.slice(start, end))
    if (told.english) english += told.tells
    else if (told.english === false) foreign += told.tells
  }
  return english >= (english + foreign) * ENGLISH
}
