import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, marks, passage, pause, type Rig, SAMPLE, sharedRig, until } from './harness'
const PROSE = (day: number) =>
  `<p>The quay at Norhaven was closed on day ${day}, and the ferry did not sail before noon, a person familiar with the matter said.</p>`
const prose = (paragraphs: number) => Array.from({ length: paragraphs }, (_, day) => PROSE(day)).join('')
describe('dbg', () => {
  it('prof', async () => {
    const rig = await sharedRig('chromium')
    const body = `<!doctype html><html lang="en"><head><title>Story</title><meta property="og:type" content="article"></head>
  <body><main><article><h1>Deep story of the harbour</h1>${prose(68)}</article></main><div id="beside"></div></body></html>`
    const page = await rig.openMarked(rig.serve('/news/beside.html', { body }))
    const turns = () =>
      page.evaluate(async () => {
        const beside = document.getElementById('beside')!
        let turns = 0
        for (const end = performance.now() + 2_000; performance.now() < end; turns++) {
          const rows = Array.from({ length: 300 }, (_, at) => {
            const row = document.createElement('span')
            row.textContent = `${at}`
            row.className = 'row'
            return row
          })
          beside.replaceChildren(...rows)
          for (const row of rows) row.className = 'seen'
          await new Promise((resolve) => setTimeout(resolve))
        }
        return turns
      })
    console.log('marked', await turns(), await turns(), await turns())
    const session = await page.createCDPSession()
    await session.send('Profiler.enable')
    await session.send('Profiler.start')
    await turns()
    const { profile } = await session.send('Profiler.stop') as any
    const self = new Map<string, number>()
    const names = new Map<number, string>(profile.nodes.map((n: any) => [n.id, `${n.callFrame.functionName} ${n.callFrame.url.slice(-30)}:${n.callFrame.lineNumber}`]))
    profile.samples.forEach((id: number, i: number) => self.set(names.get(id)!, (self.get(names.get(id)!) ?? 0) + profile.timeDeltas[i] / 1000))
    console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 14).map(([n, t]) => `${Math.round(t)} ${n}`).join('\n'))
    await rig.changeSettings({ sitesOff: ['courier.example'] })
    await until(async () => (await marks(page)) === null, 'the marks to go')
    await page.reload()
    console.log('plain', await turns(), await turns(), await turns())
    await rig.reset()
  })
})
