// The frames in which a verb of attribution stands: after its subject, turned round, passive. Each finds source and content.

import type { VerbGroup } from '../../language/clause'
import { fullPhrase } from '../../language/descriptions'
import type { FoundCue } from '../../lexicon/cues'
import { byAgent, passive } from './agents'
import { asClause } from './as-clause'
import { contentEnd, contentStart } from './content'
import type { FrameMatch } from './frame'
import { leading } from './leading'
import { isPause } from './marks'
import { phraseFrom, type Scene } from './scene'
import { withSubject } from './subject-frame'

/** "…," said the minister. */
function turnedRound(scene: Scene, verb: VerbGroup, { group, to }: FoundCue): FrameMatch | null {
  const { tokens, quoteAt, last } = scene
  const speech = group.takes.includes('before')
  if (!(speech || group.takes.includes('quotation')) || verb.form === 'ing' || verb.form === 'infinitive') return null
  // What stands behind "told" is told.
  if (tokens[verb.verb]!.lemma === 'tell') return null
  const phrase = phraseFrom(scene, to)
  if (!phrase || tokens[phrase.head]!.lower === 'it') return null
  const source = fullPhrase(scene, phrase, last)
  const lead = leading(scene, verb.from)
  // "Lund, considered one of the best, left": what somebody is thought to be is no one who thinks.
  const apposed = verb.form === 'participle' || (group.kind === 'thought' && phrase.name === null)
  if (!lead && !apposed && isPause(tokens[verb.from - 1]) && isPause(tokens[source.to]) && source.to + 1 < last) {
    // "The paradox, says Lund, is that …"
    const from = contentStart(scene, verb.from - 1)
    return { source, cueEnd: to, content: { from, to: contentEnd(scene, source.to + 1, 'clause') }, frame: 'inverted' }
  }
  if (!lead || !(speech || quoteAt[lead.to - 1])) return null
  const goesOn = isPause(tokens[source.to]) && quoteAt[source.to + 1]
  const content = goesOn ? { from: lead.from, to: contentEnd(scene, source.to + 1, 'clause') } : lead
  return { source, cueEnd: to, content, frame: 'inverted' }
}

/** Source and content of one verb in one of its readings; `lastResort` allows content that only a gap shows. */
export function readFrame(scene: Scene, verb: VerbGroup, cue: FoundCue, lastResort: boolean): FrameMatch | null {
  const { quoteAt, tokens } = scene
  if (verb.passive || (verb.form === 'participle' && byAgent(scene, cue.to))) return passive(scene, verb, cue)
  const aside = asClause(scene, verb, cue)
  if (aside) return aside
  const { subject } = verb
  // ", said Lund, …": what stands before a comma is another verb's subject.
  if (subject?.how === 'shared' && isPause(tokens[verb.from - 1])) {
    const turned = turnedRound(scene, verb, cue)
    if (turned) return turned
  }
  if (subject && !(subject.how === 'before' && quoteAt[subject.from] !== quoteAt[verb.verb]))
    return withSubject(scene, verb, cue, lastResort)
  return turnedRound(scene, verb, cue)
}
