// Nouns of documents, polls and figures: sources that are read, not heard.
import { nounOf } from '../../lexicon/lexicon'

const noun = (lower: string) => nounOf({ lower, tag: 'NOUN' })

/** Asked as a pattern is, with the word in lower case. A show or a plan is more than what it says. */
export const DOCUMENT = {
  test: (lower: string): boolean => noun(lower).has('document') && !noun(lower).has('thing'),
}

/** Polls and the like, which speak in "in a poll"; "in the polls" tells where somebody stands. */
export const POLL = { test: (lower: string): boolean => noun(lower).has('poll') && !noun(lower).plural }
