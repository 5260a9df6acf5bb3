// The noun phrase of a source, read for what it tells about who speaks: head, number, determiner, whose, and how many
// sources it joins ("police and witnesses" are two). Asks the one reading of the sentence and the lexicon; parses nothing.
import type { Span } from '../article/article'
import type { Clauses } from '../language/clause'
import type { Sentence, Token } from '../language/language'
import type { NounPhrase } from '../language/phrases'
import { anyOf, isPlural as isPluralNoun, knownNoun, type NounEntry } from '../lexicon/lexicon'
import { isHonorific } from './name-runs'

/** Indexes are into the sentence's tokens. The span is the phrase without what describes it from behind. */
export interface SourcePhrase extends Span {
  tokens: readonly Token[]
  /** The first token, quantifiers and partitives included: "one" in "one of the officials". */
  first: number
  head: number
  /** - `name`: a proper name, whatever stands before it; `noun`: a common noun, or a proper name that ends in one
   *  ("the Foreign Ministry"); `pronoun`; `quantifier`: a determiner or a number by itself ("some", "two"). */
  form: 'name' | 'noun' | 'pronoun' | 'quantifier'
  noun: NounEntry | null
  plural: boolean
  /** the, these, those, this, that, both, such: the reader is meant to know them already. */
  definite: boolean
  /** a, one, two, some, many, several, another … */
  quantifier: string | null
  /** "Lund’s aides", "his aides". */
  possessed: boolean
  /** "one of the people": of a group that the reader is meant to know. */
  oneOf: boolean
}

const DEFINITE = new Set(['the', 'these', 'those', 'this', 'that', 'both', 'such'])
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const NUMBER =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands|scores)$/
/** Quantifiers that can be a source by themselves. */
const ALONE = new Set(
  `some many others several most few all both another one none each either neither half those other more plenty`.split(
    ' ',
  ),
)
const QUANTIFIER = new Set(
  `a an some many several most few multiple various numerous countless certain another other others all any both half every each
  no more one`.split(/\s+/),
)
/** Nouns that only count what follows "of". */
const PARTITIVE = new Set(
  `number group handful majority couple range plenty lot lots host pair slew series string chorus rest minority variety array
  percentage share third quarter half dozen bunch crowd`.split(/\s+/),
)
const BODIES = anyOf('group', 'crowd')
/** Counted from the end of one member of a list to the start of the next, in tokens: ", and" and "both". */
const JOINT = 3

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

function phraseFrom({ phraseAt, phrases }: Clauses, at: number): NounPhrase | null {
  const index = phraseAt[at] ?? -1
  const phrase = index >= 0 ? phrases[index]! : null
  return phrase?.from === at ? phrase : null
}

/** "one of the officials", "a number of aides", "dozens of residents": the phrase behind "of", or null. */
function counted(clauses: Clauses, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = clauses
  const { lower } = tokens[phrase.head]!
  if (tokens[phrase.to]?.lower !== 'of' || phrase.possessor) return null
  if (!(ALONE.has(lower) || NUMBER.test(lower) || PARTITIVE.has(lower))) return null
  const whole = phraseFrom(clauses, phrase.to + 1)
  // "several of them": whose number it is stands elsewhere.
  return whole && tokens[whole.head]!.tag !== 'PRON' ? whole : null
}

/** "the Chamber of Trade’s chief economist": the phrase that the first one with its "of …" owns, or null. */
function owned(clauses: Clauses, phrase: NounPhrase): NounPhrase | null {
  if (clauses.tokens[phrase.to]?.lower !== 'of') return null
  const next = phraseFrom(clauses, phrase.to + 1)
  // "a senior House of Lords aide"
  if (next && isNamedBodys(clauses.tokens, phrase, next)) return next
  return next?.possessor &&
    next.possessor.to - next.possessor.from < 5 &&
    clauses.tokens[next.possessor.from]!.tag === 'PROPN'
    ? next
    : null
}

const isNamedBodys = (tokens: readonly Token[], whole: NounPhrase, { from, head }: NounPhrase): boolean =>
  head > from &&
  isCapital(tokens[whole.head]) &&
  isCapital(tokens[head - 1]) &&
  !isCapital(tokens[head]) &&
  tokens[whole.from]!.tag === 'DET' &&
  !/^[Tt]he$/.test(tokens[whole.from]!.text) &&
  knownNoun(tokens[head]!)?.has('person') === true

/** Whether a capitalised head is a word of the language and no name: "the Foreign Ministry", "House Republicans", "US Officials". */
function isWord(tokens: readonly Token[], { from, head }: NounPhrase, noun: NounEntry | null): boolean {
  const token = tokens[head]!
  if (!noun) return false
  if (!isCapital(token)) return true
  const opens = head === from && head === 0
  // "one co-op CEO"
  if (noun.has('person') && token.text === token.text.toUpperCase()) return true
  if (token.tag !== 'PROPN' && (opens || head > from)) return true
  // "Information from two aides": the tagger takes the first word of a sentence for a name.
  if (opens && noun.has('document') && !noun.has('person')) return true
  // "Senator Franks": a name that is a word for a people as well.
  if (head > from && isHonorific(tokens[head - 1]!) && !isPluralNoun(tokens[head - 1]!) && isPluralNoun(token))
    return false
  const tells =
    noun.has('person') || noun.has('group') || noun.has('document') || noun.has('crowd') || noun.has('media')
  if (isPluralNoun(token)) return tells || (opens && !noun.has('thing'))
  if (noun.has('demonym')) return head > from
  // "the Attorney General", "Prime Minister": a title; but "Ada Baker", "the Guardian", "Mr. Cook" are names.
  if (noun.has('person') && !noun.has('office'))
    return (
      head > from &&
      isHonorific(token) &&
      (tokens[head - 1]!.tag === 'DET' || knownNoun(tokens[head - 1]!) !== null || tokens[head - 1]!.tag === 'ADJ')
    )
  // "the Lund Press": a name that ends in a word for the media.
  if (
    (noun.has('media') || noun.has('outlet')) &&
    head > from &&
    isCapital(tokens[head - 1]) &&
    tokens[head - 1]!.tag === 'PROPN'
  )
    return false
  return noun.has('group') || noun.has('place') || noun.has('office') || noun.has('media') || noun.has('crowd')
}

function formOf(tokens: readonly Token[], phrase: NounPhrase, noun: NounEntry | null): SourcePhrase['form'] {
  const { tag, lower } = tokens[phrase.head]!
  if (ALONE.has(lower) || (tag !== 'NOUN' && NUMBER.test(lower)))
    return phrase.head > phrase.from && lower === 'other' ? 'noun' : 'quantifier'
  // "someone shouts"
  if (noun?.has('bare')) return 'noun'
  if (tag === 'PRON' || POSSESSIVE.has(lower)) return 'pronoun'
  if (isWord(tokens, phrase, noun)) return 'noun'
  return isCapital(tokens[phrase.head]) && tag !== 'ADJ' ? 'name' : 'noun'
}

/** Small words at the end of a compound: "passer-by", "sister-in-law", "editor-in-chief". */
const TRAILING = /^(?:by|up|on|down|off|law|laws|chief|elect|designate)$/

/** The token that tells what a compound is: "passers" in "passers-by"; else the head itself. */
function telling(tokens: readonly Token[], head: number): Token {
  let at = head
  while (tokens[at - 1]?.text === '-' && at > 1 && TRAILING.test(tokens[head]!.lower)) at -= 2
  return tokens[at]!
}

function read(clauses: Clauses, phrase: NounPhrase): SourcePhrase {
  const { tokens } = clauses
  const whole = counted(clauses, phrase) ?? owned(clauses, phrase)
  const { head, possessor } = whole ?? phrase
  const token = tokens[head]!
  const main = telling(tokens, head)
  const noun = knownNoun(main)
  const form = formOf(tokens, whole ?? phrase, noun)
  let first = phrase.from
  // "the far-right minister": the tagger's adverb before the hyphen.
  while (first > 1 && tokens[first - 1]!.text === '-' && tokens[first - 1]!.end === tokens[first]!.start) first -= 2
  // "the “exhausted” worker"
  if (isClosing(tokens, first - 1))
    for (let at = first - 3; at >= Math.max(1, first - 6); at--)
      if (/^["“‘']$/.test(tokens[at]!.text) && tokens[at - 1]!.tag === 'DET') first = at
  if (first < phrase.from && /^(?:DET|NUM)$/.test(tokens[first - 1]?.tag ?? '')) first--
  // "at least two officials"
  if (tokens[first - 1]?.lower === 'least' && tokens[first - 2]?.lower === 'at') first -= 2
  const lowers = tokens.slice(first, head).map(({ lower }) => lower)
  const single = whole !== null && /^(?:one|another|each|either|neither)$/.test(tokens[phrase.head]!.lower)
  const plural =
    form === 'quantifier'
      ? !/^(?:another|one|each|either)$/.test(token.lower)
      : !single && (form === 'name' ? false : isPluralNoun(main))
  const count = [...lowers, ...(form === 'quantifier' ? [token.lower] : [])].find(
    (lower) => QUANTIFIER.has(lower) || NUMBER.test(lower) || PARTITIVE.has(lower),
  )
  const opening = tokens[whole && !single ? whole.from : first]!
  return {
    start: tokens[first]!.start,
    end: token.end,
    tokens,
    first,
    head,
    form,
    noun,
    plural,
    definite:
      head > first &&
      DEFINITE.has(opening.lower) &&
      opening.tag !== 'SCONJ' &&
      !(plural && /^th(?:at|is)$/.test(opening.lower)),
    quantifier: count ?? null,
    possessed: possessor !== null,
    oneOf: single && DEFINITE.has(tokens[whole!.from]!.lower),
  }
}

const isClosing = (tokens: readonly Token[], at: number): boolean => /^["”’']$/.test(tokens[at]?.text ?? '')

/** "US and Israeli officials": the first of two modifiers, which the reading takes for a phrase of its own. */
const sharesHead = (tokens: readonly Token[], one: NounPhrase, next: NounPhrase): boolean => {
  const head = tokens[one.head]!
  const word = knownNoun(tokens[next.head]!)
  return (
    one.to - one.from <= 2 &&
    next.head > next.from &&
    word !== null &&
    (head.tag === 'ADJ' || (isCapital(head) && !word.has('group') && isCapital(tokens[next.from]))) &&
    knownNoun(head)?.has('person') !== true
  )
}

/**
 * The sources that the tokens `[from, to)` of a sentence name, in order: one, or several joined by "and". Empty where no noun
 * phrase stands there.
 */
export function readSourcePhrases(sentence: Sentence, from: number, to: number): SourcePhrase[] {
  const clauses = sentence.clauses
  const { tokens, phrases, phraseAt } = clauses
  let at = from
  while (at < to && phraseAt[at]! < 0) at++
  if (at >= to) return []
  const found: SourcePhrase[] = []
  let phrase = phrases[phraseAt[at]!]!
  for (;;) {
    const one: SourcePhrase = read(clauses, phrase)
    const end = one.head + 1
    let next = end
    if (tokens[next]?.text === ',' && next + 1 < to) next++
    const joined = tokens[next]?.tag === 'CCONJ' || tokens[next]?.text === '&'
    if (joined) next++
    if (/^(?:both|even|also|some)$/.test(tokens[next]?.lower ?? '') && phraseAt[next]! < 0) next++
    const other = next > end && next - end <= JOINT && next < to ? phraseFrom(clauses, next) : null
    const list = other && (joined || (tokens[end]!.text === ',' && isList(clauses, other, to)))
    // "Ada Lund, strategy and markets leader at the bank": what follows a name and a comma is said of it.
    const apposed =
      other &&
      one.form === 'name' &&
      !joined &&
      (tokens[other.head]!.tag !== 'PROPN' || knownNoun(tokens[other.head]!)?.has('person'))
    if (!other || !list || apposed) {
      found.push(one)
      return found
    }
    // "the Hostages and Missing Families Forum", "Lund & Friends": one name.
    if (joined && isOneName(clauses, one, other, next - 1)) {
      const form = tokens[next - 1]!.text === '&' ? 'name' : 'noun'
      found.push({ ...read(clauses, other), start: one.start, first: one.first, definite: one.definite, form })
      return found
    }
    if (joined && sharesHead(tokens, phrase, other)) {
      phrase = other
      continue
    }
    // "the senator and former contender", "director and senior economist Ada Lund": one person with two roles.
    if (joined && isSingle(one) && /^(?:ADJ|NOUN)$/.test(tokens[other.from]!.tag)) {
      const second = read(clauses, other)
      if (second.form === 'name' || isSingle(second)) {
        found.push(second.form === 'name' ? second : one)
        return found
      }
    }
    found.push(one)
    // "Senator Lund and other supporters": the one who is named says it.
    // "the Union and its allies": the one that answers for it is known.
    const loose = /^(?:others?|its|their|his|her)$/.test(tokens[other.from]!.lower)
    const known = one.form === 'name' || one.noun?.has('group') || tokens.slice(one.first, one.head).some(isCapital)
    if (loose && known) return found
    phrase = other
  }
}

/** Whether "and" or "&" stands inside a name: capitals on both sides, and a body at the end. */
function isOneName({ tokens }: Clauses, one: SourcePhrase, other: NounPhrase, joint: number): boolean {
  const capitals = isCapital(tokens[one.head]) && isCapital(tokens[other.from])
  if (!capitals) return false
  if (tokens[joint]!.text === '&') return true
  const last = knownNoun(tokens[other.head]!)
  return (
    one.definite &&
    isCapital(tokens[other.head]) &&
    tokens[other.from]!.tag === 'PROPN' &&
    last?.is(BODIES) === true &&
    !last.has('person') &&
    !last.plural
  )
}

const isSingle = ({ noun, plural, form }: SourcePhrase): boolean =>
  form === 'noun' && !plural && noun?.has('person') === true

/** "doctors, nurses and patients": after a comma a list goes on where an "and" ends it. */
function isList(clauses: Clauses, { to }: NounPhrase, end: number): boolean {
  const { tokens } = clauses
  for (let at = to, phrase: NounPhrase | null; at < end; at = phrase.to) {
    if (tokens[at]?.tag === 'CCONJ') return phraseFrom(clauses, at + 1) !== null
    if (tokens[at]?.text !== ',') return false
    if (tokens[at + 1]?.tag === 'CCONJ') return phraseFrom(clauses, at + 2) !== null
    phrase = phraseFrom(clauses, at + 1)
    if (!phrase) return false
  }
  return false
}

/** "the Academy of Dermatology", "the Committee to Protect Readers": a name runs on over small words to its next capital. */
export function wholeName({ end }: { end: number }, { tokens, head, start }: SourcePhrase): Span {
  let last = head
  for (let at = head + 1; isCapital(tokens[head]) && at < end; at++) {
    const { lower } = tokens[at]!
    if (isCapital(tokens[at])) last = at
    else if (!/^(?:of|for|to|the|and|on|&)$/.test(lower) || at - last > 2) break
  }
  return { start, end: tokens[last]!.end }
}
