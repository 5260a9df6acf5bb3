// Pages that are broken, strict or hostile: marks all the same, or a plain word why not; never an error on the page.

import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, hover, marks, passage, pause, type Rig, sharedRig, until } from './harness'

const SAMPLE = readFileSync(new URL('../articles/harbour-talks.html', import.meta.url), 'utf8')
const withHead = (html: string) => SAMPLE.replace('<head>', `<head>${html}`)
const withEnd = (html: string) => SAMPLE.replace('</article>', `</article>${html}`)

/** Everything that goes wrong in a page, from whichever script. */
function complaints(page: Page): string[] {
  const list: string[] = []
  // Firefox says so of very deep pages, with or without us.
  const note = (text: string) => !/tree is too deep/.test(text) && list.push(text)
  page.on('pageerror', (error) => note(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text())
  })
  return list
}

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
  '100,000 more nodes': {
    body: SAMPLE.replace('<aside', `<div>${'<span>.</span>'.repeat(50_000)}</div><aside`),
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
    expect(wrong.filter((text) => !kind.includes('security policy') || /extension/i.test(text))).toEqual([])
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
