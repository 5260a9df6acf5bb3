// Broken pages in a real browser: cut, shuffled, unclosed, with random Unicode. Each comes to an end, and every finding quotes its text.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import type WebExtension from 'webextension-polyfill'
import { decodeHtml } from '../../../src/article/charset'
import type { PageState } from '../../../src/messages'
import { asPage, generateArticle, randomRow } from '../../../src/workbench/generate'
import { faultsOf } from '../../../src/workbench/invariants'
import { mutatedDocument } from '../../../src/workbench/mutations'
import { pause, type Rig } from '../harness'
import type { Soak } from './soak'

type Api = Pick<typeof WebExtension, 'tabs'>
// Inside the extension's pages; Chromium's own promises will do.
declare const browser: Api | undefined
declare const chrome: Api

/** Milliseconds that a page may take from its load to its report. */
const MOST_TIME = 10_000
const OUR_PAGES = path.resolve(import.meta.dirname, '../../articles')

function originals(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.html(\.gz)?$/.test(name))
  return files.map((name) => {
    const bytes = readFileSync(path.join(folder, name))
    return decodeHtml(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  })
}

/** As a string: what drives Firefox hands over nothing that lies deep. */
async function stateOf(rig: Rig, page: Page): Promise<PageState> {
  const state = await rig.control.evaluate(
    async (tab) =>
      JSON.stringify(
        await (typeof browser === 'undefined' ? chrome : browser).tabs.sendMessage(tab, { type: 'get-state' }),
      ),
    await rig.tabId(page),
  )
  return JSON.parse(state) as PageState
}

export async function soakDocuments({ rig, times, seed, pages }: Soak): Promise<string[]> {
  const all = originals(pages ?? OUR_PAGES)
  for (let at = 0; at < 10; at++) all.push(asPage(generateArticle(200 + at * 100, at)))
  const wrong: string[] = []
  const read: Record<string, number> = {}
  let page = await rig.browser.newPage()
  for (let at = 0; at < times; at++) {
    const random = randomRow(seed * 1_000_003 + at)
    const body = mutatedDocument(all[Math.floor(random() * all.length)]!, random)
    // The page's own scripts would do what they like to it; they are somebody else's fuzz.
    const headers = { 'content-security-policy': "script-src 'none'" }
    const address = rig.serve(`/broken-${at}`, { body, headers })
    const state = async (): Promise<PageState> => {
      await rig.open(address, page)
      await rig.inject(page)
      await rig.send(page, { type: 'read-anyway' })
      const until = performance.now() + MOST_TIME
      for (;;) {
        const now = await stateOf(rig, page)
        if (now.status !== 'reading' || performance.now() > until) return now
        await pause(50)
      }
    }
    const ended = await state().catch((error: Error) => error)
    if (ended instanceof Error) {
      wrong.push(`document ${at}: ${ended.message.split('\n')[0]}`)
      await page.close().catch(() => {})
      page = await rig.browser.newPage()
      continue
    }
    read[ended.status] = (read[ended.status] ?? 0) + 1
    if (ended.status === 'reading' || ended.status === 'failed') wrong.push(`document ${at}: ${JSON.stringify(ended)}`)
    if (ended.status === 'ready') for (const fault of faultsOf(ended.report)) wrong.push(`document ${at}: ${fault}`)
  }
  console.log(`documents: ${JSON.stringify(read)}`)
  return wrong
}
