import { describe, expect, it } from 'vitest'
import { NOTE_RULES } from '../../src/article/end-notes'
import { FURNITURE, furnitureIn, MOST_WORDS } from '../../src/article/furniture'
import { HINT_RULES, hintsIn } from '../../src/article/hints'
import { countWords } from '../../src/article/word-count'
import { growth } from '../growth'

describe.each(FURNITURE)('furniture: $id', ({ id, is, isNot }) => {
  it.each(is)('drops «%s»', (text) => expect(FURNITURE.find((rule) => rule.id === id)?.pattern.test(text)).toBe(true))
  it.each(isNot)('keeps «%s»', (text) => expect(furnitureIn(text, countWords(text))).toBeNull())
})

describe('furniture', () => {
  it('never takes a long line for furniture', () => {
    expect(furnitureIn('Read more: all of it', MOST_WORDS + 1)).toBeNull()
  })

  it('takes linear time on hostile lines', () => {
    for (const piece of ['1', 'share ', 'more x x x ', '-=_*']) {
      const line = (size: number) => piece.repeat(size / piece.length)
      expect(growth(line, (text) => furnitureIn(text, 1), 50_000)).toBeLessThan(10)
    }
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
