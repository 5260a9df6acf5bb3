import { beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, hover, marks, passage, pause, type Rig, sharedRig, until } from './harness'

const PROSE = Array.from({ length: 8 }, (_, day) =>
  `<p>The quay at Norhaven was closed on day ${day}, and the ferry did not sail before noon, a person familiar with the matter said.</p>`).join('')
const pageOf = (head: string, body = '', around = (story: string) => story) =>
  `<!doctype html><html lang="en"><head><title>Story</title><meta property="og:type" content="article">${head}</head>
  <body><main>${around(`<article><h1>Deep story of the harbour</h1>${PROSE}</article>`)}</main>${body}</body></html>`
let n = 0
const SPY = `<script>
window.got = []; window.frameEl = null
const note = (how, v, depth = 0) => {
  try {
    if (!v || typeof v !== 'object' || depth > 2) return
    if ('nodeType' in v) { if (v.getRootNode() !== document) { got.push(how + ' NODE ' + v.nodeName); if (v.localName === 'iframe') window.frameEl = v; } return }
    if (v.window === v) { if (v !== window) got.push(how + ' WINDOW'); return }
    if (Array.isArray(v)) { v.forEach((x, i) => note(how + '[' + i + ']', x, depth + 1)); return }
    if (depth < 2) for (const k in v) { let x; try { x = v[k] } catch { continue } if (typeof x === 'object') note(how + '.' + k, x, depth + 1) }
  } catch (e) {}
}
window.entries = {}
for (const type of PerformanceObserver.supportedEntryTypes) {
  try { new PerformanceObserver((l) => { for (const e of l.getEntries()) { entries[type] = (entries[type] || 0) + 1; note('perf ' + type, e) ; if (type === 'long-animation-frame') for (const s of e.scripts) got.push('LOAF ' + s.invoker + ' ' + s.sourceURL + ' ' + s.windowAttribution + ' ' + (s.window === window)) ; if (type === 'longtask') got.push('LT ' + JSON.stringify(e.attribution)); if (type==='resource') got.push('RES ' + e.name) } }).observe({ type, buffered: true, durationThreshold: 0, includeSoftNavigationObservations: true }) } catch (e) { }
}
const types = []
for (let o = window; o; o = Object.getPrototypeOf(o)) for (const k of Object.getOwnPropertyNames(o)) if (/^on/.test(k)) types.push(k.slice(2))
for (const k in document) if (/^on/.test(k)) types.push(k.slice(2))
for (const type of new Set([...types, 'DOMNodeInserted', 'DOMSubtreeModified','DOMActivate','focusin','focusout','securitypolicyviolation','overflow','underflow','MozScrolledAreaChanged','DOMMouseScroll','MozMousePixelScroll','textInput','compositionstart'])) {
  for (const c of [true, false]) for (const t of [window, document])
  t.addEventListener(type, (event) => {
    for (const k in event) { let v; try { v = event[k] } catch { continue } note('ev ' + type + '.' + k, v, 1) }
    for (const p of event.composedPath()) note('ev ' + type + ' path', p, 1)
    if (type === 'securitypolicyviolation') got.push('CSP ' + event.violatedDirective + ' ' + event.blockedURI)
  }, c)
}
new MutationObserver((rs) => { for (const r of rs) for (const a of r.addedNodes) got.push('MUT ' + a.nodeName + ' ' + (a.getAttribute && a.getAttribute('data-backread'))) }).observe(document, { childList: true, subtree: true, attributes: true })
</script>`
describe.each(BROWSERS)('%s', (name) => {
  let rig: Rig
  beforeAll(async () => { rig = await sharedRig(name) })
  it('spy', async () => {
    const page = await rig.open(rig.serve(`/news/s${++n}.html`, { body: pageOf(SPY) }))
    await until(() => marks(page), 'marks')
    const spot = await passage(page, 'anonymous', 'a person familiar')
    await hover(page, spot)
    const { box, buttons } = await rig.restingCard(page)
    for (const part of [0.2, 0.5, 0.8]) await page.mouse.move(box.x + box.width * part, box.y + box.height * part)
    await page.mouse.wheel({ deltaY: 10 })
    await pause(350)
    await page.mouse.click(box.x + 20, box.y + 14)
    // make long frame
    await page.evaluate(() => new Promise((r) => requestAnimationFrame(() => { const e = performance.now() + 80; while (performance.now() < e); setTimeout(r, 300) })))
    await page.mouse.move(box.x + 5, box.y + 5); await page.mouse.down(); await page.mouse.move(box.x + 200, box.y + 60, { steps: 5 }); await page.mouse.up()
    await page.keyboard.down('Control'); await page.keyboard.press('a'); await page.keyboard.press('c'); await page.keyboard.up('Control')
    await page.keyboard.press('Tab'); await page.keyboard.press('Tab')
    await pause(300)
    const out = await page.evaluate(() => {
      const w = globalThis as any
      const got: string[] = w.got
      const host: any = document.querySelector('[data-backread]')
      const f = w.frameEl
      const t = (fn: () => unknown) => { try { const v = fn(); return String(v).slice(0, 200) } catch (e) { return 'THROWS ' + String(e).slice(0, 80) } }
      return {
        got: [...new Set(got)].slice(0, 60), entries: w.entries,
        drawEl: Object.getOwnPropertyNames(CanvasRenderingContext2D.prototype).filter((k) => /element/i.test(k)),
        moveBefore: 'moveBefore' in Element.prototype,
        anims: document.getAnimations().length,
        length: window.length, w0: t(() => (window as any)[0]),
        html: t(() => (document.documentElement as any).getHTML({ serializableShadowRoots: true, shadowRoots: [] }).includes('iframe')),
        sel: t(() => { const s: any = getSelection(); return s.rangeCount + ' ' + s.toString() }),
        frame: f && {
          doc: t(() => f.contentDocument), win: t(() => f.contentWindow.document), loc: t(() => f.contentWindow.location.href), root: t(() => f.getRootNode()), sandbox: f.getAttribute('sandbox'),
          rootHtml: t(() => f.getRootNode().innerHTML), rootSel: t(() => f.getRootNode().getSelection && f.getRootNode().getSelection()), find: t(() => f.contentWindow.find('Who')), len: t(() => f.contentWindow.length),
          svg: t(() => f.getSVGDocument()), css: t(() => f.contentWindow.getComputedStyle), parentOf: t(() => f.parentNode.parentNode === host),
        },
      }
    })
    console.log(name, JSON.stringify(out, null, 1))
    // moveBefore
    const moved = await page.evaluate(() => {
      const w = globalThis as any
      const host: any = document.querySelector('[data-backread]')
      const t = (fn: () => unknown) => { try { const v = fn(); return String(v).slice(0, 200) } catch (e) { return 'THROWS ' + String(e).slice(0, 120) } }
      const box = document.createElement('div'); box.id = 'trap'; document.body.prepend(box)
      const r = [t(() => (box as any).moveBefore(w.frameEl ?? host, null)), w.frameEl ? 'frame' : 'host']
      return r
    })
    console.log(name, 'moved', moved)
    await pause(300)
    console.log(name, 'card after move', JSON.stringify(await rig.card(page)).slice(0, 300))
  }, 120_000)
})
