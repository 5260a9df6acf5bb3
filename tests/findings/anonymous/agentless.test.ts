import { describe, expect, it } from 'vitest'
import { AGENTLESS_RULES, fireAgentless } from '../../../src/findings/anonymous/agentless'

describe.each(AGENTLESS_RULES)('$id', (rule) => {
  it.each(rule.fires)('fires: %s', (text) => {
    expect(fireAgentless(rule, text)).not.toBeNull()
  })
  it.each(rule.not)('does not: %s', (text) => {
    expect(fireAgentless(rule, text)).toBeNull()
  })
})
