import { describe, expect, it } from 'vitest'
import { readWithheld, WITHHELD_RULES } from '../../../src/findings/sources/withheld'
import { readSentences } from '../../../src/language/language'

const partial = (text: string) => [...readWithheld(readSentences(text, { start: 0, end: text.length })).keys()]

describe.each(WITHHELD_RULES)('$id', ({ fires, not }) => {
  it.each(fires)('finds $name in: $text', ({ text, name }) => {
    expect(partial(text)).toEqual([name])
  })
  it.each(not)('finds none in: %s', (text) => {
    expect(partial(text)).toEqual([])
  })
})
