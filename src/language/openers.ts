// Words and marks that open or close a clause: "that", "who", "because", a comma, brackets, quotation marks.

import { type ClauseKind, phraseBefore, phraseFrom } from './clause'
import { QUOTES, TAKES_ADDRESSEE, TAKES_QUESTION } from './complement-verbs'
import { isQuoteMark, type NounPhrase } from './phrases'
import { lemmaOf, openComplement, type Reader } from './reader'
import { type Before, before, isComma, isStop } from './surroundings'
import { readThat } from './that'

const CONDITIONAL = /^(?:if|unless|whether|provided|providing|lest)$/
const TEMPORAL = /^(?:when|whenever|while|once|until|till|after|before|since|as)$/
const ADVERBIAL = /^(?:because|although|though|whereas|where|wherever|so|cos|cuz)$/
const QUESTION = /^(?:whether|if|how|why|what|who|where|when|which|whom|whose)$/
const RELATIVE = /^(?:who|which|whom|whose|where|when|why)$/
/** Prepositions that open a clause as well. */
export const MAY_OPEN = /^(?:after|before|since|until|till|as|than|like|for|with|without|despite|once)$/

const kindOf = (lower: string): ClauseKind => {
  if (CONDITIONAL.test(lower)) return 'conditional'
  return TEMPORAL.test(lower) ? 'temporal' : 'adverbial'
}

/** The verb right before, or before its object, that could govern a clause opening at `at`. */
function governs(reader: Reader, at: number, words: ReadonlySet<string>): boolean {
  const { clauses, open } = reader
  const { top } = open
  if (top.verb < 0) return false
  const lemma = lemmaOf(reader, top.verb)
  const last = before(clauses, at)
  // "have no idea what"
  const { object } = clauses.verbs[top.verb]!
  const unknown =
    object !== null && object.to === at && /^(?:idea|clue|doubt)$/.test(clauses.tokens[object.head]!.lower)
  if (unknown && lemma === 'have') return words === TAKES_QUESTION
  if (!words.has(lemma)) return false
  if (last.kind === 'verb') return last.at === clauses.verbs[top.verb]!.to - 1
  // "figured out", "pointed to"
  if (last.kind === 'preposition') return last.at === clauses.verbs[top.verb]!.to
  return last.kind === 'phrase' && TAKES_ADDRESSEE.has(lemma)
}

/** "a nurse at the clinic in Moss, Ohio, who asked": people are "who", not the place they are at. */
function antecedentOf({ clauses, open }: Reader, nearest: NounPhrase, pronoun: string, { kind }: Before): NounPhrase {
  const { tokens } = clauses
  if (kind !== 'comma' || pronoun !== 'who') return nearest
  const outer = isComma(tokens, nearest.from - 1) ? phraseBefore(clauses, nearest.from - 1) : null
  const placed = ({ from }: NounPhrase) => /^(?:at|in|from|with)$/.test(tokens[from - 1]?.lower ?? '')
  if (!placed(nearest) && !(outer && placed(outer))) return nearest
  for (let depth = open.depth - 1; depth >= open.barrier; depth--) {
    const { verb, subject, candidates } = open.at(depth)
    const head = verb < 0 ? subject : candidates[0]?.phrase
    if (head && head.to < nearest.from && head !== outer) return head
  }
  return nearest
}

const CONCEDES = /^(?:although|though|while|unless|if|once|because)$/
const REPORTS = /^(?:say|add|believe|think|argue|claim|warn|insist|note|explain|write)$/

/** "said although it rained, nobody left": what was said begins with a clause of its own, and has a comma behind that. */
function concedes({ clauses, open }: Reader, at: number): boolean {
  const { tokens } = clauses
  const group = clauses.verbs[open.top.verb]
  if (!group || group.to !== at || group.complement || !REPORTS.test(tokens[group.verb]!.lemma)) return false
  for (let i = at + 2; i < tokens.length - 2 && i < at + 30; i++) {
    if (isStop(tokens[i])) return false
    if (tokens[i]!.text !== ',') continue
    const next = isQuoteMark(tokens, i + 1) ? i + 2 : i + 1
    const phrase = phraseFrom(clauses, next)
    if (phrase && (clauses.verbAt[phrase.to] ?? -1) >= 0) return true
  }
  return false
}

/** Reads a word that stands in no phrase and no verb group. */
export function readOpener(reader: Reader, at: number): void {
  const { clauses, open } = reader
  const { tokens } = clauses
  const { lower, tag } = tokens[at]!
  if (lower === 'that') {
    readThat(reader, at)
    return
  }
  if (CONCEDES.test(lower) && concedes(reader, at)) openComplement(reader, at, 'bare')
  const question = QUESTION.test(lower) || /^(?:whatever|whoever)$/.test(lower)
  if (question) {
    if (governs(reader, at, TAKES_QUESTION)) {
      openComplement(reader, at, 'wh')
      return
    }
    const last = before(clauses, at)
    const preposition = last.kind === 'preposition' ? before(clauses, last.at) : null
    const place = preposition ?? last
    const end = place.kind === 'comma' ? place.at : place.at + 1
    const antecedent =
      RELATIVE.test(lower) && (place.kind === 'phrase' || place.kind === 'comma' || tokens[place.at]?.text === ')')
        ? phraseBefore(clauses, end)
        : null
    const relative = antecedent && !(lower === 'when' && place.kind === 'comma')
    if (relative)
      open.push({ kind: 'relative', from: at, opener: at, antecedent: antecedentOf(reader, antecedent, lower, place) })
    else if (/^(?:if|when|where)$/.test(lower) || lower === 'whether')
      open.push({ kind: kindOf(lower), from: at, opener: at })
    else open.push({ kind: open.top.verb < 0 ? 'main' : 'relative', from: at, opener: at })
    return
  }
  const next = tokens[at + 1]?.lower ?? ''
  if (lower === 'because' && next === 'of') return
  if (lower === 'so' && next !== 'that') return
  if ((CONDITIONAL.test(lower) && tag !== 'VERB') || ADVERBIAL.test(lower) || /^(?:while|whenever)$/.test(lower))
    open.push({ kind: kindOf(lower), from: at, opener: at })
  else if (TEMPORAL.test(lower) && (tag === 'SCONJ' || tag === 'ADP' || tag === 'ADV') && phraseFrom(clauses, at + 1))
    return
}

const opensQuotation = (reader: Reader, at: number): boolean => {
  const { tokens } = reader.clauses
  return tokens[at + 1]?.start === tokens[at]!.end && tokens[at - 1]?.end !== tokens[at]!.start
}

/** Where a quotation or a bracket was opened: how many clauses were open then. */
export interface Mark {
  depth: number
  barrier: number
  bracket: boolean
  from: number
}

/** Speech that follows its verb: "said on Monday: “It rained”". */
export function openSpeech(reader: Reader, at: number): boolean {
  const { open, clauses } = reader
  for (let depth = open.depth - 1; depth >= open.barrier; depth--) {
    const { verb, complement } = open.at(depth)
    const group = verb >= 0 ? clauses.verbs[verb]! : null
    if (complement && complement.verb < 0 && verb < 0) return false
    if (!group || group.form === 'participle') continue
    if (!QUOTES.has(lemmaOf(reader, verb)) || group.complement || at - group.to > 25) return false
    open.close(depth + 1, at)
    openComplement(reader, at, 'quote')
    return true
  }
  return false
}

/** “It rained. Then it stopped,” he said: of speech in several sentences the last has the closing mark only. */
function unopened({ clauses: { tokens }, open }: Reader, at: number): Mark | null {
  const closes = tokens[at - 1]?.end === tokens[at]!.start && /^[,.?!…]$/.test(tokens[at - 1]?.text ?? '')
  if (!closes || open.barrier > 0) return null
  for (let i = at - 1; i >= 0; i--) if (isQuoteMark(tokens, i)) return null
  return { depth: 1, barrier: 0, bracket: false, from: 0 }
}

export function readMark(reader: Reader, at: number, marks: Mark[]): void {
  const { open, clauses } = reader
  const { tokens } = clauses
  if (opensQuotation(reader, at) && !(marks.length > 0 && !marks[marks.length - 1]!.bracket)) {
    const last = before(clauses, at)
    marks.push({ depth: open.depth, barrier: open.barrier, bracket: false, from: at })
    if (last.kind === 'verb' || last.kind === 'comma' || last.kind === 'stop' || last.kind === 'phrase')
      if (open.top.verb >= 0) openSpeech(reader, at)
    return
  }
  const mark = marks[marks.length - 1] ?? unopened(reader, at)
  if (!mark || mark.bracket) return
  marks.pop()
  // “…” that holds a clause of its own.
  let verb = -1
  for (let i = mark.from; i < at && verb < 0; i++) {
    const index = clauses.verbAt[i]!
    if (index >= 0 && (clauses.verbs[index]!.clause === 'main' || clauses.verbs[index]!.clause === 'complement'))
      verb = index
  }
  const ends = /^[,.?!…]$/.test(tokens[at - 1]?.text ?? '') || isComma(tokens, at + 1)
  if (ends) reader.quotation = { from: mark.from, to: at + 1, verb }
  if (open.depth > mark.depth) open.close(mark.depth, at + 1)
  // “A disaster,” he said: what was quoted is no subject of what follows.
  const { top } = open
  if (
    ends &&
    top.verb < 0 &&
    top.subject &&
    top.subject.from > mark.from &&
    before(clauses, mark.from).kind !== 'phrase'
  ) {
    top.subject = null
    top.apposed = null
  }
}
