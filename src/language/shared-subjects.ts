// Subjects that stand with another verb: "denied it and said", "left, saying", "led her to resign".
import type { Clauses, Subject, VerbGroup } from './clause'
import { climb, isComma, isDependent, phraseBefore, REACH } from './described'
import { isQuoteMark } from './phrases'
import type { Token } from './token'

/** Walking left: does the mark at `at` close something that what stands right of it is outside of? */
const closes = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at - 1]!.end === tokens[at]!.start && tokens[at + 1]?.start !== tokens[at]!.end

/** The finite verb before `group` whose subject it shares. */
function sharing(clauses: Clauses, group: VerbGroup): VerbGroup | null {
  const { tokens, verbAt, verbs } = clauses
  const index = verbAt[group.from]!
  // ", but declined": a comma before the conjunction goes back to the main clause.
  const afterComma = tokens[group.from - 1]?.tag === 'CCONJ' && isComma(tokens[group.from - 2])
  // "with Lund tweeting that … and asking"
  const joined = tokens[group.from - 1]?.tag === 'CCONJ'
  let at = group.from - 1
  let brackets = 0
  let quoted = false
  for (let i = index - 1; i >= 0 && index - i < 12; i--) {
    const other = verbs[i]!
    for (; at >= other.to && group.from - at < 2 * REACH; at--) {
      if (tokens[at]!.text === ')') brackets++
      else if (tokens[at]!.text === '(') brackets = Math.max(0, brackets - 1)
      else if (isQuoteMark(tokens, at)) quoted = closes(tokens, at)
    }
    if (brackets > 0 || quoted) continue
    if (other.form === 'infinitive' || !other.subject) continue
    if (other.form === 'ing' && (group.form === 'finite' || (other.subject.how === 'before' && !joined))) continue
    if (other.subject.how === 'relative' && group.form !== 'finite') continue
    if (i > 0 && isDependent(clauses, other.subject)) {
      // "He warned that it could rise and implied that …": a bare past goes with the bare past, not with "could rise".
      const bare = group.to - group.from === 1 && other.to - other.from > 1
      if (group.form === 'ing' || bare || afterComma) continue
    }
    return other
  }
  return null
}

export function shared(clauses: Clauses, group: VerbGroup, how: Subject['how'] = 'shared'): Subject | null {
  const other = sharing(clauses, group)
  return other?.subject ? { ...other.subject, how } : null
}

/** Verbs that make their object do something (Karttunen's implicatives): "led the chair to announce". */
const CAUSES = /^(?:lead|prompt|force|cause|push|drive|compel|let|enable|help|inspire|oblige|allow|spur|move|bring)$/
/** Verbs that ask it of their object and leave open whether it does. */
const ASKS =
  /^(?:ask|tell|urge|order|want|expect|persuade|press|invite|require|permit|encourage|instruct|command|beg|need|advise|warn|direct|pay|choose|train)$/

/** The subject of "to announce" in "led the chair to announce", "wants to announce"; none where it is left open who acts. */
export function ofInfinitive(clauses: Clauses, group: VerbGroup, at: number, limit: number): Subject | null {
  const phrase = phraseBefore(clauses, at + 1)
  const top = phrase && climb(clauses, phrase, limit)
  const index = top && top.from > 0 ? clauses.verbAt[top.from - 1]! : -1
  const governor = index >= 0 ? clauses.tokens[clauses.verbs[index]!.verb]!.lemma : ''
  if (top && CAUSES.test(governor)) return { from: top.from, to: at + 1, phrase: top, how: 'understood' }
  // "Lund to call for an inquiry": a headline's future, where no verb stands before.
  if (top && clauses.verbAt[group.from] === 0 && top.from - 1 === limit)
    return { from: top.from, to: at + 1, phrase: top, how: 'before' }
  return top && ASKS.test(governor) ? null : shared(clauses, group, 'understood')
}

/** "Saying that he would go, Smith left": an opening participle belongs to the subject of the main clause. */
export function ahead({ tokens, phrases, phraseAt, verbAt }: Clauses, group: VerbGroup): Subject | null {
  for (let at = group.to; at < tokens.length && at - group.to < REACH; at++) {
    if (tokens[at]!.text !== ',') continue
    const index = phraseAt[at + 1] ?? -1
    const phrase = index >= 0 ? phrases[index]! : null
    if (phrase && (verbAt[phrase.to] ?? -1) >= 0) return { from: phrase.from, to: phrase.to, phrase, how: 'shared' }
  }
  return null
}
