// A row of our own tables: words, and what they are. It overrules what WordNet says of them.
import type { NounFeature } from './features'

export interface NounRow {
  is: readonly NounFeature[]
  /** Dictionary forms in lower case, separated by spaces. */
  words: string
}
