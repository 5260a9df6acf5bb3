import { describe, expect, it } from 'vitest'
import { normalise, rangeOf, rangesOf } from '../../src/article/anchors'
import { readDocument } from '../../src/article/read'
import { parseDocument } from '../../src/cli/document'

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge closed</title></head><body><article><h1>Bridge closed</h1>
<p><span class="drop">T</span>he  bridge over the&nbsp;Lune was closed on Mon\u00adday,<b> the council</b> said.
The <i>second</i> time this year, after a storm<sup><a href="#1">1</a></sup> in March.</p>
<p>Work will take three weeks, the council said, <span hidden>SECRET</span>and buses will run instead.</p></article></body></html>`

describe('the way back', () => {
  const { article, anchors } = readDocument(parseDocument(PAGE), null)

  it('keeps text exact over inline elements, odd spaces and soft hyphens', () => {
    expect(article.text).toContain(
      'The bridge over the Lune was closed on Monday, the council said. The second time this',
    )
    expect(article.text).toContain('after a storm in March.')
  })

  it('gives back the text of every block', () => {
    for (const block of article.blocks) {
      const shown = rangesOf(anchors, block).map(String).join('')
      expect(normalise(shown)).toBe(normalise(article.text.slice(block.start, block.end)))
    }
  })

  it('leaves hidden text out of the ranges, not out of the hull', () => {
    const start = article.text.indexOf('Work will')
    const span = { start, end: article.text.indexOf('instead.') + 8 }
    expect(String(rangeOf(anchors, span))).toContain('SECRET')
    expect(rangesOf(anchors, span).map(String).join('')).not.toContain('SECRET')
  })

  it('leaves out what scripts, pictures and buttons inside a line hold', () => {
    const page = readDocument(
      parseDocument(`<article><h1>Ferry</h1><p>The ferry <svg><title>ICON</title></svg>was late on Monday, <button>SHARE</button> said
        <script>SCRIPT</script>the <math><mi>MATH</mi></math>board, <style>.STYLE {}</style>and <select><option>OPTION</select>nobody knew why.</p>`),
      null,
    )
    const start = page.article.text.indexOf('The ferry')
    const shown = rangesOf(page.anchors, { start, end: page.article.text.length }).map(String).join('')
    expect(normalise(shown)).toBe(normalise('The ferry was late on Monday, said the board, and nobody knew why.'))
  })

  it('gives no range once the page has lost the text', () => {
    const gone = readDocument(parseDocument(PAGE), null)
    gone.anchors[0]!.node.remove()
    expect(rangeOf(gone.anchors, { start: 0, end: 5 })).toBeNull()
    expect(rangesOf(gone.anchors, { start: 0, end: 5 })).toEqual([])
  })
})
