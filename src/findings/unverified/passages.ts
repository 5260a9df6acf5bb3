// Finds the passages of one sentence that hedge, allege or declare: looks each token up among the words of the rules, and
// asks those rules at its place in the one reading of the sentence.
import type { Span } from '../../article/article'
import type { Sentence, Token } from '../../language/language'
import type { FindingKind, ReasonKey, Strength } from '../model'
import { movedSpan, SentenceCache } from '../sentence-cache'
import { Candidate } from './candidate'
import { isDoubt } from './hedged/hedged'
import type { DoubtRule } from './rule'
import { RULES } from './rules/rules'

export interface Passage extends Span {
  kind: FindingKind<'unverified'>
  strength: Strength
  rule: string
  says: ReasonKey
}

const BY_WORD = new Map<string, DoubtRule[]>()
for (const rule of RULES) {
  for (const word of new Set(rule.words)) {
    const rules = BY_WORD.get(word)
    if (rules) rules.push(rule)
    else BY_WORD.set(word, [rule])
  }
}
const NONE: readonly DoubtRule[] = []

const NOT = /^n['’]t$/
const CLITIC = /^['’]/
const MODAL = /^(?:could|may|might|would|will|should)$/
const SUBJECT = /^(?:i|you|he|she|it|we|they)$/

/** The span of the tokens `[from, to)` in words that can be quoted: no half of "won't", no subject left dangling. */
function spanOf(tokens: readonly Token[], start: number, end: number): Span {
  let from = start
  let to = Math.min(end, tokens.length)
  if (from > 0 && CLITIC.test(tokens[from]!.text)) from--
  if (tokens[from]!.tag === 'ADV' && MODAL.test(tokens[from - 1]?.lower ?? '')) from--
  if (to - from > 1 && tokens[from]!.lower === 'that') from++
  if (NOT.test(tokens[to]?.text ?? '')) to++
  else if (to - from > 1 && SUBJECT.test(tokens[to - 1]!.lower)) to--
  while (to - from > 1 && tokens[to - 1]!.tag === 'PUNCT') to--
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** A question asserts nothing: its hedges are none. */
function isQuestion(tokens: readonly Token[]): boolean {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!
    if (token.tag !== 'PUNCT') return false
    if (token.text.includes('?')) return true
  }
  return false
}

function applyRule(rule: DoubtRule, candidate: Candidate): Passage | null {
  const sign = rule.when(candidate)
  if (!sign || rule.unless?.(candidate, sign)) return null
  if (sign.hedged && !isDoubt(candidate, sign.hedged)) return null
  const { kind, strength, id, says } = rule
  return { kind, strength, rule: id, says, ...spanOf(candidate.tokens, sign.from, sign.to) }
}

const kept = new SentenceCache<Passage[]>((passages, by) =>
  passages.map((passage) => ({ ...passage, ...movedSpan(passage, by) })),
)

export const findPassages = (sentence: Sentence): Passage[] => kept.of(sentence, () => readPassages(sentence))

function readPassages({ tokens, clauses }: Sentence): Passage[] {
  const found: Passage[] = []
  const question = isQuestion(tokens)
  for (let at = 0; at < tokens.length; at++) {
    const { lower, lemma } = tokens[at]!
    const own = BY_WORD.get(lower) ?? NONE
    const others = lemma === lower ? NONE : (BY_WORD.get(lemma) ?? NONE)
    if (own.length + others.length === 0) continue
    const candidate = new Candidate(clauses, at)
    for (const rule of new Set([...own, ...others])) {
      if (question && rule.kind === 'hedged') continue
      const passage = applyRule(rule, candidate)
      if (passage) found.push(passage)
    }
  }
  return found
}
