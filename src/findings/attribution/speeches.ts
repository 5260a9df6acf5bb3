// Whose each quotation is, over sentences and paragraphs, once it is known who speaks in each sentence by itself.
import { quotationAt } from '../../language/quotations'
import type { ParsedArticle } from '../parsed-article'
import { continueSpeech } from './continued'
import { interviewed } from './interview'
import { extendQuotations } from './quoted'
import { signedQuotations } from './signature'
import type { Spoken } from './spoken'
import { withTurns } from './transcript'

const PRONOUN = /^(?:i|we|you|she|he|they|it|this|that|who|which)$/i

/** Every attribution, with all of what is said. Linear in the text, but for sorting. */
export function readSpeeches(parsed: ParsedArticle, found: readonly Spoken[]): Spoken[] {
  const outside = withTurns(
    parsed,
    found.filter((one) => !isSpeakersOwn(parsed, one)),
  )
  const spoken = continueSpeech(parsed, extendQuotations(parsed, [...outside, ...signedQuotations(parsed)]))
  return [...spoken, ...interviewed(parsed, spoken)]
}

/** “She knows the trade”: what the speaker says of her is no attribution of the article's. */
function isSpeakersOwn({ article: { text }, quotations }: ParsedArticle, { source, cue }: Spoken): boolean {
  const quotation = quotationAt(quotations, source.start)
  if (!quotation || !PRONOUN.test(text.slice(source.start, source.end))) return false
  return (quotation.closed || quotation.continues) && cue !== null && quotationAt(quotations, cue.start) === quotation
}
