import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/language/language'
import { readPeople } from '../../src/sources/people'
import { readWithheld, WITHHELD_RULES } from '../../src/sources/withheld'

const partial = (text: string) => {
  const sentences = readSentences(text, { start: 0, end: text.length })
  return [...readWithheld(sentences, readPeople(sentences)).keys()]
}

describe.each(WITHHELD_RULES)('$id', ({ fires, not }) => {
  it.each(fires)('finds $name in: $text', ({ text, name }) => {
    expect(partial(text)).toEqual([name])
  })
  it.each(not)('finds none in: %s', (text) => {
    expect(partial(text)).toEqual([])
  })
})
