// A rule that reads one value of a profile off a stretch of text, with its reason and its examples beside it.
import type { Span } from '../../article/article'
import type { Fact } from '../../findings/model'
import type { Rule } from '../../rule'

export interface FactRule<Value extends string> extends Rule {
  value: Value
  /** Matched with straight apostrophes; the match, or its group named `shown`, is the evidence. */
  pattern: RegExp
}

/** A stretch of the article's text in which a rule may look. */
export interface Window extends Span {
  text: string
}

export const windowOf = (text: string, { start, end }: Span): Window => ({
  start,
  end,
  text: text.slice(start, end).replaceAll('’', "'"),
})

/** The words at the first place where `rule` fires; null when it does not. */
export function fire<Value extends string>(rule: FactRule<Value>, { start, text }: Window): Span | null {
  const match = rule.pattern.exec(text)
  if (!match) return null
  const from = start + match.index
  return { start: from, end: from + match[0].trimEnd().length }
}

/** The strongest value that any rule shows in any window; rules stand from strong to weak. */
export function readFact<Value extends string>(
  rules: readonly FactRule<Value>[],
  windows: readonly Window[],
  nothing: Value,
): Fact<Value> {
  for (const rule of rules)
    for (const window of windows) {
      const evidence = fire(rule, window)
      if (evidence) return { value: rule.value, evidence: [evidence] }
    }
  return { value: nothing, evidence: [] }
}
