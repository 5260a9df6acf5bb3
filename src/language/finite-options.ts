// The clauses that could take a finite verb, weighed. The weights only say which reading wins over which; each stands beside its
// case.
import { phraseBefore, type VerbGroup } from './clause'
import { TAKES_ADDRESSEE, takesClause } from './complement-verbs'
import type { Candidate, OpenClause } from './open-clause'
import type { NounPhrase } from './phrases'
import { lemmaOf, type Reader } from './reader'
import { type Before, before, NOMINATIVE } from './surroundings'
import { agrees, numberOf } from './verb-forms'

export interface Option {
  weight: number
  /** Which open clause it concerns. */
  depth: number
  how: 'waits' | 'pronoun' | 'time' | 'candidate' | 'gap'
  candidate?: Candidate
}

/** Pronouns that can be the subject of the clause that they open. */
const SUBJECT_PRONOUN = /^(?:who|which|that|what|whoever|whatever)$/
/** Hardly ever stand without somebody to whom it is said. */
const ADDRESSES = /^(?:tell|inform|assure|remind|convince|persuade|notify|warn)$/
/** Hardly take a thing for an object, so that a phrase behind them is the subject of a clause. */
const ONLY_CLAUSES =
  /^(?:say|think|believe|claim|insist|argue|hope|suggest|add|agree|warn|guess|figure|suppose|allege|assume)$/

const disagrees = ({ clauses: { tokens } }: Reader, phrase: NounPhrase, group: VerbGroup, coordinated: boolean) =>
  !agrees(coordinated ? 'either' : numberOf(tokens, phrase), tokens[group.from]!)

/** Does a clause open right behind the subject of the clause around it, so that it may only describe that subject? */
function followsSubject({ clauses }: Reader, { opener, parent }: OpenClause): boolean {
  const phrase = phraseBefore(clauses, opener)
  return phrase !== null && parent !== null && parent.verb < 0 && parent.subject === phrase
}

/** A clause whose own subject waits for its verb. */
function ofWaiting(reader: Reader, clause: OpenClause, depth: number, group: VerbGroup, last: Before): Option | null {
  const { clauses, open } = reader
  const inner = open.depth - 1 - depth
  if (clause.subject) {
    const joined = clause.subject.joined
    const direct = (joined[joined.length - 1] ?? clause.subject).to === last.at + 1
    const tentative = /^(?:after|before|since|until|till|as|once)$/.test(clauses.tokens[clause.opener]?.lower ?? '')
    let weight = 10
    // "left after the talks failed", but "the wettest year since the war began"
    if (clause.tentative) weight = !tentative ? 1 : direct && !followsSubject(reader, clause) ? 11 : 6
    if (disagrees(reader, clause.subject, group, clause.coordinated)) weight -= 6
    return { weight: weight - inner * 0.4, depth, how: 'waits' }
  }
  const word = clause.opener >= 0 ? clauses.tokens[clause.opener]!.lower : ''
  if (SUBJECT_PRONOUN.test(word)) {
    const clash = clause.antecedent !== null && disagrees(reader, clause.antecedent, group, true)
    return { weight: (inner === 0 ? 12 : 5) - (clash ? 3 : 0), depth, how: 'pronoun' }
  }
  return clause.time ? { weight: 6 - inner, depth, how: 'time' } : null
}

/** Which of a clause's later phrases could be the subject of this verb. */
function ofCandidate(reader: Reader, clause: OpenClause, depth: number, group: VerbGroup, last: Before): Option | null {
  const { candidates, verb } = clause
  const { tokens } = reader.clauses
  let best: Option | null = null
  const lemma = lemmaOf(reader, verb)
  const takes = takesBare(reader, verb) && clause.complement === null && !hasComplement(reader, verb)
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i]!
    const { by, phrase, quoted } = candidate
    const partner = candidates[i + 1]
    // "he and Lund said"
    const paired =
      partner?.by === 'conjunction' && tokens[phrase.to]?.tag === 'CCONJ' && partner.phrase.from === phrase.to + 1
    const direct = phrase.to === last.at + 1 || (paired && partner.phrase.to === last.at + 1)
    let weight = 2
    // "told the paper the plan": somebody stands first.
    const listener = by === 'verb' && i < candidates.length - 1 && ADDRESSES.test(lemma)
    if (listener) weight = 1
    // "forecast a boom and many were talking": a verb that takes things leaves what comes after "and" to the next clause.
    else if (by === 'verb' || by === 'other') weight = !takes ? 2 : partner && !ONLY_CLAUSES.test(lemma) ? 5 : 8
    else if (by === 'phrase')
      weight = TAKES_ADDRESSEE.has(lemma) && i > 0 && candidates[i - 1]!.by === 'verb' ? 9 : direct ? 7 : takes ? 6 : 3
    else if (by === 'conjunction') weight = 7
    else weight = quoted ? 9 : last.kind === 'comma' ? 2 : 4
    if (direct) weight += 2
    if (NOMINATIVE.test(tokens[phrase.head]!.lower)) weight += direct ? 8 : 3
    if (disagrees(reader, phrase, group, candidates[i + 1]?.by === 'conjunction')) weight -= 6
    // "He said Lund and Hollis would": the pair is the subject.
    const other = candidates[i - 1]
    const joins = by === 'conjunction' && other && (other.by === 'comma' || (takes && other.by === 'verb'))
    if (joins && other.phrase.to === phrase.from - 1 && !NOMINATIVE.test(tokens[phrase.head]!.lower)) weight -= 5
    weight -= (reader.open.depth - 1 - depth) * 0.4
    if (!best || weight > best.weight) best = { weight, depth, how: 'candidate', candidate }
  }
  return best
}

export const takesBare = ({ clauses }: Reader, verb: number): boolean =>
  verb >= 0 && takesClause(clauses, clauses.verbs[verb]!)

const hasComplement = ({ clauses }: Reader, verb: number): boolean =>
  verb >= 0 && clauses.verbs[verb]!.complement !== null

/** Is there a finite verb ahead that has nothing of its own before it: "the man who said it failed resigned"? */
function verbAhead({ clauses }: Reader, index: number): boolean {
  const next = clauses.verbs[index + 1]
  if (!next || (next.form !== 'finite' && next.form !== 'participle')) return false
  const { kind, at } = before(clauses, next.from)
  if (kind === 'verb') return true
  for (let i = at; i > clauses.verbs[index]!.to; i--) {
    if (kind === 'comma' || kind === 'conjunction' || kind === 'opener') return false
    const { tag, lower } = clauses.tokens[i]!
    if (tag === 'ADP' && !/^(?:after|before|as|since|until)$/.test(lower)) return true
    if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ') return false
  }
  return false
}

/** "a date that insiders said went unnoticed", "what she said was wrong" */
function hasGap(reader: Reader, clause: OpenClause, last: Before): boolean {
  const { clauses } = reader
  if (clause.verb < 0 || last.at !== clauses.verbs[clause.verb]!.to - 1 || !takesBare(reader, clause.verb)) return false
  return clause.kind === 'relative' && clause.subject !== null && (clause.antecedent !== null || clause.opener >= 0)
}

export function options(reader: Reader, index: number, last: Before): Option[] {
  const { open, clauses } = reader
  const group = clauses.verbs[index]!
  const found: Option[] = []
  for (let depth = open.depth - 1; depth >= open.barrier; depth--) {
    const clause = open.at(depth)
    if (depth === open.depth - 1 && hasGap(reader, clause, last)) found.push({ weight: 11, depth, how: 'gap' })
    const option =
      clause.verb < 0 && clause.kind !== 'nonfinite'
        ? ofWaiting(reader, clause, depth, group, last)
        : ofCandidate(reader, clause, depth, group, last)
    if (option) found.push(option)
  }
  if (found.length > 1 && verbAhead(reader, index))
    for (const option of found) if (option.how === 'waits' && option.depth < open.depth - 1) option.weight -= 4
  return found
}
