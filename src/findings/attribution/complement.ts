// What follows a cue: the start of its content and how far it reaches.

import { type Range, RELATIVES } from '../../language/phrases'
import { isTime } from '../../language/times'
import type { CueGroup } from '../../lexicon/cue'
import { skipCircumstances } from './circumstances'
import { contentEnd } from './content'
import { isPause } from './marks'
import { phraseFrom, type Scene } from './scene'

interface Complement {
  range: Range
  /** Index after the last word of the cue: a preposition may belong to it. */
  cueEnd: number
}

const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which', 'whom', 'whatever'])
/** What one speaks on without speaking of it: "on condition of anonymity", "on the record". */
const TERMS = /^(?:condition|behalf|background|record|camera|air|stage|phone|telephone|sidelines|eve)$/
const NOMINAL = new Set(['NOUN', 'PROPN', 'DET', 'NUM', 'PRON', 'ADJ', 'SYM'])

/** A clause without "that": a noun phrase, with what describes it, whose verb follows. */
export function bareClause(scene: Scene, at: number): boolean {
  const { verbs, verbAt, phraseAt, tokens, last } = scene
  if (at >= last) return false
  const token = tokens[at]!
  if (token.lower === 'there' || token.lower === 'if' || token.lower === 'when') return true
  // "said raising the fare would hurt"
  if (verbAt[at]! >= 0 && /[a-z]{2}ing$/.test(token.lower) && gerundClause(scene, at)) return true
  if (phraseAt[at]! < 0 && token.tag !== 'DET' && token.tag !== 'ADJ' && token.tag !== 'PRON') return false
  for (let i = at; i < last && i < at + 30; i++) {
    const verb = verbAt[i]! >= 0 ? verbs[verbAt[i]!]! : null
    const { text } = tokens[i]!
    if (/^[;:]$/.test(text)) return false
    if (text === ',' && !RELATIVES.has(tokens[i + 1]?.lower ?? '')) return subjectGoesOn(scene, at, i)
    if (!verb || verb.from !== i) continue
    if (RELATIVES.has(tokens[i - 1]!.lower) || verb.form === 'infinitive' || verb.form === 'ing') continue
    if (verb.subject?.from === at && verb.subject.how === 'before') return true
    // A past form right after its noun may be a description ("the man wanted by police"); a finite one is a verb.
    if (verb.form === 'finite' && verb.subject?.how !== 'relative') return true
  }
  return false
}

/** Does a finite verb follow the -ing form at `from` with no mark or conjunction between? */
function gerundClause({ verbs, verbAt, tokens, last }: Scene, from: number): boolean {
  for (let at = from + 1; at < last && at < from + 15; at++) {
    const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
    const { tag, lower } = tokens[at]!
    if (tag === 'PUNCT' || tag === 'SCONJ' || RELATIVES.has(lower)) return false
    if (verb && verb.from === at && verb.form === 'finite') return !/ing$/.test(lower)
  }
  return false
}

/** "said the pipeline, a long one, would …": a verb after the comma has its subject at `at`. */
function subjectGoesOn({ verbs, verbAt, last }: Scene, at: number, comma: number): boolean {
  for (let i = comma + 1; i < last && i < comma + 25; i++) {
    const subject = verbAt[i]! >= 0 ? verbs[verbAt[i]!]!.subject : null
    if (subject?.from === at && subject.how === 'before') return true
  }
  return false
}

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

/** The content after the cue of `group` that ends before token `to`, or null where nothing that it takes follows. */
export function complementOf(scene: Scene, group: CueGroup, to: number): Complement | null {
  const { tokens, last, quoteAt, phraseAt, verbAt, verbs } = scene
  const takes = (what: CueGroup['takes'][number]) => group.takes.includes(what)
  let at = to
  while (at < last && tokens[at]!.tag === 'ADV' && !WH.has(tokens[at]!.lower) && phraseAt[at]! < 0 && !quoteAt[at]) at++
  const part = (from: number, shape: 'clause' | 'phrase', cueEnd = to): Complement | null =>
    from < last ? { range: { from: withFocus(scene, from, cueEnd), to: contentEnd(scene, from, shape) }, cueEnd } : null
  const person = takes('person')
  const clause = takes('clause')
  const quoted = clause || takes('before') || takes('quotation')
  const speech = clause || takes('before')
  // "They said so."
  const so =
    clause && at > to && tokens[at - 1]!.lower === 'so' ? { range: { from: at - 1, to: at }, cueEnd: to } : null
  const past = skipCircumstances(scene, at, person)
  // "and plenty of fans told her so"
  const toldSo = clause && person && tokens[past - 1]?.lower === 'so' && past - 1 > at
  if (toldSo && (past >= last || tokens[past]!.tag === 'PUNCT'))
    return { range: { from: past - 1, to: past }, cueEnd: to }
  // "He told his audience:" — the quotation follows in the next paragraph; `extendQuotations` puts it in place of the colon.
  const announced =
    quoted && tokens[last]?.text === ':' && last - to < 15 ? { range: { from: last, to: last + 1 }, cueEnd: to } : null
  if (at >= last) return so ?? announced
  for (const start of past === at ? [at] : [at, past]) {
    const token = tokens[start]
    if (!token || start >= last) continue
    const inside = quoteAt[to - 1] ?? null
    if (quoted && quoteAt[start] && quoteAt[start] !== inside) return part(start, 'clause')
    if (quoted && (token.text === ':' || token.text === ',') && quoteAt[start + 1] && quoteAt[start + 1] !== inside)
      return part(start + 1, 'clause')
    if (speech && token.text === ':') return part(start + 1, 'clause')
    if (!clause) continue
    if (token.lower === 'that' && start + 2 < last) return part(start, 'clause')
    if (WH.has(token.lower) && !(token.lower === 'when' || (token.lower === 'if' && start > at)))
      return part(start, 'clause')
    if (token.text === ',' && tokens[start + 1]?.lower === 'that') return part(start + 1, 'clause')
  }
  if (clause && (!person || past > at)) {
    const start = person ? past : at
    if (bareClause(scene, start)) return part(start, 'clause')
    if (past > at && past < last && bareClause(scene, past)) return part(past, 'clause')
  }
  const preposed = group.with?.split(' ').includes(tokens[at]!.lower) ?? false
  if (clause && group.id !== 'phrase' && !preposed && !(takes('object') && !person && phraseFrom(scene, at))) {
    const that = laterThat(scene, past)
    if (that > 0) return part(that, 'clause')
  }
  if (takes('infinitive')) {
    for (const start of past > at ? [at, past] : [at]) {
      // "vowed not to go"
      const to = tokens[start]?.lower === 'not' ? start + 1 : start
      const verb = verbAt[to]! >= 0 ? verbs[verbAt[to]!]! : null
      if (verb?.from === to && verb.form === 'infinitive') return part(person ? at : start, 'clause')
    }
  }
  if (takes('predicate')) {
    const phrase = phraseFrom(scene, at)
    if (quoteAt[at] && quoteAt[at] !== quoteAt[to - 1]) return part(at, 'clause')
    if (!phrase) return null
    // "called the levy on new houses a farce"
    let end = phrase.to
    for (let of = phraseFrom(scene, end + 1); of && tokens[end]?.tag === 'ADP'; of = phraseFrom(scene, end + 1))
      end = of.to
    const next = tokens[end]
    const second = phraseFrom(scene, end)
    const named = end < last && (second || next?.tag === 'ADJ' || next?.tag === 'DET' || (quoteAt[end] && !quoteAt[at]))
    return named && !(second && isTime(tokens, second)) ? part(at, 'phrase') : null
  }
  if (takes('as')) {
    const phrase = phraseFrom(scene, at)
    if (phrase)
      for (let i = phrase.to; i < Math.min(last, phrase.to + 12); i++)
        if (tokens[i]!.lower === 'as' || (i === phrase.to && tokens[i]!.tag === 'ADJ')) return part(at, 'phrase')
  }
  if (takes('second')) {
    const phrase = phraseFrom(scene, at)
    const to = phrase ? secondTerm(scene, group, phrase.to) : -1
    return to > 0 ? part(at, 'phrase') : null
  }
  // "warned of a hard winter", "warned jurors against reading", "talked to the owners about rent"
  const listener = /^(?:to|with)$/.test(tokens[at]!.lower) ? phraseFrom(scene, at + 1) : null
  const addressee = person && !takes('object') ? phraseFrom(scene, at) : listener
  for (const start of addressee ? [at, addressee.to] : [at]) {
    const next = start + 1
    if (next >= last || (verbAt[start]! >= 0 && tokens[start]!.lower === 'to')) continue
    if (!group.with?.split(' ').includes(tokens[start]!.lower)) continue
    if (addressee && addressee === listener && start > at && tokens[start]!.lower !== 'about') continue
    const opens =
      phraseAt[next]! >= 0 ||
      verbAt[next]! >= 0 ||
      quoteAt[next] ||
      WH.has(tokens[next]!.lower) ||
      NOMINAL.has(tokens[next]!.tag)
    const phrase = phraseFrom(scene, next)
    if (phrase && (isTime(tokens, phrase) || TERMS.test(tokens[phrase.head]!.lower))) return null
    return opens ? part(next, 'phrase', start === at ? next : to) : null
  }
  if (takes('object')) {
    const phrase = phraseFrom(scene, at)
    if (phrase && !isTime(tokens, phrase)) return part(at, 'phrase')
    const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
    if (verb?.from === at && verb.form === 'ing') return part(at, 'phrase')
    if (!phrase && (/^(?:DET|ADJ|PRON|INTJ)$/.test(tokens[at]!.tag) || quoteAt[at])) return part(at, 'phrase')
    if (WH.has(tokens[at]!.lower)) return part(at, 'phrase')
    // "noted on Monday the change of plan"
    const later = !person && past > at ? phraseFrom(scene, past) : null
    if (later && !isTime(tokens, later)) return part(past, 'phrase')
  }
  return so ?? announced
}

/**
 * Does the cue with its source stand between commas: "This campaign, he says, is different"? Answers the index of the
 * closing comma, or -1.
 */
export function interruption(scene: Scene, from: number, to: number, person: boolean): number {
  const { tokens, last } = scene
  if (!isPause(tokens[from - 1])) return -1
  const comma = isPause(tokens[to]) ? to : skipCircumstances(scene, to, person)
  return comma + 1 < last && isPause(tokens[comma]) ? comma : -1
}
