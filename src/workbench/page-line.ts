// A line to Backread's page part in a running browser, from one of the extension's own pages, as the popup has it.
import type { Browser, Page } from 'puppeteer-core'
import type WebExtension from 'webextension-polyfill'
import type { PageState, ToPage } from '../messages'
import type { Report } from '../report/report'

const PATIENCE_MS = 20_000

export interface PageLine {
  /** The report as soon as it is ready. Throws with one line when there is none in time, in milliseconds. */
  report(patience?: number): Promise<Report>
  send(message: ToPage): Promise<unknown>
  /** The tab's id, as the extension knows it. */
  tabId(): Promise<number>
  close(): Promise<void>
}

/** Runs inside the extension's page; without a message it answers with the tab's id. */
async function tell(address: string, message?: ToPage): Promise<unknown> {
  type Api = Pick<typeof WebExtension, 'tabs'>
  const scope = globalThis as unknown as { browser?: Api; chrome: Api }
  const api = scope.browser ?? scope.chrome
  const tab = (await api.tabs.query({})).find((candidate) => candidate.url === address)
  if (tab?.id === undefined) return null
  if (!message) return tab.id
  return api.tabs.sendMessage(tab.id, message).catch(() => null)
}

/** Opens the line; `page` stays in front. */
export async function openLine(browser: Browser, origin: string, page: Page): Promise<PageLine> {
  const own = await browser.newPage()
  // In Firefox the load event of an extension's page never reaches us; the page is there all the same.
  await Promise.race([
    own.goto(`${origin}/src/options/index.html`).catch(() => null),
    new Promise((resolve) => setTimeout(resolve, 1_500)),
  ])
  await page.bringToFront()
  const send = (message: ToPage) => own.evaluate(tell, page.url(), message)
  return {
    send,
    tabId: () => own.evaluate(tell, page.url()) as Promise<number>,
    async report(patience = PATIENCE_MS) {
      const until = performance.now() + patience
      for (;;) {
        const state = (await send({ type: 'get-state' })) as PageState | null
        if (state?.status === 'ready') return state.report
        if (state?.status === 'failed') throw new Error(`Backread could not read ${page.url()} (${state.reason}).`)
        if (performance.now() > until) throw new Error(`Backread takes ${page.url()} for no article.`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    close: () => own.close(),
  }
}
