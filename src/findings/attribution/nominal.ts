// Attribution by a noun: the source owns it ("his concern that"), follows it ("criticism from the union") or makes it
// ("she made the suggestion that"). By an adjective: the source is its subject ("is confident that").
import type { VerbGroup } from '../../language/clause'
import { fullPhrase } from '../../language/descriptions'
import type { NounPhrase, Range } from '../../language/phrases'
import { isTime } from '../../language/times'
import type { NounGroup } from '../../lexicon/cue'
import { adjectiveCue, agentCue, nounCue } from '../../lexicon/cues'
import { regex } from '../../regex'
import type { Frame, Mood } from '../model'
import { bareClause } from './bare-clause'
import { mainClauseCut } from './breaks'
import { contentEnd } from './content'
import { moodOf } from './mood'
import { phraseFrom, type Scene } from './scene'
import type { Spoken } from './spoken'
import { makeSpoken } from './spoken'

const WH = /^(?:whether|how|why|what|who|where)$/
/** Prepositions between a noun of attribution and what it is about. */
const ABOUT = /^(?:of|on|about|for|against|with|over|toward|towards|at|to|in|regarding|concerning)$/
/** Prepositions between a noun of attribution and its source. */
const FROM = /^(?:by|from|among)$/
/** Verbs that make or hold a statement and say little themselves. */
export const LIGHT = regex('')`
    ^(?:make|have|give|take|offer|voice|raise|deliver|issue|express|share|hold|lodge|file|send|show|
    provide|launch|renew|repeat|reiterate|direct|draw|put|present|level|find|see|reverse|abandon|
    maintain|retain|drop|heap|pile|lead|sign)$
  `
/** Verbs by which somebody comes in for something. */
const RECEIVE = /^(?:face|draw|get|receive|win|earn|attract|prompt|spark|come|meet|gain|garner|enjoy|provoke|bring)$/
const COPULA = /^(?:be|feel|seem|remain|become|appear|sound|get|grow|stay|look|'s|'re|'m|is|are|was|were)$/

/** In UTF-16 code units: so near behind its verb a noun is what the verb repeats or makes. */
const NEAR_ITS_VERB = 40

interface Parts {
  source: Range
  cue: Range
  content: Range
}

interface After {
  content: Range
  cueEnd: number
}

/** What the noun or adjective that ends before `to` is about. */
export function about(scene: Scene, start: number): After | null {
  const { tokens, last, phraseAt, verbAt, verbs, quoteAt } = scene
  if (start >= last) return null
  // "his statement earlier this year that"
  let to = start
  while (to < last && tokens[to]!.tag === 'ADV' && phraseAt[to]! < 0) to++
  const time = phraseFrom(scene, to)
  if (time && isTime(scene.tokens, time)) to = time.to
  if (to >= last) return null
  const token = tokens[to]!
  const part = (from: number, shape: 'clause' | 'phrase', cueEnd = start): After | null =>
    from < last ? { content: { from, to: contentEnd(scene, from, shape) }, cueEnd } : null
  if (token.lower === 'that' || WH.test(token.lower)) return to + 1 < last ? part(to, 'clause') : null
  const verb = verbAt[to]! >= 0 ? verbs[verbAt[to]!]! : null
  if (verb?.from === to && verb.form === 'infinitive') return part(to, 'clause')
  if ((token.text === ':' || token.text === ',') && quoteAt[to + 1] && quoteAt[to + 1] !== quoteAt[to])
    return part(to + 1, 'clause')
  if (!ABOUT.test(token.lower) || to + 1 >= last) return null
  const next = to + 1
  if (phraseAt[next]! >= 0 && isTime(scene.tokens, scene.phrases[phraseAt[next]!]!)) return null
  if (
    phraseAt[next]! >= 0 ||
    verbAt[next]! >= 0 ||
    quoteAt[next] ||
    WH.test(tokens[next]!.lower) ||
    tokens[next]!.tag === 'DET'
  )
    return part(next, 'phrase', next)
  return null
}

function ofNoun(scene: Scene, phrase: NounPhrase, group: NounGroup): Parts | null {
  const { tokens, last, verbAt, verbs } = scene
  const { head, possessor } = phrase
  const after = about(scene, phrase.to)
  if (possessor && !ownedByTime(scene, possessor)) {
    const be = after ? null : complementOfBe(scene, phrase.to)
    if (be) return { source: possessor, cue: { from: head, to: phrase.to }, content: be }
    return after && { source: possessor, cue: { from: head, to: after.cueEnd }, content: after.content }
  }
  // The source follows: "criticism of the plan from the union", "the claim by the mayor that".
  let at = phrase.to
  for (; at < last && at < phrase.to + 8; at++) {
    const { lower, tag } = tokens[at]!
    if (FROM.test(lower) || tag === 'PUNCT' || tag === 'VERB' || lower === 'that') break
  }
  const named = FROM.test(tokens[at]?.lower ?? '') ? phraseFrom(scene, at + 1) : null
  const before = verbAt[phrase.from - 1] ?? -1
  const governor = before >= 0 && verbs[before]!.to === phrase.from ? verbs[before]! : null
  if (named) {
    const source = fullPhrase(scene, named, last)
    const cue = { from: head, to: head + 1 }
    const rest = about(scene, source.to)
    if (at > phrase.to && after) return { source, cue, content: { from: after.content.from, to: at } }
    if (rest) return { source, cue, content: rest.content }
    if (governor?.subject && RECEIVE.test(tokens[governor.verb]!.lemma))
      return { source, cue, content: governor.subject }
    return null
  }
  if (governor?.subject && !governor.passive && LIGHT.test(tokens[governor.verb]!.lemma) && after) {
    if (group.id === 'noun-statement' && tokens[after.cueEnd - 1]?.lower === 'in') return null
    return { source: governor.subject, cue: { from: governor.from, to: after.cueEnd }, content: after.content }
  }
  return null
}

/** "Lund is a critic of the plan", "Ada Lund, a critic of the plan,": the one of whom the noun is said. */
function ofAgent(scene: Scene, phrase: NounPhrase): Parts | null {
  const { tokens, phrases, phraseAt, verbAt, verbs } = scene
  const after = about(scene, phrase.to)
  if (!after || after.cueEnd === phrase.to) return null
  const { content } = after
  const index = verbAt[phrase.from - 1] ?? -1
  const be = index >= 0 ? verbs[index]! : null
  if (be?.subject && be.to === phrase.from && COPULA.test(tokens[be.verb]!.lemma))
    return { source: be.subject, cue: { from: be.from, to: after.cueEnd }, content }
  const apposed = tokens[phrase.from - 1]?.text === ',' ? (phraseAt[phrase.from - 2] ?? -1) : -1
  if (apposed < 0 || tokens[phrases[apposed]!.head]!.tag !== 'PROPN') return null
  return { source: phrases[apposed]!, cue: { from: phrase.head, to: after.cueEnd }, content }
}

/** "His view is that …", "her hope was to …" */
function complementOfBe(scene: Scene, at: number): Range | null {
  const { tokens, verbAt, verbs, last } = scene
  const verb = (verbAt[at] ?? -1) >= 0 ? verbs[verbAt[at]!]! : null
  if (!verb || verb.from !== at || !/^(?:be|is|was|are|were|'s)$/.test(tokens[verb.verb]!.lemma) || verb.to >= last)
    return null
  const next = (verbAt[verb.to] ?? -1) >= 0 ? verbs[verbAt[verb.to]!]! : null
  const opens = tokens[verb.to]!.lower === 'that' || next?.form === 'infinitive'
  return opens ? { from: verb.to, to: contentEnd(scene, verb.to, 'clause') } : null
}

function ownedByTime({ tokens }: Scene, possessor: Range): boolean {
  const last = tokens[possessor.to - 1]!.lower
  return /(?:day|week|month|year|night|morning|season|century|tonight)$/.test(last)
}

/** "is confident that", "were worried about": the adjective after a linking verb, or the verb's own participle. */
function ofAdjective(scene: Scene, verb: VerbGroup): (Parts & { group: NounGroup }) | null {
  const { tokens, last, phraseAt } = scene
  if (!verb.subject) return null
  let at = verb.verb
  if (!verb.passive && verb.form !== 'participle') {
    if (!COPULA.test(tokens[at]!.lemma)) return null
    at++
    while (at < last && tokens[at]!.tag === 'ADV' && phraseAt[at]! < 0 && !adjectiveCue(tokens[at]!)) at++
  }
  if (at >= last) return null
  const group = adjectiveCue(tokens[at]!)
  if (!group) return null
  const after =
    about(scene, at + 1) ??
    (group.id === 'adjective-thought' && bareClause(scene, at + 1)
      ? { content: { from: at + 1, to: contentEnd(scene, at + 1, 'clause') }, cueEnd: at + 1 }
      : null)
  if (!after) return null
  return { group, source: verb.subject, cue: { from: verb.from, to: after.cueEnd }, content: after.content }
}

export function nominal(scene: Scene, verbalFound: readonly Spoken[]): Spoken[] {
  const { tokens, phrases, verbs, quoteAt } = scene
  const found: Spoken[] = []
  const add = (group: NounGroup, { source, cue, content: said }: Parts, frame: Frame, mood: Mood = 'told') => {
    if (said.to <= said.from) return
    const content = mainClauseCut(scene, cue.from, false, said)
    const first = tokens[source.from]!.lower
    if (/^(?:it|its|there|this|that|what|which)$/.test(first) && source.to === source.from + 1) return
    if (quoteAt[cue.from] && /^(?:i|we|you|my|our|your)$/.test(first)) return
    const at = tokens[cue.from]!.start
    if (verbalFound.some((other) => other.cue && other.cue.start <= at && at < other.cue.end)) return
    // "He repeated his claim that …": the verb has it already, from the same mouth.
    const inside = verbalFound.some(
      ({ cue: verb, content: whole }) =>
        verb && whole && whole.start <= at && at < whole.end && at - verb.end < NEAR_ITS_VERB,
    )
    if (inside && /^(?:his|her|their|he|she|they)$/.test(first)) return
    found.push(makeSpoken(scene, { source, cue, content, kind: group.kind, rule: group.id, frame, mood }))
  }
  for (const phrase of phrases) {
    const group = nounCue(tokens[phrase.head]!)
    const match = group && ofNoun(scene, phrase, group)
    if (group && match) add(group, match, 'nominal')
    const agent = agentCue(tokens[phrase.head]!)
    const said = agent && ofAgent(scene, phrase)
    if (agent && said) add(agent, said, 'nominal')
  }
  for (const verb of verbs) {
    const match = ofAdjective(scene, verb)
    if (match) add(match.group, match, 'adjective', moodOf(scene, verb))
  }
  return found
}
