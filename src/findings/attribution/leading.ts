// Content that stands before its source: a clause or a quotation up to a comma, or the noun that a gapped clause describes.

import type { Range } from '../../language/phrases'
import { contentStart, hasVerb } from './content'
import { isMark, isPause } from './marks'
import type { Scene } from './scene'

/** The content that goes before the source (or the verb, where they are turned round): up to a comma or a closing mark. */
export function leading(scene: Scene, from: number): Range | null {
  const { tokens, quoteAt } = scene
  const at = from - 1
  if (at < 1) return null
  if (quoteAt[at] && isMark(tokens[at]) && quoteAt[at] !== quoteAt[from])
    return { from: contentStart(scene, at + 1), to: at + 1 }
  const mark = tokens[at]!
  if (!isPause(mark) && mark.text !== '?' && mark.text !== '!') return null
  const range = { from: contentStart(scene, at), to: at }
  if (subordinate(scene, range)) return null
  if (quoteAt[at - 1] && quoteAt[at - 1] !== quoteAt[from]) return range
  return hasVerb(scene, range) && range.to - range.from > 2 ? range : null
}

/** "After months of talks,": an adverbial with no clause after it is nobody's words. */
function subordinate({ tokens, quoteAt, verbAt, verbs }: Scene, { from, to }: Range): boolean {
  const first = tokens[from]!
  const opens = /^(?:when|while|as|if|after|before|although|though|since|until|because|despite|asked|to|without)$/.test(
    first.lower,
  )
  if (!opens && first.tag !== 'ADP') return false
  for (let at = from; at < to; at++) {
    if (quoteAt[at] || isPause(tokens[at])) return false
    // "About 270 people have moved, …" opens with an adverb that the tagger takes for a preposition.
    if (!opens && verbAt[at]! >= 0 && verbs[verbAt[at]!]!.form === 'finite') return false
  }
  return true
}

const INDEFINITE = /^(?:something|anything|everything|nothing|things)$/

/** "The campaign Clinton envisioned", "information that officials said would harm": the content is what the clause describes. */
export function describedBefore({ tokens, phraseAt, phrases }: Scene, from: number, to: number): Range | null {
  let at = from - 1
  const relative = at > 0 && /^(?:that|which|whom)$/.test(tokens[at]!.lower)
  if (relative) at--
  const index = at >= 0 ? phraseAt[at]! : -1
  const phrase = index >= 0 ? phrases[index]! : null
  const next = tokens[to]
  // "what they wanted"
  if (tokens[at]?.lower === 'what' && (!next || next.tag === 'PUNCT')) return { from: at, to: at + 1 }
  if (!phrase || phrase.to !== at + 1) return null
  const first = tokens[phrase.from]!
  if (
    next &&
    next.tag !== 'PUNCT' &&
    next.tag !== 'AUX' &&
    next.tag !== 'VERB' &&
    next.tag !== 'ADV' &&
    next.lower !== 'to'
  )
    return null
  return relative || first.tag === 'DET' || INDEFINITE.test(first.lower) || phrase.possessor
    ? { from: phrase.from, to: phrase.to }
    : null
}
