// News outlets as they are named in running text. No list of them: an outlet is known by its place in the sentence ("told X",
// "X has learned", "seen by X"), which whoever asks has looked at; here is only what can stand there.
import type { Token } from '../language/language'
import { knownNoun } from '../lexicon/lexicon'
import { isCapital, isHonorific } from './name-runs'

/** Days and months, which are capitals too. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/
/** Longest name, in tokens. */
const LONGEST = 6

export interface Outlet {
  name: string
  first: number
  end: number
  /** "us", "me", "this newspaper": the article's own outlet. */
  own: boolean
}

const nameOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ')

/** The outlet whose name starts at `at` ("CNN", "the Daily Ledger", "us"); null where none can. */
export function outletAt(tokens: readonly Token[], at: number): Outlet | null {
  const token = tokens[at]
  if (!token) return null
  if (token.text === 'us' || token.text === 'me') return { name: token.text, first: at, end: at + 1, own: true }
  const isKind = (one: Token | undefined) => one !== undefined && knownNoun(one)?.has('outlet') === true
  if (token.lower === 'this' && isKind(tokens[at + 1]))
    return { name: `this ${tokens[at + 1]!.lower}`, first: at, end: at + 2, own: true }
  const first = /^the$/i.test(token.text) ? at + 1 : at
  // "the gossip site Larkspur": what it is stands before its name.
  for (let i = first; first > at && i < first + 4; i++) {
    if (!tokens[i] || !/^(?:NOUN|ADJ)$/.test(tokens[i]!.tag) || isCapital(tokens[i])) break
    if (isKind(tokens[i]) && isCapital(tokens[i + 1])) {
      const end = runEnd(tokens, i + 1)
      return { name: nameOf(tokens, i + 1, end), first: i + 1, end, own: false }
    }
  }
  const end = runEnd(tokens, first)
  if (end === first)
    return isKind(tokens[first]) && first > at
      ? { name: `the ${tokens[first]!.lower}`, first, end: first + 1, own: false }
      : null
  const last = knownNoun(tokens[end - 1]!)
  const known =
    last &&
    !last.has('outlet') &&
    !last.has('media') &&
    (last.has('group') || last.has('office') || last.has('demonym'))
  if (known || (first === at && end - first === 1 && last?.has('person'))) return null
  return { name: nameOf(tokens, first, end), first, end, own: false }
}

/** Capitals in a row, without the time that may follow: "told Fox News Friday". */
function runEnd(tokens: readonly Token[], first: number): number {
  let end = first
  while (
    end < tokens.length &&
    end - first < LONGEST &&
    isCapital(tokens[end]) &&
    !isHonorific(tokens[end]) &&
    !CALENDAR.test(tokens[end]!.lower)
  )
    end++
  return end
}
