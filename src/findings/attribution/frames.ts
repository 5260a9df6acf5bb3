// The frames in which a verb of attribution stands: after its subject, turned round, passive. Each finds source and content.

import type { VerbGroup } from '../../language/clause'
import { fullPhrase } from '../../language/descriptions'
import type { Range } from '../../language/phrases'
import { type FoundCue, nounCue } from '../../lexicon/cues'
import type { Frame } from '../findings'
import { byAgent, passive } from './agents'
import { asClause } from './as-clause'
import { complementOf, interruption } from './complement'
import { contentEnd, contentStart } from './content'
import { DOCUMENT } from './documents'
import { describedBefore, leading } from './leading'
import { isPause } from './marks'
import { phraseFrom, type Scene } from './scene'
import { sourceOf } from './source-span'
import { throughText } from './told-text'

/** Token ranges of one attribution, and how they stand to each other. */
export interface Reading {
  source: Range
  content: Range
  /** Index after the last word of the cue. */
  cueEnd: number
  frame: Frame
}

function isDocument({ tokens, phraseAt, phrases }: Scene, at: number): boolean {
  const index = phraseAt[at] ?? -1
  const head = index >= 0 ? tokens[phrases[index]!.head]! : null
  return head !== null && (DOCUMENT.test(head.lower) || nounCue(head) !== undefined)
}

const WRITES = /^(?:write|send|post|tweet|approve|adopt|pass|sign)$/

const CONDITION = /^(?:if|unless|although|though|because|since)$/

function withSubject(scene: Scene, verb: VerbGroup, { group, to }: FoundCue, lastResort: boolean): Reading | null {
  const { tokens, quoteAt } = scene
  const subject = verb.subject!
  if (group.documents === 'source' && !DOCUMENT.test(tokens[subject.phrase.head]!.lower)) return null
  if (verb.form === 'participle' && subject.how === 'before' && describes(scene, verb)) return null
  const frame: Frame = 'subject-verb'
  const source = sourceOf(scene, subject)
  const after = complementOf(scene, group, to)
  if (group.documents === 'object' && !isDocument(scene, after?.range.from ?? -1)) return null
  const through =
    after && group.takes.includes('object')
      ? throughText(
          scene,
          verb,
          after.range.from,
          group.documents === 'object' || WRITES.test(tokens[verb.verb]!.lemma),
        )
      : null
  if (through) return { source, cueEnd: through.cueEnd, content: through.content, frame }
  const cueEnd = after?.cueEnd ?? to
  if ((group.takes.includes('before') || group.takes.includes('quotation')) && subject.how === 'before') {
    const quoted = quoteAt[verb.verb]
    const lead = leading(scene, subject.from)
    if (
      group.takes.includes('quotation') &&
      !(lead && quoteAt[lead.to - 1] && quoteAt[lead.to - 1] !== quoted) &&
      !after
    )
      return null
    const comma = after ? -1 : interruption(scene, subject.from, to, group.takes.includes('person'))
    if (comma > 0 && quoteAt[comma + 1] === quoted) {
      const from = contentStart(scene, subject.from - 1)
      return { source, cueEnd, content: { from, to: contentEnd(scene, comma + 1, 'clause') }, frame }
    }
    // "If it rains, she said, “we will stay”"
    if (
      after &&
      quoteAt[after.range.from] &&
      !quoted &&
      isPause(tokens[to]) &&
      lead &&
      CONDITION.test(tokens[lead.from]!.lower)
    )
      return { source, cueEnd, content: { from: lead.from, to: after.range.to }, frame }
    if (lead && !after) return { source, cueEnd, content: lead, frame }
    if (lead && after && quoteAt[lead.to - 1] && quoteAt[lead.to - 1] !== quoted) {
      const goesOn = quoteAt[after.range.from] || isPause(tokens[to])
      return { source, cueEnd, content: goesOn ? { from: lead.from, to: after.range.to } : lead, frame }
    }
  }
  const gap = tokens[subject.from - 1]?.lower ?? ''
  const seen = subject.how === 'before' && !quoteAt[to] ? seenAs(scene, subject.from, gap, { group, to }) : null
  if (seen) return { source, cueEnd: to + 1, content: seen, frame: 'free-relative' }
  // "what they call a fraud"
  if (!after && gap === 'what' && group.takes.includes('predicate') && to < scene.last)
    return { source, cueEnd, content: { from: to, to: contentEnd(scene, to, 'phrase') }, frame: 'free-relative' }
  if (after) {
    const free = gap === 'what' && after.cueEnd > to
    return { source, cueEnd, content: after.range, frame: free ? 'free-relative' : frame }
  }
  if (!lastResort) return null
  const next = scene.verbAt[to] ?? -1
  if (
    group.takes.includes('clause') &&
    next >= 0 &&
    scene.verbs[next]!.from === to &&
    (scene.verbs[next]!.form === 'finite' || scene.verbs[next]!.form === 'participle') &&
    subject.how === 'before'
  ) {
    // "job losses that economists say would follow", "what she said is growing demand"
    if (/^(?:that|which|what|who|whom)$/.test(gap) || phraseEndsAt(scene, subject.from)) {
      const from = /^(?:that|which)$/.test(gap) ? subject.from - 1 : to
      const content = { from, to: contentEnd(scene, to, 'clause') }
      return { source, cueEnd, content, frame: gap === 'what' ? 'free-relative' : frame }
    }
  }
  const described =
    subject.how === 'before' && group.takes.some((what) => what === 'object' || what === 'clause')
      ? describedBefore(scene, subject.from, to)
      : null
  return described && { source, cueEnd, content: described, frame }
}

/** "what many view as a farce", "a plan that they see as a gift", "it was less than some had hoped": the object is gone. */
function seenAs(scene: Scene, from: number, gap: string, { group, to }: FoundCue): Range | null {
  const { tokens, last } = scene
  if (group.takes.includes('as') && tokens[to]?.lower === 'as' && to + 1 < last) {
    const content = { from: to + 1, to: contentEnd(scene, to + 1, 'phrase') }
    if (/^(?:what|that|which|whom)$/.test(gap)) return content
    return phraseEndsAt(scene, from) ? content : null
  }
  if (gap !== 'than' || group.kind !== 'thought' || (to < last && tokens[to]!.tag !== 'PUNCT')) return null
  const content = { from: contentStart(scene, from - 1), to: from - 1 }
  return content.to > content.from + 1 ? content : null
}

/** "benefits anticipated for the year will come": a participle inside the subject of a later verb is a description. */
function describes({ verbs, verbAt }: Scene, verb: VerbGroup): boolean {
  const index = verbAt[verb.verb]!
  for (let i = index + 1; i < verbs.length && i < index + 4; i++) {
    const subject = verbs[i]!.subject
    if (subject?.how === 'before' && subject.from === verb.subject!.from && subject.to > verb.to) return true
  }
  return false
}

/** "…," said the minister. */
function turnedRound(scene: Scene, verb: VerbGroup, { group, to }: FoundCue): Reading | null {
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

const phraseEndsAt = ({ phraseAt, phrases }: Scene, at: number): boolean => {
  const index = phraseAt[at - 1] ?? -1
  return index >= 0 && phrases[index]!.to === at
}

/** Source and content of one verb in one of its readings; `lastResort` allows content that only a gap shows. */
export function readFrame(scene: Scene, verb: VerbGroup, cue: FoundCue, lastResort: boolean): Reading | null {
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
