// Where a piece of metadata was read, in the language of the words: for popup, worksheet and command line alike.
import type { Article, Evidence, EvidenceCount, EvidenceKey, Sign } from '../article/article'
import type { Words } from '../words/words'
import { quoted } from './reasons'

function signText({ key, count, quotes = [], names = [] }: Sign, words: Words): string {
  const values = [...quotes.map((quote) => quoted(quote, words)), ...names]
  return count === undefined
    ? words.say(key as EvidenceKey, ...values)
    : words.count(key as EvidenceCount, count, ...values)
}

/** The places in words that a reader can check: "the line under the headline". */
export const evidenceText = ({ signs }: Evidence, words: Words): string =>
  signs.map((sign) => signText(sign, words)).join(words.say('verdict_join'))

/** All of an article's evidence with what people read of it beside the data. */
export const evidenceInWords = ({ evidence }: Article, words: Words) =>
  Object.fromEntries(
    Object.entries(evidence).flatMap(([part, one]) =>
      one ? [[part, { ...one, says: evidenceText(one, words) }]] : [],
    ),
  )
