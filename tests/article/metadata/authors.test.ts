import { describe, expect, it } from 'vitest'
import { readPage } from '../page'

const authorsOf = (parts: Parameters<typeof readPage>[0]) => readPage(parts).article.authors
const jsonLd = (author: unknown, more = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author, ...more })}</script>`

describe('authors that the page shows', () => {
  it.each([
    ['<p class="byline">Ada Berg and agencies</p>', ['Ada Berg']],
    [
      '<div class="author-info"><span class="author">By <a href="/a">Ada Berg</a></span> <a href="mailto:a@c.example">Email the author</a> <span>a@c.example</span></div>',
      ['Ada Berg'],
    ],
    ['<p class="byline">By <a rel="author" href="/a">ADA BERG FOR THE LUNE COURIER</a></p>', ['Ada Berg']],
    [
      '<div class="byline"><span>The Lune Courier</span><span>&nbsp;|&nbsp;By <a rel="author" href="/a">Ada Berg</a></span></div>',
      ['Ada Berg'],
    ],
    ['<p class="byline">Words by Ada Berg. Photographs by Tom Holm.</p>', ['Ada Berg']],
    ['<p class="byline">By Ada Berg <span>Follow</span></p>', ['Ada Berg']],
    ['<p class="byline">Text: Ada Berg Foto: Tom Holm</p>', ['Ada Berg']],
    ['<p class="byline">Ein Kommentar von Ada Berg</p>', ['Ada Berg']],
    ['<div class="byline"><div>Kommentar von</div><div><a href="/a">Ada Berg</a></div></div>', ['Ada Berg']],
    ['<p class="byline">Ursula von der Aue</p>', ['Ursula von der Aue']],
    ['<p class="author">dpo</p>', ['dpo']],
    ['<p class="name">FPA, PORTO</p>', ['FPA']],
    ['<p><b>Ada Berg and Tom Holm</b></p>', ['Ada Berg', 'Tom Holm']],
    ['<p><b>Hollow Piles</b></p>', []],
    ['<p class="stand">Stand: 17.06.2026 18:24 Uhr</p>', []],
    ['<nav class="byline">Home|Culture</nav>', []],
  ])('%s', (top, authors) => expect(authorsOf({ top })).toEqual(authors))

  it('adds the others of whom the page shows the first', () => {
    const head = jsonLd([{ name: 'Ada Berg' }, { name: 'Tom Holm' }, { name: 'Eva Dahl' }])
    expect(authorsOf({ head, top: '<p class="byline">By Ada Berg</p>' })).toEqual(['Ada Berg', 'Tom Holm', 'Eva Dahl'])
    expect(authorsOf({ head, top: '<p class="byline">By Ida Vik</p>' })).toEqual(['Ida Vik'])
  })
})

describe('authors that the page states', () => {
  it('reads one meta element each', () => {
    const head = '<meta name="author" content="Ada Berg"><meta name="author" content="Tom Holm">'
    expect(authorsOf({ head })).toEqual(['Ada Berg', 'Tom Holm'])
  })

  it('takes no section for a person', () => {
    expect(authorsOf({ head: jsonLd({ name: 'Culture' }, { articleSection: 'Culture' }) })).toEqual([])
  })

  it('names the outlet where nobody else is named', () => {
    const head = `${jsonLd({ '@type': 'Organization', name: 'Lune Courier' })}<meta property="og:site_name" content="Lune Courier">`
    expect(authorsOf({ head })).toEqual(['Lune Courier'])
    expect(authorsOf({ head, top: '<p class="byline">By Ada Berg</p>' })).toEqual(['Ada Berg'])
  })

  it('keeps what a staff byline says', () => {
    const head = `${jsonLd({ '@type': 'Person', name: 'Courier staff reporter' })}<meta property="og:site_name" content="The Courier">`
    expect(authorsOf({ head })).toEqual(['Courier staff reporter'])
  })
})

describe('who signs under the last paragraph', () => {
  it.each([
    ['<p>FPA</p>', ['FPA']],
    ['<p>(FPA/dpo)</p>', ['FPA', 'dpo']],
    ['<p style="text-align:right"><strong>Lena Holm</strong></p>', ['Lena Holm']],
  ])('%s', (end, authors) => expect(authorsOf({ end })).toEqual(authors))

  it('counts only where no byline stands above', () => {
    expect(authorsOf({ top: '<p class="byline">By Ada Berg</p>', end: '<p>FPA</p>' })).toEqual(['Ada Berg'])
  })
})
