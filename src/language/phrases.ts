// What a noun phrase is.
import type { Token } from './token'
import { PLURAL_WORDS } from './verb-forms'

/** A half-open range of token indexes `[from, to)` of one sentence. */
export interface Range {
  from: number
  to: number
}

/** A clause that describes a phrase: "who left". */
interface RelativeClause extends Range {
  /** Without a comma before it: it says which one is meant. */
  restrictive: boolean
}

/** A base noun phrase, possessors included: "the ministry's former head". What follows the head is added by `fullPhrase`. */
export interface NounPhrase extends Range {
  /** Index of the head noun, name, number or pronoun. */
  head: number
  /** The possessor before an 's or a possessive pronoun: "Mr. Hurt" in "Mr. Hurt's account", "his" in "his concern". */
  possessor: Range | null
  /** Index of the article or demonstrative, or null. */
  determiner: number | null
  /** What stands between determiner or possessor and the head: "former" in "the former head". */
  modifiers: Range | null
  plural: boolean
  relative: RelativeClause | null
  /** "Ada Lund, a baker,": the phrase beside it that names the same. */
  apposition: NounPhrase | null
  /** The name inside "the envoy Ada Lund". */
  name: Range | null
  /** What is joined to it: "Hollis" for "Lund" in "Lund and Hollis". */
  joined: NounPhrase[]
}

/** A phrase with what its own tokens say of it. */
export function nounPhrase(
  tokens: readonly Token[],
  { from, to }: Range,
  head: number,
  possessor: Range | null,
): NounPhrase {
  const first = possessor && possessor.to <= head ? possessor.to : from
  const mark = /^(?:'s?|s)$/.test(tokens[first]?.lower ?? '') && first < head ? first + 1 : first
  const determiner = tokens[mark]?.tag === 'DET' && mark < head ? mark : null
  const start = determiner === null ? mark : mark + 1
  let name = head + 1
  while (name > start && tokens[name - 1]!.tag === 'PROPN') name--
  const titled =
    name > start && name <= head && tokens[name - 1]!.tag === 'NOUN' && /^\p{Ll}/u.test(tokens[name - 1]!.text)
  const { lower, tag } = tokens[head]!
  return {
    from,
    to,
    head,
    possessor,
    determiner,
    modifiers: start < head ? { from: start, to: head } : null,
    plural: PLURAL_WORDS.has(lower) || (tag === 'NOUN' && /[^su]s$/.test(lower)),
    relative: null,
    apposition: null,
    name: titled ? { from: name, to: head + 1 } : null,
    joined: [],
  }
}

export const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where'])

/** A quotation mark of any style. A lone ' or ’ counts only after punctuation: elsewhere it is an apostrophe. */
export function isQuoteMark(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (text === "'" || text === '’')
    return at > 0 && tokens[at - 1]!.tag === 'PUNCT' && tokens[at - 1]!.end === tokens[at]!.start
  return /^(?:["“”„`«»‹›‘]|''|``)$/.test(text)
}
