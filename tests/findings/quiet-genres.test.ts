// Hedges of advice, taste, views and games wait for a wish; those of news do not, and neither does anything that is no hedge.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { GENRES, type Genre } from '../../src/article/article'
import { readDocument } from '../../src/article/read'
import { parseDocument } from '../../src/cli/document'
import { analyseArticle } from '../../src/engine'
import { QUIET_GENRES } from '../../src/findings/quiet-genres'
import { filterReport } from '../../src/report/filtered'
import { toMarkdown } from '../../src/report/markdown'
import { summary } from '../../src/report/summary'
import { genreText } from '../../src/report/texts'
import { DEFAULTS } from '../../src/settings'
import { english } from '../../src/words/node'

const FOLDER = path.join(import.meta.dirname, '../articles/genres')
const articleOf = (name: string) =>
  readDocument(parseDocument(readFileSync(path.join(FOLDER, `${name}.html`), 'utf8')), null).article
const byDefault = {
  categories: ['anonymous', 'unverified', 'truncated'],
  strengths: ['strong', 'moderate'],
  hiddenKinds: DEFAULTS.hiddenKinds,
  dismissed: [],
} as const

describe.each([...QUIET_GENRES])('a %s', (genre) => {
  const article = articleOf(genre)
  const report = analyseArticle(article)
  const shown = filterReport(report, byDefault)

  it('shows none of its hedges by default, and says so', () => {
    expect(shown.findings.filter(({ kind }) => kind === 'hedged')).toEqual([])
    expect(shown.quiet).toBe(report.findings.filter(({ byGenre }) => byGenre).length)
    expect(shown.quiet).toBeGreaterThan(0)
    expect(genreText(shown, english)).toMatch(/left out/)
  })
  it('would show them if it were news', () => {
    const asNews = filterReport(analyseArticle({ ...article, genre: 'news' }), byDefault)
    expect(asNews.findings.filter(({ kind }) => kind === 'hedged')).toHaveLength(shown.quiet)
    expect(genreText(asNews, english)).toBeNull()
  })
  it('lists them on a wish, called slight', () => {
    const all = filterReport(report)
    expect(all.quiet).toBe(0)
    expect(genreText(all, english)).toMatch(/count as slight$/)
    expect(summary(report, english)).toContain(genreText(all, english))
    expect(toMarkdown(shown, english)).toContain('left out')
  })
})

describe('what is no quiet genre', () => {
  it.each(GENRES.filter((genre): genre is Genre => !QUIET_GENRES.has(genre)))('%s keeps its hedges', (genre) => {
    const report = analyseArticle(articleOf(genre))
    expect(filterReport(report, byDefault).findings.filter(({ kind }) => kind === 'hedged')).not.toEqual([])
    expect(report.findings.filter(({ byGenre }) => byGenre)).toEqual([])
  })
})

describe('in every genre', () => {
  const page = (text: string, genre: Genre | null) => ({
    ...articleOf('news'),
    text,
    genre,
    blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }],
  })
  it.each(['It was not immediately clear whether the pump had failed.', 'The owners allegedly sold the ship twice.'])(
    'weighs «%s» alike',
    (text) => {
      const strengths = (genre: Genre) => analyseArticle(page(text, genre)).findings.map(({ strength }) => strength)
      expect(strengths('news')).not.toEqual([])
      expect(strengths('guide')).toEqual(strengths('news'))
    },
  )
  it('says nothing of a genre where another switch hides the hedge', () => {
    const report = analyseArticle(articleOf('guide'))
    expect(genreText(filterReport(report, { ...byDefault, categories: ['anonymous'] }), english)).toBeNull()
    expect(genreText(filterReport(report, { ...byDefault, strengths: ['strong'] }), english)).toBeNull()
  })
})
