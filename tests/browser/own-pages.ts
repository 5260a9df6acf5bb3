// Opens and reads the extension's own pages: popup, options, welcome.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import type WebExtension from 'webextension-polyfill'
import { type Rig, until } from './harness'

declare const chrome: Pick<typeof WebExtension, 'action' | 'windows'>

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * The popup over a page: in Chromium the real one under the toolbar. Firefox opens that only for a hand on the button, so there it is
 * the same page in a tab.
 */
export async function openPopup(rig: Rig, page: Page | null): Promise<Page> {
  if (rig.name === 'firefox') {
    const tab = await rig.browser.newPage()
    await rig.openOwn(tab, `/src/popup/index.html${page ? `?tab=${await rig.tabId(page)}` : ''}`)
    await hasView(tab)
    return tab
  }
  await page?.bringToFront()
  const isPopup = (url: string) => url.startsWith(`${rig.origin}/src/popup/`)
  await rig.control.evaluate(async () => {
    // A panel in a window of its own may be in front, and has no toolbar.
    const all = await chrome.windows.getAll({ windowTypes: ['normal'] })
    const windowId = (all.find(({ focused }) => focused) ?? all[0])!.id!
    await chrome.windows.update(windowId, { focused: true })
    await chrome.action.openPopup({ windowId })
  })
  const target = await rig.browser.waitForTarget((candidate) => isPopup(candidate.url()))
  const popup = await target.asPage()
  await hasView(popup)
  return popup
}

const hasView = (page: Page) =>
  until(
    () => page.evaluate(() => document.querySelector('#root > :nth-child(2)') !== null).catch(() => false),
    'a view',
  )

/** Hands over a file as the file picker does. */
export const giveFile = (
  page: Page,
  input: string,
  file: { name: string; body: string; type: string },
): Promise<void> =>
  page.$eval(
    input,
    (element, { name, body, type }) => {
      const field = element as HTMLInputElement
      const given = new DataTransfer()
      given.items.add(new File([body], name, { type }))
      field.files = given.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    file,
  )

/** The text that a reader sees, on one line. */
export async function textOf(page: Page, selector = 'body'): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count
  return page.$eval(selector, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim())
}

/** Clicks the control with this accessible name. */
export async function press(page: Page, role: string, name: string): Promise<void> {
  const found = await page.evaluate(
    (wantedRole, wantedName) => {
      const nameOf = (element: Element) =>
        element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent
      const candidates = [...document.querySelectorAll<HTMLElement>(`${wantedRole}, [role=${wantedRole}]`)]
      const match = candidates.find((element) => nameOf(element)?.replace(/\s+/g, ' ').trim().startsWith(wantedName))
      match?.click()
      return match !== undefined
    },
    role,
    name,
  )
  if (!found) throw new Error(`There is no ${role} "${name}".`)
}

/** What axe finds fault with, by the rules of WCAG 2.2 AA and its best practices, as readable lines. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await run(document, { runOnly: tags })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  })
}
