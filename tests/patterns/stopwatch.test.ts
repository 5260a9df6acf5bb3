// The tests of patterns can fail: they see a quadratic one, at its work in whichever way, and an exponential one.
import { describe, expect, it } from 'vitest'
import { slowPatterns } from './stopwatch'
import { attack, verdictOn } from './worst-cases'

const spaces = `a${' '.repeat(12_000)}b`

describe('the stopwatch', () => {
  it.each<[string, () => unknown]>([
    ['test', () => /\s+$/.test(spaces)],
    ['match', () => spaces.match(/\s+$/)],
    ['replace', () => spaces.replace(/\s+$/, '')],
    ['split', () => spaces.split(/\s+$/)],
    ['a step that is short, again and again', () => spaces.replace(/\s(?=\s*c)|\s(?=\s*b)/g, '')],
  ])('sees a quadratic pattern in %s', (_, work) => {
    expect(slowPatterns(work, 30)).toHaveLength(1)
  })

  it('sees nothing in a linear one, and gives the pattern its own methods back', () => {
    expect(slowPatterns(() => [spaces.replace(/\s+/g, ' '), /^\s+$/.test(spaces), spaces.split(/\s/)], 30)).toEqual([])
    expect(String(RegExp.prototype.exec)).toMatch(/native code/)
  })
})

describe('the checker', () => {
  it('tells exponential from quadratic from linear, with a worst case', async () => {
    const complexity = async (source: string) => {
      const verdict = await verdictOn({ source, flags: '' })
      return verdict.status === 'unknown' ? verdict.error : verdict.complexity.type
    }
    expect(await Promise.all(['^(a|a)+$', '\\s+$', '^\\s+'].map(complexity))).toEqual([
      'exponential',
      'polynomial',
      'linear',
    ])
    const verdict = await verdictOn({ source: '\\s+$', flags: '' })
    expect(verdict.status === 'vulnerable' && attack(verdict, 500)).toMatch(/^\s{500,}\S/)
  })
})
