// Opens the panel for tests. A browser opens a side panel or sidebar for a hand alone, and shows it to no remote control: here the
// panel's own page lies open in a window of its own, and is told which window it stands beside.
import type { Page } from 'puppeteer-core'
import type WebExtension from 'webextension-polyfill'
import { type Rig, until } from './harness'

type Api = Pick<typeof WebExtension, 'tabs' | 'windows'>
// Inside the extension's pages; Chromium's own promises will do.
declare const browser: Api | undefined
declare const chrome: Api

/** The panel beside the window that a page is in. */
export async function openPanel(rig: Rig, page: Page): Promise<Page> {
  const windowId = await rig.control.evaluate(
    async (id) => (await (typeof browser === 'undefined' ? chrome : browser).tabs.get(id)).windowId ?? -1,
    await rig.tabId(page),
  )
  const url = `${rig.origin}/src/panel/index.html?window=${windowId}`
  await rig.control.evaluate(async (address) => {
    const { windows } = typeof browser === 'undefined' ? chrome : browser
    await windows.create({ url: address, type: 'popup', width: 420, height: 900 })
  }, url)
  const panel = await until(async () => {
    for (const one of await rig.browser.pages())
      if ((await one.evaluate(() => location.href).catch(() => '')) === url) return one
    return null
  }, 'the panel')
  await until(() => panel.$('#root > :nth-child(2)').catch(() => null), 'a view in the panel')
  return panel
}

/** Milliseconds of an answer from the page with all that it knows, asked from the panel: the middle one of five. */
export async function roundtrip(panel: Page, tabId: number): Promise<number> {
  return panel.evaluate(async (id) => {
    const { tabs } = typeof browser === 'undefined' ? chrome : browser
    const taken: number[] = []
    for (let at = 0; at < 5; at++) {
      const start = performance.now()
      await tabs.sendMessage(id, { type: 'get-state' }, { frameId: 0 })
      taken.push(performance.now() - start)
    }
    return taken.sort((a, b) => a - b)[2]!
  }, tabId)
}

/** Turns to a tab, and counts the milliseconds from the browser's word that it is in front until the panel shows this headline. */
export async function turnTo(panel: Page, tabId: number, headline: string): Promise<number> {
  return panel.evaluate(
    async (id, wanted) => {
      const { tabs } = typeof browser === 'undefined' ? chrome : browser
      const isThere = () => document.querySelector('h1')?.textContent?.startsWith(wanted) === true
      if (isThere()) throw new Error('It is there already.')
      let start = 0
      const shown = new Promise<number>((resolve, reject) => {
        const watch = new MutationObserver(() => {
          if (isThere()) resolve(performance.now())
        })
        watch.observe(document, { subtree: true, childList: true, characterData: true })
        setTimeout(() => reject(new Error(`The panel shows ${document.querySelector('h1')?.textContent}.`)), 15_000)
      })
      tabs.onActivated.addListener(() => {
        start ||= performance.now()
      })
      await tabs.update(id, { active: true })
      return (await shown) - start
    },
    tabId,
    headline,
  )
}
