import { describe, expect, it } from 'vitest'
import { AGENTLESS_RULES, fireAgentless } from '../../../src/findings/anonymous/agentless'
import { readClauses } from '../../../src/language/clauses'
import { readSentences } from '../../../src/language/language'

describe.each(AGENTLESS_RULES)('$id', (rule) => {
  const fired = (text: string) =>
    readSentences(text, { start: 0, end: text.length }).some((sentence) =>
      fireAgentless(rule, readClauses(sentence.tokens)),
    )
  it.each(rule.fires)('fires: %s', (text) => {
    expect(fired(text)).toBe(true)
  })
  it.each(rule.silent)('stays silent: %s', (text) => {
    expect(fired(text)).toBe(false)
  })
})
