// What the parts of the clause reader share while they read one sentence.
import type { Clauses, Complement, Subject, VerbGroup } from './clause'
import type { OpenClause, OpenClauses } from './open-clause'
import { type NounPhrase, nounPhrase, type Range } from './phrases'
import { before } from './surroundings'

export interface Reader {
  clauses: Clauses
  open: OpenClauses
  /** The clause of each verb group read so far. */
  clauseOf: OpenClause[]
  /** A quotation that has ended, until the clause after it is read; `verb` heads its last main clause. */
  quotation: (Range & { verb: number }) | null
}

export const lemmaOf = ({ clauses }: Reader, verb: number): string =>
  verb < 0 ? '' : clauses.tokens[clauses.verbs[verb]!.verb]!.lemma

/** A pronoun that opens a clause, as a phrase of its own. */
export const pronounPhrase = ({ clauses }: Reader, at: number): NounPhrase =>
  nounPhrase(clauses.tokens, { from: at, to: at + 1 }, at, null)

/** A subject that begins with `from` and reaches up to the verb, adverbs and times before the verb left out. */
export function subjectOf(
  { clauses }: Reader,
  group: VerbGroup,
  phrase: NounPhrase,
  how: Subject['how'],
  pronoun: number | null = null,
): Subject {
  const { tokens } = clauses
  const last = before(clauses, group.from)
  // "Lund, a baker, said": without the comma; "Lund, known as “Gull,” said": the mark belongs to the subject.
  const marked = last.kind === 'comma' && last.quoted
  const end = last.kind === 'comma' && !marked ? last.at : last.at + (marked ? 2 : 1)
  const to = Math.min(group.from, Math.max(end, phrase.to))
  return { from: phrase.from, to: to > phrase.from && tokens[to - 1] ? to : phrase.to, phrase, how, pronoun }
}

/** Gives a verb to a clause. */
export function settle(reader: Reader, clause: OpenClause, index: number, subject: Subject | null): void {
  clause.verb = index
  reader.clauseOf[index] = clause
  const group = reader.clauses.verbs[index]!
  group.subject = subject
  group.clause = clause.kind
  group.opener = clause.opener
  group.antecedent = clause.antecedent
}

/** Opens a clause that is the complement of the verb of the clause around it. */
export function openComplement(reader: Reader, at: number, kind: Complement['kind']): OpenClause {
  const { clauses, open } = reader
  const { top } = open
  const governor = clauses.verbs[top.verb]!
  const clause = open.push({ kind: 'complement', from: at, opener: kind === 'quote' ? -1 : at })
  if (!governor.complement || governor.complement.kind === 'infinitive') {
    governor.complement = { kind, from: at, to: at + 1, verb: -1 }
    clause.complement = governor.complement
  }
  return clause
}
