// Clauses, read once from left to right: what is open is kept on a stack, and each phrase, verb and opening word finds its
// place there. No tree: who does what, and which clause stands in which, is what we need.
import { readAgents } from './agents'
import type { Clauses, VerbGroup } from './clause'
import { phraseBefore } from './clause'
import { readFinite } from './finite'
import { missingVerb } from './missing-verb'
import { readBare, readNonfinite } from './nonfinite'
import { addCandidate, type Candidate, OpenClauses } from './open-clause'
import { MAY_OPEN, type Mark, openSpeech, readMark, readOpener } from './openers'
import { readPhrases } from './phrase-reader'
import { isQuoteMark, type NounPhrase } from './phrases'
import { type Reader, settle, subjectOf } from './reader'
import { sharing } from './shared-subjects'
import { readSpeech } from './speech'
import { type Before, before, FLOATS, isComma, isStop, NOMINATIVE } from './surroundings'
import { isTime } from './times'
import type { Token } from './token'
import { readVerbGroups } from './verb-groups'

/** "Oslo, Norway, …", "April 12, 1981, …": the second half of a place or a date. */
function completesPlace({ clauses }: Reader, phrase: NounPhrase, comma: number): boolean {
  const { tokens } = clauses
  const first = phraseBefore(clauses, comma)
  if (!first || !isComma(tokens, phrase.to)) return false
  const inside = /^(?:in|at|from|on|of|near|to)$/.test(tokens[first.from - 1]?.lower ?? '')
  const { tag } = tokens[phrase.head]!
  return inside && (tag === 'PROPN' || tag === 'NUM') && tokens[first.head]!.tag === 'PROPN'
}

/**
 * "Alarmed at the price of bread rising, Lund left": after a single comma, what stands right before the verb is no
 * description of the subject that waits, but a subject itself. It is put beside the waiting one.
 */
function toOuterSubject({ clauses, open }: Reader, phrase: NounPhrase): void {
  const { tokens, verbAt, verbs } = clauses
  const next = verbs[verbAt[phrase.to] ?? -1]
  if (!next || next.form === 'ing' || next.form === 'infinitive') return
  for (let depth = open.depth - 1; depth >= open.barrier; depth--) {
    const { subject, verb, tentative } = open.at(depth)
    if (verb >= 0 || !subject || tentative) continue
    let commas = 0
    for (let at = subject.to; at < phrase.from && at - subject.to < 60; at++) if (isComma(tokens, at)) commas++
    if (commas === 1) open.close(depth + 1, phrase.from)
    return
  }
}

/** "after the flood": in the clause that the preposition opens, or of no clause. */
function afterPreposition({ clauses, open }: Reader, phrase: NounPhrase, last: Before, word: string): void {
  const { tokens } = clauses
  const such = /^(?:such|well|same)$/.test(tokens[last.at - 1]?.lower ?? '')
  if (MAY_OPEN.test(word) && !such && !isTime(tokens, phrase))
    open.push({ kind: 'temporal', from: last.at, opener: last.at, subject: phrase, tentative: true })
  // "outside groups said": for want of another it is the subject.
  else if (open.top.verb < 0 && !open.top.subject && last.at <= open.top.from) open.top.time ??= phrase
}

/** Ends the clauses that a phrase cannot belong to. Answers false where it completes a place, and has no part of its own. */
function endBefore(reader: Reader, phrase: NounPhrase, last: Before): boolean {
  const { clauses, open } = reader
  while (open.top.tentative && open.top.verb < 0 && open.depth > open.barrier + 1 && last.kind !== 'conjunction') {
    if (last.kind === 'comma' && !isComma(clauses.tokens, phrase.to)) break
    open.close(open.depth - 1, phrase.from)
  }
  if (last.kind !== 'comma') return true
  if (completesPlace(reader, phrase, last.at)) return false
  const waiting = open.waiting()
  if (waiting >= 0) open.close(waiting + 1, phrase.from)
  else if (last.at === phrase.from - 1) toOuterSubject(reader, phrase)
  return true
}

/** How a phrase that comes after the verb of its clause stands there. */
const standsBy = ({ kind }: Before): Candidate['by'] => {
  if (kind === 'stop') return 'comma'
  return kind === 'verb' || kind === 'phrase' || kind === 'comma' || kind === 'conjunction' ? kind : 'other'
}

/** After the verb of its clause: the object, or the subject of a verb to come. */
function afterVerb({ clauses, open: { top } }: Reader, phrase: NounPhrase, last: Before): void {
  const group = clauses.verbs[top.verb]!
  if (last.kind === 'verb' && last.at === phrase.from - 1 && last.at === group.to - 1) {
    group.object ??= phrase
    // "does anybody know", "there are doubts"
    const there = group.subject !== null && clauses.tokens[group.subject.phrase.head]!.lower === 'there'
    if (top.inverted || there) group.postposed = phrase
  } else if (top.inverted && !group.postposed && top.candidates.length === 0) group.postposed = phrase
  const by = standsBy(last)
  if (by === 'conjunction') top.candidates[top.candidates.length - 1]?.phrase.joined.push(phrase)
  addCandidate(top, { phrase, by, quoted: last.quoted })
}

/** Before the verb of its clause, behind a phrase that waits for one already. */
function besideSubject({ clauses, open }: Reader, phrase: NounPhrase, subject: NounPhrase, last: Before): void {
  const { tokens } = clauses
  const { top } = open
  const nominative = NOMINATIVE.test(tokens[phrase.head]!.lower)
  if (last.kind === 'conjunction') {
    top.coordinated = true
    subject.joined.push(phrase)
  } else if (last.kind === 'comma' && !nominative) top.apposed = phrase
  else if (
    nominative ||
    (last.kind === 'phrase' && (last.at === phrase.from - 1 || tokens[last.at + 1]?.tag === 'ADV'))
  )
    open.push({
      kind: nominative && last.kind === 'comma' ? 'main' : 'relative',
      from: phrase.from,
      subject: phrase,
      antecedent: phraseBefore(clauses, last.at + 1) ?? subject,
    })
}

function readPhrase(reader: Reader, phrase: NounPhrase): void {
  const { clauses, open } = reader
  const { tokens } = clauses
  const last = before(clauses, phrase.from)
  const word = tokens[last.at]?.lower ?? ''
  if (last.kind === 'preposition' || (last.kind === 'opener' && MAY_OPEN.test(word))) {
    afterPreposition(reader, phrase, last, word)
    return
  }
  if (isTime(tokens, phrase)) {
    if (open.top.verb < 0) open.top.time ??= phrase
    return
  }
  // "Lund and Hollis both said"
  const floats = FLOATS.test(tokens[phrase.head]!.lower) && phrase.to - phrase.from === 1
  if (floats && last.kind === 'phrase' && last.at === phrase.from - 1) return
  if (!endBefore(reader, phrase, last)) return
  const { top } = open
  if (top.verb >= 0) afterVerb(reader, phrase, last)
  else if (top.subject) besideSubject(reader, phrase, top.subject, last)
  else {
    // "in spring and autumn": the second of what a preposition has.
    const first = last.kind === 'conjunction' ? phraseBefore(clauses, last.at) : null
    if (!first || clauses.verbAt[phrase.to]! >= 0) top.subject = phrase
  }
}

/** "Does anybody know", "has Lund resigned": the verb after the subject of its own auxiliary. */
function readInverted(reader: Reader, index: number): boolean {
  const { clauses, open } = reader
  const { top } = open
  if (!top.inverted || top.verb < 0) return false
  const auxiliary = clauses.verbs[top.verb]!
  const group = clauses.verbs[index]!
  const phrase = auxiliary.postposed
  for (let at = phrase?.to ?? group.from; at < group.from; at++) if (clauses.tokens[at]!.tag === 'PUNCT') return false
  if (!phrase || clauses.tokens[auxiliary.verb]!.tag !== 'AUX' || group.form === 'infinitive') return false
  top.inverted = false
  top.candidates = []
  if (group.form !== 'ing')
    group.passive ||= group.form === 'participle' && /^(?:is|are|was|were)$/.test(clauses.tokens[auxiliary.verb]!.lower)
  group.form = 'finite'
  group.negated ||= auxiliary.negated
  group.modal ??= auxiliary.modal
  settle(reader, top, index, subjectOf(reader, group, phrase, 'before'))
  return true
}

/** "denied it and said": a clause beside the one whose subject it shares. */
function readShared(reader: Reader, index: number): void {
  const { clauses, open, clauseOf } = reader
  const group = clauses.verbs[index]!
  const other = sharing(clauses, group)
  const beside = other ? clauseOf[clauses.verbs.indexOf(other)] : undefined
  const depth = beside ? open.indexOf(beside) : -1
  if (depth >= open.barrier) open.close(depth, group.from)
  const clause = open.push({
    kind: beside?.kind ?? 'main',
    from: group.from,
    parent: beside?.parent ?? null,
    antecedent: beside?.antecedent ?? null,
  })
  settle(reader, clause, index, other?.subject ? { ...other.subject, how: 'shared' } : null)
}

function readVerb(reader: Reader, index: number): void {
  const group = reader.clauses.verbs[index]!
  if (readInverted(reader, index) || readBare(reader, index)) return
  if (group.form === 'finite' || group.form === 'participle') {
    const reading = readFinite(reader, index)
    if (reading === 'placed') return
    if (reading === 'shares') {
      readShared(reader, index)
      return
    }
  }
  readNonfinite(reader, index)
}

/**
 * The clauses of a sentence. Linear in its tokens: what is looked at for each of them is bounded.
 * The first reading may correct a tag (missing-verb.ts), so that it belongs to the making of the sentence (language.ts).
 */
export function readClauses(tokens: readonly Token[]): Clauses {
  const first = readOnce(tokens)
  return correctTag(first) ? readOnce(tokens).clauses : first.clauses
}

/** A subject without a verb: a word that was no verb in the first reading is one in the second. */
function correctTag({ clauses, open }: Reader): boolean {
  for (const { clause, to } of open.verbless) {
    const at = missingVerb(clauses, clause, to)
    if (at < 0) continue
    clauses.tokens[at]!.tag = 'VERB'
    return true
  }
  return false
}

function readOnce(tokens: readonly Token[]): Reader {
  const phrases = readPhrases(tokens)
  const phraseAt = new Array<number>(tokens.length).fill(-1)
  phrases.forEach((phrase, index) => {
    phraseAt.fill(index, phrase.from, phrase.to)
  })
  const verbs: VerbGroup[] = readVerbGroups(tokens, (at) => phraseAt[at]! >= 0)
  const verbAt = new Array<number>(tokens.length).fill(-1)
  verbs.forEach(({ from, to }, index) => {
    verbAt.fill(index, from, to)
  })
  const clauses: Clauses = { tokens, phrases, verbs, phraseAt, verbAt }
  const open = new OpenClauses()
  const reader: Reader = { clauses, open, clauseOf: [], quotation: null }
  const marks: Mark[] = []
  for (let at = 0; at < tokens.length; ) {
    const verb = verbAt[at]!
    const phrase = phraseAt[at]!
    if (verb >= 0) {
      readVerb(reader, verb)
      readSpeech(reader, verb)
      at = verbs[verb]!.to
    } else if (phrase >= 0) {
      readPhrase(reader, phrases[phrase]!)
      at = phrases[phrase]!.to
    } else {
      readWord(reader, at, marks)
      at++
    }
  }
  open.barrier = 0
  open.close(0, tokens.length)
  for (const [index, group] of verbs.entries()) {
    const clause = reader.clauseOf[index]
    if (!clause) continue
    group.within = clause.parent?.verb ?? -1
    if (clause.complement && clause.verb === index) clause.complement.verb = index
  }
  readAgents(clauses)
  return reader
}

function readWord(reader: Reader, at: number, marks: Mark[]): void {
  const { clauses, open } = reader
  const { tokens } = clauses
  const token = tokens[at]!
  if (isQuoteMark(tokens, at)) readMark(reader, at, marks)
  else if (token.text === '(' || token.text === '[') {
    marks.push({ depth: open.depth, barrier: open.barrier, bracket: true, from: at })
    open.barrier = open.depth
    open.push({ kind: 'main', from: at + 1 })
  } else if (token.text === ')' || token.text === ']') {
    const mark = marks[marks.length - 1]
    if (!mark?.bracket) return
    marks.pop()
    open.barrier = mark.barrier
    open.close(mark.depth, at)
  } else if (isStop(token)) {
    if (token.text === ':' && openSpeech(reader, at + 1)) return
    open.close(open.barrier, at)
    open.push({ kind: 'main', from: at + 1, parent: null })
  } else if (isComma(tokens, at)) {
    while (open.top.tentative && open.top.verb < 0 && open.depth > open.barrier + 1) open.close(open.depth - 1, at)
  } else readOpener(reader, at)
}
