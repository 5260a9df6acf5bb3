// What a rule of this folder is: data over the one reading of a sentence (language/), with its reason and the sentences that
// show where it fires and where it does not. They run as tests; adding a rule touches its file and nothing else.
import type { VerbGroup } from '../../language/clause'
import type { Range } from '../../language/phrases'
import type { FindingRule } from '../../rule'
import type { FindingKind } from '../model'
import type { Candidate } from './candidate'

/** Where a rule fires: the words to mark, as tokens. */
export interface Sign extends Range {
  /** The verb whose fact is hedged; whether it is one at all is asked of `NO_DOUBT` (no-doubt.ts). */
  hedged?: VerbGroup | null
}

export interface DoubtRule extends FindingRule {
  kind: FindingKind<'unverified'>
  /** The rule is asked at these words, in dictionary form or as they are written. */
  words: readonly string[]
  when: (candidate: Candidate) => Sign | null
  unless?: (candidate: Candidate, sign: Sign) => boolean
}

/** A word list written as running text. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Asks whether a word, in lower case, is one of a list. */
export interface WordTest {
  test: (word: string) => boolean
}

/** Words that are asked after as a whole, written as running text. */
export function oneOf(words: string): WordTest {
  const known = new Set(list(words))
  return { test: (word) => known.has(word) }
}
