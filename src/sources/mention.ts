// A mention: one place where somebody or something is given as a source.
import type { Span } from '../article/article'
import type { Spoken } from '../findings/attribution/spoken'
import type { FindingKind } from '../findings/model'
import type { ParsedArticle } from '../findings/parsed-article'
import type { Sentence, Token } from '../language/language'
import { regex } from '../regex'
import { firstEnding, firstFrom } from '../spans'
import { readSourcePhrases, type SourcePhrase } from './source-phrase'

export interface SourceMention {
  /** The source as it stands in the text, with the modifiers that belong to it. */
  span: Span
  sentence: Sentence
  /** Running number of the sentence, over the whole article. */
  sentenceAt: number
  /** Tokens of the sentence inside `span`: first and exclusive end. */
  first: number
  end: number
  /** Null where no noun phrase stands there. */
  phrase: SourcePhrase | null
  spoken: Spoken
  /** Running number of the attribution: two sources that speak together share it. */
  spokenAt: number
  /** The cue is a verb that only people and bodies do: said, told, believe. */
  human: boolean
}

/** A mention whose source is anonymous. */
export interface AnonymousMention extends SourceMention {
  sourceId: string
  kind: FindingKind<'anonymous'>
  antecedent: Span | null
  dangling: boolean
  /** Whether something is told there. */
  tells: boolean
}

/** Rules of attribution whose subject can as well be a thing: "the poll shows", "the noise drew criticism". */
const IMPERSONAL =
  /^(?:show|show-figures|publish|support|oppose|find|want|offer|in-poll|noun-stance|noun-aim|adjective-stance|call)$/

const DAY = regex('')`
    ^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|
    september|october|november|december|today|tomorrow|yesterday|tonight)$
  `

/** "Friday", "19 July 2024,": a time tells nothing, whatever the sentence looks like. */
const isDate = (tokens: readonly Token[], first: number, end: number): boolean => {
  let days = 0
  for (let at = first; at < end; at++) {
    const { lower, tag } = tokens[at]!
    if (DAY.test(lower)) days++
    else if (tag !== 'PUNCT' && !/^(?:\d+(?:st|nd|rd|th)?|late|early|last|next|this|on|that|which)$/.test(lower))
      return false
  }
  return days > 0
}

/** Every mention of a source, in order of the text. */
export function readMentions(parsed: ParsedArticle, spoken: readonly Spoken[]): SourceMention[] {
  const mentions: SourceMention[] = []
  const order = spoken.map((one, at) => ({ one, at })).sort((a, b) => a.one.source.start - b.one.source.start)
  let next = 0
  let sentenceAt = 0
  for (const { sentences } of parsed.blocks)
    for (const sentence of sentences) {
      const { tokens } = sentence
      while (next < order.length && order[next]!.one.source.start < sentence.end) {
        const { one, at } = order[next++]!
        if (one.source.start < sentence.start) continue
        const first = firstEnding(tokens, one.source.start)
        const end = firstFrom(tokens, one.source.end)
        if (end <= first) continue
        if (isDate(tokens, first, end)) continue
        // "means that as of his return people": no phrase begins so.
        if (tokens[first]!.lower === 'that' && /^(?:ADP|SCONJ)$/.test(tokens[first + 1]?.tag ?? '')) continue
        const phrases = readSourcePhrases(sentence, first, end)
        const rest = { sentence, sentenceAt, spoken: one, spokenAt: at, human: !IMPERSONAL.test(one.rule) }
        if (phrases.length === 0) mentions.push({ span: one.source, first, end, phrase: null, ...rest })
        phrases.forEach((phrase, i) => {
          const last = i === phrases.length - 1
          const from = i === 0 ? first : phrase.first
          const relative = /^(?:who|that|which)$/.test(tokens[end - 1]!.lower) ? 1 : 0
          const to = last ? Math.max(end - relative, phrase.head + 1) : phrase.head + 1
          const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
          mentions.push({ span, first: from, end: to, phrase, ...rest })
        })
      }
      sentenceAt++
    }
  return mentions
}
