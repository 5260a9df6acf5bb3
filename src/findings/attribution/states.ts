// Attribution by a state of mind that a preposition tells: "were in shock at", "was under the impression that".
import { moodOf } from './mood'
import { about } from './nominal'
import { phraseFrom, type Scene } from './scene'
import { makeSpoken, type Spoken } from './spoken'

const STATES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    in: /^(?:shock|disbelief|awe|despair|doubt|denial|agreement|fear|dread|favour|favor)$/,
    under: /^(?:impression|illusion|belief)$/,
    of: /^(?:opinion|view|belief|mind)$/,
  }),
)

export function states(scene: Scene): Spoken[] {
  const { tokens, verbs } = scene
  const found: Spoken[] = []
  for (const verb of verbs) {
    if (!verb.subject || !/^(?:be|remain|leave)$/.test(tokens[verb.verb]!.lemma)) continue
    const states = STATES.get(tokens[verb.to]?.lower ?? '')
    const phrase = states ? phraseFrom(scene, verb.to + 1) : null
    if (!phrase || !states?.test(tokens[phrase.head]!.lower)) continue
    const after = about(scene, phrase.to)
    if (!after) continue
    const cue = { from: verb.from, to: after.cueEnd }
    const rest = { kind: 'thought', rule: 'state', frame: 'adjective', mood: moodOf(scene, verb) } as const
    found.push(makeSpoken(scene, { source: verb.subject, cue, content: after.content, ...rest }))
  }
  return found
}
