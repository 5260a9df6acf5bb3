// The words that a text is about: near enough to tell whether two texts say the same.
import { isFunctionWord } from '../lexicon/en/function-words'

const PRONOUN = /^(?:i|you|he|she|it|we|they|him|us|them|there|here|then|now|also|say|says|said|tell|told)$/

/** Without their endings, in the order in which they first come. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const full = words.filter(
    (word) => (word.length > 2 || /\d/.test(word)) && !PRONOUN.test(word) && !isFunctionWord(word),
  )
  return new Set(full.map(stem))
}

const stem = (word: string): string =>
  word.length < 5 ? word.replace(/(?<=\w\w\w)s$/, '') : word.replace(/(?:ies|ing|es|ed|s|e|y)$/, '')
