// What stands between a cue and its content without belonging to either: when, where, to whom.
import type { NounPhrase } from '../../language/phrases'
import { phraseFrom, type Scene } from './scene'

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|earlier|later|afterwards?|week|month|year|night|morning|evening|afternoon|day|weekend|times|time|twice|january|february|march|april|june|july|august|september|october|november|december)$/
const BEFORE_TIME = /^(?:last|this|next|that|early|late|later|earlier|a|one|the|two|three|several|many|first|same)$/

export function isTime({ tokens }: Scene, phrase: NounPhrase): boolean {
  if (!TIME.test(tokens[phrase.head]!.lower)) return false
  const first = tokens[phrase.from]!.lower
  return phrase.from === phrase.head || TIME.test(first) || BEFORE_TIME.test(first)
}

/**
 * The first token after adverbs, times ("on Monday"), places and media ("in a statement"), and, where `person`, the one
 * addressed ("told CNN").
 */
export function skipCircumstances(scene: Scene, from: number, person: boolean): number {
  const { tokens, last, quoteAt } = scene
  let at = from
  let addressed = !person
  while (at < last && !quoteAt[at]) {
    const { tag, lower, text } = tokens[at]!
    const phrase = phraseFrom(scene, at)
    if (tag === 'ADV' && !phrase) {
      at++
    } else if (phrase && isTime(scene, phrase)) {
      at = phrase.to
    } else if (phrase && !addressed) {
      addressed = true
      at = phrase.to
    } else if ((tag === 'ADP' || lower === 'to') && phraseFrom(scene, at + 1)) {
      at = phraseFrom(scene, at + 1)!.to
    } else if (tag === 'ADP' && tokens[at + 1]?.tag === 'ADJ' && tokens[at + 1]!.lower !== 'that') {
      at += 2
    } else if (text === ',' && isAside(scene, at)) {
      at = closing(scene, at)
    } else break
  }
  return at
}

/** "saying, apparently for the first time, that": a short aside between commas before the content. */
function isAside(scene: Scene, comma: number): boolean {
  const end = closing(scene, comma)
  return end > comma && scene.tokens[end]?.lower === 'that'
}

/** The index after the comma that closes the aside opened at `comma`, or `comma` where none does soon. */
function closing({ tokens, verbAt, last }: Scene, comma: number): number {
  for (let at = comma + 1; at < last && at < comma + 9; at++) {
    if (tokens[at]!.text === ',') return at + 1
    if (verbAt[at]! >= 0) return comma
  }
  return comma
}
