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

  const told = (here: string, other: string) =>
    wordChanges(here, other).map(({ text, only }) => (only ? `${only === 'here' ? '+' : '−'}[${text}]` : text))

  it('are told as one change where only white space parts them', () => {
    expect(told('A senior harbour pilot saw the ferry.', 'Berta Lohm, harbour pilot saw the ferry.')).toEqual([
      '−[Berta Lohm,]',
      '+[A senior]',
      ' harbour pilot saw the ferry.',
    ])
  })

  it('are told as one change where one short word parts them', () => {
    expect(told('Guards closed the gate at noon.', 'Soldiers locked the door at noon.')).toEqual([
      '−[Soldiers locked the door]',
      '+[Guards closed the gate]',
      ' at noon.',
    ])
  })

  it('are told one by one where a word of weight parts them, or two short ones', () => {
    expect(told('Nine boats sank.', 'Two boats drifted.')).toEqual([
      '−[Two]',
      '+[Nine]',
      ' boats ',
      '−[drifted]',
      '+[sank]',
      '.',
    ])
    expect(told('Guards saw no fire.', 'Soldiers heard no shot.').join('')).toContain('] no ')
    expect(told('They rowed out of the harbour.', 'They came out of the bay.').join('')).toContain('] out of the ')
  })

  it('are told one by one where words only went, so that nothing between them is told as new', () => {
    expect(told('He sold the boat.', 'He secretly sold the old boat.')).toEqual([
      'He ',
      '−[secretly ]',
      'sold the ',
      '−[old ]',
      'boat.',
    ])
    expect(told('It fell on the pier.', 'It quickly fell late on stormy the pier.').join('')).not.toContain('+')
  })

  it('leave no change beside the next', () => {
    const text = fc.array(fc.constantFrom('the', 'firm', 'said', 'of', 'boat', 'no')).map((all) => all.join(' '))
    fc.assert(
      fc.property(text, text, (here, other) => {
        const kinds = wordChanges(here, other).map(({ only }) => ({ null: '=', here: '+', other: '−' })[`${only}`])
        expect(kinds.join('')).not.toMatch(/[+−]−|\+\+|−−|==/)
      }),
    )
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
