// Whether two versions mean the same source by what they call it.
import type { Source } from '../findings/findings'
import { contentWords } from './content-words'
import { sourceKey } from './record'

/** The same words, or a person's full name in one and the surname in the other. */
export function sameName(a: Source, b: Source): boolean {
  if (sourceKey(a) === sourceKey(b)) return true
  if (a.type === 'anonymous' || b.type === 'anonymous' || a.type !== b.type) return false
  const [mine, theirs] = [properWords(a.name), properWords(b.name)]
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  return short.length > 0 && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}

/** Whether a text may speak of a source at all: by its surname or its proper words; without any, by all that it is called. */
export function standsIn(text: string, source: Source): boolean {
  const proper = source.type === 'anonymous' ? [] : properWords(source.name)
  if (proper.length === 0) {
    const wanted = [...contentWords(source.name)]
    const words = contentWords(text)
    return source.type === 'anonymous'
      ? text.toLowerCase().includes(sourceKey(source))
      : wanted.length > 0 && wanted.every((word) => words.has(word))
  }
  const wanted = source.type === 'person' ? proper.slice(-1) : proper
  const words = new Set(text.match(WORD) ?? [])
  return wanted.every((word) => words.has(word))
}

/** A person by name. */
export const hasName = ({ type, byRole, name }: Source): boolean =>
  type === 'person' && !byRole && properWords(name).length > 0

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu
const TITLE = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame|The|A|An)$/

const properWords = (name: string): string[] =>
  (name.match(WORD) ?? []).filter((word) => /^\p{Lu}/u.test(word) && !TITLE.test(word))
