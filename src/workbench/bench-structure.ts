// Structure beside @mozilla/readability on the same pages: in Node, parsed by the same parser, and in a real Chromium, laid out in
// the same tab.
import path from 'node:path'
import { Readability } from '@mozilla/readability'
import type { Browser } from 'puppeteer-core'
import { build } from 'vite'
import { readDocument } from '../article/read'
import { parseDocument } from '../cli/document'
import type { Figure } from './figure'
import { asPage, generateArticle } from './generate'
import type { Times } from './structure-times'
import { cost } from './timing'

const RUNS = 5
const OWN = [300, 1_000, 3_000, 10_000, 30_000]

/** Readability takes its document apart, so each gets a fresh one every time, and parsing is left out of the time. */
function timeOn(html: string, read: (document: Document) => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) {
    const document = parseDocument(html)
    least = Math.min(
      least,
      cost(() => read(document)),
    )
  }
  return least
}

const ours = (document: Document) => readDocument(document, 'https://brackwater.example/story')
const theirs = (document: Document) => new Readability(document).parse()
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The mean over pages, with Readability's as the limit. */
function compare(what: string, us: readonly number[], them: readonly number[], note = ''): Figure {
  const faster = us.filter((time, at) => time < them[at]!).length
  return {
    what,
    below: sum(them) / them.length,
    measured: sum(us) / us.length,
    unit: 'ms',
    note: `faster on ${faster} of ${us.length} pages${note}`,
  }
}

/** @param pages of the benchmark; none without it. */
export function benchStructure(pages: readonly string[]): Figure[] {
  const own = OWN.map((size) => asPage(generateArticle(size)))
  for (const html of own.slice(0, 3)) for (const read of [ours, theirs]) timeOn(html, read)
  const figure = (what: string, list: readonly string[]) =>
    compare(
      what,
      list.map((html) => timeOn(html, ours)),
      list.map((html) => timeOn(html, theirs)),
    )
  const figures = [figure('structure in Node (linkedom), our own pages; Readability is the limit', own)]
  return pages.length > 0 ? [...figures, figure('structure in Node, the benchmark’s pages', pages)] : figures
}

/** Both readers as one script that leaves `structure` in the page. */
async function structureScript(): Promise<string> {
  const entry = path.resolve(import.meta.dirname, 'structure-times.ts')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'structure' } },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error('nothing was built')
  return result.output[0].code
}

/** Scripts would build their pages anew, and ask the network. */
const withoutScripts = (html: string) => html.replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '')

export async function benchStructureInPage(browser: Browser, pages: readonly string[]): Promise<Figure[]> {
  const script = await structureScript()
  const page = await browser.newPage()
  await page.setViewport({ width: 1_200, height: 900 })
  await page.setOfflineMode(true)
  const timesOn = async (html: string): Promise<Times | null> => {
    try {
      await page.setContent(withoutScripts(html), { waitUntil: 'domcontentloaded', timeout: 20_000 })
      await page.evaluate(script)
      return (await page.evaluate('structure.times()')) as Times
    } catch {
      // A page that a browser cannot take without its scripts tells nothing about either.
      return null
    }
  }
  const figure = async (what: string, list: readonly string[]) => {
    const times: Times[] = []
    for (const html of list) {
      const one = await timesOn(html)
      if (one) times.push(one)
    }
    const theirs = times.map((one) => one.theirs + one.clone)
    const bare = sum(times.map((one) => one.theirs)) / times.length
    return compare(
      what,
      times.map((one) => one.ours),
      theirs,
      `; without the clone that it needs Readability takes ${bare.toFixed(2)} ms`,
    )
  }
  const own = OWN.map((size) => asPage(generateArticle(size)))
  const figures = [await figure('structure in Chromium, our own pages', own)]
  if (pages.length > 0) figures.push(await figure('structure in Chromium, the benchmark’s pages', pages))
  await page.setContent(asPage(generateArticle(1_000)))
  await page.evaluate(script)
  figures.push({
    what: 'detector on the page’s thread, its first look',
    below: 2,
    measured: (await page.evaluate('structure.detect()')) as number,
    unit: 'ms',
  })
  await page.close()
  return figures
}
