// The option that won becomes the reading: the verb gets its clause and its subject.
import type { VerbGroup } from './clause'
import { TAKES_ADDRESSEE } from './complement-verbs'
import { type Option, takesBare } from './finite-options'
import type { Candidate, OpenClause } from './open-clause'
import { lemmaOf, pronounPhrase, type Reader, settle, subjectOf } from './reader'
import { before, isComma } from './surroundings'

/** Where an option is taken: the verb, and the clause that it belongs to or stands in. */
interface Place {
  reader: Reader
  index: number
  group: VerbGroup
  depth: number
  clause: OpenClause
}

/** The clause inside becomes the bare complement of the verb of the clause around it. */
function complete({ reader, index, clause }: Place, inside: OpenClause, from: number, to: number): void {
  const governor = reader.clauses.verbs[clause.verb]!
  governor.complement = { kind: 'bare', from, to, verb: index }
  inside.complement = governor.complement
}

/** A phrase behind the clause's own verb is the subject of a clause inside it or beside it. */
function takeCandidate(place: Place, candidate: Candidate): void {
  const { reader, index, group, depth, clause } = place
  const { clauses, open } = reader
  const { phrase, by } = candidate
  const { from } = phrase
  const position = clause.candidates.indexOf(candidate)
  const coordinated = clause.candidates[position + 1]?.by === 'conjunction'
  const previous = clause.candidates[position - 1]?.phrase ?? null
  clause.candidates = []
  const addressed = by === 'phrase' && TAKES_ADDRESSEE.has(lemmaOf(reader, clause.verb))
  const inside = (by === 'verb' || by === 'other' || addressed) && takesBare(reader, clause.verb)
  let fresh: OpenClause
  if (inside) {
    fresh = open.push({ kind: 'complement', from, subject: phrase, coordinated })
    if (!clauses.verbs[clause.verb]!.complement) complete(place, fresh, from, from + 1)
  } else if (by === 'phrase') fresh = open.push({ kind: 'relative', from, subject: phrase, antecedent: previous })
  else {
    // A clause beside this one: "he came and she left". Outer clauses go on where a comma stands before "and".
    const inner = clause.kind === 'relative' || clause.kind === 'nonfinite'
    const kind = by === 'conjunction' && !inner && !isComma(clauses.tokens, from - 2) ? clause.kind : 'main'
    const { parent } = clause
    open.close(depth, from)
    fresh = open.push({ kind, from, subject: phrase, coordinated, parent })
  }
  settle(reader, fresh, index, subjectOf(reader, group, phrase, 'before'))
}

/** "the man who said": the word that opens the clause is its subject. */
function takePronoun({ reader, index, group, clause }: Place): void {
  const { antecedent, opener } = clause
  const subject = antecedent
    ? { from: antecedent.from, to: opener + 1, phrase: antecedent, how: 'relative' as const, pronoun: opener }
    : subjectOf(reader, group, pronounPhrase(reader, opener), 'before', opener)
  settle(reader, clause, index, subject)
}

/** "the man who Lund said had fled": the opening word is the subject of the clause inside. */
function takeGap(place: Place): void {
  const { reader, index, group, clause } = place
  const { antecedent, opener, from } = clause
  const inside = reader.open.push({ kind: 'complement', from: group.from, antecedent })
  complete(place, inside, group.from, group.to)
  const phrase = antecedent ?? pronounPhrase(reader, opener)
  settle(reader, inside, index, {
    from: Math.min(phrase.from, from),
    to: opener >= 0 ? opener + 1 : phrase.to,
    phrase,
    how: antecedent ? 'relative' : 'before',
    pronoun: opener >= 0 ? opener : null,
  })
}

/** The phrase that waited in the clause for its verb. */
function takeWaiting({ reader, index, group, clause }: Place, how: Option['how']): void {
  const { clauses } = reader
  // "In spring, after the flood, the river rose": only one comma, so that what stands before the verb is no description.
  const { subject, apposed } = clause
  if (how === 'waits' && subject && apposed && apposed.to === before(clauses, group.from).at + 1) {
    clause.outer = subject
    clause.subject = apposed
  } else if (subject && apposed && isComma(clauses.tokens, apposed.from - 1)) subject.apposition = apposed
  const phrase = how === 'time' ? clause.time! : clause.subject!
  clause.subject = phrase
  settle(reader, clause, index, subjectOf(reader, group, phrase, 'before'))
}

/** The option becomes the reading. */
export function take(reader: Reader, index: number, { depth, how, candidate }: Option): void {
  const { clauses, open } = reader
  const group = clauses.verbs[index]!
  open.close(depth + 1, group.from)
  const place: Place = { reader, index, group, depth, clause: open.at(depth) }
  if (how !== 'candidate') place.clause.tentative = false
  if (how === 'candidate') takeCandidate(place, candidate!)
  else if (how === 'pronoun') takePronoun(place)
  else if (how === 'gap') takeGap(place)
  else takeWaiting(place, how)
}
