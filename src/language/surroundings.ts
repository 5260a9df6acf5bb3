// What stands before a place in a sentence, as a reader of clauses sees it.
import { type Clauses, phraseBefore } from './clause'
import { isQuoteMark } from './phrases'
import { adverbialStart } from './times'
import type { Token } from './token'

type Kind = 'start' | 'phrase' | 'verb' | 'preposition' | 'conjunction' | 'comma' | 'opener' | 'stop' | 'other'

export interface Before {
  /** Index of the token, -1 at the start. */
  at: number
  kind: Kind
  /** Was a quotation mark, or a time ("on Monday"), passed over? */
  quoted: boolean
  timed: boolean
}

/** Pronouns that are subjects wherever they stand. */
export const NOMINATIVE = /^(?:i|he|she|they|we)$/

const isDash = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (/^(?:–|—|--|―)$/.test(token.text)) return true
  return token.text === '-' && tokens[at - 1]?.end !== token.start
}
export const isComma = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text === ',' || isDash(tokens, at)
export const isStop = (token: Token | undefined): boolean => token !== undefined && /^[;:?!]$/.test(token.text)

/** "Lund and Hollis both said", "she herself said". */
export const FLOATS = /^(?:both|all|each|himself|herself|itself|themselves|myself|too|also|alone)$/

const floats = (clauses: Clauses, at: number): boolean =>
  FLOATS.test(clauses.tokens[at]!.lower) && phraseBefore(clauses, at) !== null

/** "repeatedly, openly said" */
const betweenAdverbs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === ',' && tokens[at - 1]?.tag === 'ADV' && tokens[at + 1]?.tag === 'ADV'

const OPENERS =
  /^(?:that|whether|if|because|although|though|while|when|whenever|where|wherever|unless|how|why|what|which|who|whom|whose|whatever|whoever)$/

/** Participles that have become prepositions. */
export const PARTICIPLE_PREPOSITION = /^(?:according|regarding|concerning|including|excluding|considering|following)$/

function kindOf(clauses: Clauses, at: number): Kind {
  const { tokens, phraseAt, verbAt } = clauses
  if (at < 0) return 'start'
  if (verbAt[at]! >= 0) return 'verb'
  if (phraseAt[at]! >= 0) return 'phrase'
  const token = tokens[at]!
  if (OPENERS.test(token.lower)) return 'opener'
  if (PARTICIPLE_PREPOSITION.test(token.lower)) return 'preposition'
  if (token.tag === 'CCONJ') return 'conjunction'
  if (isComma(tokens, at)) return 'comma'
  if (isStop(token)) return 'stop'
  if (token.tag === 'ADP' || token.lower === 'to') return 'preposition'
  if (token.tag === 'SCONJ') return 'opener'
  return 'other'
}

/** What stands before `at`, adverbs, times and quotation marks passed over. */
export function before(clauses: Clauses, at: number, times = true): Before {
  const { tokens, verbAt } = clauses
  let i = at - 1
  let quoted = false
  let timed = false
  const end = Math.max(-1, at - 24)
  while (i > end) {
    if (verbAt[i]! >= 0) break
    if (isQuoteMark(tokens, i)) {
      quoted = true
      i--
    } else if (
      (tokens[i]!.tag === 'ADV' && clauses.phraseAt[i]! < 0 && !OPENERS.test(tokens[i]!.lower)) ||
      tokens[i]!.tag === 'INTJ' ||
      floats(clauses, i) ||
      betweenAdverbs(tokens, i)
    ) {
      i--
    } else {
      const time = times ? phraseBefore(clauses, i + 1) : null
      const from = time ? adverbialStart(tokens, time) : -1
      if (from <= 0 || kindOf(clauses, from - 1) === 'preposition') break
      // "Monday was quiet", but "officials on Monday said".
      const kind = kindOf(clauses, from - 1)
      if (kind !== 'phrase' && kind !== 'verb' && tokens[from - 1]!.tag !== 'ADV' && tokens[from - 1]!.text !== ')')
        break
      i = from - 1
      timed = true
    }
  }
  return { at: i, kind: kindOf(clauses, i), quoted, timed }
}
