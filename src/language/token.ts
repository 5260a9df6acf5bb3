// What the language library tells about a word, in our own terms.
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
