// A counter-claim: the accused side tells another account of the same matter right behind the charge, with no word of denying.
import type { Party } from '../model'
import { tells } from './claimant'
import { type Accused, accusedIn, calledBy, isOne, matterOf, share } from './matter'
import { partyOf } from './party'
import type { Answered } from './replies'
import type { Told, ToldLines } from './told-lines'

/** In sentences: how far behind a charge another account of it is looked for. */
const REACH = 2
/** So many words of the matter must stand in both: one alone is any topic. */
const SHARED = 2
const CONTRASTS = /^(?:but|however|yet|still|instead|meanwhile)$/

export function countersTo(story: ToldLines, accused: Accused): Answered[] {
  const { finding, line, at, claimant, content } = accused
  const side = content[0] ? accusedIn(line, content[0]) : null
  // Where it is not known who claims it, another account may be the claimant’s own.
  if (finding.kind !== 'alleged' || claimant === null || !side || side.size === 0) return []
  const matter = new Set(content.flatMap((span) => [...matterOf(line, span)]))
  for (let next = at + 1; next <= at + REACH && next < story.lines.length; next++) {
    const here = story.lines[next]!
    for (const told of here.told) {
      const span = told.parts[0]
      if (!span || !tells(here, told) || !share(calledBy(here, told.source), side)) continue
      const by: Party | null = partyOf(story, told)
      if (!by || isOne(by, claimant)) continue
      const shared = [...matterOf(here, span)].filter((word) => matter.has(word) && !side.has(word)).length
      const contrast = CONTRASTS.test(here.sentence.tokens[0]!.lower)
      if (shared < (contrast ? 1 : SHARED)) continue
      return [
        {
          kind: 'counter',
          at: next,
          span: whole(told, here.sentence),
          cue: told.cue!,
          answerer: told.source,
          by,
          about: span,
          general: false,
        },
      ]
    }
  }
  return []
}

/** Who and what, as far as it stands in one sentence. */
function whole({ source, parts }: Told, sentence: { start: number; end: number }) {
  const start = Math.min(source.start, parts[0]!.start)
  const end = Math.max(source.end, ...parts.map((part) => part.end))
  return { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }
}
