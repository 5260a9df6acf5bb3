// The sentence of a finding's reason, in the language of the words: for card, popup, worksheet and command line alike.
import type { Reason } from '../findings/model'
import type { Words } from '../words/words'

/** Words of the article in the quotation marks of the reader's language. */
export const quoted = (text: string, words: Words): string => words.say('quoted', text)

/** A list of names or quotations, as the language joins it: "A, B and C". */
export const listed = (items: readonly string[], words: Words): string =>
  new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(items)

/** One plain sentence that quotes the words; several where several things are to be said. */
export function reasonText({ key, quotes, names, spoken, also }: Reason, words: Words): string {
  const [first = '', ...rest] = quotes.map((quote) => quoted(quote, words))
  const whose = spoken ? words.say('quoted_own_words', first) : first
  const values = [whose, ...rest, ...(names ? [listed(names, words)] : [])]
  const sentence = words.say(key, ...values)
  return [sentence, ...(also ?? []).map((reason) => reasonText(reason, words))].join(' ')
}

/** Whether a reason quotes these words already. */
export const quotes = ({ quotes: own, also }: Reason, words: string): boolean =>
  own.some((quote) => quote.includes(words)) || (also ?? []).some((reason) => quotes(reason, words))
