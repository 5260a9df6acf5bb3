// `npm run screenshots [-- chromium|firefox|sites]…`: pictures of every surface, in light and dark, at 100 % and 200 %, and of pages
// that dress and see differently ("sites": only those), into .screenshots/; and from Chromium's the README's picture, docs/picture.png.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { type BrowserName, launch } from './launch'
import { openLine, type PageLine } from './page-line'
import { dressed, SITES } from './screenshots-sites'
import { serveFile } from './serve'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, '.screenshots')
const SAMPLE = path.join(root, 'tests/articles/harbour-talks.html')
const SCHEMES = ['light', 'dark'] as const
type Scheme = (typeof SCHEMES)[number]
/** Device pixels; at 200 % half as many CSS pixels fit, as when the reader zooms. */
const SIZES = { page: { width: 1200, height: 900 }, popup: { width: 400, height: 600 } }
/** At 200 % the browser cuts a popup at 800 by 600 device pixels. */
const ZOOMED_POPUP = { width: 400, height: 300 }
const SETTLED_MS = 900

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

class Studio {
  constructor(
    readonly browser: Browser,
    readonly origin: string,
    readonly name: BrowserName,
    readonly scheme: Scheme,
  ) {}

  async page(address: string, size: { width: number; height: number }, zoom: number): Promise<Page> {
    const page = await this.browser.newPage()
    await page.setViewport({ ...size, deviceScaleFactor: zoom })
    if (this.name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.scheme }])
    await Promise.race([page.goto(address).catch(() => null), pause(3_000)])
    return page
  }

  async shoot(page: Page, zoom: number, what: string, fullPage = false): Promise<string> {
    await page.bringToFront()
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await pause(SETTLED_MS)
    const file = path.join(folder, `${this.name}-${this.scheme}-${zoom * 100}-${what}.png`)
    writeFileSync(file, await page.screenshot({ fullPage }))
    console.log(path.relative(root, file))
    return file
  }
}

async function article(studio: Studio, address: string, zoom: number): Promise<{ page: Page; line: PageLine }> {
  const { width, height } = SIZES.page
  const page = await studio.page(address, { width: width / zoom, height: height / zoom }, zoom)
  const line = await openLine(studio.browser, studio.origin, page)
  const report = await line.report()
  const shown = report.findings.find(({ category, sourceId }) => category === 'anonymous' && sourceId)
  if (shown) await line.send({ type: 'scroll-to', findingId: shown.id })
  await studio.shoot(page, zoom, 'card')
  return { page, line }
}

async function popup(studio: Studio, tab: number, zoom: number): Promise<void> {
  const size = zoom === 1 ? SIZES.popup : ZOOMED_POPUP
  const page = await studio.page(`${studio.origin}/src/popup/index.html?tab=${tab}`, size, zoom)
  await page.waitForSelector('[role=tab]')
  // Over the toolbar there is no such class: there the popup has its own width.
  await page.evaluate(() => document.documentElement.classList.remove('in-window'))
  await studio.shoot(page, zoom, 'popup')
  for (const which of ['findings', 'sources', 'structure', 'export']) {
    await page.$eval(`[role=tab][id$="-${which}"]`, (button) => (button as HTMLElement).click())
    await studio.shoot(page, zoom, `popup-${which}`, true)
  }
  await page.close()
}

async function own(studio: Studio, what: 'options' | 'welcome', zoom: number): Promise<void> {
  const { width, height } = SIZES.page
  const size = { width: width / zoom, height: height / zoom }
  const page = await studio.page(`${studio.origin}/src/${what}/index.html`, size, zoom)
  await page.waitForSelector('h1')
  await studio.shoot(page, zoom, what, true)
  await page.close()
}

/** The sample in the clothes of other sites and on a phone; in Chromium also as the colour-blind and forced colours show it. */
async function sites(studio: Studio, address: string): Promise<void> {
  const sample = readFileSync(SAMPLE, 'utf8')
  const clothes = mkdtempSync(path.join(os.tmpdir(), 'backread-sites-'))
  for (const site of SITES) {
    const file = path.join(clothes, `${site}.html`)
    writeFileSync(file, dressed(sample, site))
    await scene(studio, await serveFile(file), site, SIZES.page)
  }
  await scene(studio, address, 'narrow', { width: 390, height: 780 })
  if (studio.name !== 'chromium') return
  for (const type of ['achromatopsia', 'deuteranopia'] as const)
    await scene(studio, address, type, SIZES.page, (page) => page.emulateVisionDeficiency(type))
  await scene(studio, address, 'forced-colours', SIZES.page, async (page) => {
    const session = await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  })
}

async function scene(
  studio: Studio,
  address: string,
  what: string,
  size: { width: number; height: number },
  prepare?: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await studio.page(address, size, 1)
  await prepare?.(page)
  const line = await openLine(studio.browser, studio.origin, page)
  const { findings } = await line.report()
  const shown = findings.filter(({ category }) => category === 'anonymous')[5]
  if (shown) await line.send({ type: 'scroll-to', findingId: shown.id })
  await studio.shoot(page, 1, `site-${what}`)
  await line.close()
  await page.close()
}

async function allOf(name: BrowserName, scheme: Scheme, address: string): Promise<void> {
  const { browser, origin } = await launch(name, { headless: true, dark: scheme === 'dark' })
  try {
    const studio = new Studio(browser, origin, name, scheme)
    if (scheme === 'light') await sites(studio, address)
    if (onlySites) return
    for (const zoom of [1, 2]) {
      const { page, line } = await article(studio, address, zoom)
      await popup(studio, await line.tabId(), zoom)
      await own(studio, 'options', zoom)
      await own(studio, 'welcome', zoom)
      await line.close()
      await page.close()
    }
    if (name === 'chromium' && scheme === 'light') await picture(studio, address)
  } finally {
    await browser.close()
  }
}

/** A page with a card, and the popup laid over it where the browser shows it. */
async function picture(studio: Studio, address: string): Promise<void> {
  const size = { width: 1600, height: 900 }
  const page = await studio.page(address, size, 1)
  const line = await openLine(studio.browser, studio.origin, page)
  const report = await line.report()
  const shown = report.findings.find(({ exact }) => exact.startsWith('A senior')) ?? report.findings[0]
  if (shown) await line.send({ type: 'scroll-to', findingId: shown.id })
  const behind = await studio.shoot(page, 1, 'picture')
  await line.close()
  const data = (file: string) => `data:image/png;base64,${readFileSync(file).toString('base64')}`
  await page.goto('about:blank')
  await page.setContent(`<style>
    body { margin: 0 }
    .popup { position: absolute; top: 10px; right: 10px; border-radius: 8px; box-shadow: 0 2px 40px rgb(0 0 0 / .3) }
  </style><img src="${data(behind)}"><img class="popup" src="${data(path.join(folder, 'chromium-light-100-popup.png'))}">`)
  mkdirSync(path.join(root, 'docs'), { recursive: true })
  writeFileSync(path.join(root, 'docs/picture.png'), await page.screenshot())
}

const onlySites = process.argv.includes('sites')
mkdirSync(folder, { recursive: true })
const address = await serveFile(SAMPLE)
const names = process.argv.slice(2).filter((name): name is BrowserName => name === 'chromium' || name === 'firefox')
for (const name of names.length > 0 ? names : (['chromium', 'firefox'] as const)) {
  for (const scheme of SCHEMES) await allOf(name, scheme, address)
}
