import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../src/article/plain'
import { fragmentUrl, quotation } from '../../src/page/quotation'

const PAGE = 'https://courier.example/story?id=4'

describe('a text fragment', () => {
  it('holds a short passage whole, with its special characters encoded', () => {
    expect(fragmentUrl(PAGE, 'two people, well-placed & named')).toBe(
      `${PAGE}#:~:text=two%20people%2C%20well%2Dplaced%20%26%20named`,
    )
  })

  it('leads to a long passage by its first and last words', () => {
    const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')
    expect(fragmentUrl(PAGE, long)).toBe(
      `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
    )
  })

  it('replaces a fragment that the address has, and survives half a surrogate pair', () => {
    expect(fragmentUrl(`${PAGE}#top`, 'a\ud800b')).toBe(`${PAGE}#:~:text=ab`)
  })
})

describe('a quotation', () => {
  it('is the sentence, its origin and the link', () => {
    const text = 'First. Critics say\nso. Last.'
    const article = { ...plainArticle(text), headline: 'A headline', outlet: 'The Courier' }
    expect(quotation(article, { start: 7, end: 22 }, 'Critics', PAGE)).toBe(
      `“Critics say so.”\n— A headline, The Courier\n${PAGE}#:~:text=Critics`,
    )
  })

  it('leaves out an origin that nobody gives', () => {
    expect(quotation(plainArticle('So.'), { start: 0, end: 3 }, 'So', PAGE)).toBe(`“So.”\n${PAGE}#:~:text=So`)
  })
})
