import { describe, expect, it } from 'vitest'
import { HEADLINE, LEAD, readPage } from '../page'

const headlineOf = (parts: Parameters<typeof readPage>[0]) => readPage(parts).article.headline
const stated = (headline: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`

describe('headlines', () => {
  it('is the title’s last part where outlet and section stand before it', () => {
    const body = `<article><div class="big">${HEADLINE}</div><p>${LEAD}</p><p>${LEAD}</p></article>`
    const page = { head: `<title>The Lune Courier | News | ${HEADLINE}</title>`, body }
    expect(readPage(page).article.headline).toBe(HEADLINE)
  })

  it('is shown without the kicker in its heading', () => {
    expect(headlineOf({ headline: `<h1><span class="k">Rivers</span> <span>${HEADLINE}</span></h1>` })).toBe(HEADLINE)
    expect(headlineOf({ headline: `<h1><span>Rivers</span>${HEADLINE}</h1>` })).toBe(HEADLINE)
  })

  it('is written with the kicker where the newsroom writes both', () => {
    const headline = `<h1><span>Rivers of the north</span><span>${HEADLINE}</span></h1>`
    const both = `Rivers of the north: ${HEADLINE}`
    expect(headlineOf({ head: stated(both), headline })).toBe(both)
    const lines = `<h1><div>Rivers of the north</div><div>${HEADLINE}</div></h1>`
    expect(headlineOf({ head: stated(both), headline: lines })).toBe(both)
  })

  it('keeps words that are set apart in the midst of it', () => {
    expect(headlineOf({ headline: '<h1><em>Gone</em> with the old weir this summer</h1>' })).toBe(
      'Gone with the old weir this summer',
    )
    expect(headlineOf({ headline: '<h1>The <em>Courier</em> reads the old weir</h1>' })).toBe(
      'The Courier reads the old weir',
    )
  })

  it('is not the outlet’s name because that is longer', () => {
    const body = `<div class="inner"><p>The New Lune Valley Courier</p></div><article><h1>“Hollow piles”</h1><p>${LEAD}</p><p>${LEAD}</p></article>`
    expect(headlineOf({ head: '<title>The New Lune Valley Courier – “Hollow piles”</title>', body })).toBe(
      '“Hollow piles”',
    )
  })
})
