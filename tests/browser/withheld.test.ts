// With access to sites taken back in the browser, everything works from a click on the toolbar button.
import type { Browser, Page } from 'puppeteer-core'
import { afterEach, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { GECKO_ID } from '../../src/workbench/launch'
import { BROWSERS, hover, marks, passage, pause, Rig, SAMPLE, until } from './harness'
import { inFirefox } from './looks'

type Api = Pick<typeof WebExtension, 'permissions' | 'extension'>
type ChromesOwn = { chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } } }

/** As a reader does it: "on click" in Chromium's list of extensions, the permission taken back in Firefox's. */
async function withhold(rig: Rig): Promise<void> {
  if (rig.name === 'firefox') {
    await rig.control.evaluate(() =>
      (globalThis as unknown as { browser: Api }).browser.permissions.remove({
        origins: ['http://*/*', 'https://*/*'],
      }),
    )
    return
  }
  const list = await rig.browser.newPage()
  await list.goto('chrome://extensions')
  await list.evaluate(
    (extensionId) =>
      (globalThis as unknown as ChromesOwn).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_CLICK',
      }),
    new URL(rig.origin).hostname,
  )
  await list.close()
}

/** Clicks the button in the toolbar, as far as a machine can. */
async function clickToolbar(rig: Rig, page: Page): Promise<unknown> {
  await page.bringToFront()
  if (rig.name === 'firefox')
    return inFirefox(
      rig.browser,
      `{
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}')
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
      }`,
    )
  const [extension] = [...(await (rig.browser as Browser).extensions()).values()]
  await page.triggerExtensionAction(extension!)
}

/** What the open popup says; with `press` a click on its button of that name first. Empty where none is open. */
async function popup(rig: Rig, press = ''): Promise<string> {
  const inside = (name: string) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name)
    // One that shows a picture only has no text either.
    if (name) button?.click()
    return document.body.textContent
  }
  if (rig.name === 'firefox')
    return rig.control.evaluate((name) => {
      const { browser } = globalThis as unknown as { browser: Api }
      const [view] = browser.extension.getViews({ type: 'popup' })
      if (!view) return ''
      const button = [...view.document.querySelectorAll('button')].find((one) => one.textContent.trim() === name)
      if (name) button?.click()
      return view.document.body.textContent
    }, press)
  const target = rig.browser.targets().find((one) => one.url().startsWith(`${rig.origin}/src/popup/`))
  return target ? (await target.asPage()).evaluate(inside, press) : ''
}

/**
 * Here the card's frame has the page's own origin, and a page that gets hold of it reaches its buttons. Pressing them does nothing, be it
 * by a script, or by hand once they are carried into the page.
 */
async function expectNoHandButTheReaders(page: Page): Promise<void> {
  const count = async () => Object.values((await marks(page)) ?? {}).reduce((sum, size) => sum + size, 0)
  const before = await count()
  await page.evaluate(() => {
    addEventListener(
      'pointerover',
      (event) => {
        const { originalTarget } = event as unknown as { originalTarget: unknown }
        if (originalTarget instanceof HTMLIFrameElement) Object.assign(globalThis, { caught: originalTarget })
      },
      true,
    )
  })
  const card = await page.evaluate(() => {
    for (let x = 10; x < innerWidth; x += 20)
      for (let y = 10; y < innerHeight; y += 20)
        if (document.elementFromPoint(x, y)?.hasAttribute('data-backread')) return { x: x + 40, y: y + 30 }
    return { x: 0, y: 0 }
  })
  await page.mouse.move(card.x, card.y, { steps: 3 })
  await pause(400)
  const carried = await page.evaluate(() => {
    const { caught } = globalThis as unknown as { caught?: HTMLIFrameElement }
    const buttons = [...(caught?.contentDocument?.querySelectorAll('button') ?? [])]
    for (const button of buttons) {
      button.click()
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    }
    const tray = document.createElement('div')
    tray.setAttribute('style', 'position: fixed; inset: 0; background: white')
    for (const button of buttons) button.setAttribute('style', 'display: block')
    tray.append(...buttons)
    document.body.append(tray)
    return buttons.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect()
      return { name: button.textContent, x: x + width / 2, y: y + height / 2 }
    })
  })
  expect(carried.map(({ name }) => name)).toContain('Not a problem')
  for (const { x, y } of carried) await page.mouse.click(x, y)
  await pause(300)
  expect(await count()).toBe(before)
}

describe.each(BROWSERS)('without access to sites, in %s', (name) => {
  let rig: Rig | null = null
  afterEach(async () => {
    await rig?.browser.close()
    rig = null
  })

  it('nothing is read unasked; a click on the button reads the page and says how to change that', async () => {
    rig = await Rig.start(name)
    const own = rig
    await withhold(own)
    const page = await own.open(SAMPLE)
    await pause(1_000)
    expect(await marks(page)).toBeNull()
    let next = 0
    let shown = ''
    await until(
      async () => {
        shown = await popup(own)
        // Firefox runs what was withheld at the click itself, and the page may have been read before the popup is painted.
        if (shown.includes('Not read yet') || (name === 'firefox' && shown.includes('sources are named'))) return true
        // A busy Firefox shuts its popup again before anything is in it, or opens it over the tab that was in front before.
        if (performance.now() > next) {
          next = performance.now() + 4_000
          await clickToolbar(own, page)
        }
        return false
      },
      () => `the popup to say that nothing is read; it said “${shown}”`,
    )
    const text = await popup(own, 'Read this page')
    expect(text).toContain('The browser lets Backread read this site only when you click.')
    expect(text).toContain('Always allow here')
    await until(() => marks(page), 'the marks')
    await until(async () => (await popup(own)).includes('sources are named'), 'the verdict')
    // The card needs no more than that click either.
    await page.bringToFront()
    await hover(page, await passage(page, 'anonymous', 'Union officials'))
    await until(
      () =>
        page.evaluate(() => {
          for (let x = 10; x < innerWidth; x += 40)
            for (let y = 10; y < innerHeight; y += 40)
              if (document.elementFromPoint(x, y)?.hasAttribute('data-backread')) return true
          return false
        }),
      'the card to be seen',
    )
    if (name === 'firefox') await expectNoHandButTheReaders(page)
  })
})
