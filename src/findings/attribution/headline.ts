// Headlines that name their source at an end: "Mayor to resign over bridge: sources", "Sources: mayor to resign".
import { nounClass } from '../sources/nouns'
import { hasVerb } from './content'
import { phraseFrom, type Scene } from './scene'
import { makeSpoken, type Spoken } from './spoken'

/** A source at an end of a headline has no more words than this. */
const LONGEST = 6
const TELLS = new Set(['bare', 'role', 'crowd', 'spokesperson', 'office', 'institution', 'document', 'outlet'])

export function headline(scene: Scene): Spoken[] {
  const { tokens, last, block, sentence, quoteAt } = scene
  // A headline is a line without a full stop.
  if (sentence.start !== block.block.start || last !== tokens.length) return []
  const rest = { kind: 'neutral', rule: 'headline', frame: 'headline' } as const
  let colon = last - 1
  while (colon > 0 && last - colon <= LONGEST && tokens[colon]!.text !== ':') colon--
  const behind = tokens[colon]?.text === ':' ? phraseFrom(scene, colon + 1) : null
  const before = { from: 0, to: colon }
  if (behind?.to === last && colon > 2 && !quoteAt[colon] && hasVerb(scene, before)) {
    const type = nounClass(tokens[behind.head]!)
    if (type && TELLS.has(type))
      return [makeSpoken(scene, { source: behind, cue: { from: colon, to: colon + 1 }, content: before, ...rest })]
  }
  const first = phraseFrom(scene, 0)
  if (!first || tokens[first.to]?.text !== ':' || first.to > LONGEST || first.to + 3 > last) return []
  const content = { from: first.to + 1, to: last }
  const type = nounClass(tokens[first.head]!)
  // Of the words that may also label a note ("Source: Reuters") only the plural tells.
  const plural = /s$/.test(tokens[first.head]!.lower) && (type === 'bare' || type === 'role' || type === 'crowd')
  return plural && hasVerb(scene, content)
    ? [makeSpoken(scene, { source: first, cue: { from: first.to, to: first.to + 1 }, content, ...rest })]
    : []
}
