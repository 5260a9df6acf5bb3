import { describe, expect, it } from 'vitest'
import { type FactRule, fire, windowOf } from '../../../src/sources/profile/fact-rule'
import { KNOWLEDGE_RULES } from '../../../src/sources/profile/knowledge'
import { SIDE_RULES } from '../../../src/sources/profile/side'
import { WHY_RULES } from '../../../src/sources/profile/why'

const RULES: FactRule<string>[] = [...KNOWLEDGE_RULES, ...WHY_RULES, ...SIDE_RULES]

describe.each(RULES)('$id', (rule) => {
  it.each(rule.fires)('fires: %s', (text) => {
    const shown = fire(rule, windowOf(text, { start: 0, end: text.length }))
    expect(shown).not.toBeNull()
    expect(shown!.end).toBeGreaterThan(shown!.start)
  })
  it.each(rule.not)('does not: %s', (text) => {
    expect(fire(rule, windowOf(text, { start: 0, end: text.length }))).toBeNull()
  })
})
