import { expect, it } from 'vitest'
import { type FactName, NEWSROOMS, ruleText } from '../../src/report/newsroom-rules'
import { english } from '../../src/words/node'
import { sampleReport } from './sample'

it('has a rule and its newsrooms for every line of a profile', () => {
  const { profile } = sampleReport().sources[0]!
  for (const fact of Object.keys(profile!).filter((name) => name !== 'protected') as FactName[]) {
    expect(NEWSROOMS[fact].length).toBeGreaterThan(0)
    expect(ruleText(fact, english)).toMatch(/^\w[\w, ]+: [A-Z].+\.$/)
  }
  expect(ruleText('toWhom', english)).toBe('AP, Reuters: When another outlet is picked up, say whose sources they are.')
})
