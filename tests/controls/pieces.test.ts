import { describe, expect, it } from 'vitest'
import { cutAtFindings } from '../../src/controls/pieces'
import type { Finding } from '../../src/findings/model'

const finding = (id: string, start: number, end: number) => ({ id, start, end }) as Finding
const cut = (text: string, ...findings: Finding[]) =>
  cutAtFindings(text, findings).map((piece) => [piece.text, piece.findings.map(({ id }) => id).join('+')])

describe('cutAtFindings', () => {
  it('keeps a text without findings whole', () => expect(cut('abc')).toEqual([['abc', '']]))

  it('cuts where findings begin and end, and where they overlap', () => {
    expect(cut('abcdef', finding('x', 1, 4), finding('y', 3, 6))).toEqual([
      ['a', ''],
      ['bc', 'x'],
      ['d', 'x+y'],
      ['ef', 'y'],
    ])
  })

  it('loses nothing of the text', () => {
    const pieces = cutAtFindings('He said so.', [finding('x', 3, 7), finding('y', 0, 11)])
    expect(pieces.map(({ text }) => text).join('')).toBe('He said so.')
  })

  it('has no pieces of an empty text', () => expect(cut('')).toEqual([]))
})
