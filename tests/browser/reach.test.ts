// What a page may try with our card and our scripts: to open it, read it, press in it, lay something over it, dress it, or bring
// the scripts down with names of its own.
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, hover, marks, passage, pause, type Rig, sharedRig, until } from './harness'
import { openPopup, textOf } from './own-pages'

const PROSE = Array.from(
  { length: 8 },
  (_, day) =>
    `<p>The quay at Norhaven was closed on day ${day}, and the ferry did not sail before noon, a person familiar with the matter said.</p>`,
).join('')
const pageOf = (head: string, body = '', around = (story: string) => story) =>
  `<!doctype html><html lang="en"><head><title>Story</title><meta property="og:type" content="article">${head}</head>
  <body><main>${around(`<article><h1>Deep story of the harbour</h1>${PROSE}</article>`)}</main>${body}</body></html>`

/** Words that stand in the card and nowhere on the page. */
const OURS = ['Who says so', 'Unnamed person', 'Not a problem', 'Why it matters']

/** Everything that events and searches give the page of what is not its own. */
const SPY = `<script>
  window.seen = []
  window.inFrame = []
  const page = new WeakSet()
  const note = (how, node) => {
    if (!node || typeof node !== 'object' || !('nodeType' in node)) return
    const root = node.getRootNode()
    if (root === document) return
    if (node.localName === 'iframe') inFrame.push(String(node.contentDocument && node.contentDocument.body.textContent))
    seen.push(how + ': ' + root.constructor.name + ' ' + (root.textContent || '').slice(0, 80))
  }
  for (const type of ['pointerover', 'pointermove', 'pointerout', 'pointerdown', 'mouseover', 'mousemove', 'mouseout', 'mousedown',
    'click', 'focusin', 'focusout', 'wheel', 'keydown', 'toggle', 'beforetoggle', 'copy', 'selectionchange'])
    addEventListener(type, (event) => {
      for (const name of ['target', 'originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget', 'currentTarget'])
        try { note(type + '.' + name, event[name]) } catch (error) {}
      for (const node of event.composedPath()) try { note(type + '.path', node) } catch (error) {}
    }, true)
  window.search = (words) => {
    const found = []
    const selected = () => { try { return getSelection().toString() } catch (error) { return '' } }
    for (const word of words) {
      getSelection().removeAllRanges()
      // Firefox refuses every search that would go into our frame, whatever is searched for.
      try { if (window.find(word, false, false, true, false, true)) found.push('find ' + word) } catch (error) {}
    }
    getSelection().selectAllChildren(document.documentElement)
    found.push(...words.filter((word) => selected().includes(word)).map((word) => 'select ' + word))
    document.execCommand('selectAll')
    found.push(...words.filter((word) => selected().includes(word)).map((word) => 'all ' + word))
    getSelection().removeAllRanges()
    const host = document.querySelector('[data-backread]')
    if (host && host.shadowRoot) found.push('shadowRoot')
    for (let at = 0; at < window.length; at++) found.push('frame ' + at)
    found.push(...words.filter((word) => document.documentElement.innerText.includes(word)).map((word) => 'text ' + word))
    return found
  }
</script>`

const hostOf = (page: Page) => page.evaluate(() => document.querySelector('[data-backread]') !== null)

describe.each(BROWSERS)('a page in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  const openOn = async (head: string, body = '') => {
    const page = await rig.openMarked(rig.serve('/news/reach.html', { body: pageOf(head, body) }))
    const spot = await passage(page, 'anonymous', 'a person familiar')
    await hover(page, spot)
    await rig.restingCard(page)
    return page
  }

  it('opens no card by events that it makes up', async () => {
    const page = await rig.openMarked(rig.serve('/news/reach.html', { body: pageOf('') }))
    const { x, y } = await passage(page, 'anonymous', 'a person familiar')
    await page.evaluate(
      async (left, top) => {
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'])
          for (let time = 0; time < 3; time++) {
            const event = new PointerEvent(type, {
              clientX: left + time,
              clientY: top,
              pointerType: 'mouse',
              bubbles: true,
            })
            for (const target of [window, document.elementFromPoint(left, top)]) target?.dispatchEvent(event)
            await new Promise((resolve) => setTimeout(resolve, 60))
          }
      },
      x,
      y,
    )
    await pause(900)
    expect(await hostOf(page)).toBe(false)
  })

  it('reads nothing of an open card, by search, selection or events', async () => {
    const page = await openOn(SPY)
    const { box } = await rig.restingCard(page)
    for (const part of [0.2, 0.5, 0.8]) await page.mouse.move(box.x + box.width * part, box.y + box.height * part)
    await page.mouse.wheel({ deltaY: 10 })
    await page.mouse.click(box.x + 20, box.y + 14)
    const found = await page.evaluate(
      (words) => (globalThis as unknown as { search(words: string[]): string[] }).search(words),
      OURS,
    )
    expect(found).toEqual([])
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
    expect(seen.filter((line) => OURS.some((words) => line.includes(words)))).toEqual([])
    // Firefox gives away the frame itself, which is of another origin: it can be taken off, not read.
    if (name === 'chromium') expect(seen).toEqual([])
    const inside = await page.evaluate(() => (globalThis as unknown as { inFrame: string[] }).inFrame)
    expect(inside.filter((text) => text !== 'null')).toEqual([])
  })

  it('lays nothing over the card, and keeps it from no top layer', async () => {
    const page = await openOn(
      '<script>document.addEventListener("beforetoggle", (event) => event.preventDefault(), true)</script>',
      '<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#0001"></div>',
    )
    const { box } = await rig.restingCard(page)
    const top = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.hasAttribute('data-backread'),
      box.x + box.width / 2,
      box.y + box.height / 2,
    )
    expect(top).toBe(true)
  })

  it('gets no click out of the reader before the card could be seen, and none for another page', async () => {
    const page = await rig.openMarked(rig.serve('/news/reach.html', { body: pageOf('') }))
    const spot = await passage(page, 'anonymous', 'a person familiar')
    const before = Object.values((await marks(page)) ?? {}).reduce((sum, size) => sum + size, 0)
    await hover(page, spot)
    const { buttons } = await rig.restingCard(page)
    for (const { box } of buttons) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await pause(300)
    const stored = await rig.settings()
    expect(stored).toBeUndefined()
    const after = Object.values((await marks(page)) ?? {}).reduce((sum, size) => sum + size, 0)
    expect(before - after).toBeLessThanOrEqual(1)
  })

  it('dresses nothing of the card: no value of its own is fetched or drawn', async () => {
    const names = [
      'surface',
      'raised',
      'ink',
      'muted',
      'line',
      'font',
      'font-quote',
      'shadow',
      'radius',
      'brand',
      'hue',
      'soft',
    ]
    const style = `<style>
      @font-face { font-family: leak; src: url(/leak-font) }
      :root, [data-backread] { ${names.map((one) => `--${one}: url(/leak-${one});`).join(' ')} font-family: leak }
      * { font-family: leak !important; background-image: url(/leak-star) !important }
      iframe, [data-backread] { display: none !important; opacity: 0 !important }
    </style>`
    rig.server.requests.length = 0
    const page = await openOn(style)
    expect((await rig.restingCard(page)).box.width).toBeGreaterThan(300)
    await pause(300)
    // The page's own font and star are for its own text.
    const leaks = rig.server.requests.filter((one) => one.includes('/leak-') && !/leak-(?:font|star)$/.test(one))
    expect(leaks).toEqual([])
  })

  it.each([
    ['an element with the name of our part', '<p id="backreadPagePart">x</p><p id="backreadFoundArticle">y</p>'],
    [
      'elements called chrome and document',
      '<img name="chrome" alt=""><form name="document"></form><p id="globalThis"></p>',
    ],
  ])('stops no marks with %s', async (_, body) => {
    await rig.openMarked(rig.serve('/news/reach.html', { body: pageOf('', body) }))
  })

  // Chromium gives an extension no way to speak on such a page: nothing can be marked, and the popup says so.
  it('with a frame called browser stops no marks, or is said to', async () => {
    const inner = '<iframe name=runtime srcdoc=&quot;<p id=id>x</p>&quot;></iframe>'
    const frame = `<iframe name="browser" srcdoc="${inner}"></iframe>`
    const page = await rig.open(rig.serve('/news/reach.html', { body: pageOf('', frame) }))
    if (name === 'firefox') return void (await until(() => marks(page), 'the marks'))
    const popup = await openPopup(rig, page)
    await until(async () => (await textOf(popup)).includes('did not let Backread in'), 'the popup to say so')
  })

  it('stops no marks with a form around the story whose fields have the names of properties', async () => {
    const fields = (
      'getAttribute hasAttribute closest matches parentElement parentNode children childNodes firstChild lastChild nextSibling ' +
      'previousSibling localName tagName nodeName nodeType querySelectorAll querySelector contains checkVisibility textContent ' +
      'innerText id className attributes isConnected ownerDocument getRootNode getBoundingClientRect shadowRoot ' +
      'nextElementSibling firstElementChild hidden lang title scrollHeight clientHeight getElementsByTagName compareDocumentPosition'
    )
      .split(' ')
      .map((field) => `<input type="hidden" name="${field}">`)
      .join('')
    const body = pageOf('', '', (story) => `<form>${fields}<div>${story}</div></form>`)
    await rig.openMarked(rig.serve('/news/reach.html', { body }))
  })

  it('writes no style into a story by a colour that is stored', async () => {
    await rig.storeSettings({ colours: { anonymous: 'red } body { display: none } x {' } })
    const page = await rig.openMarked(rig.serve('/news/reach.html', { body: pageOf('') }))
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block')
    await until(async () => (await marks(page)) !== null, 'the marks')
  })
})
