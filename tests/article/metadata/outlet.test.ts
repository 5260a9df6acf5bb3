import { describe, expect, it } from 'vitest'
import { readPage } from '../page'

const site = (name: string) => `<meta property="og:site_name" content="${name}">`
const ld = (object: object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`
const outletOf = (head: string, lang = 'en') => readPage({ head, lang }).article.outlet

describe('the outlet, as a person writes it', () => {
  it.each([
    [site('lunecourier') + ld({ '@type': 'NewsArticle', publisher: { name: 'Lune Courier' } }), 'Lune Courier'],
    [site('lune-courier.example') + ld({ '@type': 'WebSite', name: 'Lune Courier' }), 'lune-courier.example'],
    [site('lune-courier.com') + ld({ '@type': 'WebSite', name: 'Lune Courier' }), 'Lune Courier'],
    [site('Lune Courier') + ld({ '@type': 'NewsArticle', publisher: { name: 'Lune Media Holding' } }), 'Lune Courier'],
    [site('lune') + ld({ '@type': 'WebSite', name: 'The Tide' }), 'lune'],
  ])('%s', (head, outlet) => expect(outletOf(head)).toBe(outlet))

  it('is in the page’s own writing', () => {
    const head = site('ルネ新聞') + ld({ '@type': 'NewsArticle', publisher: { name: 'Lune Times' } })
    expect(outletOf(head, 'en')).toBe('Lune Times')
    expect(outletOf(head, 'ja')).toBe('ルネ新聞')
  })
})
