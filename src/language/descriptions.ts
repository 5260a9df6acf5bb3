// How far a noun phrase reaches to the right: prepositions, apposition, relative clauses, "familiar with the matter".
import type { Clauses } from './clause'
import { type NounPhrase, type Range, RELATIVES } from './phrases'

const LEADS_ON = new Set(
  'of for in at from with to on about by near inside within behind among between over against under across outside as around throughout like who'.split(
    ' ',
  ),
)
const AFTER_NOUN = new Set(
  'familiar close aware privy knowledgeable involved present responsible critical loyal opposed sympathetic able'.split(
    ' ',
  ),
)
const REACH = 60

/**
 * The phrase with everything that describes it, from its first word on. `limit` is the first token that it may not take.
 * Meant for phrases with nothing before them that could claim the description: after "according to", after an inverted "said".
 */
export function fullPhrase(clauses: Clauses, phrase: NounPhrase, limit: number): Range {
  const { tokens, phrases, phraseAt, verbAt, verbs } = clauses
  let to = phrase.to
  const stop = Math.min(limit, phrase.from + REACH)
  const phraseFrom = (at: number): NounPhrase | null => {
    const index = at < stop ? phraseAt[at]! : -1
    const found = index >= 0 ? phrases[index]! : null
    return found && found.from === at ? found : null
  }
  while (to < stop) {
    const token = tokens[to]!
    const next = tokens[to + 1]
    // "of the ministry", "at the bank"
    if (token.tag === 'ADP' || (token.lower === 'to' && verbAt[to]! < 0)) {
      if (!LEADS_ON.has(token.lower)) break
      const object = phraseFrom(to + 1) ?? (tokens[to + 1]?.tag === 'ADP' ? phraseFrom(to + 2) : null)
      if (!object) break
      to = object.to
      continue
    }
    if (token.tag === 'ADJ' && AFTER_NOUN.has(token.lower)) {
      to++
      continue
    }
    // "Ada Lund (D-Ohio)", "Ada Lund (@adalund)"
    const bracket = token.text === '(' ? closingBracket(clauses, to, stop) : -1
    if (bracket > 0) {
      to = bracket + 1
      continue
    }
    // "Bush and Kasich", but not "said Bush and the crowd cheered".
    if (token.tag === 'CCONJ' || token.text === ',') {
      const after = token.text === ',' && next?.tag === 'CCONJ' ? to + 2 : to + 1
      const other = phraseFrom(after)
      if (other && (token.tag === 'CCONJ' || after > to + 1)) {
        const verb = verbAt[other.to] ?? -1
        if (verb >= 0 && verbs[verb]!.form === 'finite') break
        to = other.to
        continue
      }
      if (token.text !== ',') break
      if (next && (next.lower === 'who' || next.lower === 'whose' || next.lower === 'which')) {
        to = relativeEnd(clauses, to + 1, stop)
        continue
      }
      // Apposition: ", the head of the agency", ", a senator from Ohio", ", 45".
      if (other) {
        const verb = verbAt[other.to] ?? -1
        const adjacent = verb >= 0 && verbs[verb]!.from === other.to && verbs[verb]!.form === 'finite'
        const first = tokens[other.from]!
        const described =
          first.tag === 'DET' ||
          first.tag === 'NUM' ||
          first.tag === 'ADJ' ||
          first.tag === 'NOUN' ||
          first.tag === 'PROPN' ||
          other.possessor
        if (!adjacent && described && !(first.tag === 'PRON')) {
          to = other.to
          continue
        }
      }
      break
    }
    if (RELATIVES.has(token.lower) && token.lower !== 'that') {
      to = relativeEnd(clauses, to, stop)
      continue
    }
    const verb = verbAt[to]! >= 0 ? verbs[verbAt[to]!]! : null
    // "briefed on the talks", "working at the site"
    if (verb && verb.from === to && (verb.form === 'participle' || verb.form === 'ing')) {
      to = verb.to
      const object = phraseFrom(to)
      if (object) to = object.to
      continue
    }
    break
  }
  return { from: phrase.from, to: Math.min(to, stop) }
}

/** The bracket that closes right after a name what is opened there at `at`: a few words without a verb; or -1. */
function closingBracket({ tokens, verbAt }: Clauses, at: number, stop: number): number {
  if (tokens[at - 1]?.tag !== 'PROPN') return -1
  for (let to = at + 1; to < stop && to < at + 8 && verbAt[to]! < 0; to++) if (tokens[to]!.text === ')') return to
  return -1
}

/** The end of a relative clause: the next comma, or the end. */
function relativeEnd({ tokens }: Clauses, from: number, stop: number): number {
  for (let at = from + 1; at < stop; at++) {
    if (/^(?:[,;:()"“”]|--|—|–)$/.test(tokens[at]!.text)) return at
  }
  return stop
}
