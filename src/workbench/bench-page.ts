// What Backread costs in a real Chromium: from an idle document to painted marks, and what the page's thread pays for it.

import { statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { benchStructureInPage } from './bench-structure'
import { needBrowser } from './browsers.mjs'
import { type Figure, list } from './figure'
import { asPage, generateArticle } from './generate'
import { distOf, launch } from './launch'

const SIZES = [300, 1_000, 3_000, 10_000, 30_000]
/** Words of the article that the promises speak of. */
const ARTICLE = 1_000
const DETECTOR = path.join(distOf('chromium'), 'src/page/detector.iife.js')
const RUNS = 5
const PATIENCE_MS = 60_000

/** Runs in the page from its start: when marks are there, and what happened meanwhile. */
const WITNESS = `
  globalThis.witness = { painted: 0, longest: 0, shift: 0 }
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries())
      if (startTime > performance.timing.domContentLoadedEventEnd - performance.timeOrigin)
        witness.longest = Math.max(witness.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) witness.shift += value })
    .observe({ type: 'layout-shift', buffered: true })
  requestAnimationFrame(function look() {
    if (CSS.highlights.size === 0) return requestAnimationFrame(look)
    witness.painted = performance.timeOrigin + performance.now() - performance.timing.domContentLoadedEventEnd
  })`

interface Witness {
  painted: number
  longest: number
  shift: number
}

/** Timed in the world of our content scripts, where the clock is the page's own. Milliseconds. */
interface Inside {
  hover: number
  look: number
  findings: number
}

/** As text: the loader would put helpers into a function that is only to run in there. */
const INSIDE = `
  const part = globalThis[Symbol.for('backread')]?.pagePart
  const [{ ranges: [place] }] = part.highlighter.painted
  const range = new Range()
  range.setStart(place.startContainer, place.startOffset)
  range.setEnd(place.endContainer, place.endOffset)
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top } = range.getClientRects()[0]
  const least = (runs, work) => {
    let time = Infinity
    for (let run = 0; run < runs; run++) {
      const start = performance.now()
      work()
      time = Math.min(time, performance.now() - start)
    }
    return time
  }
  // Nothing changed, so the look is the structure alone: what every change of the page costs at least.
  let look = Infinity
  for (let run = 0; run < 5; run++) look = Math.min(look, await part.reader.look().seen)
  return {
    hover: least(20, () => part.underPoint.at(left + 5, top + 5)),
    look,
    findings: part.highlighter.painted.length,
  }`

/** The extension's own context in the tab, where a debugger may speak. */
async function insideOf(page: Page): Promise<Inside> {
  const session = await page.createCDPSession()
  const contexts: { id: number; auxData: { type?: string }; origin: string }[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as (typeof contexts)[number]))
  await session.send('Runtime.enable')
  const ours = contexts.find(
    ({ auxData, origin }) => auxData.type === 'isolated' && origin.startsWith('chrome-extension:'),
  )
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(async () => {${INSIDE}})()`,
    awaitPromise: true,
    contextId: ours?.id,
    returnByValue: true,
  })
  await session.detach()
  return result.value as Inside
}

async function visit(browser: Browser, address: string): Promise<{ page: Page; witness: Witness }> {
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(WITNESS)
  await page.goto(address)
  const seen = await page.waitForFunction(
    () => {
      const { witness } = globalThis as unknown as { witness: Witness }
      return witness.painted > 0 && witness
    },
    { timeout: PATIENCE_MS },
  )
  return { page, witness: (await seen.jsonValue()) as Witness }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** MB of the page's own JavaScript heap after a collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1_048_576
}

/** As after half a minute without use. A tab that has just been closed wakes it again: until it stays away. */
async function stopBackground(browser: Browser): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const target = browser.targets().find((one) => one.type() === 'service_worker')
    if (!target) return
    await (await target.worker())?.close().catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('The background would not stop.')
}

interface Seen {
  size: number
  witness: Witness
  inside: Inside
}

async function visitAll(browser: Browser, addressOf: (size: number) => string): Promise<Seen[]> {
  const all: Seen[] = []
  for (const size of SIZES) {
    const seen: Witness[] = []
    let inside: Inside = { hover: 0, look: 0, findings: 0 }
    for (let run = 0; run < RUNS; run++) {
      const { page, witness } = await visit(browser, addressOf(size))
      seen.push(witness)
      if (run === RUNS - 1) inside = await insideOf(page)
      await page.close()
    }
    const of = (field: keyof Witness) => median(seen.map((witness) => witness[field]))
    all.push({ size, witness: { painted: of('painted'), longest: of('longest'), shift: of('shift') }, inside })
  }
  return all
}

async function coldStarts(browser: Browser, address: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    await stopBackground(browser)
    const { page, witness } = await visit(browser, address)
    times.push(witness.painted)
    await page.close()
  }
  return median(times)
}

function figuresOf(seen: readonly Seen[], cold: number, heap: number): Figure[] {
  const of = (read: (one: Seen) => number) => seen.map(read)
  const sizes = `for ${SIZES.join(' · ')} words`
  const painted = of(({ witness }) => witness.painted)
  const hover = of(({ inside }) => inside.hover)
  const most = (values: readonly number[]) => Math.max(...values)
  return [
    {
      what: 'document idle to painted, 1,000 words, background warm',
      below: 250,
      measured: painted[SIZES.indexOf(ARTICLE)]!,
      unit: 'ms',
      note: `${list(painted)} ${sizes}`,
    },
    {
      what: 'the same, background stopped (promised: twice the warm figure)',
      below: 2 * painted[SIZES.indexOf(ARTICLE)]!,
      measured: cold,
      unit: 'ms',
      note: 'the engine’s own document stays open',
    },
    {
      what: 'longest task on the page’s thread, all sizes (0: none over 50)',
      below: 50,
      measured: most(of(({ witness }) => witness.longest)),
      unit: 'ms',
      note: `${list(of(({ witness }) => witness.longest))} ${sizes}; the look alone, once compiled, ${list(of(({ inside }) => inside.look))} ${sizes}`,
    },
    { what: 'layout shift', below: 1e-6, measured: most(of(({ witness }) => witness.shift)), unit: '' },
    { what: 'heap on the page, 1,000 words', below: 3, measured: heap, unit: 'MB' },
    {
      what: 'finding what is under the pointer, most findings',
      below: 1,
      measured: hover.at(-1)!,
      unit: 'ms',
      note: `${list(hover)} with ${list(of(({ inside }) => inside.findings))} findings`,
    },
    { what: 'detector', below: 12, measured: statSync(DETECTOR).size / 1_000, unit: 'kB' },
  ]
}

/** @param pages of the benchmark, for structure. */
export async function benchPage(pages: readonly string[]): Promise<Figure[]> {
  const stories = new Map(SIZES.map((size) => [`/story/${size}.html`, asPage(generateArticle(size))]))
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(stories.get(request.url ?? '') ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const addressOf = (size: number) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/story/${size}.html`
  const { browser } = await launch('chromium')
  const bare = await puppeteer.launch({ executablePath: needBrowser('chromium'), pipe: true, args: ['--no-sandbox'] })
  try {
    // It opens when all is installed.
    await browser.waitForTarget((target) => target.url().includes('/welcome/'), { timeout: PATIENCE_MS })
    const seen = await visitAll(browser, addressOf)
    const cold = await coldStarts(browser, addressOf(ARTICLE))
    const { page } = await visit(browser, addressOf(ARTICLE))
    const plain = await bare.newPage()
    await plain.goto(addressOf(ARTICLE))
    const heap = (await heapOf(page)) - (await heapOf(plain))
    return [...(await benchStructureInPage(bare, pages)), ...figuresOf(seen, cold, heap)]
  } finally {
    await browser.close()
    await bare.close()
    server.close()
  }
}
