// The frames in which a verb of attribution stands: after its subject, turned round, passive. Each finds source and content.
import type { Subject, VerbGroup } from '../../language/clause'
import { fullPhrase } from '../../language/descriptions'
import type { NounPhrase, Range } from '../../language/phrases'
import { isTime } from '../../language/times'
import { skipCircumstances } from './circumstances'
import { complementOf, interruption } from './complement'
import { contentEnd, contentStart, isComma } from './content'
import { DOCUMENT } from './documents'
import { describedBefore, leading } from './leading'
import { type FoundCue, nounCue } from './lexicon'
import { phraseFrom, type Scene } from './scene'

/** Token ranges of one attribution. */
interface Frame {
  source: Range
  content: Range
  /** Where the content goes on after source and cue that stand inside it. */
  resumes?: number
  /** Index after the last word of the cue. */
  cueEnd: number
}

function isDocument({ tokens, phraseAt, phrases }: Scene, at: number): boolean {
  const index = phraseAt[at] ?? -1
  const head = index >= 0 ? tokens[phrases[index]!.head]! : null
  return head !== null && (DOCUMENT.test(head.lower) || nounCue(head) !== undefined)
}

function withSubject(scene: Scene, verb: VerbGroup, { group, to }: FoundCue, lastResort: boolean): Frame | null {
  const { tokens, quoteAt } = scene
  const subject = verb.subject!
  if (group.documents === 'source' && !DOCUMENT.test(tokens[subject.phrase.head]!.lower)) return null
  if (verb.form === 'participle' && subject.how === 'before' && describes(scene, verb)) return null
  const source = withoutTime(scene, subject)
  const after = complementOf(scene, group, to)
  if (group.documents === 'object' && !isDocument(scene, after?.range.from ?? -1)) return null
  const cueEnd = after?.cueEnd ?? to
  if ((group.takes.includes('before') || group.takes.includes('quotation')) && subject.how === 'before') {
    // "As Lund said on Monday, …"
    if (tokens[subject.from - 1]?.lower === 'as') {
      const comma = isComma(tokens[to]) ? to : skipCircumstances(scene, to, false)
      if (isComma(tokens[comma]) && comma + 1 < scene.last) {
        return { source, cueEnd: to, content: { from: comma + 1, to: contentEnd(scene, comma + 1, 'clause') } }
      }
    }
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
      return { source, cueEnd, content: { from, to: contentEnd(scene, comma + 1, 'clause') } }
    }
    if (lead && !after) return { source, cueEnd, content: lead }
    if (lead && after && quoteAt[lead.to - 1] && quoteAt[lead.to - 1] !== quoted) {
      const goesOn = quoteAt[after.range.from] || isComma(tokens[to])
      return { source, cueEnd, content: goesOn ? { from: lead.from, to: after.range.to } : lead }
    }
  }
  const gap = tokens[subject.from - 1]?.lower ?? ''
  // "what they call a fraud"
  if (!after && gap === 'what' && group.takes.includes('predicate') && to < scene.last)
    return { source, cueEnd, content: { from: to, to: contentEnd(scene, to, 'phrase') } }
  if (after) return { source, cueEnd, content: after.range }
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
      return { source, cueEnd, content: { from: to, to: contentEnd(scene, to, 'clause') } }
    }
  }
  const described =
    subject.how === 'before' && group.takes.some((what) => what === 'object' || what === 'clause')
      ? describedBefore(scene, subject.from, to)
      : null
  return described && { source, cueEnd, content: described }
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

/** "officials on Thursday" without the time. */
function withoutTime(scene: Scene, { from, to, phrase }: Subject): Range {
  for (const next of scene.phrases) {
    if (next.from < phrase.to) continue
    if (next.from >= to) break
    if (next.to === to && isTime(scene.tokens, next)) {
      const end = scene.tokens[next.from - 1]!.tag === 'ADP' ? next.from - 1 : next.from
      return { from, to: Math.max(end, phrase.to) }
    }
  }
  return { from, to }
}

/** "…," said the minister. */
function turnedRound(scene: Scene, verb: VerbGroup, { group, to }: FoundCue): Frame | null {
  const { tokens, quoteAt, last } = scene
  const speech = group.takes.includes('before')
  if (!(speech || group.takes.includes('quotation')) || verb.form === 'ing' || verb.form === 'infinitive') return null
  const phrase = phraseFrom(scene, to)
  if (!phrase || tokens[phrase.head]!.lower === 'it') return null
  const source = fullPhrase(scene, phrase, last)
  const lead = leading(scene, verb.from)
  if (!lead && isComma(tokens[verb.from - 1]) && isComma(tokens[source.to]) && source.to + 1 < last) {
    // "The paradox, says Lund, is that …"
    const from = contentStart(scene, verb.from - 1)
    return { source, cueEnd: to, content: { from, to: contentEnd(scene, source.to + 1, 'clause') } }
  }
  if (!lead || !(speech || quoteAt[lead.to - 1])) return null
  const goesOn = isComma(tokens[source.to]) && quoteAt[source.to + 1]
  const content = goesOn ? { from: lead.from, to: contentEnd(scene, source.to + 1, 'clause') } : lead
  return { source, cueEnd: to, content }
}

/** "was told by officials that", "was criticised by the union", "a list published by the agency". */
function passive(scene: Scene, verb: VerbGroup, { group, to }: FoundCue): Frame | null {
  const { tokens, last } = scene
  let at = to
  while (at < last && at < to + 8 && !/^(?:by|that)$/.test(tokens[at]!.lower) && tokens[at]!.tag !== 'PUNCT') at++
  const phrase = at < last && byAgent(scene, at) ? agent(scene, at + 1) : null
  if (!phrase) return null
  const source = fullPhrase(scene, phrase, last)
  // "As reported by the Courier, …"
  if (tokens[verb.from - 1]?.lower === 'as' && verb.from <= 2) {
    const from = isComma(tokens[source.to]) ? source.to + 1 : source.to
    return from < last ? { source, cueEnd: to, content: { from, to: contentEnd(scene, from, 'clause') } } : null
  }
  // "a memo seen by the Courier" is no view of the Courier's; "seen by many as a farce" is.
  if (group.id === 'find' && tokens[source.to]?.lower !== 'as' && tokens[source.to]?.lower !== 'that') return null
  const after = group.takes.includes('clause') ? complementOf(scene, { ...group, takes: ['clause'] }, source.to) : null
  if (after) return { source, cueEnd: to, content: after.range }
  if (verb.form === 'finite' && verb.subject) return { source, cueEnd: to, content: verb.subject }
  // "a list first published by", "the law, opposed by"
  let before = verb.from - 1
  while (before > 0 && (tokens[before]!.tag === 'ADV' || tokens[before]!.text === ',')) before--
  const index = before >= 0 ? scene.phraseAt[before]! : -1
  return index >= 0 ? { source, cueEnd: to, content: scene.phrases[index]! } : null
}

const phraseEndsAt = ({ phraseAt, phrases }: Scene, at: number): boolean => {
  const index = phraseAt[at - 1] ?? -1
  return index >= 0 && phrases[index]!.to === at
}

/** Source and content of one verb in one of its readings; `lastResort` allows content that only a gap shows. */
export function readFrame(scene: Scene, verb: VerbGroup, cue: FoundCue, lastResort: boolean): Frame | null {
  const { quoteAt, tokens } = scene
  if (verb.passive || (verb.form === 'participle' && byAgent(scene, cue.to))) return passive(scene, verb, cue)
  const { subject } = verb
  // ", said Lund, …": what stands before a comma is another verb's subject.
  if (subject?.how === 'shared' && isComma(tokens[verb.from - 1])) {
    const turned = turnedRound(scene, verb, cue)
    if (turned) return turned
  }
  if (subject && !(subject.how === 'before' && quoteAt[subject.from] !== quoteAt[verb.verb]))
    return withSubject(scene, verb, cue, lastResort)
  return turnedRound(scene, verb, cue)
}

/** The phrase after "by", from its first word on: "left-leaning economists", which the tagger does not take for one. */
function agent(scene: Scene, from: number): NounPhrase | null {
  const { tokens, verbAt } = scene
  const hyphenated = tokens[from + 1]?.text === '-' && verbAt[from]! < 0
  const phrase = phraseFrom(scene, from) ?? (hyphenated ? phraseFrom(scene, from + 3) : null)
  return phrase && { ...phrase, from }
}

/** "by the agency", not "by telephone". */
function byAgent(scene: Scene, at: number): boolean {
  const phrase = scene.tokens[at]?.lower === 'by' ? agent(scene, at + 1) : null
  return (
    phrase !== null &&
    !(
      phrase.to === phrase.from + 1 &&
      scene.tokens[phrase.head]!.tag === 'NOUN' &&
      !/s$/.test(scene.tokens[phrase.head]!.lower)
    )
  )
}
