// Where a finite verb belongs: the clauses that could take it are weighed against each other. The weights only say which
// reading wins over which; each stands beside its case.
import { phraseBefore, phraseFrom, type VerbGroup } from './clause'
import { QUOTES, TAKES_ADDRESSEE, TAKES_BARE, takesClause } from './complement-verbs'
import type { Candidate, OpenClause } from './open-clause'
import { isQuoteMark, type NounPhrase } from './phrases'
import { lemmaOf, pronounPhrase, type Reader, settle, subjectOf } from './reader'
import { type Before, before, isComma, NOMINATIVE } from './surroundings'
import { isTime } from './times'
import { agrees, INTRANSITIVE, isParticiple, isParticipleOnly, numberOf } from './verb-forms'

interface Option {
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
/** Below this a verb has no place of its own. */
const POOR = 4.5

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

const takesBare = ({ clauses }: Reader, verb: number): boolean =>
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

function options(reader: Reader, index: number, last: Before): Option[] {
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

/** "A plan backed by": how much speaks for a participle that describes what stands before it. */
function asDescription({ clauses }: Reader, group: VerbGroup, last: Before): number {
  const { tokens } = clauses
  if (group.form !== 'participle') return -1
  const next = tokens[group.to]
  if (last.kind === 'phrase') {
    const subject = tokens[last.at]!.lower
    if (NOMINATIVE.test(subject)) return -1
  }
  if (isParticipleOnly(tokens[group.verb]!)) return 20
  if (INTRANSITIVE.has(tokens[group.verb]!.lemma)) return -1
  let weight = 5
  if (next?.lower === 'by') weight += 6
  if (last.kind === 'verb' || last.kind === 'other' || last.kind === 'preposition') weight += 1
  if (last.kind === 'comma' && next && (next.tag === 'ADP' || next.lower === 'to')) weight += 1
  if (last.kind === 'opener' || last.kind === 'conjunction') weight -= 4
  const object = phraseFrom(clauses, group.to)
  const named = NAMES.test(tokens[group.verb]!.lemma)
  if ((object && !isTime(tokens, object) && !named) || next?.lower === 'that') weight -= 3
  return weight
}

/** Participles with a noun behind them: "a group called Tern". */
const NAMES = /^(?:call|name|dub|title|entitle|nickname|label|consider|deem)$/

/** A verb that was taken for finite turns out to describe its subject: "A poll released last week showed". */
function reinterpretable(reader: Reader, index: number, last: Before): { depth: number; weight: number } | null {
  const { clauses, open } = reader
  if (last.kind === 'conjunction' || last.kind === 'opener') return null
  for (let depth = open.depth - 1; depth >= open.barrier; depth--) {
    const clause = open.at(depth)
    const taken = clause.verb >= 0 ? clauses.verbs[clause.verb]! : null
    if (taken?.form !== 'finite' || taken.complement || !clause.subject || !mayDescribe(reader, taken)) continue
    if (NOMINATIVE.test(clauses.tokens[clause.subject.head]!.lower)) continue
    const comma = isComma(clauses.tokens, taken.from - 1)
    const closed = comma && last.kind === 'comma'
    if (comma && !closed) continue
    // "voted for it, compared with": the second describes.
    if (!closed && !clause.outer && last.kind === 'comma' && clauses.verbs[index]!.form === 'participle') continue
    // Names are described between commas only, and an object makes a past tense of what stands before it.
    if (!closed && clauses.tokens[clause.subject.head]!.tag === 'PROPN') continue
    if (taken.object && !closed && !NAMES.test(lemmaOf(reader, clause.verb))) continue
    return { depth, weight: 6 }
  }
  return null
}

function reinterpret({ clauses, open, ...reader }: Reader, index: number, depth: number): void {
  const clause = open.at(depth)
  const taken = clauses.verbs[clause.verb]!
  open.close(depth + 1, clauses.verbs[index]!.from)
  taken.form = 'participle'
  taken.clause = 'nonfinite'
  taken.antecedent = clause.subject
  taken.subject = null
  clause.subject = clause.outer ?? clause.subject
  clause.candidates = []
  const whole = { clauses, open, ...reader }
  settle(whole, clause, index, subjectOf(whole, clauses.verbs[index]!, clause.subject!, 'before'))
}

/** A bare past form that can be a participle as well. */
const mayDescribe = ({ clauses: { tokens } }: Reader, { from, to, verb }: VerbGroup): boolean =>
  to - from === 1 &&
  tokens[verb]!.tag === 'VERB' &&
  isParticiple(tokens[verb]!) &&
  !INTRANSITIVE.has(tokens[verb]!.lemma)

/** The option becomes the reading. */
function take(reader: Reader, index: number, { depth, how, candidate }: Option): void {
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

/** "The bridge, Lund said on Monday, is safe": what was taken for a description had the verb before. */
function interrupted(reader: Reader, index: number, last: Before): boolean {
  const { clauses, open } = reader
  if (last.kind !== 'comma') return false
  const { top } = open
  const { subject, outer, verb } = top
  if (!subject || !outer || verb < 0 || top.candidates.length > 0) return false
  const said = clauses.verbs[verb]!
  if (!TAKES_BARE.has(lemmaOf(reader, verb)) || said.complement || said.object) return false
  const group = clauses.verbs[index]!
  said.complement = { kind: 'bare', from: outer.from, to: group.to, verb: index }
  reader.clauseOf[verb] = { ...top, parent: null }
  top.subject = outer
  settle(reader, top, index, { from: outer.from, to: subject.from - 1, phrase: outer, how: 'before', pronoun: null })
  return true
}

/** "“…,” said Lund", "It rained, said Lund." */
function isTurnedRound({ clauses, open, ...reader }: Reader, index: number, last: Before): boolean {
  const { tokens } = clauses
  const group = clauses.verbs[index]!
  if (
    !QUOTES.has(lemmaOf({ clauses, open, ...reader }, index)) ||
    (last.kind !== 'comma' && last.kind !== 'start' && !last.quoted)
  )
    return false
  const phrase = phraseFrom(clauses, group.to)
  if (!phrase || isTime(tokens, phrase)) return false
  const { top } = open
  if (top.verb < 0 && top.subject) return false
  if (last.quoted) return isQuoteMark(tokens, group.from - 1)
  if (last.kind === 'start') return /^(?:said|says)$/.test(tokens[group.verb]!.lower)
  const after = tokens[phrase.to]
  return top.verb >= 0 && (!after || /^[.,]$/.test(after.text))
}

/** Reads a finite verb, or a past form that may be a participle: it has its place, describes, or shares a subject. */
export function readFinite(reader: Reader, index: number): 'placed' | 'describes' | 'shares' {
  const { clauses, open } = reader
  const group = clauses.verbs[index]!
  const last = before(clauses, group.from)
  if (isTurnedRound(reader, index, last)) {
    settle(reader, open.push({ kind: 'main', from: group.from, parent: null }), index, null)
    return 'placed'
  }
  const found = options(reader, index, last)
  let best: Option | null = null
  for (const option of found) if (!best || option.weight > best.weight) best = option
  const description = asDescription(reader, group, last)
  // "denied it and said": the subject stands with another verb.
  const joined = last.kind === 'conjunction' ? 9 : last.kind === 'comma' ? 4.2 : 0
  if (interrupted(reader, index, last)) return 'placed'
  const again = reinterpretable(reader, index, last)
  if (description > Math.max(best?.weight ?? 0, joined, again?.weight ?? 0)) return 'describes'
  if (group.form === 'participle') group.form = 'finite'
  if (best && best.weight >= POOR && best.weight >= joined) {
    take(reader, index, best)
    return 'placed'
  }
  if (again) {
    reinterpret(reader, index, again.depth)
    return 'placed'
  }
  if (joined === 0 && best && best.weight > 0) {
    take(reader, index, best)
    return 'placed'
  }
  const { top } = open
  if (top.verb < 0 && !top.subject) {
    top.inverted = true
    settle(reader, top, index, null)
    return 'placed'
  }
  return 'shares'
}
