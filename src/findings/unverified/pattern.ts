// A small pattern language over tokens, so that the rules of unsourced figures (figures.ts) are data. Elements stand apart by spaces:
//   a|b|NOUN|*ing  one token: by its lower-case form (apostrophes straight), by its tag in capitals, or by its ending
//   !a|b           one token that is none of these
//   …3             up to three tokens of any kind but punctuation (quotation marks and commas pass with …,3)
//   x?             the element may be missing
//   ^  $           the start or end of the sentence, or punctuation there; takes no token
//   _  _:a|b       in a context pattern: the cue; the cue where its first token is one of these
// Matching backtracks over a handful of elements with bounded gaps, so its cost per token is bounded.
import type { Token } from '../../language/language'

type Test = (token: Token) => boolean
interface Element {
  test: Test
  min: number
  max: number
  /** Takes no token: true at the edge of the sentence and before or after punctuation. */
  edge: boolean
}

type Pattern = readonly Element[]
export interface Context {
  before: Pattern
  cue: Test | null
  after: Pattern
}

const isPunctuation: Test = (token) => token.tag === 'PUNCT'
const isHardPunctuation: Test = (token) => /^[.;:?!()—–]|^--$/.test(token.text)

const TAG = /^[A-Z]+$/

function alternatives(source: string): Test {
  const words = new Set<string>()
  const tags = new Set<string>()
  const endings: string[] = []
  for (const part of source.split('|')) {
    if (TAG.test(part)) tags.add(part)
    else if (part.startsWith('*')) endings.push(part.slice(1))
    else words.add(part)
  }
  const ends = (word: string) => endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))
  return (token) => words.has(token.lower) || tags.has(token.tag) || ends(token.lower)
}

function element(source: string): Element {
  if (source === '^' || source === '$') return { test: isPunctuation, min: 0, max: 0, edge: true }
  const gap = source.match(/^…(,?)(\d+)$/)
  if (gap) {
    const stop = gap[1] ? isHardPunctuation : isPunctuation
    return { test: (token) => !stop(token), min: 0, max: Number(gap[2]), edge: false }
  }
  const optional = source.length > 1 && source.endsWith('?')
  const body = optional ? source.slice(0, -1) : source
  const min = optional ? 0 : 1
  if (body.startsWith('!')) {
    const test = alternatives(body.slice(1))
    return { test: (token) => !test(token) && !isPunctuation(token), min, max: 1, edge: false }
  }
  return { test: alternatives(body), min, max: 1, edge: false }
}

const compile = (source: string): Pattern => source.split(/\s+/).filter(Boolean).map(element)

export function compileContext(source: string): Context {
  const parts = source.split(/\s+/)
  const marks = parts.filter((part) => part.startsWith('_'))
  const mark = marks[0]
  if (!mark || marks.length > 1) throw new Error(`a context needs one _: ${source}`)
  const at = parts.indexOf(mark)
  return {
    before: compile(parts.slice(0, at).reverse().join(' ')),
    cue: mark.startsWith('_:') ? alternatives(mark.slice(2)) : null,
    after: compile(parts.slice(at + 1).join(' ')),
  }
}

/**
 * Matches the pattern's elements from token `at` onward in direction `step`. Gives the index after the last token taken
 * (before it, going left), or null.
 */
function match(pattern: Pattern, tokens: readonly Token[], at: number, step: 1 | -1, from = 0): number | null {
  const current = pattern[from]
  if (!current) return at
  const token = tokens[at]
  if (current.edge) return !token || isPunctuation(token) ? match(pattern, tokens, at, step, from + 1) : null
  let taken = 0
  let here = at
  while (taken < current.min) {
    const next = tokens[here]
    if (!next || !current.test(next)) return null
    here += step
    taken++
  }
  // One optional token is rather taken than left; a gap rather stays short.
  if (current.max === 1 && current.min === 0) {
    if (token && current.test(token)) {
      const end = match(pattern, tokens, at + step, step, from + 1)
      if (end !== null) return end
    }
    return match(pattern, tokens, at, step, from + 1)
  }
  for (;;) {
    const end = match(pattern, tokens, here, step, from + 1)
    if (end !== null) return end
    const next = tokens[here]
    if (taken >= current.max || !next || !current.test(next)) return null
    here += step
    taken++
  }
}

/** Whether the context fits around the tokens `[start, end)`; if so, how far it reaches. */
export function matchContext(
  context: Context,
  tokens: readonly Token[],
  start: number,
  end: number,
): { start: number; end: number } | null {
  if (context.cue && !context.cue(tokens[start]!)) return null
  const left = match(context.before, tokens, start - 1, -1)
  if (left === null) return null
  const right = match(context.after, tokens, end, 1)
  return right === null ? null : { start: left + 1, end: right }
}
