// Short quoted terms inside a noun phrase, "the “harbour pact”", and "so-called": read as the words that they are, not as
// somebody's speech, so that the phrase does not end at the mark.
import type { Token } from '../../language/language'
import { isQuoteMark } from '../../language/phrases'
import type { Tag } from '../../language/token'

import { isVerbCue } from '../../lexicon/cues'

/** Words between the marks of a term; more is speech. */
const LONGEST = 4
/** What a term's marks are read as: nothing that the grammar knows. */
const NOTHING = '\u2060'

const opensTerm = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:DET|ADJ|NOUN|ADP|PRON)$/.test(before.tag)

/** The closing mark of the term that opens at `at`, or -1: no verb inside, a verb right after, no stop before the mark. */
function termEnd(tokens: readonly Token[], at: number): number {
  if (!isQuoteMark(tokens, at) || !opensTerm(tokens[at - 1])) return -1
  for (let to = at + 1; to < tokens.length && to <= at + 1 + LONGEST; to++) {
    const token = tokens[to]!
    if (isQuoteMark(tokens, to)) {
      const next = tokens[to + 1]?.tag === 'ADV' ? tokens[to + 2] : tokens[to + 1]
      return to > at + 1 && (next?.tag === 'VERB' || next?.tag === 'AUX') ? to : -1
    }
    if (/^(?:PUNCT|VERB|AUX|PRON)$/.test(token.tag) && token.text !== '-') return -1
  }
  return -1
}

/** "what officials said were threats": "what" is the object of a verb of saying, not the determiner of who says it. */
function opensRelative(tokens: readonly Token[], what: number): boolean {
  let at = what + 1
  while (at < what + 6 && /^(?:NOUN|PROPN|ADJ|NUM|ADV|AUX)$/.test(tokens[at]?.tag ?? '')) at++
  return at > what + 1 && tokens[at]?.tag === 'VERB' && isVerbCue(tokens[at]!)
}

const VOICES =
  /^(?:voic|express|rais|stok|shar|spark|echo|allay|eas|fuel|prompt|renew|feed|sow|calm|dismiss|rekindl)(?:es|ed|e|s|ing)?$/
const VOICED = /^(?:fears|doubts|concerns|hopes|claims|worries|calls|demands|questions)$/

/** "voicing fears that", "raised doubts about": the noun, which the tagger takes for a verb after its own verb. */
const isVoiced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.tag === 'VERB' &&
  VOICED.test(tokens[at]!.lower) &&
  VOICES.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:that|over|about|of|for)$/.test(tokens[at + 1]?.lower ?? '')

/** "…, reports the Courier": after a comma, where the tagger takes the verb before its subject for a plural. */
const isReport = (tokens: readonly Token[], at: number): boolean =>
  /^(?:reports|states|claims|notes|writes|argues|explains)$/.test(tokens[at]!.lower) &&
  tokens[at]!.tag === 'NOUN' &&
  at > 3 &&
  (tokens[at - 1]!.text === ',' || (tokens[at - 2]!.text === ',' && isQuoteMark(tokens, at - 1))) &&
  /^(?:PROPN|DET)$/.test(tokens[at + 1]?.tag ?? '') &&
  !tokens.slice(at + 2, at + 12).some(({ lower }) => lower === 'and' || lower === 'or')

/** The tokens with such marks retagged, at the same places; the very array where there are none. */
export function retagged(tokens: readonly Token[]): readonly Token[] {
  let changed: Token[] | null = null
  const retag = (at: number, tag: Tag, text = tokens[at]!.text) => {
    changed ??= [...tokens]
    changed[at] = { ...tokens[at]!, text, lower: text.toLowerCase(), tag }
  }
  for (let at = 0; at < tokens.length; at++) {
    if (isVoiced(tokens, at)) retag(at, 'NOUN')
    if (isReport(tokens, at)) retag(at, 'VERB')
    if (tokens[at]!.lower === 'what' && tokens[at]!.tag === 'DET' && opensRelative(tokens, at)) retag(at, 'PRON')
    if (tokens[at]!.lower === 'so' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'called') {
      for (let i = at; i < at + 3; i++) retag(i, 'ADJ')
      continue
    }
    const end = at > 0 ? termEnd(tokens, at) : -1
    if (end < 0) continue
    retag(at, 'ADJ', NOTHING)
    retag(end, 'ADV', NOTHING)
    at = end
  }
  return changed ?? tokens
}

/** The mark of a term that closes at `at`: it belongs to the phrase before it. */
export const closesTerm = (token: Token | undefined): boolean => token?.text === NOTHING && token.tag === 'ADV'
