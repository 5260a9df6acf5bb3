// A noun phrase read for what it says about a source: its head, its determiner, and how far it reaches.
import type { Span } from '../../article/article'
import type { Token } from '../../language/language'
import { isPlural, type NounClass, nounClass } from './nouns'

/** Indices are into the sentence's tokens; `end` is exclusive. The span is the phrase without what modifies it from behind. */
export interface Phrase extends Span {
  tokens: Token[]
  first: number
  head: number
  noun: NounClass | 'pronoun' | 'quantifier'
  plural: boolean
  /** the, these, those, this, that, both, such: the reader is meant to know them already. */
  definite: boolean
  /** The quantifier or number in front: some, many, two, several, another. */
  quantifier: string | null
  /** Stands for a crowd in a genitive: "Trump's aides", "his aides". */
  possessed: boolean
}

const DAYS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december today yesterday tonight`.split(/\s+/),
)
const DEFINITE = new Set(['the', 'these', 'those', 'this', 'that', 'both', 'such'])
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const QUANTIFIERS = new Set(
  `a an one two three four five six seven eight nine ten eleven twelve dozen dozens some many several most few multiple
  various numerous countless another other others certain all any both half every each no scores hundreds thousands more
  couple number group handful majority range plenty lots host none`.split(/\s+/),
)
/** Quantifiers that stand alone as a source: "Some say", "Others argue", "Many believe". */
export const PRONOUN_QUANTIFIERS = new Set([
  'some',
  'many',
  'others',
  'several',
  'most',
  'few',
  'another',
  'one',
  'both',
])
const SINGLE = new Set(['a', 'an', 'one', 'another', 'some', 'each', 'every', 'no', 'any', 'certain'])
/** "a number of", "a dozen": nouns that count others. */
const COLLECTIVES = new Set(
  'couple number group handful majority range host dozen few pair lot slew series string chorus'.split(' '),
)
const MODIFIER_ADVERBS = new Set(['most', 'very', 'more', 'even', 'formerly', 'politically', 'widely'])

const isDefinite = (token: Token, plural: boolean): boolean =>
  DEFINITE.has(token.lower) &&
  token.tag !== 'SCONJ' &&
  token.tag !== 'PRON' &&
  !(plural && (token.lower === 'that' || token.lower === 'this'))
export const isTime = (token: Token): boolean => DAYS.has(token.lower)

function canModify(tokens: Token[], at: number): boolean {
  const token = tokens[at]!
  if (isTime(token)) return false
  switch (token.tag) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return true
    case 'PART':
      return token.lower === "'s" || token.lower === "'"
    case 'VERB':
      // "protesting delegates", "retired officers": a participle between determiner and noun.
      return /(?:ing|ed)$/.test(token.lower) && at > 0 && /^(?:DET|ADJ|NUM|PRON)$/.test(tokens[at - 1]!.tag)
    case 'ADV':
      return MODIFIER_ADVERBS.has(token.lower)
    case 'PUNCT':
      if (token.text === '-') return at > 0 && tokens[at - 1]!.end === token.start
      return (
        /^['’]$/.test(token.text) &&
        at > 0 &&
        tokens[at - 1]!.lower.endsWith('s') &&
        tokens[at - 1]!.end === token.start
      )
    case 'CCONJ':
      return (
        (token.lower === 'and' || token.lower === 'or') &&
        at > 0 &&
        tokens[at - 1]!.tag === 'ADJ' &&
        (tokens[at + 1]?.tag === 'ADJ' || tokens[at + 1]?.tag === 'NOUN')
      )
    default:
      return false
  }
}

/** Steps over "one of the", "a number of", "some of his" in front of a phrase that begins at `first`. */
function partitive(tokens: Token[], first: number): number {
  if (tokens[first - 1]?.lower !== 'of') return first
  let at = first - 2
  if (at < 0 || !QUANTIFIERS.has(tokens[at]!.lower)) return first
  while (at > 0 && (QUANTIFIERS.has(tokens[at - 1]!.lower) || tokens[at - 1]!.tag === 'ADJ')) at--
  return at
}

/** "various historians and lawyers": two plurals with one quantifier between them tell together. */
function coordinated(tokens: Token[], first: number): number {
  const joint = tokens[first - 1]
  const other = tokens[first - 2]
  if (!joint || !other || !/^(?:and|or)$/.test(joint.lower) || !isPlural(other)) return first
  const noun = nounClass(other)
  if (noun !== 'role' && noun !== 'crowd' && noun !== 'bare') return first
  let at = first - 2
  while (at > 0 && canModify(tokens, at - 1)) at--
  while (at > 0 && QUANTIFIERS.has(tokens[at - 1]!.lower)) at--
  return at
}

/** The phrase whose head is the token at `head`; null when that token is no noun that names a source. */
export function phraseAt(tokens: Token[], head: number): Phrase | null {
  const token = tokens[head]!
  const standsAlone = PRONOUN_QUANTIFIERS.has(token.lower)
  const noun = standsAlone ? 'quantifier' : nounClass(token)
  if (!noun) return null
  let first = head
  if (!standsAlone) {
    while (first > 0 && canModify(tokens, first - 1)) first--
    while (
      first > 0 &&
      (QUANTIFIERS.has(tokens[first - 1]!.lower) ||
        POSSESSIVE.has(tokens[first - 1]!.lower) ||
        isDefinite(tokens[first - 1]!, isPlural(token)))
    )
      first--
  }
  if (!standsAlone) first = coordinated(tokens, first)
  let before = partitive(tokens, first)
  const partOf = before < first
  if (before > 1 && tokens[before - 1]!.lower === 'least' && tokens[before - 2]!.lower === 'at') before -= 2
  const lowers = tokens.slice(before, head).map((t) => t.lower)
  const plural = standsAlone
    ? token.lower !== 'another' && token.lower !== 'one'
    : isPlural(token) && !(partOf && lowers[0] === 'one')
  const counts = plural
    ? (lower: string) => QUANTIFIERS.has(lower) || /^\d+$/.test(lower)
    : (lower: string) => SINGLE.has(lower)
  const counted = standsAlone ? token.lower : (lowers.find(counts) ?? null)
  // "a fact sheet lawmakers released": the article belongs to another noun.
  if (plural && /^an?$/.test(counted ?? '') && !lowers.some((lower) => COLLECTIVES.has(lower))) return null

  return {
    start: tokens[before]!.start,
    end: token.end,
    tokens,
    first: before,
    head,
    noun,
    plural,
    definite: lowers.length > 0 && (isDefinite(tokens[before]!, plural) || (partOf && lowers.includes('same'))),
    quantifier: counted,
    possessed: lowers.some((lower) => POSSESSIVE.has(lower) || lower === "'s" || lower === "'"),
  }
}
