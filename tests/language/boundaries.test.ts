import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/language/language'

const split = (text: string) =>
  readSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('sentences stay whole', () => {
  it.each([
    'Sen. Ada Lund (R-Ga.) said so.',
    'Rep. Tom Hollis (D-N.Y.) left.',
    '“Why?” the mayor asked.',
    "''We won.''",
    'No. 10 would not say.',
    'They met in St. Louis on Jan. 5.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text])
  })
})

describe('sentences are still parted', () => {
  it.each([
    ['She left. He stayed.', ['She left.', 'He stayed.']],
    ['“Why?” The mayor left.', ['“Why?”', 'The mayor left.']],
    ['“We won,” he said. “Twice.”', ['“We won,” he said.', '“Twice.”']],
  ])('%s', (text, wanted) => {
    expect(split(text)).toEqual(wanted)
  })
})
