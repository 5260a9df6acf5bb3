// Attribution by a passive verb: who did it stands after "by", what it is about is the verb's subject.

import type { VerbGroup } from '../../language/clause'
import { fullPhrase } from '../../language/descriptions'
import type { NounPhrase, Range } from '../../language/phrases'
import { adverbialStart } from '../../language/times'
import type { FoundCue } from '../../lexicon/cues'
import { complementOf } from './complement'
import { contentEnd } from './content'
import { DOCUMENT } from './documents'
import type { FrameMatch } from './frame'
import { isPause } from './marks'
import { phraseFrom, type Scene, verbFrom } from './scene'

/** No agent stands farther behind its verb than this many tokens. */
const NEAR = 8
/** Verbs whose agent holds a view only where it is told: "seen by many as a farce", not "a memo seen by the Courier". */
const VIEWS = /^(?:see|view|regard|hear|know|understand|read|find|identify|recognise|recognize|recall)$/

/** The phrase after "by", from its first word on: "left-leaning economists", which the tagger does not take for one. */
function agent(scene: Scene, from: number): NounPhrase | null {
  const { tokens, verbAt } = scene
  const hyphenated = tokens[from + 1]?.text === '-' && verbAt[from]! < 0
  const phrase = phraseFrom(scene, from) ?? (hyphenated ? phraseFrom(scene, from + 3) : null)
  return phrase && { ...phrase, from }
}

/** "by the agency", not "by telephone". */
export function byAgent(scene: Scene, at: number): boolean {
  const { tokens } = scene
  const phrase = tokens[at]?.lower === 'by' ? agent(scene, at + 1) : null
  if (!phrase) return false
  const head = tokens[phrase.head]!
  return !(phrase.to === phrase.from + 1 && head.tag === 'NOUN' && !/s$/.test(head.lower) && head.lower !== 'people')
}

/** The agent without the time that the phrase's reader takes into it: "two officials on Monday". */
function withoutTime(scene: Scene, range: Range): Range {
  for (const phrase of scene.phrases) {
    if (phrase.from <= range.from || phrase.to !== range.to) continue
    const start = adverbialStart(scene.tokens, phrase)
    if (start > range.from) return { from: range.from, to: start }
  }
  return range
}

/** "was told by officials that", "was criticised by the union", "is seen by many as a farce", "a list published by it". */
export function passive(scene: Scene, verb: VerbGroup, { group, to }: FoundCue): FrameMatch | null {
  const { tokens, last } = scene
  let at = to
  while (at < last && at < to + NEAR && !/^(?:by|that)$/.test(tokens[at]!.lower) && tokens[at]!.tag !== 'PUNCT') at++
  const phrase = at < last && byAgent(scene, at) ? agent(scene, at + 1) : null
  if (!phrase) return null
  // Only a text carries words: not "pagers carried by members".
  if (group.documents === 'source' && !DOCUMENT.test(tokens[phrase.head]!.lower)) return null
  let limit = phrase.to
  while (limit < last && tokens[limit]!.lower !== 'as') limit++
  const source = withoutTime(scene, fullPhrase(scene, phrase, limit))
  const match = (content: Range): FrameMatch => ({ source, cueEnd: to, content, frame: 'passive-agent' })
  // "As reported by the Courier, …"
  if (tokens[verb.from - 1]?.lower === 'as' && verb.from <= 2) {
    const from = isPause(tokens[source.to]) ? source.to + 1 : source.to
    return from < last ? match({ from, to: contentEnd(scene, from, 'clause') }) : null
  }
  const viewed = VIEWS.test(tokens[verb.verb]!.lemma)
  const after = group.takes.includes('clause') ? complementOf(scene, { ...group, takes: ['clause'] }, source.to) : null
  if (after) return match(after.range)
  const next = tokens[source.to]?.lower ?? ''
  // "Two aides were quoted by the Courier as saying that": the aides said so.
  if (/^(?:quote|cite)$/.test(tokens[verb.verb]!.lemma) && next === 'as' && tokens[source.to + 1]?.lower === 'saying')
    return null
  const predicate = /^(?:as|for|of|over)$/.test(next) || verbFrom(scene, source.to)?.form === 'infinitive'
  if (viewed && !predicate && at === to) return null
  if (verb.form === 'finite' && verb.subject) {
    // What is held of the subject stands after the agent: "The pact is considered by experts to be weak".
    const whole = verb.subject.how === 'before' && predicate && source.to < last
    return match(
      whole
        ? { from: verb.subject.from, to: contentEnd(scene, source.to, 'phrase') }
        : { from: verb.subject.from, to: at > to ? at : verb.subject.to },
    )
  }
  // "a list first published by", "the law, opposed by"
  let before = verb.from - 1
  while (before > 0 && (tokens[before]!.tag === 'ADV' || tokens[before]!.text === ',')) before--
  const index = before >= 0 ? scene.phraseAt[before]! : -1
  return index >= 0 ? match(scene.phrases[index]!) : null
}
