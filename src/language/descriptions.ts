// How far a noun phrase reaches to the right: prepositions, apposition, relative clauses, "familiar with the matter".
import type { Clauses, VerbGroup } from './clause'
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

/** A phrase on its way to the right. */
interface Path {
  clauses: Clauses
  /** The first token that it may not take. */
  stop: number
}

/** Where the phrase reaches to with what begins at the token `at`: `at` itself where nothing of it belongs; null where it is asked in vain. */
type Describer = (path: Path, at: number) => number | null

function phraseFrom({ clauses: { phrases, phraseAt }, stop }: Path, at: number): NounPhrase | null {
  const index = at < stop ? phraseAt[at]! : -1
  const found = index >= 0 ? phrases[index]! : null
  return found && found.from === at ? found : null
}

const verbFrom = ({ clauses: { verbs, verbAt } }: Path, at: number): VerbGroup | null =>
  (verbAt[at] ?? -1) >= 0 ? verbs[verbAt[at]!]! : null

/** "of the ministry", "at the bank" */
const prepositional: Describer = (path, at) => {
  const { tokens, verbAt } = path.clauses
  const { tag, lower } = tokens[at]!
  if (tag !== 'ADP' && !(lower === 'to' && verbAt[at]! < 0)) return null
  if (!LEADS_ON.has(lower)) return at
  const object = phraseFrom(path, at + 1) ?? (tokens[at + 1]?.tag === 'ADP' ? phraseFrom(path, at + 2) : null)
  return object?.to ?? at
}

/** "familiar with the matter" */
const adjectival: Describer = ({ clauses: { tokens } }, at) =>
  tokens[at]!.tag === 'ADJ' && AFTER_NOUN.has(tokens[at]!.lower) ? at + 1 : null

/** "Ada Lund (D-Ohio)", "Ada Lund (@adalund)" */
const bracketed: Describer = ({ clauses, stop }, at) => {
  const bracket = clauses.tokens[at]!.text === '(' ? closingBracket(clauses, at, stop) : -1
  return bracket > 0 ? bracket + 1 : null
}

/** "Bush and Kasich", but not "said Bush and the crowd cheered". */
const joined: Describer = (path, at) => {
  const { tokens } = path.clauses
  const comma = tokens[at]!.text === ','
  const joint = comma ? at + 1 : at
  if (tokens[joint]?.tag !== 'CCONJ') return null
  const other = phraseFrom(path, joint + 1)
  if (!other) return comma ? null : at
  return verbFrom(path, other.to)?.form === 'finite' ? at : other.to
}

/** ", who was briefed", "who was briefed" */
const relative: Describer = ({ clauses, stop }, at) => {
  const { text, lower } = clauses.tokens[at]!
  if (text === ',') {
    const pronoun = /^(?:who|whose|which)$/.test(clauses.tokens[at + 1]?.lower ?? '')
    return pronoun ? relativeEnd(clauses, at + 1, stop) : null
  }
  return RELATIVES.has(lower) && lower !== 'that' ? relativeEnd(clauses, at, stop) : null
}

/** ", the head of the agency", ", a senator from Ohio", ", 45" */
const appositive: Describer = (path, at) => {
  const { tokens } = path.clauses
  if (tokens[at]!.text !== ',') return null
  const other = phraseFrom(path, at + 1)
  if (!other) return at
  const verb = verbFrom(path, other.to)
  if (verb && verb.from === other.to && verb.form === 'finite') return at
  const { tag } = tokens[other.from]!
  return /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tag) || (other.possessor && tag !== 'PRON') ? other.to : at
}

/** "briefed on the talks", "working at the site" */
const participial: Describer = (path, at) => {
  const verb = verbFrom(path, at)
  if (!verb || verb.from !== at || (verb.form !== 'participle' && verb.form !== 'ing')) return null
  return phraseFrom(path, verb.to)?.to ?? verb.to
}

/** The first that is about a token decides. */
const DESCRIBERS: readonly Describer[] = [
  prepositional,
  adjectival,
  bracketed,
  joined,
  relative,
  appositive,
  participial,
]

/**
 * The phrase with everything that describes it, from its first word on. `limit` is the first token that it may not take.
 * Meant for phrases with nothing before them that could claim the description: after "according to", after an inverted "said".
 */
export function fullPhrase(clauses: Clauses, phrase: NounPhrase, limit: number): Range {
  const path: Path = { clauses, stop: Math.min(limit, phrase.from + REACH) }
  let to = phrase.to
  while (to < path.stop) {
    const next = reach(path, to)
    if (next === to) break
    to = next
  }
  return { from: phrase.from, to: Math.min(to, path.stop) }
}

function reach(path: Path, at: number): number {
  for (const describe of DESCRIBERS) {
    const to = describe(path, at)
    if (to !== null) return to
  }
  return at
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
