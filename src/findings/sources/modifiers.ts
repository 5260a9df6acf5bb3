// What stands between a source and its verb: "officials in Brussels who attended the meeting, speaking privately, said".
import type { Token } from '../../language/language'
import { type CueHit, cueAfterSubject, tellingCue } from './cues'
import { isTime } from './phrase'

/** Adjectives and participles that modify a noun from behind. */
const BEHIND = new Set(
  `familiar briefed close involved present privy aware knowledgeable speaking interviewed contacted reached quoted cited
  based working responsible loyal opposed sympathetic allied aligned attending travelling traveling here there alike
  inside outside within near with without in at from of for on to by around across among between against under over
  overseeing handling representing serving watching surveyed asked acting not unconnected`.split(/\s+/),
)
const REACH = 40

interface SubjectCue extends CueHit {
  /** The cue stands in a relative clause of its own: "Republicans, who believe that …". */
  loose: boolean
}

const isStop = (token: Token): boolean => token.tag === 'PUNCT' && /^[.;:!?"“”`—–]/.test(token.text)
const isComma = (token: Token | undefined): boolean => token !== undefined && /^[,(]$|^--$|^[—–]$/.test(token.text)
const isFiniteVerb = (token: Token, before: Token | undefined): boolean =>
  token.tag === 'AUX' || (token.tag === 'VERB' && !token.lower.endsWith('ing') && before?.lower !== 'to')

/**
 * "many in the trade note he held those views": the tagger reads the cue as a noun, and only "he held" shows the clause that
 * it opens. Not "people in the report he signed left", which has a verb of its own.
 */
function isHiddenCue(tokens: Token[], at: number): boolean {
  if (tokens[at]!.tag !== 'NOUN' || !/^(?:he|she|it|they|we)$/.test(tokens[at + 1]?.lower ?? '')) return false
  if (!tokens[at + 2] || !isFiniteVerb(tokens[at + 2]!, undefined) || !tellingCue(tokens, at)) return false
  let i = at + 2
  while (/^(?:AUX|ADV|PART)$/.test(tokens[i]?.tag ?? '')) i++
  for (i++; i < Math.min(tokens.length, at + REACH); i++) {
    const token = tokens[i]!
    if (token.tag === 'PUNCT' || token.tag === 'CCONJ' || /^(?:that|who|which)$/.test(token.lower)) return true
    if (isFiniteVerb(token, tokens[i - 1])) return false
  }
  return true
}

/** The index where a parenthetical that opens at `open` has closed; -1 where it does not within reach. */
function closing(tokens: Token[], open: number): number {
  const mark = tokens[open]!.text
  const wanted = mark === '(' ? ')' : mark
  for (let i = open + 1; i < Math.min(tokens.length, open + REACH); i++) if (tokens[i]!.text === wanted) return i
  return -1
}

/** "who said Lund had left", "who fear that it may": after the cue at `at`, a clause with a verb of its own. */
function opensClause(tokens: Token[], at: number): boolean {
  let i = at + 1
  if (/^(?:that|he|she|it|they|we|i|you|there)$/.test(tokens[i]?.lower ?? '')) return tellingCue(tokens, at) !== null
  while (tokens[i]?.tag === 'PROPN') i++
  const verb = tokens[i]
  return i > at + 1 && verb !== undefined && isFiniteVerb(verb, tokens[i - 1]) && tellingCue(tokens, at) !== null
}

/** From inside a modifier, the next place where the sentence's own verb can stand. */
export function nextVerb(tokens: Token[], from: number, clauses: number): number {
  let left = clauses
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i]!
    if (isStop(token) || isComma(token)) return i
    if (left === 0 && isHiddenCue(tokens, i)) return i
    if (i > from && (token.lower === 'who' || token.lower === 'which')) left++
    if (!isFiniteVerb(token, tokens[i - 1])) continue
    if (left === 0) return i
    if (!opensClause(tokens, i)) left--
    // The rest of the same verb: "had often been told", but not the next in "who fled said".
    for (let auxiliary = token.tag === 'AUX'; i + 1 < tokens.length; i++) {
      const next = tokens[i + 1]!
      if (/^(?:ADV|PART)$/.test(next.tag)) continue
      if (!auxiliary || !isFiniteVerb(next, undefined)) break
      auxiliary = next.tag === 'AUX'
    }
  }
  return -1
}

/** The cue of the subject whose noun ends before `from`, with any modifiers between. */
export function subjectCue(tokens: Token[], from: number): SubjectCue | null {
  let at = from
  let relative: SubjectCue | null = null
  for (let step = 0; step < 6 && at >= 0 && at < tokens.length; step++) {
    const hit = cueAfterSubject(tokens, at)
    if (hit) return { ...hit, loose: false }
    const token = tokens[at]!
    if (isComma(token)) {
      const next = tokens[at + 1]
      if (next && /^(?:who|which)$/.test(next.lower)) {
        const inside = cueAfterSubject(tokens, at + 2)
        if (inside) relative = { ...inside, loose: true }
      }
      const close = closing(tokens, at)
      if (close < 0) return relative
      at = close + 1
      continue
    }
    if (token.lower === 'who' || token.lower === 'that') {
      at = nextVerb(tokens, at + 1, 1)
    } else if (BEHIND.has(token.lower) || isTime(token)) at = nextVerb(tokens, at + 1, 0)
    else return relative
    if (at >= 0 && isStop(tokens[at]!)) return relative
  }
  return relative
}

/** Where the modifiers that belong to a noun ending before `from` are over: "one official involved in the talks". */
export function modifiersEnd(tokens: Token[], from: number): number {
  const first = tokens[from]
  if (!first || (!BEHIND.has(first.lower) && first.lower !== 'who' && first.lower !== 'whose')) return from
  if (tokens[from + 1] && isTime(tokens[from + 1]!)) return from
  const relative = first.lower === 'who' || first.lower === 'whose'
  const end = nextVerb(tokens, from + 1, relative ? 1 : 0)
  let at = end < 0 ? Math.min(tokens.length, from + REACH) : end
  while (
    at > from &&
    (tokens[at - 1]!.tag === 'PUNCT' ||
      tokens[at - 1]!.tag === 'CCONJ' ||
      isTime(tokens[at - 1]!) ||
      (tokens[at - 1]!.lower === 'on' && tokens[at] !== undefined && isTime(tokens[at]!)))
  )
    at--
  return at
}
