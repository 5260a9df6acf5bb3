// The language folder turns text into sentences and tagged tokens. It is the only place that knows the language library
// (library.ts).
import type { Span } from '../article/article'
import { belongTogether } from './boundaries'
import { cutSentence, shortenWords } from './bounds'
import { readClauses } from './clauses'
import { toPage, writtenOut } from './letters'
import { languageLibrary } from './library'
import type { Sentence } from './sentence'
import { repairTags } from './tags'
import type { Tag, Token } from './token'

export { isKnownWord, languageLibrary } from './library'
export type { Sentence } from './sentence'
export type { Token } from './token'

/** Past forms of British spelling with a lemma that the library does not know. */
const BRITISH: ReadonlyMap<string, string> = new Map(
  Object.entries({ learnt: 'learn', spelt: 'spell', leapt: 'leap', dreamt: 'dream' }),
)

const CONTRACTED = /^(i|you|he|she|it|we|they)('(?:m|ve|ll|re|d))$/

/**
 * The sentences of `text.slice(span.start, span.end)`, in order. Offsets are UTF-16 code units into `text`.
 * Any text is accepted; a token is always an exact slice of it. The middle of an overlong word is left unread.
 */
export function readSentences(text: string, span: Span): Sentence[] {
  const letters = writtenOut(shortenWords(text.slice(span.start, span.end)))
  const part = letters.text
  if (!/\S/.test(part)) return []
  const tagged = languageLibrary().tag(part)
  const parts: Token[][] = []
  let cursor = 0
  for (const [first, end] of tagged.sentences) {
    const tokens: Token[] = []
    for (let index = first; index <= end; index++) {
      const value = tagged.words[index]!
      // White space at the end of a text is a token of its own.
      if (value.trim() === '') continue
      // The library drops some white space and normalises nothing else, so the next occurrence is the token itself.
      const at = part.indexOf(value, cursor)
      if (at < 0) continue
      cursor = at + value.length
      addToken(tokens, value, tagged.tags[index]!, tagged.lemmas[index], span.start + at)
    }
    if (tokens.length === 0) continue
    const before = parts[parts.length - 1]
    if (before && belongTogether(before, tokens)) for (const token of tokens) before.push(token)
    else parts.push(tokens)
  }
  return parts.flatMap(cutSentence).map((tokens) => {
    repairTags(tokens)
    const clauses = readClauses(tokens)
    toPage(tokens, text, span.start, letters)
    return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, tokens, clauses }
  })
}

const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word)

/** A token of the library is one of ours, or two of them ("I’m"), or the second half of the last. */
function addToken(tokens: Token[], text: string, tag: Tag, known: string | undefined, start: number): void {
  const end = start + text.length
  const last = tokens[tokens.length - 1]
  if (last && (text === "'" || text === '`') && last.text === text && last.end === start) {
    // The library takes the two halves of a doubled quotation mark apart.
    last.text = last.lower = last.lemma = text + text
    last.end++
    return
  }
  const small = text.toLowerCase()
  const lower = straight(small)
  const half = lower.includes("'") ? CONTRACTED.exec(lower) : null
  if (half) {
    // "I’m", which the library leaves whole.
    const [, pronoun, verb] = half as unknown as [string, string, string]
    const cut = start + pronoun.length
    tokens.push({ text: text.slice(0, pronoun.length), lower: pronoun, lemma: pronoun, tag: 'PRON', start, end: cut })
    const rest = text.slice(pronoun.length)
    tokens.push({ text: rest, lower: verb, lemma: verb === "'m" ? 'be' : verb, tag: 'AUX', start: cut, end })
    return
  }
  const lemma = straight(BRITISH.get(lower) ?? known ?? small)
  tokens.push({ text, lower, lemma, tag, start, end })
}
