// What is told by way of a text or a noun: "issued a statement saying that", "made the suggestion that", "expressed concern
// about". The cue runs through the noun; the text is no source of its own.

import type { VerbGroup } from '../../language/clause'
import type { Range } from '../../language/phrases'
import { nounCue, verbCues } from '../../lexicon/cues'
import { skipCircumstances } from './circumstances'
import { complementOf } from './complement'
import { DOCUMENT } from './documents'
import { isPause } from './marks'
import { about, LIGHT } from './nominal'
import { phraseFrom, type Scene, verbFrom } from './scene'

interface Through {
  content: Range
  /** Index after the last word of the cue. */
  cueEnd: number
}

/**
 * What the text that is the object at `from` of `verb` is said to say; null where it is not told. `puts`: the verb puts
 * a text out or writes it. */
export function throughText(scene: Scene, verb: VerbGroup, from: number, puts: boolean): Through | null {
  const { tokens, last } = scene
  const object = phraseFrom(scene, from)
  if (!object) return null
  const head = tokens[object.head]!
  const noun = nounCue(head)
  if (noun && from === verb.to && LIGHT.test(tokens[verb.verb]!.lemma)) {
    const after = about(scene, object.to)
    // "made those comments in response to"
    if (after && tokens[after.cueEnd - 1]!.lower !== 'in') return after
  }
  if ((!DOCUMENT.test(head.lower) && !noun) || !puts) return null
  let at = skipCircumstances(scene, object.to, false)
  if (isPause(tokens[at])) at++
  const relative = /^(?:that|which)$/.test(tokens[at]?.lower ?? '')
  const next = verbFrom(scene, relative ? at + 1 : at)
  if (!next || next.to >= last || (relative ? next.form === 'infinitive' : next.form !== 'ing')) return null
  for (const { group, to } of verbCues(tokens, next.verb)) {
    if (group.documents || group.kind === 'aim') continue
    const after = complementOf(scene, group, to)
    if (after) return { content: after.range, cueEnd: after.cueEnd }
  }
  return null
}
