// Whom an outlet names as the ones it has it from: "the Courier reported, citing two officials". They are a source of their
// own, of the same content.

import type { Span } from '../../article/article'
import { fullPhrase } from '../../language/descriptions'
import type { NounPhrase } from '../../language/phrases'
import { CAN_TELL, nounOf } from '../../lexicon/lexicon'
import { leading } from './leading'
import { isPause } from './marks'

import { phraseFrom, type Scene, spanOf } from './scene'
import { makeSpoken, type Spoken } from './spoken'

/** Can be cited as a source: people, bodies, names and texts; not "the cost". */
function couldTell({ tokens }: Scene, { head, from, to }: NounPhrase): boolean {
  const token = tokens[head]!
  if (token.tag === 'PROPN' || nounOf(token).is(CAN_TELL)) return true
  return to - from === 1 && /^(?:two|three|four|five|six|several|many|some|one|them)$/.test(token.lower)
}

function limitOf({ tokens, last }: Scene, from: number): number {
  let at = from
  while (at < last && !isPause(tokens[at])) at++
  return at
}

/** What an attribution has somebody say, without the part that names the cited ones: "…, the Courier reported, citing two". */
function saidBefore({ content, source, cue }: Spoken, at: number): Span | null {
  if (!content || content.end <= at || content.start > at) return content
  const end = Math.min(source.start, cue?.start ?? source.start)
  return end > content.start ? { start: content.start, end } : null
}

/** Every cited source of the sentence, with the content of the attribution that cites it; `found` are the others in it. */
export function cited(scene: Scene, found: readonly Spoken[]): Spoken[] {
  const { tokens, verbs } = scene
  const more: Spoken[] = []
  for (const verb of verbs) {
    if (!/^(?:cite|quote)$/.test(tokens[verb.verb]!.lemma) || verb.passive) continue
    const phrase = phraseFrom(scene, verb.to)
    if (!phrase || !couldTell(scene, phrase)) continue
    const source = fullPhrase(scene, phrase, limitOf(scene, phrase.to))
    const at = tokens[verb.from]!.start
    const main = found.find(
      ({ cue, content }) => cue && content && (cue.start <= at && at < cue.end) === (verb.form !== 'ing'),
    )
    const told = verb.form !== 'ing' && verb.subject ? leading(scene, verb.subject.from) : null
    const content = told ? spanOf(tokens, told) : main && saidBefore(main, at)
    if (!main || !content) continue
    const cue = { from: verb.from, to: verb.to }
    const rest = { kind: 'neutral', rule: 'cited', frame: 'cited', mood: main.mood } as const
    const { contentParts } = main
    const spoken = makeSpoken(scene, { source, cue, content: source, ...rest })
    more.push({
      ...spoken,
      source: spanOf(tokens, source),
      content,
      delivery: main.delivery,
      ...(contentParts && content === main.content && { contentParts }),
    })
  }
  return more
}
