import { describe, expect, it } from 'vitest'
import { NOTE_RULES } from '../../src/article/end-notes'
import { FURNITURE, furnitureIn, MOST_WORDS } from '../../src/article/furniture'
import { HINT_RULES, hintsIn } from '../../src/article/hints'
import { countWords } from '../../src/article/word-count'

describe.each(FURNITURE)('furniture: $id', ({ id, is, isNot }) => {
  it.each(is)('drops «%s»', (text) => expect(FURNITURE.find((rule) => rule.id === id)?.pattern.test(text)).toBe(true))
  it.each(isNot)('keeps «%s»', (text) => expect(furnitureIn(text, countWords(text))).toBeNull())
})

describe('furniture', () => {
  it('never takes a long line for furniture', () => {
    expect(furnitureIn('Read more: all of it', MOST_WORDS + 1)).toBeNull()
  })

  it('takes linear time on hostile lines', () => {
    const lines = ['1'.repeat(50_000), 'share '.repeat(10_000), `more ${'x '.repeat(20_000)}`, '-=_*'.repeat(20_000)]
    const started = performance.now()
    for (const line of lines) furnitureIn(line, 1)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe.each(HINT_RULES)('hint: $hint', ({ hint, is, isNot }) => {
  it.each(is)('is in «%s»', (names) => expect([...hintsIn(names)]).toContain(hint))
  it.each(isNot)('is not in «%s»', (names) => expect([...hintsIn(names)]).not.toContain(hint))
})

describe.each(NOTE_RULES)('note under the story: $id', ({ pattern, is, isNot }) => {
  it.each(is)('is «%s»', (text) => expect(pattern.test(text)).toBe(true))
  it.each(isNot)('is not «%s»', (text) => expect(NOTE_RULES.some((rule) => rule.pattern.test(text))).toBe(false))
})
