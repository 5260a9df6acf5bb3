// `npm start [-- URL|FILE] [--browser firefox]`: opens a browser with Backread on an article. Where there is no display it
// runs headless, prints the summary and saves a screenshot.
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'puppeteer-core'
import { summary } from '../report/summary'
import { english } from '../words/node'
import { type BrowserName, launch } from './launch'
import { openLine } from './page-line'
import { serveFile } from './serve'

const root = path.resolve(import.meta.dirname, '../..')
const CARD_OPENS_MS = 700
const WELCOME_OPENS_MS = 5_000
const SAMPLE = path.join(root, 'tests/articles/harbour-talks.html')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
})

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

const name = ({ chrome: 'chromium', chromium: 'chromium', firefox: 'firefox' } as Record<string, BrowserName>)[
  values.browser
]
if (!name) fail(`--browser ${values.browser}: not one of chromium, firefox`)

async function addressOf(given: string): Promise<string> {
  if (/^https?:/i.test(given)) return given
  const file = path.resolve(given)
  if (!existsSync(file)) fail(`${given}: neither an address nor a file`)
  return serveFile(file)
}

async function screenshot(page: Page): Promise<string> {
  const folder = path.join(root, '.screenshots')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `start-${name}.png`)
  await page.screenshot({ path: file as `${string}.png` })
  return file
}

async function headless(browser: Browser, origin: string, address: string): Promise<void> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1100, height: 900 })
  await page.goto(address, { waitUntil: 'load' })
  const line = await openLine(browser, origin, page)
  const report = await line.report()
  // As the shortcut does: the first mark's card opens, and the picture shows it.
  if (report.findings.length > 0) await line.send({ type: 'walk', step: 1 })
  await new Promise((resolve) => setTimeout(resolve, CARD_OPENS_MS))
  console.log(summary(report, english))
  console.log(`Screenshot: ${path.relative(process.cwd(), await screenshot(page))}`)
}

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const quiet = values.headless || !display
const address = await addressOf(positionals[0] ?? SAMPLE)
const { browser, origin } = await launch(name, { headless: quiet })
if (quiet) {
  try {
    await headless(browser, origin, address)
  } finally {
    await browser.close()
  }
  process.exit()
}
const [first] = await browser.pages()
const article = first ?? (await browser.newPage())
await article.goto(address)
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
