import { beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, hover, marks, passage, pause, type Rig, sharedRig, until } from './harness'
import { openPopup, textOf } from './own-pages'

const PROSE = Array.from({ length: 8 }, (_, day) =>
  `<p>The quay at Norhaven was closed on day ${day}, and the ferry did not sail before noon, a person familiar with the matter said.</p>`).join('')
const pageOf = (head: string, body = '', around = (story: string) => story) =>
  `<!doctype html><html lang="en"><head><title>Story</title><meta property="og:type" content="article">${head}</head>
  <body><main>${around(`<article><h1>Deep story of the harbour</h1>${PROSE}</article>`)}</main>${body}</body></html>`
let n = 0
describe.each(BROWSERS)('%s', (name) => {
  let rig: Rig
  beforeAll(async () => { rig = await sharedRig(name) })
  const tryMarks = async (body: string, headers?: Record<string, string>, ms = 6000) => {
    const page = await rig.open(rig.serve(`/news/a${++n}.html`, { body, ...(headers ? { headers } : {}) }))
    const end = performance.now() + ms
    let ok = null
    while (!ok && performance.now() < end) { ok = await marks(page); await pause(60) }
    return { ok: ok !== null, page }
  }
  it('clobber', async () => {
    const page = await rig.open(rig.serve('/plain', { body: '<!doctype html><form></form><p>x' }))
    const names = await page.evaluate(() => {
      const form: string[] = [], doc: string[] = [], win: string[] = []
      for (const k in document.querySelector('form')!) form.push(k)
      for (const k in document) doc.push(k)
      for (let o: object | null = window; o; o = Object.getPrototypeOf(o)) for (const k of Object.getOwnPropertyNames(o)) win.push(k)
      return { form, doc, win: [...new Set(win)] }
    })
    await page.close()
    const ok = (n: string) => /^[\w$]+$/.test(n)
    const hidden = names.form.filter(ok).map((f) => `<input type="hidden" name="${f}">`).join('')
    const docs = (tag: (n: string) => string) => names.doc.filter(ok).map(tag).join('')
    const EXTRA = 'chrome browser backread backreadPagePart backreadFoundArticle backreadCardToken backreadCardWaits define exports module process require global self globalThis document window location Symbol CSS Highlight preact options webextension'.split(' ')
    const wins = [...new Set([...names.win.filter(ok), ...EXTRA])]
    const cases: Record<string, string> = {
      form: pageOf('', '', (s) => `<form>${hidden}<div>${s}</div></form>`),
      formInside: pageOf('', '', (s) => s.replace('</article>', `<form>${hidden}</form></article>`)),
      formIsArticle: pageOf('', '', (s) => s.replace('<article>', '<article><form>').replace('</article>', `${hidden}</form></article>`)),
      formAfterH1: pageOf('', '', (s) => s.replace('<h1>', `<form>${hidden}<h1>`).replace('</h1>', '</h1></form>')),
      docForms: pageOf('', docs((k) => `<form name="${k}"></form>`)),
      docImgs: pageOf('', docs((k) => `<img name="${k}" id="${k}" alt="">`)),
      docBoth: pageOf('', docs((k) => `<form name="${k}"></form><img name="${k}" alt="">`)),
      docEmbeds: pageOf('', docs((k) => `<object name="${k}" id="${k}"></object>`)),
      winIds: pageOf('', wins.map((k) => `<p id="${k}"></p>`).join('')),
      winIdsEarly: pageOf('').replace('<main>', wins.map((k) => `<a id="${k}"></a><a id="${k}"></a>`).join('') + '<main>'),
      frames: pageOf('', EXTRA.map((k) => `<iframe name="${k}"></iframe>`).join('')),
    }
    for (const k of ['chrome', 'browser', 'backreadPagePart', 'backread', 'document', 'window', 'Symbol', 'CSS', 'self', 'exports', 'globalThis']) {
      cases[`frame ${k}`] = pageOf('', `<iframe name="${k}"></iframe>`)
      cases[`frame srcdoc ${k}`] = pageOf('', `<iframe name="${k}" srcdoc="<iframe name=runtime srcdoc='<p id=id>x'></iframe><p id=runtime>"></iframe>`)
      cases[`frame cross ${k}`] = pageOf('', `<iframe name="${k}" src="http://elsewhere.example/plain"></iframe>`)
      cases[`p ${k}`] = pageOf('', `<form id="${k}" name="${k}"><input name=runtime id=runtime><input name=id></form>`)
    }
    for (const [what, body] of Object.entries(cases)) {
      const { ok, page } = await tryMarks(body)
      let card = ''
      if (ok) {
        try {
          await hover(page, await passage(page, 'anonymous', 'a person familiar'))
          const end = performance.now() + 4000
          card = 'NO CARD'
          while (performance.now() < end) { if (await rig.card(page)) { card = ''; break } await pause(50) }
        } catch (e) { card = String(e).slice(0, 100) }
      }
      if (!ok || card) console.log(name, 'CLOBBER', what, ok, card)
      await page.close()
    }
  }, 600_000)
})
