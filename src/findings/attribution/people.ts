// Full names as they stand in the text, told by their capitals alone.
import type { Span } from '../../article/article'
import { regex } from '../../regex'

export interface FullName extends Span {
  words: readonly string[]
}

/** Two to six words in capitals, initials among them. */
const RUN =
  /\p{Lu}(?:\.|[\p{L}'’-]{0,30})(?: (?:(?:de|da|van|von|der|den|al|el|bin|of) )?\p{Lu}(?:\.|[\p{L}'’-]{0,30})){1,5}/gu
/** What stands in capitals at the start of a sentence and is no part of a name. */
const OPENS = regex('')`
    ^(?:The|A|An|In|On|At|For|From|With|When|While|After|Before|As|But|And|Or|If|So|We|Our|His|Her|
    Their|My|This|That|Dr|Mr|Ms|Mrs|Sir|Dame|Lady|Lord|Prof|Professor|President|Interview|Meet|Why|How|
    What|Who|Q&A|By|Author|Director|Actor|Chef|Mayor|Minister|Captain|Coach|Chairwoman|Chairman|
    Commissioner|Senator|Governor)\.?$
  `

/** The full names in a stretch of the text, without titles. Linear in it. */
export function fullNames(text: string, { start, end }: Span): FullName[] {
  const found: FullName[] = []
  for (const { 0: run, index } of text.slice(start, end).matchAll(RUN)) {
    const words = run.replace(/['’]s?$/u, '').split(' ')
    let from = 0
    let at = start + index
    while (from < words.length && OPENS.test(words[from]!)) at += words[from++]!.length + 1
    const name = words.slice(from)
    if (name.length > 1) found.push({ start: at, end: at + name.join(' ').length, words: name })
  }
  return found
}

export const surname = ({ words }: FullName): string => words[words.length - 1]!

/** The one person among the names, at the first place; null where there are none or several. */
export function onlyOne(names: readonly FullName[]): FullName | null {
  const [first] = names
  return first && names.every((name) => surname(name) === surname(first)) ? first : null
}
