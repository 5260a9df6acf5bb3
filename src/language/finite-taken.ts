// The option that won becomes the reading: the verb gets its clause and its subject.
import { TAKES_ADDRESSEE } from './complement-verbs'
import { type Option, takesBare } from './finite-options'
import type { OpenClause } from './open-clause'
import { lemmaOf, pronounPhrase, type Reader, settle, subjectOf } from './reader'
import { before, isComma } from './surroundings'

/** The option becomes the reading. */
export function take(reader: Reader, index: number, { depth, how, candidate }: Option): void {
  const { clauses, open } = reader
  const group = clauses.verbs[index]!
  open.close(depth + 1, group.from)
  const clause = open.at(depth)
  if (how === 'candidate') {
    const { phrase, by } = candidate!
    const lemma = lemmaOf(reader, clause.verb)
    const position = clause.candidates.indexOf(candidate!)
    const coordinated = clause.candidates[position + 1]?.by === 'conjunction'
    const previous = clause.candidates[position - 1]?.phrase ?? null
    clause.candidates = []
    const spoken = by === 'verb' || by === 'other' || (by === 'phrase' && TAKES_ADDRESSEE.has(lemma))
    const inside = spoken && takesBare(reader, clause.verb)
    const from = phrase.from
    let fresh: OpenClause
    if (inside) {
      fresh = open.push({ kind: 'complement', from, subject: phrase, coordinated })
      const governor = clauses.verbs[clause.verb]!
      if (!governor.complement) {
        governor.complement = { kind: 'bare', from, to: from + 1, verb: index }
        fresh.complement = governor.complement
      }
    } else if (by === 'phrase') {
      fresh = open.push({ kind: 'relative', from, subject: phrase, antecedent: previous })
    } else {
      // A clause beside this one: "he came and she left". Outer clauses go on where a comma stands before "and".
      const inner = clause.kind === 'relative' || clause.kind === 'nonfinite'
      const kind = by === 'conjunction' && !inner && !isComma(clauses.tokens, from - 2) ? clause.kind : 'main'
      const { parent } = clause
      open.close(depth, from)
      fresh = open.push({ kind, from, subject: phrase, coordinated, parent })
    }
    settle(reader, fresh, index, subjectOf(reader, group, phrase, 'before'))
    return
  }
  clause.tentative = false
  if (how === 'pronoun') {
    const { antecedent, opener } = clause
    settle(
      reader,
      clause,
      index,
      antecedent
        ? { from: antecedent.from, to: opener + 1, phrase: antecedent, how: 'relative', pronoun: opener }
        : subjectOf(reader, group, pronounPhrase(reader, opener), 'before', opener),
    )
    return
  }
  if (how === 'gap') {
    const { antecedent, opener, from } = clause
    const inside = open.push({ kind: 'complement', from: group.from, antecedent })
    const governor = clauses.verbs[clause.verb]!
    governor.complement = { kind: 'bare', from: group.from, to: group.to, verb: index }
    inside.complement = governor.complement
    const phrase = antecedent ?? pronounPhrase(reader, opener)
    const to = opener >= 0 ? opener + 1 : phrase.to
    settle(reader, inside, index, {
      from: Math.min(phrase.from, from),
      to,
      phrase,
      how: antecedent ? 'relative' : 'before',
      pronoun: opener >= 0 ? opener : null,
    })
    return
  }
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
