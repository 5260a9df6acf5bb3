import { expect, it } from 'vitest'
import { readSentences } from '../../src/language/language'
import { readPeople } from '../../src/sources/people-reader'
import { readWithheld } from '../../src/sources/withheld'

const partial = (text: string) => {
  const sentences = readSentences(text, { start: 0, end: text.length })
  return [...readWithheld(sentences, readPeople(sentences)).keys()]
}

// That they are found at all, the examples of the rules show.
it.each([
  ['Lena', 'A baker identified only as Lena said the street was flooded.'],
  ['Tom', 'The driver, known only as Tom, said he had braked.'],
  ['Maria', 'Maria, who asked that her surname not be used, said she hid in the cellar.'],
  ['Omar', 'Omar, who gave only his first name, said the guards had left.'],
  ['Lotte', 'Lotte (not her real name) said she was paid in cash.'],
])('%s in: %s', (name, text) => expect(partial(text)).toEqual([name]))
