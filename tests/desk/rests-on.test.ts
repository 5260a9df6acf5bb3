// Who carries a paragraph or the headline: told where it is sure, and by what is said there.
import { describe, expect, it } from 'vitest'
import type { Article, Role } from '../../src/article/article'
import { plainArticle } from '../../src/article/plain-text'
import { partsToAsk, restsOn } from '../../src/desk/rests-on'
import { analyseArticle } from '../../src/engine'

function read(headline: string, ...paragraphs: string[]) {
  const article: Article = plainArticle([headline, ...paragraphs].join('\n'))
  article.blocks[0]!.role = 'headline' satisfies Role
  article.headline = headline
  return analyseArticle(article)
}
const report = read(
  'Harbour bridge will stay closed until June',
  'The harbour bridge will stay closed until June, two officials briefed on the repairs said.',
  'The bridge was built in 1912. It has three arches.',
  'Mira Tolland, who runs the ferry line, said that her boats were full.',
  'Jan Feld, the town engineer, said that the bridge would stay closed until the end of June.',
  'Ida Stern, a baker, said that she had sold no bread at all that morning.',
)
const parts = partsToAsk(report.article)
const carriers = (at: number) =>
  restsOn(report, parts[at]!).map(({ source, statements }) => [
    source.name,
    statements.map(({ start, end }) => report.article.text.slice(start, end)).join(' | '),
  ])

describe('a paragraph', () => {
  it('rests on who says something in it', () => {
    expect(carriers(3)).toEqual([['Mira Tolland', expect.stringContaining('her boats were full')]])
  })
  it('rests on nobody where nobody does', () => expect(carriers(2)).toEqual([]))
})

describe('the headline', () => {
  it('rests on those whose statements say the same, named and unnamed', () => {
    const found = carriers(0).map(([name]) => name)
    expect(found).toEqual(['two officials briefed on the repairs', 'Jan Feld'])
    expect(carriers(0)[1]![1]).toContain('would stay closed')
  })

  it('is not given to anybody by words that the whole story is about', () => {
    const vague = read(
      'Harbour bridge repairs cost four million crowns',
      'Mira Tolland said that the harbour bridge repairs were late.',
      'Jan Feld said that the harbour bridge repairs were loud.',
      'Ida Stern said that the harbour bridge repairs were needed.',
      'Tom Berg said that the harbour bridge repairs were ugly.',
    )
    expect(restsOn(vague, partsToAsk(vague.article)[0]!)).toEqual([])
  })

  it('rests on whom it names itself', () => {
    const own = read('Ferry may close in May, officials say', 'The ferry to Ostholm is old. It was built long ago.')
    const found = restsOn(own, partsToAsk(own.article)[0]!)
    expect(found.map(({ source, statements }) => [source.name, statements])).toEqual([['officials', []]])
  })

  it('is silent on what was denied or only asked', () => {
    const denied = read(
      'Harbour bridge will stay closed until June',
      'Mira Tolland did not say whether the harbour bridge would stay closed until June.',
    )
    expect(restsOn(denied, partsToAsk(denied.article)[0]!)).toEqual([])
  })
})
