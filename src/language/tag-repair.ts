// What a repair of the tagger is, and what several of them ask.

import { regex } from '../regex'
import type { Tag, Token } from './token'

export interface TagRepair {
  id: string
  /** The tags that it mends. */
  from: readonly Tag[]
  to: Tag
  reason: string
  when: (tokens: readonly Token[], at: number) => boolean
  /** A sentence and the word in it that must come out as `to`, or (`stays`) must not. */
  examples: readonly { text: string; word: string; stays?: true }[]
}

/** Tags that some repair concerns; the rest is sure. */
const UNSURE = ['NOUN', 'PROPN', 'ADJ', 'ADV', 'ADP', 'VERB', 'AUX', 'SCONJ', 'PART', 'INTJ', 'X'] as const
export const ANY_BUT_VERB: readonly Tag[] = UNSURE.filter((tag) => tag !== 'VERB')
export const ANY_BUT_ADVERB: readonly Tag[] = UNSURE.filter((tag) => tag !== 'ADV')

/** Words that are as often a verb of saying, thinking or wanting as a noun; the tagger prefers the noun. */
export const NOUN_OR_VERB = regex('')`
    ^(?:plan|claim|fear|hope|report|need|call|demand|note|view|question|promise|request|fault|doubt|
    support|back|attack|favou?r|regret|charge|offer|dispute|answer|vote|cheer|blame|praise|estimate|
    forecast|suspect|guess|pledge|vow|comment|show|remark|signal|project|rank|vow|slam|blast|rip|mock|
    seek|aim|want|fume|rule|rate|focus|trust|love|desire|wish|approach|oppose|urge|share|object|protest|
    lament|challenge|release|list|quote|cite|dream|mention|tweet|post|point|warn|say|tell|rebuke|balk|
    bet|name|label|dub|defend|reveal|respond|argue|insist|believe|think|expect)(?:s|es)?$
  `

export const opensComplement = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (token.lower === 'that' || token.lower === 'out') return true
  if (token.lower === 'to') return tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'AUX'
  return token.tag === 'DET' || token.tag === 'PRON' || token.tag === 'PROPN'
}

/** "the growers fear", "the firm claims": number agrees as it does between a subject and its verb. */
export const agrees = (subject: Token, verb: Token): boolean => {
  if (subject.tag === 'PROPN') return true
  const plural =
    /[^s]s$/.test(subject.lower) ||
    /^(?:people|police|men|women|children|critics|some|many|most|both|few)$/.test(subject.lower)
  return plural !== /s$/.test(verb.lower)
}

export const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN')
