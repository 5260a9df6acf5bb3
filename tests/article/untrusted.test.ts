import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_TEXT } from '../../src/article/article'
import { plainArticle } from '../../src/article/plain-text'
import { readUntrustedArticle } from '../../src/article/untrusted'
import { analyseArticle } from '../../src/engine'

const article = {
  ...plainArticle('First paragraph.\nSecond paragraph.'),
  headline: 'A headline',
  authors: ['Ada Quist'],
  policies: [{ kind: 'unnamedSourcesPolicy' as const, url: 'https://courier.example/policy' }],
}

describe('an article from a page’s process', () => {
  it('comes through as it is when it is one', () => {
    expect(readUntrustedArticle(article)).toEqual(article)
    expect(readUntrustedArticle(JSON.parse(JSON.stringify(article)))).toEqual(article)
  })

  it.each([
    ['no object', 'text'],
    ['no text', { ...article, text: 5 }],
    ['too much text', { ...article, text: 'x'.repeat(MOST_TEXT + 1) }],
    ['no blocks', { ...article, blocks: { length: 3 } }],
    ['a block outside of the text', { ...article, blocks: [{ role: 'paragraph', start: 0, end: 999 }] }],
    ['a block that ends before it starts', { ...article, blocks: [{ role: 'paragraph', start: 9, end: 4 }] }],
    ['blocks that overlap', { ...article, blocks: [article.blocks[0], { role: 'quote', start: 3, end: 20 }] }],
    ['a role that is none', { ...article, blocks: [{ role: 'script', start: 0, end: 5 }] }],
    ['half offsets', { ...article, blocks: [{ role: 'paragraph', start: 0.5, end: 5 }] }],
  ])('is refused with %s', (_, value) => expect(readUntrustedArticle(value)).toBeNull())

  it('loses metadata of a wrong shape, and links that are no web addresses', () => {
    const policies = [
      { kind: 'unnamedSourcesPolicy', url: 'javascript:alert(1)' },
      { kind: 'other', url: 'https://a.example' },
    ]
    const read = readUntrustedArticle({ ...article, headline: {}, authors: [1, 'Ada'], walled: 'yes', policies })
    expect(read).toMatchObject({ headline: null, authors: ['Ada'], walled: false, policies: [] })
  })

  it('whatever it is, it is refused or can be analysed', () => {
    const blocks = fc.array(
      fc.record({ role: fc.constantFrom('paragraph', 'quote'), start: fc.nat(60), end: fc.nat(60) }),
    )
    const given = fc.record({
      ...Object.fromEntries(Object.keys(article).map((key) => [key, fc.anything()])),
      text: fc.string({ unit: 'binary' }),
      blocks,
    })
    fc.assert(
      fc.property(given, (value) => {
        const read = readUntrustedArticle(value)
        if (read) analyseArticle(read)
      }),
      { numRuns: 50 },
    )
  })
})
