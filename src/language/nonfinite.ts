// Verbs without a clause of their own: "speaking on Monday", "to resign", "backed by two officials".
import type { Subject, VerbGroup } from './clause'
import { phraseBefore } from './clause'
import type { NounPhrase } from './phrases'
import { type Reader, settle, subjectOf } from './reader'
import { ahead, ofInfinitive, shared } from './shared-subjects'
import { type Before, before } from './surroundings'

/** Let their object do something that a bare verb names: "saw them leave". */
const PERCEIVES = /^(?:see|watch|hear|make|let|have|help|feel|notice)$/

/** The phrase that something right after it describes: "officials at the bank speaking" describes the officials. */
function described({ clauses, open }: Reader, last: Before): NounPhrase | null {
  const nearest = phraseBefore(clauses, last.at + 1)
  const { top } = open
  if (!nearest) return null
  // "with Lund speaking": nobody else.
  if (/^(?:with|despite|of)$/.test(clauses.tokens[nearest.from - 1]?.lower ?? '')) {
    const outer = clauses.tokens[nearest.from - 1]!.lower === 'of' ? null : nearest
    if (outer) return outer
  }
  if (top.verb < 0) return top.subject ?? nearest
  return top.candidates[top.candidates.length - 1]?.phrase ?? nearest
}

function subjectOfIng(reader: Reader, group: VerbGroup, last: Before): Subject | null {
  const { clauses } = reader
  const { tokens } = clauses
  const { at, kind, timed } = last
  if (kind === 'start' || kind === 'stop') return ahead(clauses, group)
  if (kind === 'verb') return shared(clauses, group, timed ? 'shared' : 'understood')
  if (kind === 'preposition' || kind === 'opener') {
    const opens = at <= 0 || (at === 1 && tokens[0]!.tag === 'CCONJ')
    if (opens) return ahead(clauses, group)
    return shared(clauses, group, tokens[at]!.tag === 'SCONJ' ? 'shared' : 'understood')
  }
  const phrase = kind === 'phrase' ? described(reader, last) : null
  return phrase ? subjectOf(reader, group, phrase, 'before') : shared(clauses, group)
}

function subjectOfInfinitive(reader: Reader, group: VerbGroup, last: Before): Subject | null {
  const { clauses, open } = reader
  const { top } = open
  const phrase = last.kind === 'phrase' ? phraseBefore(clauses, last.at + 1) : null
  // "they are to meet", "the aim is to win"
  const copula = last.kind === 'verb' && top.verb >= 0 ? clauses.verbs[top.verb]! : null
  if (copula?.subject && copula.to === last.at + 1 && clauses.tokens[copula.verb]!.lemma === 'be')
    return subjectOf(reader, group, copula.subject.phrase, 'before')
  // "time for them to go"
  if (phrase && clauses.tokens[phrase.from - 1]?.lower === 'for') return subjectOf(reader, group, phrase, 'before')
  // "Lund to call for an inquiry": a headline's future, where no verb stands before.
  if (top.subject && top.verb < 0 && top.kind === 'main' && clauses.verbAt[group.from] === 0)
    return subjectOf(reader, group, top.subject, 'before')
  const object = phrase ? (top.candidates[top.candidates.length - 1]?.phrase ?? phrase) : null
  const governor = object && top.verb >= 0 ? clauses.verbs[top.verb]! : null
  return ofInfinitive(clauses, group, object, governor)
}

/** Reads a verb in -ing, with "to", or a participle that describes. */
export function readNonfinite(reader: Reader, index: number): void {
  const { clauses, open } = reader
  const group = clauses.verbs[index]!
  const last = before(clauses, group.from)
  const { top } = open
  const governor = top.verb
  const antecedent = last.kind === 'phrase' || group.form === 'participle' ? described(reader, last) : null
  let subject: Subject | null = null
  if (group.form === 'ing') subject = subjectOfIng(reader, group, last)
  else if (group.form === 'infinitive') subject = subjectOfInfinitive(reader, group, last)
  // "know where to get it": the question is what the infinitive heads.
  const asked = group.form === 'infinitive' && last.kind === 'opener' && top.complement?.kind === 'wh' && governor < 0
  const clause = asked ? top : open.push({ kind: 'nonfinite', from: group.from, antecedent })
  settle(reader, clause, index, subject)
  if (group.form !== 'infinitive' || governor < 0) return
  const verb = clauses.verbs[governor]!
  const direct = last.kind === 'verb' || (last.kind === 'phrase' && verb.object !== null)
  if (direct && !verb.complement) {
    verb.complement = { kind: 'infinitive', from: group.from, to: group.to, verb: index }
    clause.complement = verb.complement
  }
}

/** Take a bare verb right after them: "helped win it", "go see it". */
const BEFORE_BARE = /^(?:help|let|make|dare|go|come)$/

/** "saw them leave", "helped win it": a bare verb after another or its object. */
export function readBare(reader: Reader, index: number): boolean {
  const { clauses, open } = reader
  const group = clauses.verbs[index]!
  const { top } = open
  const governor = top.verb >= 0 ? clauses.verbs[top.verb]! : null
  const main = clauses.tokens[group.verb]!
  if (!governor || group.from !== group.verb || main.tag !== 'VERB' || main.lower !== main.lemma) return false
  const lemma = clauses.tokens[governor.verb]!.lemma
  if (governor.to === group.from) {
    if (!BEFORE_BARE.test(lemma)) return false
    group.form = 'infinitive'
    settle(reader, open.push({ kind: 'nonfinite', from: group.from }), index, shared(clauses, group, 'understood'))
    return true
  }
  const phrase = phraseBefore(clauses, group.from)
  if (!phrase || governor.object !== phrase || !PERCEIVES.test(lemma)) return false
  group.form = 'infinitive'
  const clause = open.push({ kind: 'complement', from: phrase.from, subject: phrase })
  settle(reader, clause, index, subjectOf(reader, group, phrase, 'before'))
  governor.complement ??= { kind: 'infinitive', from: phrase.from, to: group.to, verb: index }
  clause.complement = governor.complement
  return true
}
