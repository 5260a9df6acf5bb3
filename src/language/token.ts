// What the language library tells about a text, in our own words: tokens with tags, and sentences of them.
import type { Span } from '../article/article'

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

export interface Token extends Span {
  text: string
  /** `text` in lower case with typographic apostrophes made straight. */
  lower: string
  /** Dictionary form in lower case: say, official. */
  lemma: string
  tag: Tag
}

export interface Sentence extends Span {
  tokens: Token[]
  /** What was read of it so far, by the reader that it belongs to (findings/sentence-cache.ts); it goes where the sentence goes. */
  notes?: Map<object, unknown>
}
