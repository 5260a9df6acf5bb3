import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { looksLikeArticle } from '../../src/article/detect'
import { parseDocument } from '../../src/cli/document'
import { LAST, LEAD, MIDDLE, pageOf } from './page'

const FOLDERS = ['pages', 'structure'].map((name) => path.join(import.meta.dirname, '../articles', name))
const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
const pages = files.filter((file) => file.endsWith('.html'))

describe('which pages are articles', () => {
  it.each(pages)('%s', (file) => {
    const name = path.basename(file)
    // Two of the structure pages are too short to be told from any other page: a reader has to ask for those.
    if (['french.html', 'folded.html', 'old-style.html', 'letters.html'].includes(name)) return
    const document = parseDocument(readFileSync(file, 'utf8'))
    expect(looksLikeArticle(document, `https://paper.example/local/${name}`)).toBe(!name.startsWith('not-'))
  })

  it('never takes a site’s root for an article', () => {
    const document = parseDocument(readFileSync(path.join(FOLDERS[0]!, 'article-blog.html'), 'utf8'))
    expect(looksLikeArticle(document, 'https://paper.example/')).toBe(false)
    expect(looksLikeArticle(document, 'https://paper.example/?home')).toBe(false)
  })

  const ARTICLE = '<meta property="og:type" content="article">'
  const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old weir"}</script>'
  const STORY = [LEAD, ...MIDDLE, LAST, LEAD, ...MIDDLE]
  const isArticle = (head: string, body: string) =>
    looksLikeArticle(parseDocument(pageOf({ head, body })), 'https://paper.example/news/old-weir')

  it.each([
    [
      'a box for every paragraph',
      ARTICLE,
      (text: string) => `<div class="b"><div class="i"><div class="t"><p>${text}</p></div></div></div>`,
    ],
    [
      'text in a span in a box',
      NEWS,
      (text: string) => `<div class="l"><div><span data-text="true">${text}</span></div></div>`,
    ],
    ['a list of items', ARTICLE, (text: string) => `<li>${text}</li>`],
  ])('knows a story made of %s', (_, head, element) => {
    expect(isArticle(head, `<article><h1>Old weir</h1><ul>${STORY.map(element).join('')}</ul></article>`)).toBe(true)
  })

  it('takes a broadcaster’s story for one, whatever it calls its video', () => {
    const video = '<meta property="og:type" content="video.other">'
    const story = `<article>${[...STORY, ...STORY].map((text) => `<p>${text}</p>`).join('')}</article>`
    expect(isArticle(video + NEWS, story)).toBe(true)
    expect(isArticle(video, story)).toBe(false)
    expect(isArticle(video + NEWS, `<p>${LEAD}</p>`)).toBe(false)
  })

  it('counts no list of links, and no item twice', () => {
    const link = (text: string) => `<li><a href="/x">${text}</a></li>`
    expect(isArticle(ARTICLE, `<ul>${STORY.map(link).join('')}</ul>`)).toBe(false)
    expect(isArticle(ARTICLE, `<ul><li><p>${LEAD}</p></li></ul>`)).toBe(false)
  })

  it('survives an empty document', () => {
    expect(looksLikeArticle(parseDocument(''), 'about:blank')).toBe(false)
  })
})
