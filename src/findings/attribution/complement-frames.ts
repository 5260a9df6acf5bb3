// The frames that a cue can take, each the way its content begins: a table in the order in which they are tried.
import type { Range } from '../../language/phrases'
import { isTime } from '../../language/times'
import type { CueGroup } from '../../lexicon/cue'
import { bareClause } from './bare-clause'
import { contentEnd } from './content'
import { phraseFrom, type Scene } from './scene'

export interface Complement {
  range: Range
  /** Index after the last word of the cue: a preposition may belong to it. */
  cueEnd: number
}

type Taken = CueGroup['takes'][number]

/** What stands behind a cue. Indexes are tokens of the scene. */
export interface Look {
  scene: Scene
  group: CueGroup
  /** Behind the cue. */
  to: number
  /** Behind its adverbs, and behind the circumstances after them: "on Monday", "reporters". */
  at: number
  past: number
  takes: (what: Taken) => boolean
  /** It names the one addressed first. */
  person: boolean
}

/** A frame's content; null where nothing at all is told; undefined where it is not this frame. */
type Frame = (look: Look) => Complement | null | undefined

/** Words that open a question. */
export const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which', 'whom', 'whatever'])
/** What one speaks on without speaking of it: "on condition of anonymity", "on the record". */
const TERMS = /^(?:condition|behalf|background|record|camera|air|stage|phone|telephone|sidelines|eve)$/
const NOMINAL = new Set(['NOUN', 'PROPN', 'DET', 'NUM', 'PRON', 'ADJ', 'SYM'])

/** "told customers at a shop in Windham, New Hampshire, that": the conjunction after circumstances that hold no verb. */
function laterThat({ tokens, verbAt, quoteAt, last }: Scene, from: number): number {
  for (let at = from; at < last && at < from + 20; at++) {
    if (verbAt[at]! >= 0 || quoteAt[at]) return -1
    if (tokens[at]!.lower === 'that') return at + 2 < last && tokens[at]!.tag !== 'DET' ? at : -1
  }
  return -1
}

/** "compared her to a bird", "identified the man in the boat as": where the second term begins, or -1. */
function secondTerm({ tokens, verbAt, last }: Scene, group: CueGroup, from: number): number {
  for (let at = from; at < Math.min(last, from + 10); at++) {
    if (verbAt[at]! >= 0 || tokens[at]!.tag === 'PUNCT') return -1
    if (group.with!.split(' ').includes(tokens[at]!.lower) && at + 1 < last) return at + 1
  }
  return -1
}

const FOCUS = /^(?:nearly|only|almost|about|roughly|more|just|even|not|over|some|approximately|less|fewer)$/

/** "showed only a small gap", "proposed nearly ten million": what counts or picks out the content is part of it. */
function withFocus({ tokens }: Scene, from: number, cueEnd: number): number {
  let at = from
  while (at > cueEnd && FOCUS.test(tokens[at - 1]!.lower)) at--
  return at
}

/** The content from token `from` on. */
function part({ scene, to }: Look, from: number, shape: 'clause' | 'phrase', cueEnd = to): Complement | null {
  if (from >= scene.last) return null
  return { range: { from: withFocus(scene, from, cueEnd), to: contentEnd(scene, from, shape) }, cueEnd }
}

const verbFrom = ({ verbs, verbAt }: Scene, at: number) => {
  const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
  return verb?.from === at ? verb : null
}

/** Where something can begin: right behind the cue, and behind the circumstances. */
const starts = ({ at, past }: Look): number[] => (past > at ? [at, past] : [at])

/** "And plenty of fans told her so." */
const toldSo: Frame = ({ scene: { tokens, last }, to, at, past, takes, person }) => {
  if (!takes('clause') || !person || tokens[past - 1]?.lower !== 'so' || past - 1 <= at) return undefined
  if (past < last && tokens[past]!.tag !== 'PUNCT') return undefined
  return { range: { from: past - 1, to: past }, cueEnd: to }
}

/** Quotation marks, a colon, "that", a question word. */
const opened: Frame = (look) => {
  const { scene, to, at, takes } = look
  const { tokens, last, quoteAt } = scene
  const clause = takes('clause')
  const speech = clause || takes('before')
  const quoted = speech || takes('quotation')
  const inside = quoteAt[to - 1] ?? null
  const opensQuote = (start: number) => quoteAt[start] && quoteAt[start] !== inside
  for (const start of starts(look)) {
    const token = tokens[start]
    if (!token || start >= last) continue
    if (quoted && opensQuote(start)) return part(look, start, 'clause')
    if (quoted && (token.text === ':' || token.text === ',') && opensQuote(start + 1))
      return part(look, start + 1, 'clause')
    if (speech && token.text === ':') return part(look, start + 1, 'clause')
    if (!clause) continue
    if (token.lower === 'that' && start + 2 < last) return part(look, start, 'clause')
    if (WH.has(token.lower) && !(token.lower === 'when' || (token.lower === 'if' && start > at)))
      return part(look, start, 'clause')
    if (token.text === ',' && tokens[start + 1]?.lower === 'that') return part(look, start + 1, 'clause')
  }
  return undefined
}

/** A clause that nothing opens. */
const bare: Frame = (look) => {
  const { scene, at, past, takes, person } = look
  if (!takes('clause') || (person && past <= at)) return undefined
  const start = person ? past : at
  if (bareClause(scene, start)) return part(look, start, 'clause')
  return past > at && past < scene.last && bareClause(scene, past) ? part(look, past, 'clause') : undefined
}

const thatBehind: Frame = (look) => {
  const { scene, group, at, past, takes, person } = look
  const preposed = isPreposition(look, at)
  if (!takes('clause') || group.id === 'phrase' || preposed) return undefined
  if (takes('object') && !person && phraseFrom(scene, at)) return undefined
  const that = laterThat(scene, past)
  return that > 0 ? part(look, that, 'clause') : undefined
}

/** "vowed to go", "vowed not to go" */
const infinitive: Frame = (look) => {
  const { scene, at, takes, person } = look
  if (!takes('infinitive')) return undefined
  for (const start of starts(look)) {
    const verb = verbFrom(scene, scene.tokens[start]?.lower === 'not' ? start + 1 : start)
    if (verb?.form === 'infinitive') return part(look, person ? at : start, 'clause')
  }
  return undefined
}

/** "called the levy on new houses a farce" */
const predicate: Frame = (look) => {
  const { scene, to, at, takes } = look
  if (!takes('predicate')) return undefined
  const { tokens, last, quoteAt } = scene
  const phrase = phraseFrom(scene, at)
  if (quoteAt[at] && quoteAt[at] !== quoteAt[to - 1]) return part(look, at, 'clause')
  if (!phrase) return null
  let end = phrase.to
  for (let of = phraseFrom(scene, end + 1); of && tokens[end]?.tag === 'ADP'; of = phraseFrom(scene, end + 1))
    end = of.to
  const next = tokens[end]
  const second = phraseFrom(scene, end)
  const named = end < last && (second || next?.tag === 'ADJ' || next?.tag === 'DET' || (quoteAt[end] && !quoteAt[at]))
  return named && !(second && isTime(tokens, second)) ? part(look, at, 'phrase') : null
}

/** "described the plan as a farce", "found it odd" */
const asTerm: Frame = (look) => {
  const { scene, at, takes } = look
  const { tokens, last } = scene
  const phrase = takes('as') ? phraseFrom(scene, at) : null
  if (!phrase) return undefined
  for (let i = phrase.to; i < Math.min(last, phrase.to + 12); i++)
    if (tokens[i]!.lower === 'as' || (i === phrase.to && tokens[i]!.tag === 'ADJ')) return part(look, at, 'phrase')
  return undefined
}

/** "compared her to a bird" */
const compared: Frame = (look) => {
  const { scene, group, at, takes } = look
  if (!takes('second')) return undefined
  const phrase = phraseFrom(scene, at)
  return phrase && secondTerm(scene, group, phrase.to) > 0 ? part(look, at, 'phrase') : null
}

const isPreposition = ({ scene, group }: Look, at: number): boolean =>
  group.with?.split(' ').includes(scene.tokens[at]!.lower) ?? false

/** "warned of a hard winter", "warned jurors against reading", "talked to the owners about rent" */
const about: Frame = (look) => {
  const { scene, to, at, takes, person } = look
  const { tokens, last, quoteAt, phraseAt, verbAt } = scene
  const listener = /^(?:to|with)$/.test(tokens[at]!.lower) ? phraseFrom(scene, at + 1) : null
  const addressee = person && !takes('object') ? phraseFrom(scene, at) : listener
  for (const start of addressee ? [at, addressee.to] : [at]) {
    const next = start + 1
    if (next >= last || (verbAt[start]! >= 0 && tokens[start]!.lower === 'to')) continue
    if (!isPreposition(look, start)) continue
    if (addressee && addressee === listener && start > at && tokens[start]!.lower !== 'about') continue
    const { lower, tag } = tokens[next]!
    const opens = phraseAt[next]! >= 0 || verbAt[next]! >= 0 || quoteAt[next] || WH.has(lower) || NOMINAL.has(tag)
    const phrase = phraseFrom(scene, next)
    if (phrase && (isTime(tokens, phrase) || TERMS.test(tokens[phrase.head]!.lower))) return null
    return opens ? part(look, next, 'phrase', start === at ? next : to) : null
  }
  return undefined
}

/** "denied the charge", "described leaving", "noted on Monday the change of plan" */
const object: Frame = (look) => {
  const { scene, at, past, takes, person } = look
  if (!takes('object')) return undefined
  const { tokens, quoteAt } = scene
  const phrase = phraseFrom(scene, at)
  if (phrase && !isTime(tokens, phrase)) return part(look, at, 'phrase')
  if (verbFrom(scene, at)?.form === 'ing') return part(look, at, 'phrase')
  if (!phrase && (/^(?:DET|ADJ|PRON|INTJ)$/.test(tokens[at]!.tag) || quoteAt[at])) return part(look, at, 'phrase')
  if (WH.has(tokens[at]!.lower)) return part(look, at, 'phrase')
  const later = !person && past > at ? phraseFrom(scene, past) : null
  return later && !isTime(tokens, later) ? part(look, past, 'phrase') : undefined
}

/** Tried in this order; the first that answers decides. */
const FRAMES: readonly Frame[] = [opened, bare, thatBehind, infinitive, predicate, asTerm, compared, about, object]

/** What a frame makes of the words behind a cue; undefined where no frame fits. */
export function readFrames(look: Look): Complement | null | undefined {
  const so = toldSo(look)
  if (so || look.at >= look.scene.last) return so
  for (const frame of FRAMES) {
    const found = frame(look)
    if (found !== undefined) return found
  }
  return undefined
}
