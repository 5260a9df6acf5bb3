// The browser stops our background when it likes, and the extension is updated or removed while pages are open: the page keeps one set of
// marks, and what is left of the old scripts is silent. In browsers of its own, because the extension does not outlive it.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { distOf, GECKO_ID } from '../../src/workbench/launch'
import { complaints } from './complaints'
import { BROWSERS, hover, marks, passage, pause, Rig, until } from './harness'

type Api = Pick<typeof WebExtension, 'extension' | 'runtime'>
declare const browser: Api | undefined
declare const chrome: Api

/** Milliseconds after which this Firefox stops a background that has nothing to do: more than the engine takes to load. */
const IDLE = 3_000

const addParagraph = (page: Page, text: string) =>
  page.evaluate((words) => {
    document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: words }))
  }, text)
const isMarked = (page: Page, words: string) =>
  passage(page, 'anonymous', words).then(
    () => true,
    () => false,
  )

describe.each(BROWSERS)('the extension in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await Rig.start(name, { 'extensions.background.idle.timeout': IDLE })
  })
  afterAll(async () => {
    await rig?.browser.close()
  })

  it.runIf(name === 'firefox')('reads pages although its background has been stopped, at first and later', async () => {
    const isStopped = () =>
      rig.control.evaluate(
        () => (typeof browser === 'undefined' ? chrome : browser).extension.getBackgroundPage() === null,
      )
    await until(isStopped, 'the background to be stopped')
    const page = await rig.openMarked()
    await until(async () => Number(await rig.badge(page)) > 5, 'the badge')
    await until(isStopped, 'the background to be stopped again')
    await addParagraph(page, 'Two diplomats said on Monday that the envoy had been called back to the capital.')
    await until(() => isMarked(page, 'Two diplomats'), 'the late paragraph to be marked')
    await page.close()
  })

  it('is updated while a page is open: one set of marks, one card, no complaint', async () => {
    const page = await rig.browser.newPage()
    const wrong = complaints(page)
    await rig.openMarked(undefined, page)
    const before = await marks(page)
    await hover(page, await passage(page, 'anonymous', 'Union officials'))
    await rig.openCard(page)
    // Chromium takes an unpacked extension anew when it is installed again from the same folder.
    if (name === 'chromium') await rig.browser.installExtension(distOf(name))
    else await rig.control.evaluate(() => browser!.runtime.reload()).catch(() => {})
    await pause(500)
    const fresh = await rig.browser.newPage()
    await until(async () => {
      await rig.openOwn(fresh, '/src/welcome/index.html')
      return fresh.evaluate(() => document.querySelector('h1') !== null).catch(() => false)
    }, 'the extension to be back')
    Object.assign(rig, { control: fresh })
    await page.bringToFront()
    await until(
      async () => (await rig.state(page).catch(() => null))?.status === 'ready',
      'the new scripts on the old page',
    )
    expect(await marks(page)).toEqual(before)
    await hover(page, await passage(page, 'anonymous', 'Union officials'))
    await rig.openCard(page)
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1)
    await addParagraph(page, 'Two bankers said on Monday that the loan had been called in.')
    await until(() => isMarked(page, 'Two bankers'), 'the late paragraph to be marked')
    expect(wrong).toEqual([])
    await page.close()
  })

  it('is removed while a page is open: nothing of it complains, and nothing stays in the way', async () => {
    const page = await rig.browser.newPage()
    const wrong = complaints(page)
    await rig.openMarked(undefined, page)
    const spot = await passage(page, 'anonymous', 'Union officials')
    await hover(page, spot)
    await rig.openCard(page)
    // Firefox ends our scripts with the extension and tells them nothing: what is open then stays until the page is left.
    if (name === 'firefox') await page.keyboard.press('Escape')
    await rig.browser.uninstallExtension(name === 'chromium' ? new URL(rig.origin).host : GECKO_ID)
    await page.bringToFront()
    await addParagraph(page, 'Two brokers said on Monday that the deal had been called off.')
    await hover(page, spot)
    await page.keyboard.press('Escape')
    await until(
      async () => (await page.evaluate(() => document.querySelectorAll('html > div').length)) === 0,
      'no card',
    )
    if (name === 'chromium') await until(async () => (await marks(page)) === null, 'the marks to go')
    await pause(1_000)
    expect(wrong).toEqual([])
  })
})
