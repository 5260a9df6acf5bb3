// The genre of whole pages: one of each kind among our own articles, and pages that only have something of it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Article, GENRES } from '../../../src/article/article'
import { readDocument } from '../../../src/article/read'
import { parseDocument } from '../../../src/cli/document'
import { evidenceText } from '../../../src/report/evidence'
import { english } from '../../../src/words/node'
import { readPage } from '../page'

const FOLDER = path.join(import.meta.dirname, '../../articles/genres')
const read = (name: string) =>
  readDocument(parseDocument(readFileSync(path.join(FOLDER, `${name}.html`), 'utf8')), null).article
const told = ({ evidence }: Article) => (evidence.genre ? evidenceText(evidence.genre, english) : '')
const names = readdirSync(FOLDER).map((name) => name.replace('.html', ''))

describe('a page of each genre', () => {
  it.each(GENRES)('%s', (genre) => {
    const article = read(genre)
    expect(article.genre, told(article)).toBe(genre)
    expect(told(article)).toBeTruthy()
  })
})

describe('pages that only have something of a genre', () => {
  it.each(names.filter((name) => name.startsWith('unsure-')))('%s', (name) => {
    const article = read(name)
    expect([null, 'news'], told(article)).toContain(article.genre)
  })
})

describe('the evidence', () => {
  it.each([
    ['guide', '“How to” in the headline; 4 numbered headings; speaks to the reader (“you” 12 times)'],
    ['recipe', '5 ingredients with amounts; the headings “Ingredients” and “Method”'],
    ['opinion', '“Opinion” over the headline; “must” in the headline; first person (8 times)'],
    ['interview', '4 questions with answers in the first person'],
  ])('of the %s names every sign', (name, where) => expect(told(read(name))).toBe(where))

  it('is none where nothing tells', () => {
    const { article } = readPage({})
    expect([article.genre, article.evidence.genre]).toEqual([null, undefined])
  })
})

describe('what does not count', () => {
  it('does not take the menu for the line over the headline', () => {
    const menu = '<ul><li><a href="/opinion">Opinion</a></li></ul>'
    expect(readPage({ headline: `${menu}<h1>Old weir to be rebuilt</h1>` }).article.genre).toBeNull()
    expect(readPage({ headline: '<p>Opinion</p><h1>Old weir to be rebuilt</h1>' }).article.genre).toBe('opinion')
  })
  it('does not ask how a text in another language is built', () => {
    const german = `<p>${'Der Damm über der alten Gerberei wird im Sommer neu gebaut, und die Stadt zahlt dafür. '.repeat(4)}</p>`
    const body = `<article><h1>Der alte Damm</h1><p>Berlin</p>${german}<h2>1. Tor</h2><p>Das kostet you you you you you you.</p></article>`
    expect(readPage({ lang: 'de', body }).article.genre).toBeNull()
  })
})
