// Polls and surveys: people counted in them are no sources, whatever they "say".

import { regex } from '../../regex'
import type { AnonymousMention } from '../../sources/mention'
import type { ParsedBlock } from '../parsed-article'
import { SentenceCache } from '../sentence-cache'

const POLL =
  /\b(?:polls?|polling|polled|pollsters?|surveys?|surveyed|respondents?|percent|per cent|percentage points?|margin of error|focus groups?)\b|\d%/i
/** Words that make a sentence one of a poll even for those around it; a per cent sign does not. */
const POLL_WORD =
  /\b(?:polls?|polling|polled|pollsters?|surveys?|surveyed|respondents?|margin of error|focus groups?)\b/i
/** People who turn up in polls. */
const COUNTED = regex('i')`
    \b(?:voters?|supporters?|backers?|adults|americans|britons|democrats|republicans|independents|
    conservatives|liberals|women|men|people|respondents|consumers|households|majority|most|half|many|
    few|parents|residents)\b
  `
const SHARE =
  /\b(?:\d+ percent|\d+%|majority|in (?:10|ten|five)|half|third|quarter|most) of\b|\b(?:nine|eight|seven|six) in (?:10|ten)\b/i
/** How many sentences before and after are looked at for a poll. */
const REACH = 2

const kept = new SentenceCache<boolean>((speaks) => speaks)

/** Running numbers of the sentences that speak of polls. */
export function pollSentences(text: string, blocks: readonly ParsedBlock[]): Set<number> {
  const found = new Set<number>()
  let at = 0
  for (const { sentences } of blocks)
    for (const sentence of sentences) {
      if (kept.of(sentence, () => POLL_WORD.test(text.slice(sentence.start, sentence.end)))) found.add(at)
      at++
    }
  return found
}

/** Whether the mention is of people counted in a poll. */
export function isCounted(
  text: string,
  { span, sentence, sentenceAt, phrase }: AnonymousMention,
  polls: ReadonlySet<number>,
): boolean {
  if (phrase?.form === 'pronoun' && polls.has(sentenceAt) && /^they$/i.test(text.slice(span.start, span.end)))
    return true
  if (!phrase?.plural) return false
  const words = text.slice(span.start, span.end)
  // "Six in 10 say"
  if (
    phrase.form === 'quantifier' &&
    /\bin (?:10|ten|five|four|three|\d+)\b/i.test(text.slice(span.start, span.end + 10))
  )
    return true
  if (/\b(?:surveyed|polled|questioned)\b/i.test(text.slice(span.start, Math.min(sentence.end, span.end + 12))))
    return true
  if (!COUNTED.test(words)) return false
  if (SHARE.test(text.slice(sentence.start, span.end))) return true
  if (POLL.test(text.slice(sentence.start, sentence.end))) return true
  for (let i = sentenceAt - REACH; i <= sentenceAt + REACH; i++) if (polls.has(i)) return true
  return false
}
