import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, hover, marks, passage, pause, type Rig, sharedRig, until } from './harness'
const DIR = '/work/shared/cases/hostile/'
const PROSE = Array.from({ length: 8 }, (_, day) =>
  `<p>The quay at Norhaven was closed on day ${day}, and the ferry did not sail before noon, a person familiar with the matter said.</p>`).join('')
const pageOf = (head: string, body = '', around = (story: string) => story) =>
  `<!doctype html><html lang="en"><head><title>Story</title><meta property="og:type" content="article">${head}</head>
  <body><main>${around(`<article><h1>Deep story of the harbour</h1>${PROSE}</article>`)}</main>${body}</body></html>`
describe.each(BROWSERS)('%s', (name) => {
  let rig: Rig
  beforeAll(async () => { rig = await sharedRig(name) })
  it('cases', async () => {
    for (const f of readdirSync(DIR).filter((x) => x.endsWith('.html'))) {
      const page = await rig.open(rig.serve('/' + f, { body: readFileSync(DIR + f, 'utf8') }))
      rig.server.requests.length = 0
      await pause(5500)
      const m = await marks(page)
      let card = 'no mark'
      if (m) try { await hover(page, await passage(page, 'anonymous', 'a person familiar')); await pause(1200); card = (await rig.card(page))?.title ?? 'none' } catch (e) { card = String(e).slice(0, 80) }
      const r = await page.evaluate(() => JSON.stringify((globalThis as any).result)?.slice(0, 200))
      console.log('CASE', name, f, 'marks', JSON.stringify(m), 'card', card, 'result', r, 'settings', JSON.stringify(await rig.settings()), rig.server.requests.filter((x) => !x.includes('favicon')).slice(0, 5).join(' '))
      await page.close()
    }
  }, 300_000)
  it('headers', async () => {
    const hs: Record<string, Record<string, string>> = {
      sandbox: { 'content-security-policy': 'sandbox allow-scripts' },
      sandboxOrigin: { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' },
      none: { 'content-security-policy': "default-src 'none'; frame-src 'none'; child-src 'none'; style-src 'none'; script-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
      coep: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
      oac: { 'origin-agent-cluster': '?1', 'permissions-policy': 'clipboard-write=(), clipboard-read=(), fullscreen=()', 'document-policy': 'force-load-at-top' },
      report: { 'content-security-policy': "default-src 'self' 'unsafe-inline'; report-uri /report", 'reporting-endpoints': 'd="/report"' },
    }
    for (const [k, headers] of Object.entries(hs)) {
      const page = await rig.open(rig.serve('/h-' + k, { body: pageOf('<script>window.v=[];addEventListener("securitypolicyviolation",e=>v.push(e.violatedDirective+" "+e.blockedURI+" "+e.sourceFile))</script>'), headers }))
      rig.server.requests.length = 0
      let m = null
      for (let i = 0; i < 60 && !m; i++) { m = await marks(page); await pause(80) }
      let card = 'no marks'
      if (m) { try { await hover(page, await passage(page, 'anonymous', 'a person familiar')); const end = performance.now() + 4000; card = 'NO CARD'; while (performance.now() < end) { const c = await rig.card(page); if (c && !c.away) { card = c.title + ' ' + c.box.height; break } await pause(50) } } catch (e) { card = String(e).slice(0, 90) } }
      console.log('HEAD', name, k, JSON.stringify(m), card, await page.evaluate(() => JSON.stringify((globalThis as any).v)), rig.server.requests.filter((x) => x.includes('report')).join())
      await page.close()
    }
  }, 120_000)
})
