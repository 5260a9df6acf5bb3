// The language library reads each text as if it were the first, whatever it has met in others.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageLibrary } from '../../src/language/language'

const SIGNS = ['', '.', ',', '-', '’s', "'s", '.-', '/', '@', '...', ')', '(', '“', '”', ':', '&', '_', '1', '.com']

/** Words that no text before has had, so that the first reading is the first. */
const fresh = fc.tuple(
  ...Array.from({ length: 3 }, () => fc.stringMatching(/^(?:[A-Z]?[a-z]{1,2}|[A-Z]{1,2})?[a-z]{5,7}$/)),
)
/** Which of them, each with a sign, side by side or with a word of the language between. */
const order = fc.array(
  fc.record({ word: fc.nat(2), sign: fc.constantFrom(...SIGNS), behind: fc.constantFrom('', ' ', ' said ', ' U.S. ') }),
  { minLength: 1, maxLength: 8 },
)

describe('the language library', () => {
  it('reads a text the same before and after any other', () => {
    fc.assert(
      fc.property(fresh, order, order, (words, first, other) => {
        const { tag } = languageLibrary()
        const textOf = (parts: typeof first) =>
          parts.map(({ word, sign, behind }) => words[word]! + sign + behind).join('')
        const alone = tag(textOf(first))
        tag(textOf(other))
        expect(tag(textOf(first))).toEqual(alone)
      }),
      { numRuns: 2_000 },
    )
  })

  it('takes no word for its own because a text had it', () => {
    const { tag, isKnown, isListed } = languageLibrary()
    tag('The zorvik said that Thrumble had left.')
    expect(isKnown('zorvik')).toBe(false)
    expect(isListed('zorvik')).toBe(false)
    expect(isKnown('harbour')).toBe(true)
  })
})
