// Times: phrases that say when and so are never a subject or an object of saying.

import { regex } from '../regex'
import type { NounPhrase } from './phrases'
import type { Token } from './token'

const TIME = regex('')`
    ^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|
    earlier|later|afterwards?|week|month|year|night|morning|evening|afternoon|day|days|weeks|months|
    years|weekend|times|time|twice|january|february|march|april|june|july|august|september|october|
    november|december)$
  `
const BEFORE_TIME =
  /^(?:last|this|next|that|early|late|later|earlier|a|one|the|two|three|several|many|first|same|recent)$/

const SEASON = /^(?:spring|summer|autumn|fall|winter)$/

export function isTime(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (SEASON.test(tokens[phrase.head]!.lower)) return /^(?:last|this|next)$/.test(tokens[phrase.from]!.lower)
  // "last May": a name of a month that is a verb as well.
  if (tokens[phrase.head]!.text === 'May' && /^(?:last|this|next|early|late)$/.test(tokens[phrase.from]!.lower))
    return true
  // "The Times", "The Week"
  const { text, lower } = tokens[phrase.head]!
  if (!TIME.test(lower) || /^(?:Times?|Week)$/.test(text)) return false
  const first = tokens[phrase.from]!.lower
  return phrase.from === phrase.head || TIME.test(first) || BEFORE_TIME.test(first)
}

const BEFORE_DATE = /^(?:on|in|during|since|for|until|over)$/

/** "in fact", "in turn": a preposition and a noun that have become an adverb. */
export const isAdverbial = (preposition: Token | undefined, noun: Token | undefined): boolean =>
  (preposition?.lower === 'in' &&
    /^(?:fact|turn|general|part|particular|short|return|addition)$/.test(noun?.lower ?? '')) ||
  (preposition?.lower === 'at' && /^(?:times|first|least|last)$/.test(noun?.lower ?? '')) ||
  (preposition?.lower === 'of' && noun?.lower === 'course')

/** Where a time or an adverbial that is `phrase` begins, its preposition included; -1 where it is neither. */
export function adverbialStart(tokens: readonly Token[], phrase: NounPhrase): number {
  const before = tokens[phrase.from - 1]
  if (isAdverbial(before, tokens[phrase.from])) return phrase.to === phrase.from + 1 ? phrase.from - 1 : -1
  const dated = before !== undefined && BEFORE_DATE.test(before.lower)
  if (isTime(tokens, phrase)) return dated ? phrase.from - 1 : phrase.from
  return dated && phrase.to === phrase.from + 1 && /^(?:1[89]|20)\d\d$/.test(tokens[phrase.head]!.text)
    ? phrase.from - 1
    : -1
}

const SPAN = /^(?:weeks?|months?|years?|days?|decades?|hours?|past|fact)$/

/**
 * The end of a time that stands from `at` on, between an auxiliary and its verb: "have in recent weeks accused", "has for
 * years said"; `at` where none does. Commas around it are passed as well.
 */
export function timeBetween(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ','
  const first = comma ? at + 1 : at
  if (!/^(?:in|for|over|on|during|since|at|within)$/.test(tokens[first]?.lower ?? '')) return at
  let to = first + 1
  while (to < first + 4 && /^(?:DET|ADJ|NUM|ADV|PRON)$/.test(tokens[to]?.tag ?? '')) to++
  if (!SPAN.test(tokens[to]?.lower ?? '') && !TIME.test(tokens[to]?.lower ?? '')) return at
  to++
  if (comma) {
    if (tokens[to]?.text !== ',') return at
    to++
  }
  let verb = to
  while (tokens[verb]?.tag === 'ADV' && verb - to < 3) verb++
  return tokens[verb]?.tag === 'VERB' || tokens[verb]?.lower === 'been' ? to : at
}
