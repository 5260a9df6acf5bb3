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
async function clickToolbar(rig: Rig, page: Page): Promise<void> {
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
    await clickToolbar(own, page)
    await until(async () => (await popup(own)).includes('Not read yet'), 'the popup to say that nothing is read')
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
  })
})
