// How far a content goes: from the cue's complement to the end of what the source can be taken to have said.
import type { Token } from '../../language/language'
import type { Range } from '../../language/phrases'
import { verbCue } from './lexicon'
import type { Scene } from './scene'

export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:["“”„`«»‹›‘’]|'|''|``)$/.test(token.text)
export const isComma = (token: Token | undefined): boolean => token !== undefined && /^(?:,|–|—|--|-)$/.test(token.text)

const SAYING_ON = new Set(['ing', 'finite', 'participle'])

/** Does another attribution by the same source, or a trailing one, begin at this comma or conjunction? */
function handsOver(scene: Scene, at: number): boolean {
  const { tokens, verbAt, verbs } = scene
  let next = at + 1
  if (tokens[next]?.tag === 'CCONJ') next++
  while (tokens[next]?.tag === 'ADV') next++
  const lower = tokens[next]?.lower
  if (lower === 'according' || (lower === 'citing' && isComma(tokens[at]))) return true
  const group = next < tokens.length && verbAt[next]! >= 0 ? verbs[verbAt[next]!]! : null
  if (!group || group.from > next || !SAYING_ON.has(group.form)) return false
  if (!verbCue(tokens[group.verb]!)) return false
  if (group.form === 'ing') return isComma(tokens[at])
  return group.form === 'finite' || group.form === 'participle'
}

/** The end of a content that starts at `from`; a clause runs on, a noun phrase stops at the first comma outside quotation marks. */
export function contentEnd(scene: Scene, from: number, shape: 'clause' | 'phrase'): number {
  const { tokens, last, quoteAt, verbAt, verbs } = scene
  for (let at = from + 1; at < last; at++) {
    if (quoteAt[at] && quoteAt[at] === quoteAt[at - 1]) continue
    const token = tokens[at]!
    if (token.text === ';') return at
    if (token.text === ',' || token.tag === 'CCONJ' || isComma(token)) {
      if (token.tag === 'CCONJ' && shape === 'clause' && !sharesTense(scene, from, at)) continue
      if (handsOver(scene, at)) return at
    }
    if (shape === 'phrase') {
      if (token.tag === 'CCONJ') {
        const next = tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1
        const group = next < tokens.length && verbAt[next]! >= 0 ? verbs[verbAt[next]!]! : null
        if (group?.form === 'finite') return at
      }
      if (token.text === ',' && !listGoesOn(scene, at)) return at
      if (
        token.tag === 'SCONJ' &&
        /^(?:because|while|although|though|after|before|when|as|if|unless|until|since)$/.test(token.lower)
      ) {
        if (tokens[at - 1]?.tag !== 'ADJ') return at
      }
    }
  }
  return last
}

/** "X said A and added B": the second verb goes with the cue, not with the content, where it is bare after the conjunction. */
function sharesTense(scene: Scene, _from: number, at: number): boolean {
  return handsOver(scene, at)
}

/** After a comma: still the same list or its relative clause? */
function listGoesOn(scene: Scene, at: number): boolean {
  const { tokens, phraseAt } = scene
  const next = tokens[at + 1]
  if (!next) return false
  if (/^(?:who|which|whose|whom|where|including|such)$/.test(next.lower)) return true
  if (next.tag === 'CCONJ') return phraseAt[at + 2] !== undefined && phraseAt[at + 2]! >= 0
  if (phraseAt[at + 1]! < 0) return false
  return next.tag === 'DET' || next.tag === 'PROPN' || next.tag === 'NOUN' || next.tag === 'NUM'
}

/** The start of the content that goes before `to` (a comma or a closing mark): the sentence's start or its last break. */
export function contentStart(scene: Scene, to: number): number {
  const { tokens, quoteAt } = scene
  for (let at = to - 1; at > 0; at--) {
    if (quoteAt[at] && quoteAt[at] === quoteAt[at - 1]) continue
    if (tokens[at]!.text === ';') return at + 1
  }
  const first = tokens[0]!
  return (first.tag === 'CCONJ' || first.lower === 'but') && tokens.length > 2 ? 1 : 0
}

export const hasVerb = ({ verbAt }: Scene, range: Range): boolean => {
  for (let at = range.from; at < range.to; at++) if (verbAt[at]! >= 0) return true
  return false
}
