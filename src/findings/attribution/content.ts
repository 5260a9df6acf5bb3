// How far a content goes: from the cue's complement to the end of what the source can be taken to have said.

import type { Token } from '../../language/language'
import type { Range } from '../../language/phrases'
import { isVerbCue } from '../../lexicon/cues'
import { afterQuotation, attributes, circumstance, contrasts, handsOver, opensClause } from './breaks'
import { isMark, isPause } from './marks'
import { type Scene, verbFrom } from './scene'

/** No content runs on longer than this many tokens in one sentence; keeps endless sentences linear. */
const LONGEST = 300
const SUBORDINATE = /^(?:because|while|although|though|after|before|when|unless|until|since|as|if)$/

/** After a comma: still the same list or its relative clause? */
function listGoesOn({ tokens, phraseAt }: Scene, at: number): boolean {
  const next = tokens[at + 1]
  if (!next) return false
  if (next.lower === 'that') return false
  if (/^(?:who|which|whose|whom|where|including|such)$/.test(next.lower)) return true
  if (next.tag === 'CCONJ')
    return (phraseAt[at + 2] ?? -1) >= 0 || /^(?:how|why|what|whether|even|to)$/.test(tokens[at + 2]?.lower ?? '')
  return (
    phraseAt[at + 1]! >= 0 && (next.tag === 'DET' || next.tag === 'PROPN' || next.tag === 'NOUN' || next.tag === 'NUM')
  )
}

/** The end of a content that starts at `from`; a clause runs on, a noun phrase stops at the first comma outside quotation marks. */
export const contentEnd = (scene: Scene, from: number, shape: 'clause' | 'phrase'): number =>
  trim(scene, from, breakAfter(scene, from, shape))

function breakAfter(scene: Scene, from: number, shape: 'clause' | 'phrase'): number {
  const { tokens, quoteAt } = scene
  const last = Math.min(scene.last, from + LONGEST)
  const inside = from > 0 && quoteAt[from] && quoteAt[from] === quoteAt[from - 1] ? quoteAt[from] : null
  let depth = tokens[from]!.text === '(' ? 1 : 0
  for (let at = from + 1; at < last; at++) {
    // "(Lund disputed the count.)": the bracket that opens before the content ends it.
    if (tokens[at]!.text === '(') depth++
    else if (tokens[at]!.text === ')' && --depth < 0) return at
    // A content that begins inside somebody's quotation ends with it.
    if (inside && quoteAt[at] !== inside) return at
    if (inside && at + 1 < tokens.length && quoteAt[at + 1] !== inside && isMark(tokens[at])) return at
    if (!inside && quoteAt[at] && quoteAt[at] === quoteAt[at - 1]) continue
    const token = tokens[at]!
    if (token.text === ';') return at
    // "groups that favour the plan are few": the outer verb ends the description that the content stands in.
    const outer = verbFrom(scene, at)
    if (
      outer?.form === 'finite' &&
      outer.subject?.how === 'before' &&
      outer.subject.from < from &&
      outer.subject.to > from &&
      (shape === 'phrase' || hasVerb(scene, { from, to: at }))
    )
      return at
    if (quoteAt[at - 1] && at - 1 > from && isMark(tokens[at - 1]) && afterQuotation(scene, at, from)) return at
    const breaks = token.text === ',' || token.tag === 'CCONJ' || isPause(token)
    if (breaks && handsOver(scene, at, from)) return at
    if (token.text === ',' && attributes(scene, at)) return at
    if (opensClause(scene, at)) return at
    if (contrasts(scene, at)) return at
    if (shape === 'clause') continue
    // "endorsed Lund on Thursday", "mocked the plan on Twitter"
    if (circumstance(scene, at)) return at
    if (token.tag === 'CCONJ') {
      const next = verbFrom(scene, tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1)
      if (next?.form === 'finite' || next?.form === 'participle') return at
    }
    if (token.text === ',' && !listGoesOn(scene, at)) return at
    // "defended the ban by citing a poll"
    const means = token.lower === 'by' ? verbFrom(scene, at + 1) : null
    if (means?.form === 'ing' && isVerbCue(tokens[means.verb]!)) return at
    if (token.tag === 'SCONJ' && SUBORDINATE.test(token.lower) && tokens[at - 1]?.tag !== 'ADJ') return at
  }
  return last
}

/** Without closing punctuation, and without the conjunction or dash that brings in what follows. */
function trim({ tokens, quoteAt }: Scene, from: number, to: number): number {
  let end = to
  while (end > from + 1 && !quoteAt[end - 1] && dangles(tokens[end - 1]!)) end--
  while (end > from + 1 && /^[,.;:]$/.test(tokens[end - 1]!.text)) end--
  return end
}

const dangles = ({ text, tag }: Token): boolean => /^(?:[,.;:–—―-]|--)$/.test(text) || tag === 'CCONJ'

/** The start of the content that goes before `to` (a comma or a closing mark): the sentence's start or its last break. */
export function contentStart(scene: Scene, to: number): number {
  const { tokens, quoteAt } = scene
  const inside = quoteAt[to] ?? null
  let depth = 0
  for (let at = to - 1; at > 0 && to - at < LONGEST; at--) {
    if (inside && quoteAt[at - 1] !== inside) return at
    if (!inside && quoteAt[at] && quoteAt[at] === quoteAt[at - 1]) continue
    if (/^[;:]$/.test(tokens[at]!.text)) return at + 1
    if (tokens[at]!.text === ')') depth++
    else if (tokens[at]!.text === '(' && --depth < 0) return at + 1
  }
  const { start } = scene
  return start
}

/**
 * Where a content begins that its source interrupts: at `from`, or at `resumes` where only an adverbial stands before: "Even
 * then, she said, it would rain".
 */
export function afterAdverbial(scene: Scene, from: number, to: number, resumes: number): number {
  const { tokens, quoteAt } = scene
  if (resumes >= scene.last || quoteAt[from] || quoteAt[resumes] || hasVerb(scene, { from, to })) return from
  return /^(?:ADV|ADP|CCONJ)$/.test(tokens[from]!.tag) ? resumes : from
}

export const hasVerb = ({ verbAt }: Scene, range: Range): boolean => {
  for (let at = range.from; at < range.to; at++) if (verbAt[at]! >= 0) return true
  return false
}
