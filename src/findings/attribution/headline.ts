// Headlines that name their source at an end: "Mayor to resign over bridge: sources", "Sources: mayor to resign".
import { CAN_TELL, nounOf, PEOPLE_WORDS } from '../../lexicon/lexicon'
import { hasVerb } from './content'
import { phraseFrom, type Scene } from './scene'
import { makeSpoken, type Spoken } from './spoken'

/** A source at an end of a headline has no more words than this. */
const LONGEST = 6

const CREDIT = /(?:credits?|photos?|photographs?|pictures?|images?|graphic|source|courtesy|via)$/

export function headline(scene: Scene): Spoken[] {
  const { tokens, last, block, sentence, quoteAt } = scene
  // A headline is a line without a full stop.
  if (sentence.start !== block.block.start || last !== tokens.length) return []
  const rest = { kind: 'neutral', rule: 'headline', frame: 'headline' } as const
  let colon = last - 1
  while (colon > 0 && last - colon <= LONGEST && tokens[colon]!.text !== ':') colon--
  const behind = tokens[colon]?.text === ':' ? phraseFrom(scene, colon + 1) : null
  const before = { from: 0, to: colon }
  // "At the ground. Credit: PA": who took the picture says nothing.
  const credited = CREDIT.test(tokens[colon - 1]?.lower ?? '')
  if (behind?.to === last && !credited && colon > 2 && !quoteAt[colon] && hasVerb(scene, before)) {
    if (nounOf(tokens[behind.head]!).is(CAN_TELL))
      return [makeSpoken(scene, { source: behind, cue: { from: colon, to: colon + 1 }, content: before, ...rest })]
  }
  const first = phraseFrom(scene, 0)
  if (!first || tokens[first.to]?.text !== ':' || first.to > LONGEST || first.to + 3 > last) return []
  const content = { from: first.to + 1, to: last }
  const noun = nounOf(tokens[first.head]!)
  // Of the words that may also label a note ("Source: Reuters") only the plural tells, or one that is described.
  const tells = noun.is(PEOPLE_WORDS) && (noun.plural || first.head > first.from)
  return tells && hasVerb(scene, content)
    ? [makeSpoken(scene, { source: first, cue: { from: first.to, to: first.to + 1 }, content, ...rest })]
    : []
}
