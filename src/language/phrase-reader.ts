// Reads noun phrases: shallowly, over the tags, good enough to say who is the subject and how far a description goes.
import { type NounPhrase, nounPhrase, type Range, RELATIVES } from './phrases'
import type { Token } from './token'
import { PLURAL_WORDS } from './verb-forms'

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
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

/** A noun phrase while it is read. */
interface Draft {
  tokens: readonly Token[]
  from: number
  /** The word that is looked at. */
  at: number
  head: number
  possessor: Range | null
  determined: boolean
}

/**
 * What a word does to the phrase: it belongs to it (`takes`), is its last (`closes`), stands behind it (`ends`), is a phrase by itself
 * (`alone`), or shows that there is none (`none`).
 */
type Move = 'takes' | 'closes' | 'ends' | 'alone' | 'none'

/** Null for words that it is not about. */
type WordReader = (draft: Draft, token: Token, next: Token | undefined) => Move | null

/** A possessive mark joins what is before it to the noun after it. */
const readPossessiveMark: WordReader = (draft, { lower, tag, start }, next) => {
  const { tokens, from, at } = draft
  const before = tokens[at - 1]
  const bare = lower === "'" && at > from && before!.end === start && !/\s/.test(next?.text ?? '')
  if (lower !== "'s" && lower !== 's' && !bare) return null
  if (tag !== 'PART' && lower !== "'") return 'ends'
  const goesOn = describes(next) || next?.tag === 'VERB' || next?.tag === 'ADV' || next?.tag === 'PUNCT'
  if (draft.head < 0 || !goesOn || (lower === "'" && !/s$/i.test(before!.text))) return 'ends'
  draft.possessor = { from, to: at }
  draft.determined = true
  return 'takes'
}

const readPossessive: WordReader = (draft, { lower, tag }, next) => {
  if (!POSSESSIVES.has(lower) || (tag !== 'PRON' && tag !== 'DET') || lower === 'whose') return null
  if (draft.head >= 0) return 'ends'
  if (lower === 'her' && !(describes(next) || next?.tag === 'VERB')) return 'alone'
  draft.possessor = { from: draft.at, to: draft.at + 1 }
  draft.determined = true
  return 'takes'
}

const readDeterminer: WordReader = (draft, { lower, tag }, next) => {
  const { tokens, from, at, head, determined } = draft
  // "is glad the frost is over"
  if (tag === 'DET' && head < 0 && !determined && tokens[at - 1]?.tag === 'ADJ' && at > from && !/^an?$/.test(lower))
    return 'none'
  if (tag !== 'DET' && !(ALONE.has(lower) && (tag === 'PRON' || tag === 'ADJ' || tag === 'NUM'))) return null
  if (head >= 0 || lower === 'that') return 'ends'
  draft.determined = true
  // "a law which experts say", but "asked which experts"
  if (lower === 'which' && isNominalEnd(tokens, from - 1)) return 'ends'
  const goesOn = next?.tag === 'DET' || POSSESSIVES.has(next?.lower ?? '') || participle(next, tokens[at + 2])
  return ALONE.has(lower) && !describes(next) && !goesOn && !joinsNext(tokens, at) ? 'closes' : 'takes'
}

const readPronoun: WordReader = ({ head, determined }, { lower, tag }) => {
  if (tag !== 'PRON') return null
  return head >= 0 || determined || RELATIVES.has(lower) || lower === 'what' ? 'ends' : 'alone'
}

const readNoun: WordReader = (draft, token) => {
  if (!nominal(token)) return null
  const { tokens, from, at, head } = draft
  if (head >= 0) {
    const last = tokens[head]!.lower
    // "Yesterday Lund left", "announced plans Tuesday", "for thirty years Ada Lund": the time is a phrase of its own.
    if (/^(?:yesterday|today|tomorrow|tonight)$/.test(last)) return 'ends'
    if (DAYS.test(token.lower) && token.text !== token.lower) return 'ends'
    if (token.tag === 'PROPN' && SPANS_OF_TIME.test(last)) return 'ends'
    if (head === at - 1 && opensSubject(tokens, from, head, at)) return 'ends'
  }
  draft.head = at
  return 'takes'
}

const readAdjective: WordReader = (draft, { lower, tag }, next) => {
  if (tag !== 'ADJ') return null
  if (draft.head < 0) return 'takes'
  // "a poll last week": the time is a phrase of its own.
  if (lower === 'last' || lower === 'next') return 'ends'
  if (describes(next)) return 'takes'
  // "said the 36-year-old", "inspector general"; any other behind the head describes it: "people familiar with".
  if (!joinedBefore(draft.tokens, draft.at) && !/^(?:general|elect)$/.test(lower)) return 'ends'
  draft.head = draft.at
  return 'takes'
}

/** "a voice-over", "a runner-up" */
const readParticle: WordReader = (draft, { tag }) => {
  const { tokens, from, at } = draft
  if ((tag !== 'ADP' && tag !== 'ADV') || at <= from || tokens[at - 1]!.text !== '-' || !glued(tokens, at - 1))
    return null
  draft.head = at
  return 'takes'
}

/** "the far-right minister" */
const readJoined: WordReader = ({ tokens, at, head }, { tag }) =>
  (tag === 'ADV' || (tag === 'VERB' && head < 0)) && joinsNext(tokens, at) && describes(tokens[at + 2]) ? 'takes' : null

const readAdverb: WordReader = ({ head }, { tag }, next) =>
  tag !== 'ADV' ? null : head >= 0 || next?.tag !== 'ADJ' ? 'ends' : 'takes'

const readParticiple: WordReader = ({ tokens, from, at, head, determined }, { lower, tag }, next) => {
  if (tag !== 'VERB') return null
  const before = tokens[at - 1]
  // "a Texas-based firm"
  if (at > from && JOINTS.has(before!.text) && glued(tokens, at - 1) && describes(next)) return 'takes'
  // "of reported cases"
  const after = at > from || (before?.tag === 'ADP' && /ed$/.test(lower) && next?.tag === 'NOUN')
  return /(?:ed|ing|en)$/.test(lower) && head < 0 && (determined || after) && describes(next) ? 'takes' : 'ends'
}

const readJoint: WordReader = ({ tokens, from, at }, { text }) =>
  JOINTS.has(text) && glued(tokens, at) && at > from ? 'takes' : null

/** The first that is about a word decides. */
const WORD_READERS: readonly WordReader[] = [
  readPossessiveMark,
  readPossessive,
  readDeterminer,
  readPronoun,
  readNoun,
  readAdjective,
  readParticle,
  readJoined,
  readAdverb,
  readParticiple,
  readJoint,
]

function moveOf(draft: Draft): Move {
  const token = draft.tokens[draft.at]!
  const next = draft.tokens[draft.at + 1]
  for (const read of WORD_READERS) {
    const move = read(draft, token, next)
    if (move) return move
  }
  return 'ends'
}

/** The noun phrase that starts at `from`; null where none does. */
function readPhrase(tokens: readonly Token[], from: number): NounPhrase | null {
  const at = from + beforeNumber(tokens, from)
  const draft: Draft = { tokens, from, at, head: -1, possessor: null, determined: false }
  for (; draft.at < tokens.length; draft.at++) {
    const move = moveOf(draft)
    if (move === 'takes') continue
    if (move === 'none') return null
    if (move === 'alone') return nounPhrase(tokens, { from: draft.at, to: draft.at + 1 }, draft.at, null)
    if (move === 'closes') draft.head = draft.at++
    break
  }
  if (draft.head < 0) {
    // "the poor", "the following": a determiner with only an adjective.
    if (!draft.determined || draft.at <= from || tokens[draft.at - 1]!.tag !== 'ADJ') return null
    draft.head = draft.at - 1
  }
  return nounPhrase(tokens, { from, to: draft.head + 1 }, draft.head, draft.possessor)
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
