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

/** A frame of this name, in which a frame called "runtime" has an element called "id": to a script it looks like an extension's API. */
const frameIn = (name: string) =>
  `<iframe name="${name}" srcdoc="<iframe name=runtime srcdoc=&quot;<p id=id>x</p>&quot;></iframe>"></iframe>`

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

  it('gets nothing out of a card that it carries into itself, though the reader clicks in it', async () => {
    const keep = `<script>
      addEventListener('pointerover', ({ originalTarget }) => {
        if (originalTarget && originalTarget.localName === 'iframe') window.frame = originalTarget
      }, true)
    </script>`
    const page = await openOn(keep)
    const count = async () => Object.values((await marks(page)) ?? {}).reduce((sum, size) => sum + size, 0)
    const before = await count()
    const { box, buttons } = await rig.restingCard(page)
    await page.mouse.move(box.x + 30, box.y + 20, { steps: 3 })
    await pause(400)
    // Chromium gives a page the host and no more.
    const at = await page.evaluate(() => {
      type Moving = Element & { moveBefore(node: Node, before: null): void }
      const frame = (globalThis as unknown as { frame?: Element }).frame
      const trap = document.createElement('div') as unknown as Moving
      trap.setAttribute('style', 'position: fixed; top: 0; left: 0')
      document.body.append(trap)
      trap.moveBefore(frame ?? document.querySelector('[data-backread]')!, null)
      const { x, y } = (frame ?? trap).getBoundingClientRect()
      return frame ? { x, y } : null
    })
    expect(at === null).toBe(name === 'chromium')
    const button = buttons.find(({ name: label }) => label === 'Not a problem')!.box
    const from = at ?? box
    await page.mouse.click(from.x + button.x - box.x + button.width / 2, from.y + button.y - box.y + button.height / 2)
    await pause(400)
    expect(await count()).toBe(before)
    expect(await rig.card(page)).toBeNull()
  })

  it('that loads something else into the frame has no card any more', async () => {
    const fake = rig.serve('/fake', { body: '<!doctype html><title>Fake</title><p>Nothing is wrong here.' })
    const load = `<script>
      addEventListener('pointerover', ({ originalTarget }) => {
        if (originalTarget && originalTarget.localName === 'iframe') originalTarget.contentWindow.location = '${fake}'
      }, true)
    </script>`
    const page = await openOn(load)
    const { box } = await rig.restingCard(page)
    await page.mouse.move(box.x + 30, box.y + 20, { steps: 3 })
    if (name === 'firefox') return void (await until(async () => !(await hostOf(page)), 'the frame to go'))
    await pause(500)
    expect((await rig.restingCard(page)).text).toContain('Who says so')
  })

  it('lays nothing over the card, and keeps it from no top layer', async () => {
    const page = await openOn(
      '<script>document.addEventListener("beforetoggle", (event) => event.preventDefault(), true)</script>',
    )
    const { box } = await rig.restingCard(page)
    const top = await page.evaluate(
      (x, y) => {
        const cover = document.createElement('div')
        cover.setAttribute('style', 'position: fixed; inset: 0; z-index: 2147483647; background: #0001')
        document.documentElement.append(cover)
        return document.elementFromPoint(x, y)?.hasAttribute('data-backread')
      },
      box.x + box.width / 2,
      box.y + box.height / 2,
    )
    expect(top).toBe(true)
  })

  it('gets no click out of the reader that was on its way to something else when the card came', async () => {
    const page = await rig.openMarked(rig.serve('/news/reach.html', { body: pageOf('') }))
    const spot = await passage(page, 'anonymous', 'a person familiar')
    await hover(page, spot)
    const count = async () => Object.values((await marks(page)) ?? {}).reduce((sum, size) => sum + size, 0)
    const before = await count()
    const { buttons } = await rig.restingCard(page)
    const { box } = buttons.find(({ name: label }) => label === 'Not a problem')!
    const aim = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await page.keyboard.press('Escape')
    await rig.noCard(page)
    await page.mouse.move(5, 5)
    await hover(page, spot)
    await page.evaluate(async ({ x, y }) => {
      while (!document.elementFromPoint(x, y)?.hasAttribute('data-backread')) await new Promise(requestAnimationFrame)
    }, aim)
    await page.mouse.click(aim.x, aim.y)
    await pause(300)
    expect(await count()).toBe(before)
    // The same click counts once the reader could see what it is on.
    await page.mouse.click(aim.x, aim.y)
    await until(async () => (await count()) < before, 'the finding to go')
    expect(await rig.settings()).toBeUndefined()
  })

  it('gets none out of the reader by bringing an open card under the pointer', async () => {
    const page = await rig.openMarked(
      rig.serve('/news/reach.html', { body: pageOf('<style>article{margin:900px 0}</style>') }),
    )
    const spot = await passage(page, 'anonymous', 'a person familiar')
    await hover(page, spot)
    await page.mouse.click(spot.x, spot.y)
    const { buttons, box: card } = await rig.restingCard(page)
    const { box } = buttons.find(({ name: label }) => label === 'Not a problem')!
    const count = async () => Object.values((await marks(page)) ?? {}).reduce((sum, size) => sum + size, 0)
    const before = await count()
    await pause(500)
    const below = { x: box.x + box.width / 2, y: box.y + box.height / 2 + card.height }
    await page.mouse.move(below.x, below.y)
    await page.evaluate(
      async ({ x, y }, by) => {
        scrollBy({ top: -by, behavior: 'instant' })
        while (!document.elementFromPoint(x, y)?.hasAttribute('data-backread')) await new Promise(requestAnimationFrame)
      },
      below,
      card.height,
    )
    await page.mouse.click(below.x, below.y)
    await pause(400)
    expect(await count()).toBe(before)
    await page.mouse.click(below.x, below.y)
    await until(async () => (await count()) < before, 'the finding to go')
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

  it.each([
    ['browser', '<iframe name="browser"></iframe>'],
    ['browser, with one called runtime in it', frameIn('browser')],
    ['chrome', '<iframe name="chrome"></iframe>'],
    ['chrome, with one called runtime in it', frameIn('chrome')],
  ])('stops no marks with a frame called %s', async (_, frame) => {
    await rig.openMarked(rig.serve('/news/reach.html', { body: pageOf('', frame) }))
  })

  it('stops no marks with a form around the story whose fields have the names of properties', async () => {
    const bare = await rig.open(rig.serve('/bare.html', { body: '<!doctype html><title>Form</title><form></form>' }))
    const names = await bare.$eval('form', (form) => {
      const all: string[] = []
      for (const name in form) all.push(name)
      return all
    })
    expect(names).toEqual(expect.arrayContaining(['getAttribute', 'children', 'parentNode', 'getBoundingClientRect']))
    const fields = names.map((field) => `<input type="hidden" name="${field}">`).join('')
    const bodies = [
      pageOf('', '', (story) => `<form>${fields}<div>${story}</div></form>`),
      pageOf('', '', (story) => story.replace('<article>', `<article><form>${fields}`)),
    ]
    for (const body of bodies) {
      const page = await rig.openMarked(rig.serve('/news/reach.html', { body }))
      await hover(page, await passage(page, 'anonymous', 'a person familiar'))
      await rig.restingCard(page)
    }
  })

  it('gets no style of a settings file: a colour that closes its rule is none', async () => {
    const evil =
      '#123456 l c h) 10%, transparent); } html { background-image: url(/leak-colour) } body { display: none } x { color: color-mix(in oklab, oklch(from red'
    await rig.storeSettings({ version: 1, colours: { anonymous: evil, unverified: '#123456', truncated: 'blue' } })
    rig.server.requests.length = 0
    const doubt = '<p>The ferry may be sold in spring, it is unclear to whom, and the crew of the</p>'
    const around = (story: string) => story.replace('</article>', `${doubt}</article>`)
    const page = await rig.openMarked(rig.serve('/news/reach.html', { body: pageOf('', '', around) }))
    const used = Object.keys((await marks(page))!).map((name) => name.split('-')[1])
    expect(new Set(used)).toEqual(new Set(['anonymous', 'unverified', 'truncated']))
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block')
    const sheets = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(''),
    )
    expect(sheets).toMatch(/from (?:#123456|rgb\(18, 52, 86\))/)
    expect(sheets).not.toContain('leak-colour')
    expect(sheets).not.toContain('blue')
    expect(rig.server.requests.filter((one) => one.includes('leak-colour'))).toEqual([])
  })
})

describe('a page in chromium', () => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig('chromium')
  })
  afterEach(() => rig.reset())

  // Chromium hands its API out once for a page. Where that was the first time with such a frame on it, there is none.
  it('with a frame called browser from before we came is said to let nobody in', async () => {
    await rig.changeSettings({ automatic: false })
    await until(async () => !(await rig.detectorIsRegistered()), 'the detector to go')
    const page = await rig.open(rig.serve('/news/reach.html', { body: pageOf('', frameIn('browser')) }))
    await rig.changeSettings({ automatic: true })
    await until(() => rig.detectorIsRegistered(), 'the detector to come')
    const popup = await openPopup(rig, page)
    await until(async () => (await textOf(popup)).includes('did not let Backread in'), 'the popup to say so')
  })
})
