// The subject of a verb: before it, across what describes it and across times; or shared with another verb. The search
// walks left from the verb and stops at the clause's start.
import type { Clauses, Subject, VerbGroup } from './clause'
import { acrossCommas, climb, isComma, phraseBefore, REACH, stops, titleStart } from './described'
import { isQuoteMark } from './phrases'
import { ahead, ofInfinitive, shared } from './shared-subjects'
import { adverbialStart } from './times'
import type { Token } from './token'

/** The start of the stretch in which a subject may stand: after the last stop before the verb. */
function leftLimit(tokens: readonly Token[], from: number): number {
  let at = from - 1
  const end = Math.max(-1, from - REACH)
  while (at > end) {
    if (isQuoteMark(tokens, at)) {
      const opening = titleStart(tokens, at)
      if (opening < 0) return at
      at = opening
    } else if (stops(tokens, at)) return at
    at--
  }
  return at
}

/** "repeatedly, openly said" */
const betweenAdverbs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === ',' && tokens[at - 1]?.tag === 'ADV' && tokens[at + 1]?.tag === 'ADV'

/** "Lund and Hollis both said", "they all said". */
function floats(clauses: Clauses, at: number): boolean {
  const { lower } = clauses.tokens[at]!
  return /^(?:both|all|each|himself|herself|itself|themselves)$/.test(lower) && phraseBefore(clauses, at) !== null
}

/** The last token before a verb and its adverbs and times ("officials on Thursday repeatedly said"); was there a time? */
function beforeAdverbials(clauses: Clauses, from: number, limit: number): { at: number; timed: boolean } {
  const { tokens, verbAt } = clauses
  let at = from - 1
  let timed = false
  for (;;) {
    while (at > limit && (tokens[at]!.tag === 'ADV' || floats(clauses, at) || betweenAdverbs(tokens, at))) at--
    const time = at > limit ? phraseBefore(clauses, at + 1) : null
    const start = time ? adverbialStart(tokens, time) : -1
    if (start - 1 <= limit) return { at, timed }
    const before = tokens[start - 1]!
    const said = verbAt[start - 1]! >= 0 && !/^(?:says?|said|saying|tells?|told)$/.test(before.lower)
    if (!said && !phraseBefore(clauses, start) && before.text !== ')' && before.tag !== 'ADV') return { at, timed }
    at = start - 1
    timed = true
  }
}

/** Finds the subject of one verb; verbs before it in the sentence have theirs already. */
export function findSubject(clauses: Clauses, group: VerbGroup): Subject | null {
  const { tokens, verbAt, verbs } = clauses
  const limit = leftLimit(tokens, group.from)
  const { at: last, timed } = beforeAdverbials(clauses, group.from, limit)
  const at = last
  if (at >= 0 && isQuoteMark(tokens, at) && tokens[at - 1]?.text === ',') {
    if (group.form === 'ing') return shared(clauses, group)
    // "Lund, known as “Gull,” said": the comma that closes the description stands inside the marks.
    const opening = titleStart(tokens, at)
    const found = opening > limit ? acrossCommas(clauses, at - 1, limit, opening - 1) : null
    if (found) return { ...found, to: at + 1 }
  }
  if (at <= limit) return group.form === 'ing' ? ahead(clauses, group) : null
  const before = tokens[at]!
  if (group.form === 'infinitive') return ofInfinitive(clauses, group, at, limit)
  if (group.form === 'ing' && verbAt[at]! >= 0) return shared(clauses, group, timed ? 'shared' : 'understood')
  if (group.form === 'ing' && (before.tag === 'ADP' || before.tag === 'SCONJ')) {
    const opens = at - 1 <= limit || (at === 1 && tokens[0]!.tag === 'CCONJ')
    if (opens) return ahead(clauses, group)
    return shared(clauses, group, before.tag === 'SCONJ' ? 'shared' : 'understood')
  }
  if (before.lower === 'who' || before.lower === 'which' || before.lower === 'that') {
    const comma = isComma(tokens[at - 1]) ? 1 : 0
    const nearest = phraseBefore(clauses, at - comma)
    // "a nurse at the clinic, who asked": people are "who", not the place they are at.
    const placed =
      comma && before.lower === 'who' && /^(?:at|in|from|with)$/.test(tokens[(nearest?.from ?? 0) - 1]?.lower ?? '')
    const phrase = placed && nearest ? climb(clauses, nearest, limit) : nearest
    return phrase && { from: phrase.from, to: at + 1, phrase, how: 'relative' }
  }
  if (before.tag === 'CCONJ' || (isComma(before) && group.form !== 'finite' && group.form !== 'participle')) {
    return shared(clauses, group)
  }
  const phrase = phraseBefore(clauses, at + 1)
  if (phrase) {
    const top = climb(clauses, phrase, limit)
    return { from: top.from, to: at + 1, phrase: top, how: 'before' }
  }
  if (isComma(before) || before.text === ')') {
    const found = acrossCommas(clauses, at, limit)
    if (found && before.text === ')') found.to = at + 1
    return found ?? shared(clauses, group)
  }
  // "A poll released on Monday showed", "residents who fled said": the verb before describes the subject of this one.
  const described = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
  const { subject } = described ?? {}
  if (subject?.how === 'relative' || (subject?.how === 'before' && timed && described!.form === 'participle'))
    return { ...subject, to: at + 1, how: 'before' }
  return null
}
