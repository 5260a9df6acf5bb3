// Noun phrases: a shallow reader over the tags, good enough to say who is the subject and how far a description goes.
import type { Token } from './token'
import { PLURAL_WORDS } from './verb-forms'

/** A half-open range of token indexes `[from, to)` of one sentence. */
export interface Range {
  from: number
  to: number
}

/** A clause that describes a phrase: "who left". */
interface RelativeClause extends Range {
  /** Without a comma before it: it says which one is meant. */
  restrictive: boolean
}

/** A base noun phrase, possessors included: "the ministry's former head". What follows the head is added by `fullPhrase`. */
export interface NounPhrase extends Range {
  /** Index of the head noun, name, number or pronoun. */
  head: number
  /** The possessor before an 's or a possessive pronoun: "Mr. Hurt" in "Mr. Hurt's account", "his" in "his concern". */
  possessor: Range | null
  /** Index of the article or demonstrative, or null. */
  determiner: number | null
  /** What stands between determiner or possessor and the head: "former" in "the former head". */
  modifiers: Range | null
  plural: boolean
  relative: RelativeClause | null
  /** "Ada Lund, a baker,": the phrase beside it that names the same. */
  apposition: NounPhrase | null
  /** The name inside "the envoy Ada Lund". */
  name: Range | null
  /** What is joined to it: "Hollis" for "Lund" in "Lund and Hollis". */
  joined: NounPhrase[]
}

/** A phrase with what its own tokens say of it. */
export function nounPhrase(
  tokens: readonly Token[],
  { from, to }: Range,
  head: number,
  possessor: Range | null,
): NounPhrase {
  const first = possessor && possessor.to <= head ? possessor.to : from
  const mark = /^(?:'s?|s)$/.test(tokens[first]?.lower ?? '') && first < head ? first + 1 : first
  const determiner = tokens[mark]?.tag === 'DET' && mark < head ? mark : null
  const start = determiner === null ? mark : mark + 1
  let name = head + 1
  while (name > start && tokens[name - 1]!.tag === 'PROPN') name--
  const titled =
    name > start && name <= head && tokens[name - 1]!.tag === 'NOUN' && /^\p{Ll}/u.test(tokens[name - 1]!.text)
  const { lower, tag } = tokens[head]!
  return {
    from,
    to,
    head,
    possessor,
    determiner,
    modifiers: start < head ? { from: start, to: head } : null,
    plural: PLURAL_WORDS.has(lower) || (tag === 'NOUN' && /[^su]s$/.test(lower)),
    relative: null,
    apposition: null,
    name: titled ? { from: name, to: head + 1 } : null,
    joined: [],
  }
}

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
export const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where'])
/** Determiners that can stand alone: "some", "many", "those". */
const ALONE = new Set(
  'some many most several few all both each others another one two three four five this these those none any either neither more half'.split(
    ' ',
  ),
)
const SPANS_OF_TIME = /^(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|decades?)$/
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const JOINTS = new Set(['-', '–', '/', '&', '’', "'"])
/** Prepositions of times: "for years analysts have warned". */
const BEFORE_SPAN = /^(?:for|in|on|over|during|after|within|since|by|until|from|at)$/
const STARTS = /^(?:beginning|start|outset|end)$/

/** A quotation mark of any style. A lone ' or ’ counts only after punctuation: elsewhere it is an apostrophe. */
export function isQuoteMark(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (text === "'" || text === '’')
    return at > 0 && tokens[at - 1]!.tag === 'PUNCT' && tokens[at - 1]!.end === tokens[at]!.start
  return /^(?:["“”„`«»‹›‘]|''|``)$/.test(text)
}

const glued = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  at + 1 < tokens.length &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at]!.end === tokens[at + 1]!.start

const nominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'NOUN' ||
    token.tag === 'PROPN' ||
    token.tag === 'NUM' ||
    (token.tag === 'SYM' && /[\p{Sc}%\p{L}\p{N}]/u.test(token.text)))

/** "36-year-old": does a hyphen join the token to the next one, or to the one before? */
const joinsNext = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '-' && glued(tokens, at + 1) && tokens[at]!.end === tokens[at + 1]!.start
const joinedBefore = (tokens: readonly Token[], at: number): boolean =>
  at > 1 && tokens[at - 1]!.text === '-' && glued(tokens, at - 1)

const isPlural = (token: Token | undefined): boolean =>
  token?.tag === 'NOUN' && (PLURAL_WORDS.has(token.lower) || /[^su]s$/.test(token.lower))
const isVerb = (token: Token | undefined): boolean => token?.tag === 'VERB' || token?.tag === 'AUX'

/**
 * Nouns side by side that are two phrases: "for years analysts have warned", "a bill supporters say will", of which the second
 * is the subject of the verb after it. Asks only for a plural before its verb, which names of one thing rarely end in.
 */
function opensSubject(tokens: readonly Token[], from: number, head: number, at: number): boolean {
  const { lower } = tokens[head]!
  let last = at
  while (last - at < 3 && describes(tokens[last]) && !isPlural(tokens[last])) last++
  if (!isPlural(tokens[last])) return false
  let verb = last + 1
  while (tokens[verb]?.tag === 'ADV' && verb - last < 3) verb++
  if (!isVerb(tokens[verb])) return false
  const first = tokens[from]!.lower
  const timed = BEFORE_SPAN.test(tokens[from - 1]?.lower ?? '')
  if (timed && (SPANS_OF_TIME.test(lower) || DAYS.test(lower) || (first === 'the' && STARTS.test(lower)))) return true
  if (last !== at || tokens[head]!.tag !== 'NOUN' || isPlural(tokens[head])) return false
  const says = /^(?:say|fear|believe|argue|hope|warn|claim|insist|think|said|feared|believed|argued|hoped|warned)$/
  if (!says.test(tokens[verb]!.lower)) return false
  return /^an?$/.test(first) || isVerb(tokens[verb + 1])
}

/** Does a noun end at `at`, a comma after it left out? */
const isNominalEnd = (tokens: readonly Token[], at: number): boolean => {
  const tag = tokens[tokens[at]?.text === ',' ? at - 1 : at]?.tag
  return tag === 'NOUN' || tag === 'PROPN'
}

/** Can stand before the noun that it describes. */
const describes = (token: Token | undefined): boolean => token !== undefined && (nominal(token) || token.tag === 'ADJ')

/** "numerous scattered papers" */
const participle = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.tag === 'VERB' && /(?:ed|ing|en)$/.test(token.lower) && describes(next)

/** "about 80", "more than two", "at least six": how many tokens stand before the number. */
function beforeNumber(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at]!
  if (/^(?:about|over|around|nearly|almost|some|under|only)$/.test(lower) && tokens[at + 1]?.tag === 'NUM') return 1
  const next = tokens[at + 1]?.lower ?? ''
  if (tokens[at + 2]?.tag !== 'NUM') return 0
  if (/^(?:more|less|fewer|other)$/.test(lower) && next === 'than') return 2
  return lower === 'at' && /^(?:least|most)$/.test(next) ? 2 : 0
}

/** The end of the noun phrase that starts at `from`, or `from` where none does. */
function readPhrase(tokens: readonly Token[], from: number): NounPhrase | null {
  let at = from + beforeNumber(tokens, from)
  let head = -1
  let possessor: Range | null = null
  let determined = false
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    const { tag, lower } = token
    if (
      lower === "'s" ||
      lower === 's' ||
      (lower === "'" && at > from && tokens[at - 1]!.end === token.start && !/\s/.test(next?.text ?? ''))
    ) {
      // A possessive mark joins what is before it to the noun after it.
      if (tag !== 'PART' && lower !== "'") break
      if (head < 0 || !(describes(next) || next?.tag === 'VERB' || next?.tag === 'ADV' || next?.tag === 'PUNCT')) break
      if (lower === "'" && !/s$/i.test(tokens[at - 1]!.text)) break
      possessor = { from, to: at }
      determined = true
      continue
    }
    if (POSSESSIVES.has(lower) && (tag === 'PRON' || tag === 'DET') && lower !== 'whose') {
      if (head >= 0) break
      if (lower === 'her' && !(describes(next) || next?.tag === 'VERB')) {
        return nounPhrase(tokens, { from: at, to: at + 1 }, at, null)
      }
      possessor = { from: at, to: at + 1 }
      determined = true
      continue
    }
    // "is glad the frost is over"
    if (tag === 'DET' && head < 0 && !determined && tokens[at - 1]?.tag === 'ADJ' && at > from && !/^an?$/.test(lower))
      return null
    if (tag === 'DET' || (ALONE.has(lower) && (tag === 'PRON' || tag === 'ADJ' || tag === 'NUM'))) {
      if (head >= 0 || lower === 'that') break
      determined = true
      const goesOn = next?.tag === 'DET' || POSSESSIVES.has(next?.lower ?? '') || participle(next, tokens[at + 2])
      // "a law which experts say", but "asked which experts"
      if (lower === 'which' && isNominalEnd(tokens, from - 1)) break
      if (ALONE.has(lower) && !describes(next) && !goesOn && !joinsNext(tokens, at)) {
        head = at
        at++
        break
      }
      continue
    }
    if (tag === 'PRON') {
      if (head >= 0 || determined || RELATIVES.has(lower) || lower === 'what') break
      return nounPhrase(tokens, { from: at, to: at + 1 }, at, null)
    }
    if (nominal(token)) {
      // "Yesterday Lund left": the time is a phrase of its own.
      if (head >= 0 && /^(?:yesterday|today|tomorrow|tonight)$/.test(tokens[head]!.lower)) break
      // "announced plans Tuesday": the day is a phrase of its own.
      if (head >= 0 && DAYS.test(lower) && token.text !== lower) break
      // "for thirty years Ada Lund": the time is a phrase of its own.
      if (head >= 0 && tag === 'PROPN' && SPANS_OF_TIME.test(tokens[head]!.lower)) break
      if (head === at - 1 && head >= 0 && opensSubject(tokens, from, head, at)) break
      head = at
      continue
    }
    if (tag === 'ADJ') {
      // "a poll last week": the time is a phrase of its own.
      if (head >= 0 && (lower === 'last' || lower === 'next')) break
      // "said the 36-year-old"
      if (head >= 0 && joinedBefore(tokens, at) && !describes(next)) {
        head = at
        continue
      }
      // An adjective after the head starts a description of its own: "people familiar with".
      if (head >= 0 && !describes(next)) {
        // "inspector general", "president elect"
        if (/^(?:general|elect)$/.test(lower)) head = at
        else break
      }
      continue
    }
    // "a voice-over", "a runner-up"
    if ((tag === 'ADP' || tag === 'ADV') && at > from && tokens[at - 1]!.text === '-' && glued(tokens, at - 1)) {
      head = at
      continue
    }
    if (tag === 'ADV' || (tag === 'VERB' && head < 0)) {
      // "the far-right minister"
      if (joinsNext(tokens, at) && describes(tokens[at + 2])) continue
    }
    if (tag === 'ADV') {
      if (head >= 0 || next?.tag !== 'ADJ') break
      continue
    }
    if (tag === 'VERB') {
      // "a Texas-based firm"
      if (at > from && JOINTS.has(tokens[at - 1]!.text) && glued(tokens, at - 1) && describes(next)) continue
      // "of reported cases"
      const after = at > from || tokens[at - 1]?.tag !== 'ADP' ? at > from : /ed$/.test(lower) && next?.tag === 'NOUN'
      if (!/(ed|ing|en)$/.test(lower) || head >= 0 || !(determined || after) || !describes(next)) break
      continue
    }
    if (JOINTS.has(token.text) && glued(tokens, at) && at > from) continue
    break
  }
  if (head < 0) {
    // "the poor", "the following": a determiner with only an adjective.
    if (determined && at > from && tokens[at - 1]!.tag === 'ADJ') head = at - 1
    else return null
  }
  return nounPhrase(tokens, { from, to: head + 1 }, head, possessor)
}

/** The base noun phrases of a sentence, in order, not overlapping. */
export function readPhrases(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase = readPhrase(tokens, at)
    if (phrase) phrases.push(phrase)
    at = phrase ? phrase.to : at + 1
  }
  return phrases
}
