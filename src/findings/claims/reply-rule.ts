// What a rule of answering is: it looks at one verb of a sentence and says who answers, and what about. Its examples run as tests.
import { type Clauses, phraseFrom, type VerbGroup } from '../../language/clause'
import type { Token } from '../../language/language'
import type { NounPhrase, Range } from '../../language/phrases'
import { CHARGES, GROUNDLESS } from '../../lexicon/en/claims'
import type { Rule } from '../../rule'
import type { ReplyKind } from '../model'

export interface Look extends Clauses {
  verb: VerbGroup
  tokens: readonly Token[]
}

/** What a verb was found to answer. Token indexes of its sentence. */
export interface Answer {
  by: Range | null
  /** What is answered to; null where it is only asked. */
  about: Range | null
  /** Whatever was said: "it", "the allegations", "any wrongdoing". Otherwise only `about` tells whether it is the same matter. */
  general: boolean
}

export interface ReplyRule extends Rule {
  kind: ReplyKind
  when: (look: Look) => Answer | null
}

const PRONOUN = /^(?:it|this|that|them|those|these|all|everything|so|any)$/

export const lemmaAt = ({ tokens }: Clauses, at: number): string => tokens[at]?.lemma ?? ''
export const lowerAt = ({ tokens }: Clauses, at: number): string => tokens[at]?.lower ?? ''

/** Who does it: the subject of an active verb, the agent of a passive one. */
export function doer({ verb }: Look): Range | null {
  if (verb.passive) return verb.agent
  return verb.subject ?? verb.postposed
}

/** "some of the allegations", "all of it": the phrase that is counted. */
export function counted(look: Clauses, phrase: NounPhrase): NounPhrase {
  const part = /^(?:some|most|many|all|any|much|both|none|each|part|parts|number|several)$/.test(
    lowerAt(look, phrase.head),
  )
  return (part && lowerAt(look, phrase.to) === 'of' && phraseFrom(look, phrase.to + 1)) || phrase
}

/** Whether the phrase is a charge or a word for whatever was said. */
export const isCharge = (look: Clauses, phrase: NounPhrase): boolean =>
  CHARGES.has(lemmaAt(look, phrase.head)) || PRONOUN.test(lowerAt(look, phrase.head))

/** Nothing behind the phrase says what the charge was. */
export const isPlain = (look: Clauses, { to }: NounPhrase): boolean =>
  !/^(?:that|of|about|from|over|between|with)$/.test(lowerAt(look, to))

/** The end of the clause that goes on at `from`: at a stop, or where another subject begins a clause of its own. */
export function clauseEnd({ tokens, verbs, verbAt, phraseAt, phrases }: Clauses, from: number, most = 40): number {
  let at = from
  let depth = 0
  for (; at < tokens.length && at - from < most; at++) {
    const { text, tag } = tokens[at]!
    if (text === '(') depth++
    if (text === ')' && --depth < 0) break
    if (depth > 0) continue
    if (/^(?:[;:!?]|--|—|–)$/.test(text) || (text === '.' && at >= tokens.length - 2)) break
    if (text !== ',' && tag !== 'CCONJ') continue
    if (text === ',' && CONTRASTS.test(tokens[at + 1]?.lower ?? '')) break
    const phrase = phraseAt[at + 1]! >= 0 ? phrases[phraseAt[at + 1]!]! : null
    const next = phrase?.from === at + 1 ? (verbAt[phrase.to] ?? -1) : -1
    if (next >= 0 && verbs[next]!.form === 'finite' && verbs[next]!.subject?.from === at + 1) break
    const shared = verbAt[at + 1] ?? -1
    if (shared >= 0 && verbs[shared]!.form === 'finite') break
  }
  return at
}

const CONTRASTS = /^(?:but|although|though|while|whereas)$/

/** Whether a charge is called false in the tokens of `range`: "false", "a lie", "without merit", "no basis". */
export function callsGroundless({ tokens }: Clauses, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const { lemma, lower } = tokens[at]!
    if (GROUNDLESS.has(lemma) || GROUNDLESS.has(lower)) return true
    if (/^(?:no|without|lack|lacks|lacked|zero)$/.test(lower))
      for (let on = at + 1; on < to && on < at + 4; on++)
        if (/^(?:merit|basis|foundation|truth|substance)$/.test(tokens[on]!.lower)) return true
    if (lower === 'witch' && tokens[at + 1]?.lower === 'hunt') return true
    if (/^(?:not|n't|n’t)$/.test(lower) && /^(?:true|accurate|correct|so|case)$/.test(tokens[at + 1]?.lower ?? ''))
      return true
    if (lower === 'politically' && /^motivated$/.test(tokens[at + 1]?.lower ?? '')) return true
  }
  return false
}
