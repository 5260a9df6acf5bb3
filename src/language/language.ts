// The language folder turns text into sentences and tagged tokens. It is the only place that knows the language library.
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from 'wink-nlp'
import type { Span } from '../article/article'
import { belongTogether } from './boundaries'
import { cutSentence, shortenWords } from './bounds'
import { repairTags } from './tags'
import type { Sentence, Tag, Token } from './token'

export type { Sentence, Tag, Token } from './token'

/** Languages (BCP 47 primary subtags) that the engine can read. */
export const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(['en'])

function load() {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  // The library types its lemma for whole documents only; on a token it takes the same function.
  const lemmaOf = nlp.its.lemma as unknown as ItsFunction<string | undefined>
  const numberOf = (word: string) => Number(nlp.readDoc(word).tokens().itemAt(0).out(nlp.its.uniqueId))
  // The library numbers its words; what it meets for the first time gets the numbers after its own, from the first reading on.
  const firstUnknown = numberOf('qzxqzxq')
  return { nlp, lemmaOf, posOf: nlp.its.pos, isKnown: (word: string) => numberOf(word) < firstUnknown }
}

let loaded: ReturnType<typeof load> | undefined

/** The language library, loaded when it is first needed. That takes 100 ms and more: call it ahead where there is time to spare. */
export function languageLibrary(): ReturnType<typeof load> {
  loaded ??= load()
  return loaded
}

/**
 * The sentences of `text.slice(span.start, span.end)`, in order. Offsets are UTF-16 code units into `text`.
 * Any text is accepted; a token is always an exact slice of it. The middle of an overlong word is left unread.
 */
export function readSentences(text: string, span: Span): Sentence[] {
  const part = shortenWords(text.slice(span.start, span.end))
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
        tokens.push({
          text: value,
          lower: value.toLowerCase().replaceAll('’', "'"),
          // The library has no lemma for some words ("cannot" tagged as an auxiliary).
          lemma: (item.out(lemmaOf) ?? value.toLowerCase()).replaceAll('’', "'"),
          tag: item.out(posOf) as Tag,
          start: span.start + at,
          end: span.start + cursor,
        })
      })
      if (tokens.length === 0) return
      const before = parts[parts.length - 1]
      if (before && belongTogether(before, tokens)) for (const token of tokens) before.push(token)
      else parts.push(tokens)
    })
  return parts.flatMap(cutSentence).map((tokens) => {
    repairTags(tokens)
    return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, tokens }
  })
}

/** Whether a single word, as it stands, is in the library's list of some 87,000 English words. */
export function isKnownWord(word: string): boolean {
  return /^\p{L}+$/u.test(word) && languageLibrary().isKnown(word.toLowerCase())
}
