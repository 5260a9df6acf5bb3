// "As officials put it", "as one aide said", "as critics see it": the clause around the aside is what they say.

import type { VerbGroup } from '../../language/clause'
import type { FoundCue } from '../../lexicon/cues'
import { skipCircumstances } from './circumstances'
import { afterAdverbial, contentEnd, contentStart } from './content'
import type { FrameMatch } from './frame'
import { isMark, isPause } from './marks'
import type { Scene } from './scene'
import { sourceOf } from './source-span'

/** Source and content of a verb in an aside that "as" opens: in front, in the middle or at the end of its clause. */
export function asClause(scene: Scene, verb: VerbGroup, { group, to }: FoundCue): FrameMatch | null {
  const { tokens, last, quoteAt, start } = scene
  const { subject } = verb
  if (subject?.how !== 'before' || group.kind === 'aim' || group.kind === 'stance') return null
  const as = subject.from - 1
  if (tokens[as]?.lower !== 'as' || quoteAt[as] !== quoteAt[verb.verb]) return null
  const cueEnd = tokens[to]?.lower === 'it' ? to + 1 : to
  const end = isPause(tokens[cueEnd]) ? cueEnd : skipCircumstances(scene, cueEnd, group.takes.includes('person'))
  const closed = end < last && isPause(tokens[end])
  if (!closed && end < last) return null
  const source = sourceOf(scene, subject)
  if (as <= start + 1) {
    const from = end + 1
    return closed && from < last
      ? { source, cueEnd, content: { from, to: contentEnd(scene, from, 'clause') }, frame: 'as-clause' }
      : null
  }
  // “We tried,” as one of them told the paper: the comma may stand inside the marks.
  if (!isPause(tokens[as - 1]) && !(isMark(tokens[as - 1]) && isPause(tokens[as - 2]))) return null
  const from = afterAdverbial(scene, contentStart(scene, as - 1), as - 1, end + 1)
  if (from >= last) return null
  const content = { from, to: closed && end + 1 < last ? contentEnd(scene, end + 1, 'clause') : as - 1 }
  return { source, cueEnd, content, frame: 'as-clause' }
}
