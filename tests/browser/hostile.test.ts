// Pages that are broken, strict or hostile: marks all the same, or a plain word why not; never an error on the page.

import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { complaints } from './complaints'
import { BROWSERS, hover, marks, passage, pause, type Rig, sharedRig, until } from './harness'

const SAMPLE = readFileSync(new URL('../articles/harbour-talks.html', import.meta.url), 'utf8')
const withHead = (html: string) => SAMPLE.replace('<head>', `<head>${html}`)
const withEnd = (html: string) => SAMPLE.replace('</article>', `</article>${html}`)

const PAGES: Record<string, { body: string; headers?: Record<string, string> }> = {
  'the strictest content security policy': {
    body: SAMPLE.replace(/<style>[\s\S]*?<\/style>/, ''),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'" },
  },
  'clobbered properties of the document': {
    body: withEnd(
      [
        'body',
        'documentElement',
        'createRange',
        'createTreeWalker',
        'caretPositionFromPoint',
        'querySelector',
        'title',
        'activeElement',
        'head',
        'adoptedStyleSheets',
        'addEventListener',
        'getElementsByTagName',
        'URL',
        'hidden',
      ]
        .map((name) => `<form name="${name}"></form><img name="${name}" alt="">`)
        .join(''),
    ),
  },
  'built-ins that the page has broken': {
    body: withHead(`<script>
      for (const proto of [Array.prototype, String.prototype, Element.prototype, Document.prototype, Node.prototype, Range.prototype, Map.prototype])
        for (const name of ['map', 'filter', 'some', 'replace', 'attachShadow', 'createRange', 'querySelectorAll', 'createTreeWalker', 'set', 'get'])
          if (name in proto) Object.defineProperty(proto, name, { value() { throw new Error('broken ' + name) } })
      JSON.stringify = () => { throw new Error('broken') }
    </script>`),
  },
  'a page that deletes what it does not know, every frame': {
    body: withHead(`<script>
      addEventListener('load', function clean() {
        for (const child of [...document.documentElement.children]) if (child.localName === 'div') child.remove()
        requestAnimationFrame(clean)
      })
    </script>`),
  },
  'a page that sets its own style sheets': {
    body: withHead(
      `<script>addEventListener('load', () => { document.adoptedStyleSheets = [new CSSStyleSheet()] })</script>`,
    ),
  },
  'elements that throw when they are touched': {
    body: withEnd(`<script>
      customElements.define('x-bomb', class extends HTMLElement {
        connectedCallback() {}
        get textContent() { throw new Error('boom') }
        getBoundingClientRect() { throw new Error('boom') }
      })
    </script><x-bomb>text</x-bomb>`),
  },
  'quirks mode, null characters, half surrogates, both directions': {
    body: SAMPLE.replace('<!doctype html>', '').replace(
      '<h2>',
      '<p>Nul \u0000 and \ufffd half &#xD800; and &rlm;עברית&lrm; a&#x301;&#x302;&#x303; said nothing, officials said.</p><h2>',
    ),
  },
  'nesting 5,000 deep': {
    body: SAMPLE.replace('<h2>', `${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}<h2>`),
  },
  'JSON-LD nested 20,000 deep, in its headline and its author': {
    body: withHead(
      ['headline', 'author']
        .map((name) => `"${name}":${'['.repeat(20_000)}${']'.repeat(20_000)}`)
        .map((field) => `<script type="application/ld+json">{"@type":"NewsArticle",${field}}</script>`)
        .join(''),
    ),
  },
  '200,000 more nodes': {
    body: SAMPLE.replace('<aside', `<div>${'<span>.</span>'.repeat(100_000)}</div><aside`),
  },
  XHTML: {
    body: SAMPLE.replace('<!doctype html>', '')
      .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace(/<(meta|link|img|br|hr|input)\b([^>]*?)\/?>/g, '<$1$2/>')
      .replaceAll('&nbsp;', '&#160;'),
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  'frames full of articles, of our site and of another, and of none': {
    body: withEnd(
      `<iframe src="/articles/river-crossing.html"></iframe><iframe src="http://elsewhere.example/articles/library-roof.html"></iframe>
      <iframe></iframe><iframe sandbox srcdoc="&lt;p&gt;Officials said so.&lt;/p&gt;"></iframe><object data="/nowhere"></object>`,
    ),
  },
}

describe.each(BROWSERS)('in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it.each(Object.keys(PAGES))('marks an article on %s', async (kind) => {
    const path = rig.serve('/hostile/story.html', PAGES[kind]!)
    const page = await rig.browser.newPage()
    const wrong = complaints(page)
    await rig.openMarked(path, page)
    const officials = await passage(page, 'anonymous', 'Union officials')
    await hover(page, officials)
    await pause(500)
    if (!kind.includes('deletes')) await rig.openCard(page)
    await page.keyboard.press('Escape')
    expect(wrong.filter((text) => !/security policy|frames/.test(kind) || /extension|backread/i.test(text))).toEqual([])
  })

  it('leaves alone an SVG document, and a page whose only article is in a frame', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Officials said it may rain.</text></svg>'
    const frame = '<!doctype html><title>Frame</title><iframe src="/articles/harbour-talks.html"></iframe>'
    const paths = [
      rig.serve('/picture.svg', { body: svg, headers: { 'content-type': 'image/svg+xml' } }),
      rig.serve('/frame', { body: frame }),
    ]
    for (const path of paths) {
      const page = await rig.browser.newPage()
      const wrong = complaints(page)
      await rig.open(path, page)
      await pause(2_000)
      expect(await marks(page)).toBeNull()
      expect(wrong).toEqual([])
    }
  })

  it('says that a page is too large, and does not hang on it', async () => {
    const path = rig.serve('/hostile/large.html', {
      body: SAMPLE.replace('<h2>', `<p>${'Officials said that the talks may fail soon. '.repeat(45_000)}</p><h2>`),
    })
    const page = await rig.open(path)
    const state = await until(async () => {
      const now = await rig.state(page).catch(() => null)
      return now && now.status !== 'reading' && now.status !== 'no-article' ? now : null
    }, 'an answer')
    expect(state).toEqual({ status: 'failed', reason: 'too-large' })
    expect(await marks(page)).toBeNull()
  })

  it('leaves no trace on an article before it is marked', async () => {
    // Looks from the first moment on for all that an extension might leave, and stops at the first mark.
    const probe = `<script>
      const seen = { globals: 0, sheets: 0, nodes: 0, resources: 0, looks: 0 }
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (document.readyState === 'complete' && !CSS.highlights.size) seen.nodes++
      }).observe(document, { childList: true, subtree: true, attributes: true })
      const timer = setInterval(() => {
        if (CSS.highlights.size > 0) return clearInterval(timer)
        seen.looks++
        seen.globals = Math.max(seen.globals, Object.keys(globalThis).filter((key) => /backread|chrome-ext|moz-ext/i.test(key)).length)
        seen.sheets = Math.max(seen.sheets, document.adoptedStyleSheets.length)
        seen.resources = performance.getEntriesByType('resource').filter(({ name }) => /extension:/.test(name)).length
      }, 1)
      globalThis.seenByPage = seen
    </script>`
    const page = await rig.openMarked(rig.serve('/probed.html', { body: withHead(probe) }))
    const seen = await page.evaluate(() => (globalThis as unknown as { seenByPage: Record<string, number> }).seenByPage)
    expect(seen.looks).toBeGreaterThan(0)
    expect(seen).toEqual({ globals: 0, sheets: 0, nodes: 0, resources: 0, looks: seen.looks })
  })

  it('cannot be told from a browser without Backread before there are marks', async () => {
    const path = rig.serve('/probe', {
      body: `<!doctype html><title>Probe</title><p>Not an article.`,
    })
    const page = await rig.open(path)
    await pause(1_000)
    const seen = await page.evaluate(async (origin) => {
      const fetched = await fetch(`${origin}/manifest.json`).then(
        () => true,
        () => false,
      )
      const globals = Object.keys(globalThis).filter((key) => /backread/i.test(key))
      return { fetched, globals, highlights: CSS.highlights.size, sheets: document.adoptedStyleSheets.length }
    }, rig.origin)
    expect(seen).toEqual({ fetched: false, globals: [], highlights: 0, sheets: 0 })
  })
})
