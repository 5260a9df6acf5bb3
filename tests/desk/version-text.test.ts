// A text as it is pasted: lines broken for their width are joined, paragraphs stay.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutLineBreaks } from '../../src/desk/version-text'
import { wordChanges } from '../../src/desk/word-changes'
import { pairs } from './version-pairs'

const wrapped = (text: string, width: number) =>
  text
    .split('\n\n')
    .map((paragraph) => paragraph.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim())
    .join('\n\n')

describe('lines of a pasted text', () => {
  it.each([60, 69, 80])('broken at %d characters are joined', (width) => {
    for (const { agency } of Object.values(pairs))
      expect(withoutLineBreaks(wrapped(agency, width)).split(/\n+/)).toEqual(agency.split(/\n+/))
  })

  it('that are paragraphs stay', () => {
    const { agency } = pairs.bridge
    for (const text of [agency, agency.replaceAll('\n\n', '\n'), 'One.\nTwo.\nThree.', ''])
      expect(withoutLineBreaks(text)).toBe(text)
  })

  it('are ended as everywhere else', () => {
    expect(withoutLineBreaks('One.\r\n\r\nTwo.')).toBe('One.\n\nTwo.')
  })
})

describe('the words of two versions', () => {
  it('are told apart', () => {
    expect(wordChanges('The firm skipped two checks.', 'The firm allegedly skipped two checks.')).toEqual([
      { text: 'The firm ', only: null },
      { text: 'allegedly ', only: 'other' },
      { text: 'skipped two checks.', only: null },
    ])
  })

  it('make up both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('the', 'firm', ' ', ', ', '“', 'é', '𝄞', '\n', 'said'))
      .map((all) => all.join(''))
    const joined = (here: string, other: string, without: 'here' | 'other') =>
      wordChanges(here, other)
        .filter(({ only }) => only !== without)
        .map((stretch) => stretch.text)
        .join('')
    fc.assert(
      fc.property(text, text, (here, other) => {
        expect([joined(here, other, 'other'), joined(here, other, 'here')]).toEqual([here, other])
      }),
    )
  })
})
