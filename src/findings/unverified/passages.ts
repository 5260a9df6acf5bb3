// Finds the passages of one sentence that hedge, allege or declare: looks each token up among the first words of the
// cues, and checks the rules that begin with it.
import type { Span } from '../../article/article'
import type { Sentence, Token } from '../../language/language'
import type { Strength, UnverifiedKind } from '../findings'
import { KeptBySentence, movedSpan } from '../kept'
import { decide, MODALS, readModal } from './modals/use'
import { type Context, compile, compileContext, firstWords, match, matchContext, type Pattern } from './pattern'
import type { Rule } from './rule'
import { RULES } from './rules/rules'

export interface Passage extends Span {
  kind: UnverifiedKind
  strength: Strength
  rule: string
  reason: string
}

interface Compiled {
  rule: Rule
  cue: Pattern
  when: Context[] | null
  unless: Context[]
  without: readonly string[] | null
  widen: Context[]
}

const BY_FIRST_WORD = new Map<string, Compiled[]>()
for (const rule of RULES) {
  const shared = {
    rule,
    when: rule.when?.map(compileContext) ?? null,
    unless: (rule.unless ?? []).map(compileContext),
    without: rule.without ?? null,
    widen: (rule.widen ?? []).map(compileContext),
  }
  for (const cue of rule.cue.map(compile)) {
    for (const word of firstWords(cue)) {
      const list = BY_FIRST_WORD.get(word)
      const compiled = { ...shared, cue }
      if (list) list.push(compiled)
      else BY_FIRST_WORD.set(word, [compiled])
    }
  }
}

const MODAL_REASON = 'says what is possible, not what is known.'

const NOT = /^n['’]t$/
const CLITIC = /^['’]/
const MODAL = /^(?:could|may|might|would|will|should)$/
const SUBJECT = /^(?:i|you|he|she|it|we|they)$/

/** The span of the tokens `[start, end)` in words that can be quoted: no half of "won't", no subject left dangling. */
function spanOf(tokens: readonly Token[], start: number, end: number): Span {
  let from = start
  let to = end
  if (from > 0 && CLITIC.test(tokens[from]!.text)) from--
  if (tokens[from]!.tag === 'ADV' && MODAL.test(tokens[from - 1]?.lower ?? '')) from--
  if (to - from > 1 && tokens[from]!.lower === 'that') from++
  if (NOT.test(tokens[to]?.text ?? '')) to++
  else if (to - from > 1 && SUBJECT.test(tokens[to - 1]!.lower)) to--
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

type Vocabulary = (word: string) => boolean

/** Whether a word stands in the sentence; its words are gathered once, and only when asked for. */
function vocabularyOf(tokens: readonly Token[]): Vocabulary {
  let words: Set<string> | null = null
  return (word) => {
    words ??= new Set(tokens.map((token) => token.lower))
    return words.has(word)
  }
}

function applyRule(compiled: Compiled, tokens: readonly Token[], at: number, has: Vocabulary): Passage | null {
  const { rule, cue, when, unless, without, widen } = compiled
  const end = match(cue, tokens, at, 1)
  if (end === null) return null
  if (when && !when.some((context) => matchContext(context, tokens, at, end))) return null
  if (unless.some((context) => matchContext(context, tokens, at, end))) return null
  if (without?.some(has)) return null
  let reach = { start: at, end }
  for (const context of widen) {
    const wider = matchContext(context, tokens, at, end)
    if (!wider) continue
    reach = wider
    break
  }
  const { kind, strength, id, reason } = rule
  return { ...spanOf(tokens, reach.start, reach.end), kind, strength, rule: id, reason }
}

function applyModal(tokens: readonly Token[], at: number): Passage | null {
  const token = tokens[at]!
  const use = readModal(tokens, at)
  if (!use) return null
  // A capital inside a sentence is the month or the name, unless the verb is in capitals too (a headline).
  if (token.text === 'May' && tokens[at + 1] && !/^\p{Lu}/u.test(tokens[at + 1]!.text)) return null
  const rule = decide(use, tokens)
  if (rule?.verdict === 'other') return null
  return {
    ...spanOf(tokens, use.start, use.end),
    kind: 'hedged',
    strength: rule?.strength ?? 'moderate',
    rule: rule?.id ?? `modal/${use.modal}`,
    reason: MODAL_REASON,
  }
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

const kept = new KeptBySentence<Passage[]>((passages, by) =>
  passages.map((passage) => ({ ...passage, ...movedSpan(passage, by) })),
)

export const findPassages = (sentence: Sentence): Passage[] => kept.of(sentence, () => readPassages(sentence))

function readPassages({ tokens }: Sentence): Passage[] {
  const found: Passage[] = []
  const question = isQuestion(tokens)
  const has = vocabularyOf(tokens)
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!
    for (const compiled of BY_FIRST_WORD.get(lower) ?? []) {
      if (question && compiled.rule.kind === 'hedged') continue
      const passage = applyRule(compiled, tokens, at, has)
      if (passage) found.push(passage)
    }
    if (!question && MODALS.has(lower)) {
      const passage = applyModal(tokens, at)
      if (passage) found.push(passage)
    }
  }
  return found
}
