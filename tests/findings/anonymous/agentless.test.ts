import { describe, expect, it } from 'vitest'
import { AGENTLESS_RULES } from '../../../src/findings/anonymous/agentless'

describe.each(AGENTLESS_RULES)('$id', ({ pattern, fires, not }) => {
  it.each(fires)('fires: %s', (text) => {
    expect([...text.matchAll(pattern)].length).toBeGreaterThan(0)
  })
  it.each(not)('does not: %s', (text) => {
    expect([...text.matchAll(pattern)]).toEqual([])
  })
})
