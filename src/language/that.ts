// "that": a conjunction, a relative pronoun, a demonstrative.
import { phraseBefore, phraseFrom, type VerbGroup } from './clause'
import { TAKES_ADDRESSEE, TAKES_BARE, takesClause } from './complement-verbs'
import { isQuoteMark } from './phrases'
import { lemmaOf, openComplement, pronounPhrase, type Reader } from './reader'
import { type Before, before, isComma } from './surroundings'
import type { Token } from './token'

/** "told me before he left that": what stands between told and "that" is a clause of time. */
function toAddresser({ clauses, open }: Reader, last: Before): void {
  const { top } = open
  if (top.kind !== 'temporal' || top.verb < 0 || takesClause(clauses, clauses.verbs[top.verb]!)) return
  if (last.kind !== 'verb' && last.kind !== 'phrase' && last.kind !== 'comma') return
  const outer = open.depth - 2
  if (outer < open.barrier || open.at(outer).verb < 0) return
  const group = clauses.verbs[open.at(outer).verb]!
  if (!TAKES_ADDRESSEE.has(clauses.tokens[group.verb]!.lemma) || !group.object || group.complement) return
  if (top.from === group.object.to) open.close(outer + 1, last.at + 1)
}

/** A "that" with what stands around it. */
interface That {
  reader: Reader
  at: number
  last: Before
  next: Token | undefined
  /** A verb comes right behind it. */
  verbNext: boolean
  /** The verb of the clause that it stands in. */
  governor: VerbGroup | null
  lemma: string
}

/** "explains, in a few words, that" */
const afterAside = ({ reader: { clauses }, last, verbNext, governor }: That): boolean =>
  governor !== null &&
  last.kind === 'comma' &&
  isComma(clauses.tokens, governor.to) &&
  last.at > governor.to &&
  last.at - governor.to < 12 &&
  takesClause(clauses, governor) &&
  !governor.complement &&
  !verbNext

/** Behind a noun: what the verb before it takes, or what describes the noun. */
function thatAfterNoun({ reader, at, last, verbNext, governor, lemma }: That): void {
  const { clauses, open } = reader
  const takes = governor !== null && governor.complement === null && last.kind === 'phrase' && !verbNext
  const addressee = takes && TAKES_ADDRESSEE.has(lemma) && governor.object !== null
  // "said in a statement that", "made clear that"
  const later = takes && TAKES_BARE.has(lemma) && !governor.object
  if (addressee || later) openComplement(reader, at, 'that')
  else if (verbNext || clauses.tokens[at]!.tag !== 'DET' || last.kind === 'phrase') {
    const antecedent = phraseBefore(clauses, last.kind === 'comma' ? last.at : last.at + 1)
    open.push({ kind: 'relative', from: at, opener: at, antecedent })
  }
}

/** Behind a verb: its complement, unless "that" is a word of its own. */
function thatAfterVerb({ reader, at, last, next, verbNext, lemma }: That, governor: VerbGroup): void {
  const { clauses, open } = reader
  const { tokens } = clauses
  if (verbNext) {
    // "said that was": a subject; the clause is bare.
    if (TAKES_BARE.has(lemma)) openComplement(reader, at, 'bare')
    return
  }
  // "did that."
  // "said that, after the flood, it would"
  const goesOn = next?.text === ',' && tokens[at]!.tag === 'SCONJ' && takesClause(clauses, governor)
  if (
    !next ||
    (next.tag === 'PUNCT' && !goesOn && !isQuoteMark(tokens, at + 1)) ||
    (tokens[at]!.tag === 'DET' && !phraseFrom(clauses, at + 1))
  )
    return
  if (takesClause(clauses, governor) || last.kind === 'other') openComplement(reader, at, 'that')
  else if (tokens[at]!.tag === 'SCONJ') open.push({ kind: 'complement', from: at, opener: at })
}

/** "that it rained and that it was cold": answers false where no clause of the kind is open. */
function thatAgain({ clauses, open }: Reader, at: number): boolean {
  for (let depth = open.depth - 1; depth >= open.barrier; depth--) {
    const clause = open.at(depth)
    if (clause.opener < 0 || clauses.tokens[clause.opener]!.lower !== 'that') continue
    open.close(depth, at)
    open.push({ kind: clause.kind, from: at, opener: at, antecedent: clause.antecedent })
    return true
  }
  return false
}

/** "that": a conjunction, a relative pronoun, a demonstrative. */
export function readThat(reader: Reader, at: number): void {
  const { clauses, open } = reader
  const { tokens, verbAt } = clauses
  const last = before(clauses, at)
  const next = tokens[at + 1]
  const verbNext = before(clauses, at + 1).at === at && (verbAt[at + 1] ?? -1) >= 0
  // "that boy"
  if (next?.tag === 'NOUN' && tokens[at]!.tag === 'DET' && !/[^s]s$/.test(next.lower)) return
  // "asked if that would help"
  if (open.top.complement && open.top.verb < 0 && !open.top.subject && verbNext) {
    open.top.subject = pronounPhrase(reader, at)
    return
  }
  toAddresser(reader, last)
  const { top } = open
  const governor = top.verb >= 0 ? clauses.verbs[top.verb]! : null
  const that: That = { reader, at, last, next, verbNext, governor, lemma: lemmaOf(reader, top.verb) }
  const behindNoun = last.kind === 'phrase' || (last.kind === 'comma' && phraseBefore(clauses, last.at) !== null)
  if (afterAside(that)) openComplement(reader, at, 'that')
  else if (behindNoun) thatAfterNoun(that)
  else if (governor && (last.kind === 'verb' || last.kind === 'preposition' || last.kind === 'other'))
    thatAfterVerb(that, governor)
  else if (last.kind === 'conjunction' && thatAgain(reader, at)) return
  else if (top.verb < 0 && !top.subject && verbNext) open.push({ kind: top.kind, from: at, opener: at })
  else if (last.kind === 'opener' || last.kind === 'conjunction' || last.kind === 'comma')
    open.push({ kind: 'complement', from: at, opener: at })
}
