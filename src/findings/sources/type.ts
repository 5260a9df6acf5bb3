// What type of source a mention is: a named person, an institution that answers for what it says, a document, or anonymous.

import type { Token } from '../../language/language'
import type { AnonymousKind, SourceType } from '../findings'
import { genderOf } from './given-names'
import type { SourceMention } from './mention'
import { canName, isCapital, isSuffix, type Named, type Names, namedWithRole } from './names'
import { nounClass, singular } from './nouns'
import { outletAt } from './outlets'
import { isTime, type Phrase } from './phrase'

interface Verdict {
  type: SourceType
  /** For an anonymous source at its first mention. */
  kind: AnonymousKind | null
  /** The named person, where the mention is one. */
  named: Named | null
  /** A person given by a role, with no name: "the driver", "Austria's interior minister". */
  byRole?: true
}

const SECRET = new Set(
  'leaked internal confidential secret classified unpublished unreleased private draft sealed'.split(' '),
)
const SHOWN = new Set('seen obtained reviewed viewed leaked'.split(' '))
const MANY = new Set('many most countless numerous'.split(' '))

/** A document that the reader cannot get at: leaked, internal, or shown to this outlet alone. */
function isUndisclosed({ sentence, first, end, phrase }: SourceMention): boolean {
  const { tokens } = sentence
  for (let i = first; i < Math.min(tokens.length, end + 8); i++) {
    const token = tokens[i]!
    if (i <= (phrase?.head ?? end) && SECRET.has(token.lower)) return true
    if (SHOWN.has(token.lower) && tokens[i + 1]?.lower === 'by') return true
  }
  return false
}

const isName = (token: Token | undefined, names: Names): boolean =>
  token !== undefined &&
  (names.bySurname.has(token.text) ||
    (token.tag === 'PROPN' && isCapital(token) && !nounClass(token) && !isTime(token)))

/**
 * The name that ends what starts at `from`: "former special envoy Dana Price," or "Dana Price,". `known` is null where the
 * name is one the article says nothing else of; the whole is null where there is none, or where it starts a clause of its own.
 */
function nameAfter(tokens: Token[], from: number, names: Names): { known: Named | null } | null {
  let run = from
  for (let i = from; i < Math.min(tokens.length, from + 10); i++) {
    const token = tokens[i]!
    if (token.tag === 'VERB' || (token.tag === 'PUNCT' && token.text !== '-')) return null
    if (!isName(token, names)) {
      run = i + 1
      continue
    }
    const next = tokens[i + 1]
    if (next && isName(next, names)) continue
    if (next?.tag === 'AUX') return null
    const known = names.bySurname.get(token.text) ?? null
    if (known || run === from) return { known }
  }
  return null
}

/** The person named in apposition to a singular role: "a former analyst, Dana Price," or "Dana Price, a former analyst,". */
function appositionName(phrase: Phrase, end: number, names: Names): Named | null | undefined {
  const { tokens, first, head } = phrase
  // "Secretary of State Dana Price": the name follows the office's own complement.
  if (tokens[head + 1]?.lower === 'of')
    for (let i = head + 2; tokens[i]?.tag === 'PROPN'; i++) {
      const named = names.bySurname.get(tokens[i]!.text)
      if (named) return named
    }
  if (isName(tokens[head + 1], names)) {
    const direct = nameAfter(tokens, head + 1, names)
    if (direct) return direct.known
  }
  for (const at of [head + 1, end]) {
    if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') continue
    const named = nameAfter(tokens, at + 1, names)
    if (named) return named.known
  }
  if (/^(?:,|and)$/.test(tokens[first - 1]?.text ?? ''))
    for (let i = first - 1; i > Math.max(0, first - 12); i--) {
      const token = tokens[i]!
      if (token.tag === 'VERB' || token.tag === 'AUX') break
      if (token.text === ',' && isName(tokens[i - 1], names)) return names.bySurname.get(tokens[i - 1]!.text) ?? null
    }
  return undefined
}

/** Whether the phrase, whose modifiers are over at `end`, stands beside the name of the person it means. */
export const isNamed = (phrase: Phrase, end: number, names: Names): boolean =>
  appositionName(phrase, end, names) !== undefined

/** "Others, including Dana Price, said", "some, such as the League, argue": the examples are named. */
function givesNames({ tokens, head }: Phrase, names: Names): boolean {
  let at = head + 1
  if (tokens[at]?.text === ',') at++
  const such = tokens[at]?.lower === 'such'
  if (such) at++
  // Not "one expert, as reported by the Mirror".
  if (!(such ? /^as$/ : /^(?:including|like|especially|notably)$/).test(tokens[at]?.lower ?? '')) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) if (isName(tokens[i], names)) return true
  return false
}

/** The person whose name is the head of the mention. */
function headName({ sentence, first, end }: SourceMention, names: Names): Named | null {
  for (let i = first; i < end; i++) {
    const token = sentence.tokens[i]!
    if (i > first && token.text === ',') break
    const next = sentence.tokens[i + 1]
    if (next && (next.lower === "'s" || next.lower === "'") && i + 1 < end) continue
    const named = names.bySurname.get(token.text)
    if (named && (!isName(next, names) || isSuffix(next!))) return named
  }
  return null
}

/** Roles of which a person or body has one: "her lawyer", "Austria's interior minister", "Cole's eldest son". */
const UNIQUE_OF = new Set(
  `lawyer attorney minister secretary manager agent coach chief boss landlord predecessor successor deputy mother father son
  daughter brother sister wife husband widow uncle aunt cousin grandmother grandfather girlfriend boyfriend fiance fiancee
  parent director chairman chairwoman governor mayor ambassador commissioner sheriff judge captain leader author editor
  prosecutor envoy teammate counterpart adviser ceo cfo owner family`.split(/\s+/),
)
/** Offices whose holder any reader can look up, when the phrase says of what. */
const OFFICES = new Set(
  'minister secretary governor mayor ambassador sheriff commissioner chairman chairwoman general superintendent'.split(
    ' ',
  ),
)
const RESEARCHERS = new Set('scientist researcher engineer economist analyst'.split(' '))

/** A role that has one holder, given to know by whose or which it is. */
function isLookedUp(phrase: Phrase): boolean {
  const { tokens, first, head, plural, possessed, definite } = phrase
  const lower = singular(tokens[head]!.lower)
  if (plural) return RESEARCHERS.has(lower) && possessed && tokens[first]!.tag === 'PROPN'
  if (phrase.quantifier) return false
  if (possessed) return UNIQUE_OF.has(lower) && !(lower === 'adviser' && head - first < 4)
  return definite && OFFICES.has(lower) && head - first > 1
}

/** "The Hollywood Observer", "Mr. Backer": a name that happens to be a word for people. */
function isTitle({ tokens, first, head, plural }: Phrase): boolean {
  const token = tokens[head]!
  const before = tokens[head - 1]
  // "Citizens for Lund", "Doctors Without Borders".
  const next = tokens[head + 1]
  if (
    plural &&
    isCapital(token) &&
    next &&
    /^(?:for|without|against|of)$/.test(next.lower) &&
    head > 0 &&
    tokens[head + 2]?.tag === 'PROPN'
  )
    return true
  if (head === 0 || !isCapital(token) || !before || token.text === token.text.toUpperCase()) return false
  if (isCapital(before) && genderOf(before.lower)) return true
  if (plural || (head > first && !isCapital(before))) return false
  return tokens.some((other) => /^\p{Ll}/u.test(other.text) && /^(?:NOUN|VERB|ADJ)$/.test(other.tag))
}

/** "attorneys for the department": counsel speaks for whom it stands, as a spokesperson does. */
const speaksFor = ({ tokens, head }: Phrase): boolean =>
  /^(?:lawyers?|attorneys?|counsel|solicitors?|representatives?)$/.test(tokens[head]!.lower) &&
  tokens[head + 1]?.lower === 'for'

const PEOPLE: ReadonlySet<Phrase['noun']> = new Set(['role', 'crowd', 'bare', 'quantifier', 'outlet'])

/** The kind of an unnamed source, from its noun phrase alone. */
function anonymousKind(phrase: Phrase): AnonymousKind {
  const { noun, plural, quantifier, possessed, tokens, head } = phrase
  if (noun === 'outlet') return 'vague'
  if (noun === 'quantifier')
    return plural
      ? /ed$|said|told|thought|felt/.test(tokens[head + 1]?.lower ?? '') && quantifier !== 'many'
        ? 'unnamed-group'
        : 'vague'
      : 'unnamed-person'
  if (!plural) return 'unnamed-person'
  if (/^\d+$|^(?:two|three|four|five|six|seven|eight|nine|ten|dozen)$/.test(quantifier ?? '')) return 'unnamed-group'
  if (tokens[head]!.lower === 'people')
    return !tokens[head + 1] || tokens[head + 1]!.tag === 'VERB' || /^(?:have|do|are)$/.test(tokens[head + 1]!.lower)
      ? 'vague'
      : 'unnamed-group'
  if (quantifier && MANY.has(quantifier) && !possessed && noun !== 'bare') return 'vague'
  return noun === 'crowd' && !possessed ? 'vague' : 'unnamed-group'
}

const HUMAN_PRONOUN =
  /^(?:he|she|they|who|i|we|you|one|him|her|his|them|my|our|your|their|me|us|everyone|everybody|anyone|nobody)$/
const HUMAN_NOUN = /(?:er|or|ist|ian|man|men|woman|women|ee|eur|crat|ant)s?$/

/** Places that are given names as well. */
const PLACE =
  /^(?:virginia|georgia|austin|jordan|chad|sydney|florence|victoria|carolina|lincoln|houston|paris|israel|kent|charlotte|madison|jackson|eugene|cleveland|dallas|denver|brandon|alexandria|adelaide|savannah|troy|santiago|salvador|orlando|columbus|dakota|india|kenya|china|geneva|verona|vienna|regina|helena|augusta)$/

/** The type of a mention that is neither in the lexicon nor a known name: a body where nothing shows a person. */
function unlistedType(tokens: Token[], first: number, end: number): SourceType {
  if (HUMAN_PRONOUN.test(tokens[first]!.lower)) return 'person'
  let last = first
  while (last + 1 < end && /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(tokens[last + 1]!.tag)) last++
  const token = tokens[last]!
  // Two or three plain capitals that speak are a person far more often than a firm.
  const words = tokens.slice(first, last + 1)
  // "Lund Harbour, which runs the port,": people are "who".
  if (/^which$/.test(tokens[tokens[last + 1]?.text === ',' ? last + 2 : last + 1]?.lower ?? '')) return 'institution'
  if (words.length === 1 && genderOf(token.lower) && !PLACE.test(token.lower)) return 'person'
  if (isCapital(token)) return words.length > 1 && words.length <= 3 && words.every(canName) ? 'person' : 'institution'
  return HUMAN_NOUN.test(token.lower) ? 'person' : 'institution'
}

/** "the Courier", "Radio Nord": the mention is an outlet's name and nothing more. */
function isOutlet({ sentence: { tokens }, first, end, phrase }: SourceMention): boolean {
  if (phrase && !isCapital(tokens[phrase.head]!)) return false
  const outlet = outletAt(tokens, first)
  return outlet !== null && !outlet.own && outlet.end === end && !genderOf(tokens[outlet.first]!.lower)
}

const BY_ROLE: Verdict = { type: 'person', kind: null, named: null, byRole: true }

export function judge(mention: SourceMention, names: Names): Verdict {
  const { phrase, sentence, first, end } = mention
  const named = phrase ? null : headName(mention, names)
  if (!named && isOutlet(mention)) return { type: 'institution', kind: null, named: null }
  if (!phrase) {
    const type = named ? 'person' : unlistedType(sentence.tokens, first, end)
    const role = type === 'person' && !named && !sentence.tokens.slice(first, end).some(isCapital)
    return { type, kind: null, named, ...(role && { byRole: true }) }
  }
  const apposed = phrase.plural && phrase.quantifier !== 'one' ? undefined : appositionName(phrase, end, names)
  if (phrase.noun === 'institution' || phrase.noun === 'spokesperson')
    return {
      type: apposed && phrase.noun === 'spokesperson' ? 'person' : 'institution',
      kind: null,
      named: apposed ?? null,
    }
  if (phrase.noun === 'document')
    return isUndisclosed(mention)
      ? { type: 'anonymous', kind: 'undisclosed-document', named: null }
      : { type: 'document', kind: null, named: null }
  if (speaksFor(phrase)) return { type: 'institution', kind: null, named: null }
  if (apposed !== undefined || givesNames(phrase, names)) return { type: 'person', kind: null, named: apposed ?? null }
  if (isLookedUp(phrase)) return BY_ROLE
  if (phrase.noun === 'office' && !phrase.plural) {
    const holder = namedWithRole(names, singular(sentence.tokens[phrase.head]!.lower), phrase.start)
    return holder ? { type: 'person', kind: null, named: holder.named } : BY_ROLE
  }
  if (isTitle(phrase)) return { type: 'institution', kind: null, named: null }
  if (!PEOPLE.has(phrase.noun)) return BY_ROLE
  return { type: 'anonymous', kind: anonymousKind(phrase), named: null }
}
