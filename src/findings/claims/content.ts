// What is claimed: the words of the claim, from the telling that it stands in or from the marked words themselves.
import type { Span } from '../../article/article'
import type { Token } from '../../language/language'
import type { Range } from '../../language/phrases'
import { clauseEnd } from './reply-rule'
import type { Line } from './told-lines'

/** What a claim begins with behind the words that bring it in: "allegations that", "accused of", "unclear whether". */
const OPENS = /^(?:that|of|about|whether|if|why|how|what|who|where|when)$/
/** These only tie it to those words. */
const TIES = /^(?:that|of|about)$/
/** "(Reuters) - ": the dateline is nobody’s claim. */
const DATELINE = /^[^.!?]{0,60}?\([^)]{2,40}\)\s*(?:[-–—]|--)\s+|^[\p{Lu}][\p{Lu}\s,.]{2,40}\s(?:—|–|--)\s+/u

export function spanOf({ sentence }: Line, { from, to }: Range): Span {
  return { start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end }
}

/** Tokens that overlap a span, as a range. */
export function rangeOf({ sentence }: Line, span: Span): Range {
  const { tokens } = sentence
  let from = 0
  while (from < tokens.length - 1 && tokens[from]!.end <= span.start) from++
  let to = from + 1
  while (to < tokens.length && tokens[to]!.start < span.end) to++
  return { from, to }
}

/** "that the firm lied", but not "that move". */
function ties(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!
  if (!TIES.test(lower)) return false
  return lower !== 'that' || tag === 'SCONJ' || /^(?:DET|PRON|PROPN|NUM)$/.test(tokens[at + 1]?.tag ?? '')
}

/** Without the word that only ties it to what brought it in, and without punctuation around it. */
export function trimmed(line: Line, { from, to }: Range): Span | null {
  const { tokens } = line.sentence
  let first = from
  let last = to
  while (first < last && (ties(tokens, first) || /^[,;:.–—-]$/.test(tokens[first]!.text))) first++
  while (last > first && (/^[,;:.–—-]$/.test(tokens[last - 1]!.text) || tokens[last - 1]!.tag === 'CCONJ')) last--
  return last > first ? spanOf(line, { from: first, to: last }) : null
}

/** "… allegations [that he took bribes]", "… is unclear [whether he fled]"; null where the marked words bring in none. */
export function complementOf(line: Line, marked: Span): Span | null {
  const { tokens, clauses } = line.sentence
  const range = rangeOf(line, marked)
  const last = tokens[range.to - 1]!
  // The marked words may hold the word that opens it: "accused of".
  let at = range.to
  if (OPENS.test(last.lower) && at - 1 > range.from) at--
  else if (!OPENS.test(tokens[at]?.lower ?? '')) {
    // "allegations he was having an affair"
    const bare = clauses.verbs.some(
      ({ form, subject }) => form === 'finite' && subject?.how === 'before' && subject.from === at,
    )
    if (!bare || last.tag !== 'NOUN') return null
  }
  return trimmed(line, { from: at, to: clauseEnd(clauses, at) })
}

/** The clause around the marked words, from its subject on, with what belongs to it and without what comes beside it. */
export function clauseAround(line: Line, marked: Span): Span | null {
  const { tokens, clauses } = line.sentence
  const range = rangeOf(line, marked)
  let from = afterDateline(line, range.from)
  for (const { subject, form, clause } of clauses.verbs) {
    if (form !== 'finite' || clause !== 'main' || subject?.how !== 'before') continue
    const before = tokens[subject.from - 1]
    const apart = before && (before.tag === 'CCONJ' || /^(?:[,;:]|--|—|–)$/.test(before.text))
    if (apart && subject.from <= range.from && subject.from > from) from = subject.from
  }
  return trimmed(line, { from, to: Math.max(clauseEnd(clauses, range.to, 300), range.to) })
}

function afterDateline({ sentence }: Line, most: number): number {
  const { tokens } = sentence
  let words = ''
  for (let at = 0; at < Math.min(16, most); at++) words += `${tokens[at]!.text} `
  if (!DATELINE.test(words)) return 0
  const dash = tokens.findIndex(({ text }) => /^(?:[-–—]|--)$/.test(text))
  return dash >= 0 && dash < most ? dash + 1 : 0
}
