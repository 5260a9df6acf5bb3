// The language folder turns text into sentences and tagged tokens. It is the only place that knows the language library
// (library.ts).
import type { ItemSentence, ItemToken } from 'wink-nlp'
import type { Span } from '../article/article'
import { belongTogether } from './boundaries'
import { cutSentence, shortenWords } from './bounds'
import { readClauses } from './clauses'
import { toPage, writtenOut } from './letters'
import { languageLibrary } from './library'
import { repairTags } from './tags'
import type { Sentence, Tag, Token } from './token'

export { isKnownWord, languageLibrary } from './library'
export type { Sentence, Tag, Token } from './token'

/** Past forms of British spelling with a lemma that the library does not know. */
const BRITISH: Readonly<Record<string, string>> = { learnt: 'learn', spelt: 'spell', leapt: 'leap', dreamt: 'dream' }

const CONTRACTED = /^(i|you|he|she|it|we|they)('(?:m|ve|ll|re|d))$/

/**
 * The sentences of `text.slice(span.start, span.end)`, in order. Offsets are UTF-16 code units into `text`.
 * Any text is accepted; a token is always an exact slice of it. The middle of an overlong word is left unread.
 */
export function readSentences(text: string, span: Span): Sentence[] {
  const letters = writtenOut(shortenWords(text.slice(span.start, span.end)))
  const part = letters.text
  if (!/\S/.test(part)) return []
  const { nlp, lemmaOf, posOf } = languageLibrary()
  const parts: Token[][] = []
  let cursor = 0
  nlp
    .readDoc(part)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens: Token[] = []
      sentence.tokens().each((item: ItemToken) => {
        const value = item.out()
        if (!/\S/.test(value)) return
        // The library drops some white space and normalises nothing else, so the next occurrence is the token itself.
        const at = part.indexOf(value, cursor)
        if (at < 0) return
        cursor = at + value.length
        const last = tokens[tokens.length - 1]
        if (last && (value === "'" || value === '`') && last.text === value && last.end === span.start + at) {
          // The library takes the two halves of a doubled quotation mark apart.
          last.text = last.lower = last.lemma = value + value
          last.end++
          return
        }
        const lower = value.toLowerCase().replaceAll('’', "'")
        const start = span.start + at
        const end = span.start + cursor
        const half = lower.includes("'") ? CONTRACTED.exec(lower) : null
        if (half) {
          // "I’m", which the library leaves whole.
          const [, pronoun, verb] = half as unknown as [string, string, string]
          const cut = start + pronoun.length
          const text = value.slice(0, pronoun.length)
          tokens.push({ text, lower: pronoun, lemma: pronoun, tag: 'PRON', start, end: cut })
          const rest = value.slice(pronoun.length)
          tokens.push({ text: rest, lower: verb, lemma: verb === "'m" ? 'be' : verb, tag: 'AUX', start: cut, end })
          return
        }
        // The library has no lemma for some words ("cannot" tagged as an auxiliary).
        const lemma = (BRITISH[lower] ?? item.out(lemmaOf) ?? value.toLowerCase()).replaceAll('’', "'")
        tokens.push({ text: value, lower, lemma, tag: item.out(posOf) as Tag, start, end })
      })
      if (tokens.length === 0) return
      const before = parts[parts.length - 1]
      if (before && belongTogether(before, tokens)) for (const token of tokens) before.push(token)
      else parts.push(tokens)
    })
  return parts.flatMap(cutSentence).map((tokens) => {
    repairTags(tokens)
    readClauses(tokens)
    toPage(tokens, text, span.start, letters)
    return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, tokens }
  })
}
