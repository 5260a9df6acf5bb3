// What Backread costs in a real Chromium: from an idle document to painted marks, and what the page's thread pays for it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'puppeteer-core'
import { asPage, generateArticle } from '../../tests/articles/generate'
import { launch } from './launch'
import { type Cell, table } from './table'

const SIZES = [300, 1_000, 3_000, 10_000, 30_000]
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
  const part = globalThis.backreadPagePart
  const [{ ranges: [range] }] = part.highlighter.painted
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
  return {
    hover: least(20, () => part.underPoint.at(left + 5, top + 5)),
    look: least(5, () => { part.reader.look() }),
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
    expression: `(() => {${INSIDE}})()`,
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

export async function benchPage(): Promise<string> {
  const pages = new Map(SIZES.map((size) => [`/story/${size}.html`, asPage(generateArticle(size))]))
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages.get(request.url ?? '') ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { browser } = await launch('chromium')
  try {
    // It opens when all is installed.
    await browser.waitForTarget((target) => target.url().includes('/welcome/'), { timeout: PATIENCE_MS })
    const rows: Cell[][] = []
    for (const path of pages.keys()) {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
      const seen: Witness[] = []
      let inside: Inside | undefined
      for (let run = 0; run < RUNS; run++) {
        const { page, witness } = await visit(browser, address)
        seen.push(witness)
        if (run === RUNS - 1) inside = await insideOf(page)
        await page.close()
      }
      const { hover = 0, look = 0, findings = 0 } = inside ?? {}
      const of = (field: keyof Witness) => median(seen.map((witness) => witness[field]))
      rows.push([path.replace(/\D/g, ''), findings, of('painted'), of('longest'), of('shift'), look, hover])
    }
    const head = ['words', 'marks', 'idle → painted', 'longest task', 'layout shift', 'look again', 'hover']
    return `## In Chromium, background warm, ms, median of ${RUNS}\n\n${table(head, rows)}`
  } finally {
    await browser.close()
    server.close()
  }
}
