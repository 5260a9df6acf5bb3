import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords } from '../../src/article/word-count'

it('counts runs of letters and digits, quick way or not', () => {
  const plain = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const some = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'aZ09 .,-_’“—\u00a0é²Øжא\ud83d\ude00') }))
  fc.assert(fc.property(some, (text) => countWords(text) === plain(text)))
  expect(countWords('It’s 3.5 km — “far”')).toBe(6)
  expect(countWords('港の労働者は')).toBe(4)
})
