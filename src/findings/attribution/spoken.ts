// Puts one attribution together from the token ranges that a rule has found.

import type { Span } from '../../article/article'
import type { Range } from '../../language/phrases'
import type { CueKind } from '../../lexicon/cue'
import type { Attribution, Frame, Mood } from '../model'
import { movedSpan } from '../sentence-cache'
import { isPause } from './marks'
import { type Scene, spanOf } from './scene'

/** An attribution whose source is not yet joined with its other mentions. */
export interface Spoken extends Omit<Attribution, 'sourceId'> {
  frame: Frame
  mood: Mood
  /** Part of what somebody else says: "Lund said that critics fear a flood". */
  nested?: true
  sentence: Span
}

export const movedSpoken = (spoken: Spoken, by: number): Spoken => ({
  ...spoken,
  source: movedSpan(spoken.source, by),
  cue: spoken.cue && movedSpan(spoken.cue, by),
  content: spoken.content && movedSpan(spoken.content, by),
  ...(spoken.contentParts && { contentParts: spoken.contentParts.map((part) => movedSpan(part, by)) }),
  sentence: movedSpan(spoken.sentence, by),
})

interface Parts {
  source: Range
  cue: Range
  content: Range
  kind: CueKind
  rule: string
  /** A colon after the speaker where none is given. */
  frame?: Frame
  mood?: Mood
}

export function makeSpoken(
  scene: Scene,
  { source, cue, content, kind, rule, frame = 'colon', mood = 'told' }: Parts,
): Spoken {
  const { tokens, quoteAt, sentence } = scene
  const quoted = quoteAt[cue.from] !== null
  const direct = !quoted && quoteAt.slice(content.from, content.to).some((quotation) => quotation !== null)
  const thought = kind === 'thought' || kind === 'aim'
  const contentParts = interrupted(scene, source, cue, content)
  return {
    source: spanOf(tokens, source),
    cue: spanOf(tokens, cue),
    content: spanOf(tokens, content),
    delivery: thought ? 'thought' : direct ? 'direct' : 'paraphrase',
    rule,
    frame,
    mood,
    sentence: { start: sentence.start, end: sentence.end },
    ...(contentParts && { contentParts }),
  }
}

/** The two stretches of a content that its own source and cue stand in the middle of: “We tried,” he said, “and lost.” */
function interrupted({ tokens, quoteAt }: Scene, source: Range, cue: Range, content: Range): Span[] | null {
  let from = Math.min(source.from, cue.from)
  let to = Math.max(source.to, cue.to)
  if (from <= content.from || to >= content.to) return null
  if (tokens[from - 1]?.lower === 'as') from--
  while (from > content.from + 1 && isPause(tokens[from - 1])) from--
  const direct = quoteAt[content.from] !== null
  const resumes = (at: number) => (direct ? quoteAt[at] !== null : isPause(tokens[at - 1]))
  while (to < content.to && !resumes(to)) to++
  if (to >= content.to) return null
  return [spanOf(tokens, { from: content.from, to: from }), spanOf(tokens, { from: to, to: content.to })]
}
