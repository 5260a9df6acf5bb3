// Runs the examples that stand beside each repair of the tagger.
import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/language/language'
import { TAG_REPAIRS } from '../../src/language/tags'

describe.each(TAG_REPAIRS.map((repair) => [repair.id, repair] as const))('%s', (_, { to, examples }) => {
  it.each(examples)('$word in: $text', ({ text, word, stays }) => {
    const tokens = readSentences(text, { start: 0, end: text.length }).flatMap((sentence) => sentence.tokens)
    const tag = tokens.find((token) => token.text === word)?.tag
    if (stays) expect(tag).not.toBe(to)
    else expect(tag).toBe(to)
  })
})
