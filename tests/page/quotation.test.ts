import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../src/article/plain-text'
import { makeFinding } from '../../src/findings/finding'
import type { Reason } from '../../src/findings/model'
import { complaint, fragmentUrl, quotation } from '../../src/page/quotation'
import { english } from '../../src/words/node'

const PAGE = 'https://courier.example/story?id=4'
const link = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words)
  for (let at = 0; at < nth; at++) start = text.indexOf(words, start + 1)
  return fragmentUrl(PAGE, plainArticle(text), { start, end: start + words.length })
}

describe('a text fragment', () => {
  it('holds a short passage whole, with its special characters encoded', () => {
    const words = 'two people, well-placed & named'
    expect(link(words, words)).toBe(`${PAGE}#:~:text=two%20people%2C%20well%2Dplaced%20%26%20named`)
  })

  it('leads to a long passage by its first and last words', () => {
    const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')
    expect(link(long, long)).toBe(
      `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
    )
  })

  it('has the words around the passage, whole ones, and more where these stand twice', () => {
    expect(link('The road stayed shut. Critics say so to this day.', 'Critics')).toBe(
      `${PAGE}#:~:text=road%20stayed%20shut.-,Critics,-say%20so%20to`,
    )
    const twice = 'In the old town critics say it leaks. In the new town critics say it leaks.'
    expect(link(twice, 'critics', 1)).toContain('text=the%20new%20town-,critics')
    const long = 'He said that in the old town critics agree. He said that in this old town critics agree.'
    expect(link(long, 'critics', 1)).toContain('text=this%20old%20town-,critics')
    const longer = 'One: he came to the old town critics agree. Two: he came to the old town critics agree.'
    expect(link(longer, 'critics', 1)).toContain('text=Two%3A%20he%20came%20to%20the%20old%20town-,critics')
  })

  it('goes no further than its own block', () => {
    expect(link('Shut.\nCritics say so.\nOpen.', 'Critics say so.')).toBe(`${PAGE}#:~:text=Critics%20say%20so.`)
  })

  it('replaces a fragment that the address has, and survives half a surrogate pair', () => {
    expect(fragmentUrl(`${PAGE}#top`, plainArticle('a\ud800b'), { start: 0, end: 3 })).toBe(`${PAGE}#:~:text=ab`)
  })
})

describe('a quotation', () => {
  const reason: Reason = { key: 'reason_leaves_out', quotes: ['Critics'] }
  const why = '“Critics” leaves out who says so.'
  it('is the sentence, its origin, why it is marked and the link', () => {
    const text = 'First. Critics say\nso. Last.'
    const article = { ...plainArticle(text), headline: 'A headline', outlet: 'The Courier' }
    expect(quotation(article, { start: 7, end: 14, sentence: { start: 7, end: 22 }, reason }, PAGE, english)).toBe(
      `“Critics say so.”\n— A headline, The Courier\n${why}\n${PAGE}#:~:text=First.-,Critics,-say`,
    )
  })

  it('leaves out an origin that nobody gives', () => {
    const span = { start: 0, end: 2, sentence: { start: 0, end: 3 }, reason }
    expect(quotation(plainArticle('So.'), span, PAGE, english)).toBe(`“So.”\n${why}\n${PAGE}#:~:text=So,-.`)
  })
})

describe('a report of a wrong mark', () => {
  it('has version, rule, passage, sentence, and an address without query', () => {
    const text = 'First. Critics say\nso. Last.'
    const finding = makeFinding(
      text,
      { start: 7, end: 14 },
      {
        category: 'anonymous',
        kind: 'vague',
        sentence: { start: 7, end: 22 },
        strength: 'strong',
        rule: 'anonymous/say',
        reason: { key: 'reason_crowd', quotes: ['Critics'] },
        cues: [],
      },
    )
    expect(complaint('Backread 2.0', plainArticle(text), finding, `${PAGE}&reader=7#top`)).toBe(
      'Backread 2.0\nvague (anonymous/say): “Critics”\n“Critics say so.”\nhttps://courier.example/story',
    )
  })
})
