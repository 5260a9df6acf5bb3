// How much memory a page and the background hold, after what can be thrown away was.
import type { CDPSession, Page } from 'puppeteer-core'
import type { Rig } from '../harness'

const NAMES = ['page', 'background', 'engine'] as const
type Heaps = Record<(typeof NAMES)[number], number>

async function heap(session: CDPSession | undefined): Promise<number> {
  if (!session) return 0
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1_048_576
}

/** In MB; 0 for what does not run. */
export async function heapsOf(rig: Rig, page: Page): Promise<Heaps> {
  const targets = rig.browser.targets()
  const background = targets.find((one) => one.type() === 'service_worker')
  const engine = targets.find((one) => one.url().includes('/engine-room/'))
  return {
    page: await heap(await page.createCDPSession()),
    background: await heap(await background?.createCDPSession()),
    engine: await heap(await engine?.createCDPSession()),
  }
}

/** MB that a heap may have more in the end than once it was warm: what is remembered on purpose is full by then. */
const MORE = 6

/** A line for each heap that grew. */
export function grown(before: Heaps, after: Heaps): string[] {
  const told = NAMES.map((name) => `${name} ${before[name].toFixed(1)} → ${after[name].toFixed(1)} MB`)
  console.log(`heaps: ${told.join(', ')}`)
  return NAMES.flatMap((name, at) => (before[name] > 0 && after[name] > before[name] + MORE ? [told[at]!] : []))
}
