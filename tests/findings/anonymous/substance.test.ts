import { describe, expect, it } from 'vitest'
import { SUBSTANCE_RULES } from '../../../src/findings/anonymous/substance'
import { fire, windowOf } from '../../../src/sources/profile/fact-rule'

describe.each(SUBSTANCE_RULES)('$id', (rule) => {
  it.each(rule.fires)('fires: %s', (text) => {
    expect(fire(rule, windowOf(text, { start: 0, end: text.length }))).not.toBeNull()
  })
  it.each(rule.not)('does not: %s', (text) => {
    expect(fire(rule, windowOf(text, { start: 0, end: text.length }))).toBeNull()
  })
})
