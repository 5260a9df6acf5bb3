import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/language/language'

const tokensOf = (text: string) => readSentences(text, { start: 0, end: text.length }).flatMap(({ tokens }) => tokens)

describe('letters melted into one sign', () => {
  it.each([
    ['Oﬃcials in Moss oﬀered a ﬂat ﬁne.', 'Officials in Moss offered a flat fine.'],
    ['The baﬄed ﬆeward ﬁled it in Auguﬅ.', 'The baffled steward filed it in August.'],
    ['Lund re\u00adsigned, the min\u00adis\u00adter said.', 'Lund resigned, the minister said.'],
    ['I\u00ad’m ﬁne.', 'I’m fine.'],
  ])('%s', (page, plain) => {
    const told = (text: string) => tokensOf(text).map(({ lower, lemma, tag }) => ({ lower, lemma, tag }))
    expect(told(page)).toEqual(told(plain))
  })

  it('keeps the offsets of the page', () => {
    const page = 'He left. Oﬃcials con\u00adﬁrmed it.'
    const [, sentence] = readSentences(page, { start: 0, end: page.length })
    expect(page.slice(sentence!.start, sentence!.end)).toBe('Oﬃcials con\u00adﬁrmed it.')
    expect(sentence!.tokens.map(({ text }) => text)).toEqual(['Oﬃcials', 'con\u00adﬁrmed', 'it', '.'])
    for (const { text, start, end } of sentence!.tokens) expect(page.slice(start, end)).toBe(text)
    expect(sentence!.clauses.verbs).toHaveLength(1)
  })

  it('reads a part of a text', () => {
    const page = 'A ﬁne day. Oﬃcials left.'
    const start = page.indexOf('O')
    expect(readSentences(page, { start, end: page.length })[0]!.tokens[0]).toMatchObject({ text: 'Oﬃcials', start })
  })

  it('keeps tokens in order in any text', () => {
    const piece = fc.constantFrom('ﬁ', 'ﬃ', 'ﬆ', '\u00ad', "'", '’', 'm', 'I', ' ', '.', 'n', 't', 'cannot', '"')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let least = 0
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(least)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          least = token.end
        }
      }),
      { numRuns: 300 },
    )
  })
})
