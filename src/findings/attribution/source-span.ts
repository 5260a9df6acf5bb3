// How far a source reaches: from what counts or describes it in front to what describes it behind, without the asides that
// tell how and when it was said.

import type { Subject, VerbGroup } from '../../language/clause'
import type { NounPhrase, Range } from '../../language/phrases'
import { RELATIVES } from '../../language/phrases'
import { isTime } from '../../language/times'
import { DOCUMENT } from './documents'
import { isPause } from './marks'
import { closesTerm } from './retagged'
import type { Scene } from './scene'

/** A description with a verb of its own reaches back no farther than this many tokens. */
const REACH = 40
const STOPS = /^(?:[,;:()"“”]|--|—|–)$/

/** "officials on Thursday" without the time; a poll of a time keeps it. */
function withoutTime(scene: Scene, { from, to, phrase }: Subject): Range {
  const { tokens } = scene
  if (DOCUMENT.test(tokens[phrase.head]!.lower)) return { from, to }
  for (const next of scene.phrases) {
    if (next.from < phrase.to) continue
    if (next.from >= to) break
    if (next.to === to && isTime(tokens, next)) {
      const end = tokens[next.from - 1]!.tag === 'ADP' ? next.from - 1 : next.from
      return { from, to: Math.max(end, phrase.to) }
    }
  }
  return { from, to }
}

/** ", meanwhile", ", in a speech on Monday", ", hoping for rain", ", eager to please": how it was said, not who. */
const POST = /^(?:managing|acting|leading|founding|outgoing|incoming|retiring|ruling|governing|sitting|including)$/

function isAside({ tokens, verbs, verbAt }: Scene, comma: number): boolean {
  const next = tokens[comma + 1]
  if (!next) return false
  if (next.tag === 'ADV' || next.tag === 'ADJ') return tokens[comma + 2]?.tag !== 'NOUN' && next.lower !== 'now'
  if (next.tag === 'ADP' || next.tag === 'SCONJ') return !/^(?:of|from|like)$/.test(next.lower)
  const verb = verbAt[comma + 1]! >= 0 ? verbs[verbAt[comma + 1]!]! : null
  return verb?.form === 'ing' && !POST.test(next.lower)
}

function withoutAside(scene: Scene, { from, to }: Range, after: number): Range {
  for (let at = after; at < to - 1; at++) {
    const { text, lower } = scene.tokens[at]!
    if (RELATIVES.has(lower)) break
    if (text === ',' && isAside(scene, at)) return { from, to: at }
  }
  return { from, to }
}

const NUMBERED = /^(?:about|nearly|almost|roughly|around|some|only|just|over|approximately|fully|barely|even|another)$/

/** "nearly two-thirds of", "leaked emails", "54 per cent of registered voters": what the tagger cuts off in front. */
function widened({ tokens, phrases, phraseAt, verbAt, verbs }: Scene, from: number): number {
  let start = from
  for (let round = 0; round < 4 && start > 0; round++) {
    const before = tokens[start - 1]!
    const verb = verbAt[start - 1]! >= 0 ? verbs[verbAt[start - 1]!]! : null
    const index = start > 1 ? phraseAt[start - 2]! : -1
    if (before.text === '-' && start > 1 && tokens[start - 2]!.end === before.start) {
      start = index >= 0 ? phrases[index]!.from : start - 2
    } else if (NUMBERED.test(before.lower) && tokens[start]!.tag === 'NUM') {
      start--
    } else if (
      verb?.form === 'participle' &&
      verb.to === verb.from + 1 &&
      /ed$/.test(before.lower) &&
      tokens[start]!.tag === 'NOUN' &&
      (start === 1 || verb.subject === null || /^(?:of|by|among|from|that)$/.test(tokens[start - 2]!.lower))
    ) {
      start--
    } else if (round > 0 && before.lower === 'of' && index >= 0 && phrases[index]!.to === start - 1) {
      start = phrases[index]!.from
    } else break
  }
  return start
}

/** The source that is the subject of a verb. */
export function sourceOf(scene: Scene, subject: Subject): Range {
  const { from, to } = withoutTime(scene, subject)
  const end = subject.how === 'before' ? withoutAside(scene, { from, to }, subject.phrase.to).to : to
  return { from: widened(scene, from), to: closesTerm(scene.tokens[end]) ? end + 1 : end }
}

/**
 * The subject of a verb that stands right after a description with verbs of its own: "An official who asked not to be named
 * said", "an aide asking not to be named said". None where a comma or a conjunction stands between.
 */
export function describedSubject(scene: Scene, verb: VerbGroup): Subject | null {
  const { tokens, verbAt, verbs, phraseAt, phrases, start } = scene
  if (verb.form === 'ing' || verb.form === 'infinitive' || tokens[verb.from - 1]?.tag === 'CCONJ') return null
  const phraseTo = (to: number): NounPhrase | null => {
    const index = to > 0 ? phraseAt[to - 1]! : -1
    return index >= 0 && phrases[index]!.to === to ? phrases[index]! : null
  }
  let found: NounPhrase | null = null
  for (let at = verb.from - 1; at > start && verb.from - at < REACH; at--) {
    const token = tokens[at]!
    if (STOPS.test(token.text) || isPause(token)) break
    if (token.lower === 'who') found = phraseTo(at) ?? found
    const other = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
    if (other?.from === at && other.form === 'ing') found = phraseTo(at) ?? found
  }
  if (!found || found.to >= verb.from) return null
  // The phrase must open its clause: what stands before it is no verb and no preposition.
  const before = tokens[found.from - 1]
  const opens = found.from <= start || !before || isPause(before) || /^(?:CCONJ|SCONJ)$/.test(before.tag)
  return opens ? { from: found.from, to: verb.from, phrase: found, how: 'before', pronoun: null } : null
}

const WITHHOLDS = /^(?:name|identify|quote)$/
const ASKS = /^(?:ask|decline|request|wish|refuse|prefer|want|insist|beg|demand|choose|agree)$/

/** "asked not to be named", "declined to be identified": the verb tells why there is no name, and nothing else. */
export function withholdsName({ tokens, verbs, verbAt }: Scene, verb: VerbGroup): boolean {
  if (!ASKS.test(tokens[verb.verb]!.lemma)) return false
  for (let at = verb.to; at < tokens.length && at < verb.to + 4; at++) {
    const next = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
    if (next) return (next.passive || next.form === 'infinitive') && WITHHOLDS.test(tokens[next.verb]!.lemma)
  }
  return false
}
