import { describe, expect, it } from 'vitest'
import { quotesIn, quotesOnPage } from '../../src/article/page-quotes'
import { readDocument } from '../../src/article/read'
import { parseDocument } from '../../src/cli/document'

const SHIP = '\u{1f6a2}'
const STORY = 'The ferry to Ostholm may close in May, a board said on Monday, and the town council will meet again. '
const HTML = `<!doctype html><html lang="en"><head><title>Not in the body</title></head><body>
  <script>const text = 'counted, as textContent counts it'</script>
  <nav>Home ${SHIP} Boats</nav>
  <article><h1>Ferry line may close</h1>
  <p>The ${SHIP} night   ferry
     could <em>sto\u00adp</em> in May, two <a href="/x">officials</a> said. ${STORY}</p>
  <p>${STORY.repeat(5)}</p></article></body></html>`

describe('quotesOnPage', () => {
  const document = parseDocument(HTML)
  const { article, anchors } = readDocument(document, 'https://post.example/ferry')
  const spanOf = (words: string) => {
    const start = article.text.indexOf(words)
    expect(start, words).toBeGreaterThanOrEqual(0)
    return { start, end: start + words.length }
  }
  const spans = ['two officials', 'Ferry line may close', 'night ferry could', 'the town council'].map(spanOf)
  const quotes = quotesOnPage(document.body, anchors, spans)
  const text = document.body.textContent!
  const body = [...text]

  it('counts code points of the text of the body, whatever lies around the article', () => {
    expect(quotes.map((quote) => body.slice(quote!.start, quote!.end).join(''))).toEqual(
      quotes.map((quote) => quote!.exact),
    )
    // A ship is one code point and two code units; one stands before the headline, two before the officials.
    expect(quotes[1]!.start).toBe(text.indexOf('Ferry line') - 1)
    expect(quotes[0]!.start).toBe(text.indexOf('two officials') - 2)
  })

  it('quotes the page to the letter, soft hyphens and line breaks with it', () => {
    expect(quotes[2]!.exact).toBe('night   ferry\n     could')
    expect(quotes[0]!.prefix).toContain('sto\u00adp in May, ')
    expect(text).toContain(quotes[0]!.prefix + quotes[0]!.exact + quotes[0]!.suffix)
  })

  it('has none for what is gone from the page', () => {
    const gone = parseDocument(HTML)
    const read = readDocument(gone, null)
    for (const paragraph of gone.querySelectorAll('p')) paragraph.remove()
    const [kept, lost] = quotesOnPage(gone.body, read.anchors, [spanOf('Ferry line'), spanOf('two officials')])
    expect(kept?.exact).toBe('Ferry line')
    expect(lost).toBeNull()
  })
})

describe('quotesIn', () => {
  it('takes any order and any text, and breaks no pair', () => {
    const text = `${SHIP.repeat(40)}x\ud800`
    const at = text.indexOf('x')
    const [later, earlier] = quotesIn(text, [
      { start: at, end: at + 1 },
      { start: 0, end: 2 },
    ])
    expect(later).toMatchObject({ start: 40, end: 41, exact: 'x', prefix: SHIP.repeat(16), suffix: '' })
    expect(earlier).toMatchObject({ start: 0, end: 1, exact: SHIP, prefix: '' })
    expect(quotesIn('', [])).toEqual([])
  })
})
