// Subjects that stand with another verb: "denied it and said", "left, saying", "led her to resign".
import { type Clauses, phraseFrom, type Subject, type VerbGroup } from './clause'
import { isQuoteMark, type NounPhrase } from './phrases'
import { isComma } from './surroundings'
import type { Token } from './token'
import { agrees, isParticiple, numberOf } from './verb-forms'

/** How far left and right a subject is looked for, in tokens: longer distances are rarer than mistakes. */
const REACH = 70

/** Walking left: does the mark at `at` close something that what stands right of it is outside of? */
const closes = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at - 1]!.end === tokens[at]!.start && tokens[at + 1]?.start !== tokens[at]!.end

/** The tense of a verb without an auxiliary, where its form shows it. */
function tense({ tokens }: Clauses, { from, to, verb }: VerbGroup): 'past' | 'present' | null {
  const { lower, lemma, tag } = tokens[verb]!
  if (to - from > 1 || tag !== 'VERB') return null
  if (lower === lemma) return isParticiple(tokens[verb]!) ? null : 'present'
  return /ing$/.test(lower) ? null : /s$/.test(lower) ? 'present' : 'past'
}

const pastBefore = (clauses: Clauses, index: number): boolean => {
  for (let i = index - 1; i >= 0 && i > index - 6; i--)
    if (
      clauses.verbs[i]!.form === 'finite' &&
      clauses.verbs[i]!.subject &&
      tense(clauses, clauses.verbs[i]!) === 'past'
    )
      return true
  return false
}

/** "…, said Lund, adding that": who speaks stands behind the verb. */
const spokenBehind = ({ subject, postposed, complement }: VerbGroup): boolean =>
  subject === null && postposed !== null && (complement?.kind === 'quote' || complement?.kind === 'bare')

/** The finite verb before `group` whose subject it shares. */
export function sharing(clauses: Clauses, group: VerbGroup): VerbGroup | null {
  const { tokens, verbAt, verbs } = clauses
  const index = verbAt[group.from]!
  const joined = tokens[group.from - 1]?.tag === 'CCONJ'
  // ", but declined": a comma before the conjunction goes back to the main clause.
  const afterComma = joined && isComma(tokens, group.from - 2)
  let at = group.from - 1
  let brackets = 0
  let quoted = false
  let clashing: VerbGroup | null = null
  for (let i = index - 1; i >= 0 && index - i < 12; i--) {
    const other = verbs[i]!
    for (; at >= other.to && group.from - at < 2 * REACH; at--) {
      if (tokens[at]!.text === ')') brackets++
      else if (tokens[at]!.text === '(') brackets = Math.max(0, brackets - 1)
      else if (isQuoteMark(tokens, at)) quoted = closes(tokens, at)
    }
    if (brackets > 0 || quoted) continue
    if (spokenBehind(other) && group.form === 'ing' && isComma(tokens, group.from - 1)) return other
    if (other.form === 'infinitive' || other.form === 'participle' || !other.subject) continue
    // "with Lund tweeting that … and asking"
    if (other.form === 'ing' && (group.form === 'finite' || (other.subject.how === 'before' && !joined))) continue
    if (other.subject.how === 'relative') {
      if (group.form !== 'finite') continue
      // "praised those who stay and said": a past goes with the past.
      const [mine, its] = [tense(clauses, group), tense(clauses, other)]
      if (mine === 'past' && its === 'present' && pastBefore(clauses, i)) continue
    }
    if (i > 0 && other.clause !== 'main' && other.clause !== 'nonfinite' && other.subject.how !== 'relative') {
      // "He warned that it could rise and implied that …": a bare past goes with the bare past, not with "could rise".
      const bare = group.to - group.from === 1 && other.to - other.from > 1
      if (group.form === 'ing' || bare || afterComma) continue
    }
    // "are glad the frost is over but fear": not "the frost fear".
    const { phrase } = other.subject
    if (joined && phrase.joined.length === 0 && !agrees(numberOf(tokens, phrase), tokens[group.from]!)) {
      clashing ??= other
      continue
    }
    return other
  }
  return clashing
}

export function shared(clauses: Clauses, group: VerbGroup, how: Subject['how'] = 'shared'): Subject | null {
  const other = sharing(clauses, group)
  if (other?.subject) return { ...other.subject, how }
  const behind = other?.postposed
  return behind ? { from: behind.from, to: behind.to, phrase: behind, how, pronoun: null } : null
}

/** Verbs that make their object do something (Karttunen's implicatives): "led the chair to announce". */
const CAUSES = /^(?:lead|prompt|force|cause|push|drive|compel|let|enable|help|inspire|oblige|allow|spur|move|bring)$/
/** Verbs that ask it of their object and leave open whether it does. */
const ASKS =
  /^(?:ask|tell|urge|order|want|expect|persuade|press|invite|require|permit|encourage|instruct|command|beg|need|advise|warn|direct|pay|choose|train)$/

/**
 * The subject of "to announce" in "led the chair to announce", "wants to announce"; none where it is left open who acts.
 * `object` is the phrase right before it, `governor` the verb that the phrase is an object of.
 */
export function ofInfinitive(
  clauses: Clauses,
  group: VerbGroup,
  object: NounPhrase | null,
  governor: VerbGroup | null,
): Subject | null {
  const lemma = governor ? clauses.tokens[governor.verb]!.lemma : ''
  if (object && CAUSES.test(lemma))
    return { from: object.from, to: group.from, phrase: object, how: 'understood', pronoun: null }
  return object && ASKS.test(lemma) ? null : shared(clauses, group, 'understood')
}

/** "Saying that he would go, Smith left": an opening participle belongs to the subject of the main clause. */
export function ahead(clauses: Clauses, group: VerbGroup): Subject | null {
  const { tokens, verbAt } = clauses
  for (let at = group.to; at < tokens.length && at - group.to < REACH; at++) {
    if (tokens[at]!.text !== ',') continue
    const phrase = phraseFrom(clauses, at + 1)
    if (phrase && (verbAt[phrase.to] ?? -1) >= 0)
      return { from: phrase.from, to: phrase.to, phrase, how: 'shared', pronoun: null }
  }
  return null
}
