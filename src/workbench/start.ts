// `npm start [-- URL|FILE] [--browser firefox]`: opens a browser with Backread on an article. Where there is no display it
// runs headless, prints the summary and saves a screenshot. What goes wrong is told in a line; exit code 1 where nothing could be shown.
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'puppeteer-core'
import { printable } from '../report/printable'
import { summary } from '../report/summary'
import { english } from '../words/node'
import { type BrowserName, launch } from './launch'
import { openLine } from './page-line'
import { serveFile } from './serve'

const root = path.resolve(import.meta.dirname, '../..')
const CARD_OPENS_MS = 700
/** How long a page may take to turn out to be an article. */
const PATIENCE_MS = 10_000
const WELCOME_OPENS_MS = 5_000
/** How long the browser may draw a picture. */
const PICTURE_MS = 5_000
const SAMPLE = path.join(root, 'tests/articles/harbour-talks.html')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
})

/** Pages and file names have their say in what is told: it stays on its line, and acts on no terminal. */
const tell = (message: string): void => console.error(printable(message))

function fail(message: string): never {
  tell(message)
  process.exit(1)
}

const name = ({ chrome: 'chromium', chromium: 'chromium', firefox: 'firefox' } as Record<string, BrowserName>)[
  values.browser
]
if (!name) fail(`--browser ${values.browser}: not one of chromium, firefox`)

async function addressOf(given: string): Promise<string> {
  if (/^https?:/i.test(given)) return given
  const file = path.resolve(given)
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) fail(`${given}: neither an address nor a file`)
  return found.isFile() ? serveFile(file) : fail(`${given}: not a file`)
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/ at https?:.*/, '')

/** Goes to an address; false, with a line, where the browser cannot. */
async function open(page: Page, address: string): Promise<boolean> {
  try {
    await page.goto(address, { waitUntil: 'load' })
    return true
  } catch (error) {
    const slow = error instanceof Error && error.name === 'TimeoutError'
    tell(slow ? `${address} takes long to load.` : `${address} cannot be opened (${reasonOf(error)}).`)
    return slow
  }
}

/** Rejects where the answer takes longer, in milliseconds. */
const within = <Value>(limit: number, answer: Promise<Value>): Promise<Value> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The browser gives no picture.')), limit)),
  ])

async function screenshot(page: Page): Promise<string> {
  const folder = path.join(root, '.screenshots')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `start-${name}.png`) as `${string}.png`
  for (let left = 5; ; left--) {
    try {
      // Behind the welcome page, which opens when it likes, no picture is ever drawn.
      await page.bringToFront()
      await within(PICTURE_MS, page.screenshot({ path: file }))
      return file
    } catch (error) {
      // The browser's own page about an error comes after the error, and until then there is nothing to take a picture of.
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

async function read(browser: Browser, origin: string, page: Page): Promise<void> {
  try {
    const line = await openLine(browser, origin, page)
    const report = await line.report(PATIENCE_MS)
    // As the shortcut does: the first mark's card opens, and the picture shows it.
    if (report.findings.length > 0) await line.send({ type: 'walk', step: 1 })
    await new Promise((resolve) => setTimeout(resolve, CARD_OPENS_MS))
    console.log(summary(report, english))
  } catch (error) {
    tell(reasonOf(error))
  }
}

/** Answers with whether the page could be shown. */
async function headless(browser: Browser, origin: string, address: string): Promise<boolean> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1100, height: 900 })
  const opened = await open(page, address)
  if (opened) await read(browser, origin, page)
  console.log(`Screenshot: ${path.relative(process.cwd(), await screenshot(page))}`)
  return opened
}

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const quiet = values.headless || !display
const address = await addressOf(positionals[0] ?? SAMPLE)
const { browser, origin } = await launch(name, { headless: quiet }).catch((error) => fail(reasonOf(error)))
if (quiet) {
  let shown = false
  try {
    shown = await headless(browser, origin, address)
  } catch (error) {
    tell(reasonOf(error))
  }
  await browser.close().catch(() => undefined)
  process.exit(shown ? 0 : 1)
}
const [first] = await browser.pages()
const article = first ?? (await browser.newPage())
await open(article, address)
// On install Backread opens its welcome page, which is to stay behind the article.
await browser
  .waitForTarget((target) => target.url().includes('/welcome/'), { timeout: WELCOME_OPENS_MS })
  .catch(() => undefined)
await article.bringToFront()
console.log(
  `Backread is at work in ${name}: look for its marks in the text, and for its button in the toolbar (behind the puzzle piece).`,
)
await new Promise((resolve) => browser.once('disconnected', resolve))
process.exit()
