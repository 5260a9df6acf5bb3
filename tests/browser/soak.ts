// `npm run -s soak [-- NAVIGATIONS]`: one tab through hundreds of our own pages in Chromium, and the memory of the page and of the
// background before and after. Needs dist/chrome (npm run build).
import type { CDPSession } from 'puppeteer-core'
import { asPage, generateArticle } from '../../src/workbench/generate'
import { marks, Rig, until } from './harness'

const navigations = Number(process.argv[2] ?? 500)
const PAGES = 20
/** Navigations before the first figure: caches and compiled code are filled by then. */
const WARM_UP = 20

async function heap(session: CDPSession | undefined): Promise<number> {
  if (!session) return 0
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1_048_576
}

const rig = await Rig.start('chromium')
const addresses = Array.from({ length: PAGES }, (_, seed) =>
  rig.serve(`/soak-${seed}.html`, { body: asPage(generateArticle(300 + seed * 60, seed)) }),
)
const page = await rig.browser.newPage()
const session = await page.createCDPSession()

async function figures(): Promise<[number, number]> {
  const target = rig.browser.targets().find((one) => one.type() === 'service_worker')
  return [await heap(session), await heap(await target?.createCDPSession())]
}

let before: [number, number] = [0, 0]
let unmarked = 0
const started = performance.now()
for (let at = 0; at < navigations; at++) {
  if (at === Math.min(WARM_UP, navigations - 1)) before = await figures()
  await rig.open(addresses[at % PAGES]!, page)
  await until(() => marks(page), 'marks').catch(() => unmarked++)
}
const after = await figures()
const told = (name: string, index: 0 | 1) => `${name}: ${before[index].toFixed(1)} → ${after[index].toFixed(1)} MB`
const seconds = ((performance.now() - started) / 1_000).toFixed(0)
console.log(
  `${navigations} navigations in ${seconds} s, ${unmarked} without marks; ${told('page', 0)}; ${told('background', 1)}`,
)
await rig.browser.close()
process.exit(unmarked > 0 ? 1 : 0)
