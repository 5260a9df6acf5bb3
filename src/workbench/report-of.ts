// Asks the extension in a running browser for its report on a page, the way the popup does.
import type { Browser, Page } from 'puppeteer-core'
import type WebExtension from 'webextension-polyfill'
import type { PageState } from '../messages'
import type { Report } from '../report/report'

const PATIENCE_MS = 20_000

/** Asked inside one of the extension's own pages. The polyfill is not on every page, so both names are tried. */
async function stateOf(address: string): Promise<PageState | null> {
  type Api = Pick<typeof WebExtension, 'tabs'>
  const scope = globalThis as unknown as { browser?: Api; chrome: Api }
  const api = scope.browser ?? scope.chrome
  const tab = (await api.tabs.query({})).find((candidate) => candidate.url === address)
  if (tab?.id === undefined) return null
  return api.tabs.sendMessage(tab.id, { type: 'get-state' }).catch(() => null) as Promise<PageState | null>
}

/** The report on `page` as soon as it is ready. Throws with one line when there is none in time. */
export async function readyReport(browser: Browser, origin: string, page: Page): Promise<Report> {
  const asking = await browser.newPage()
  try {
    // In Firefox the load event of an extension's page never reaches us; the page is there all the same.
    await Promise.race([
      asking.goto(`${origin}/src/options/index.html`).catch(() => null),
      new Promise((resolve) => setTimeout(resolve, 1_500)),
    ])
    await page.bringToFront()
    const until = performance.now() + PATIENCE_MS
    for (;;) {
      const state = await asking.evaluate(stateOf, page.url())
      if (state?.status === 'ready') return state.report
      if (state?.status === 'failed') throw new Error(`Backread could not read ${page.url()} (${state.reason}).`)
      if (performance.now() > until) throw new Error(`Backread takes ${page.url()} for no article.`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    await asking.close()
  }
}
