// The panel beside real pages. Its page lies open in a window of its own (panel-probe.ts): a real panel is opened once in each browser
// (the way to the panel), and tests can look into Chromium's alone.
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { BROWSERS, hover, marks, passage, pause, type Rig, SAMPLE, sharedRig, until } from './harness'
import { inFirefox, type Look, look, pressKeys } from './looks'
import { axeFaults, openPopup, press, textOf } from './own-pages'
import { openPanel, roundtrip, turnTo } from './panel-probe'

const sample = readFileSync(new URL('../articles/harbour-talks.html', import.meta.url), 'utf8')
const HEADLINE = 'Port strike talks near collapse as harbour deadline looms'
const OTHER_HEADLINE = 'Ferry talks near collapse as harbour deadline looms'
const OTHER = sample.replaceAll('Port strike talks', 'Ferry talks')
const LIST =
  '<!doctype html><html lang="en"><title>Front</title><main><h1>Front page</h1><p>Some words.</p></main></html>'

type Api = Pick<typeof WebExtension, 'windows'>
declare const browser: Api | undefined
declare const chrome: Api

/** What of a page has to be scrolled to sideways. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth <= clientWidth ? 0 : scrollWidth - clientWidth
  })
/** The rows that are marked as what the reader points at. */
const pointedRows = (panel: Page) =>
  panel.$$eval('.finding[aria-current=true]', (all) => all.map((one) => one.textContent ?? ''))
const painted = async (page: Page) =>
  Object.entries((await marks(page)) ?? {}).reduce(
    (sum, [name, count]) => sum + (/anonymous/.test(name) ? count : 0),
    0,
  )

describe('the way to the panel', () => {
  afterEach(async () => {
    for (const name of BROWSERS) await (await sharedRig(name)).reset()
  })

  it('in Chromium a click in the popup opens the real side panel, which shows the article', async () => {
    const rig = await sharedRig('chromium')
    const page = await rig.openMarked()
    const popup = await openPopup(rig, page)
    const buttons = await popup.$$('.masthead button')
    // By the mouse itself: for anything less the browser opens none.
    await buttons[0]!.click()
    const isPanel = (url: string) => url.startsWith(`${rig.origin}/src/panel/`)
    const target = await rig.browser.waitForTarget((candidate) => isPanel(candidate.url()), { timeout: 10_000 })
    const panel = await target.asPage()
    await until(async () => (await textOf(panel, 'h1').catch(() => '')) === HEADLINE, 'the article in the side panel')
    await panel.close()
  })

  it('in Firefox the keys open the real sidebar', async () => {
    const rig = await sharedRig('firefox')
    const page = await rig.openMarked()
    await page.bringToFront()
    const isOpen = () => inFirefox(rig.browser, 'SidebarController.isOpen')
    expect(await isOpen()).toBe(false)
    await inFirefox(rig.browser, pressKeys('D', 'KeyD', 68))
    await until(isOpen, 'the sidebar')
    await inFirefox(rig.browser, 'SidebarController.hide()')
  })
})

describe.each(BROWSERS)('the panel in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(async () => {
    if (name === 'firefox') await look(rig, rig.control, 'light')
    await rig.reset()
  })

  it('follows its window from tab to tab, in less than 100 ms from a report that is ready', async () => {
    const first = await rig.openMarked()
    const second = await rig.openMarked(rig.serve('/ferry.html', { body: OTHER }))
    const [firstTab, secondTab] = [await rig.tabId(first), await rig.tabId(second)]
    const panel = await openPanel(rig, second)
    await until(async () => (await textOf(panel, 'h1')) === OTHER_HEADLINE, 'the article in front')
    await press(panel, 'tab', 'Sources')
    const taken: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      taken.push(await turnTo(panel, firstTab, HEADLINE))
      taken.push(await turnTo(panel, secondTab, OTHER_HEADLINE))
    }
    const plain = await roundtrip(panel, secondTab)
    const middle = taken.sort((a, b) => a - b)[3]!
    console.info(`${name}: tab switch ${taken.map(Math.round).join(', ')} ms; plain roundtrip ${plain.toFixed(1)} ms`)
    // On a machine that is busy with other things a plain question takes long already.
    expect(middle).toBeLessThan(Math.max(100, 20 * plain))
    expect(await panel.$eval('[role=tab][aria-selected=true]', (tab) => tab.textContent)).toContain('Sources')
  })

  it('leaves the tabs of other windows alone', async () => {
    const page = await rig.openMarked()
    const panel = await openPanel(rig, page)
    await until(async () => (await textOf(panel, 'h1')) === HEADLINE, 'the article')
    const url = `http://courier.example${rig.serve('/elsewhere.html', { body: OTHER })}`
    await rig.control.evaluate(
      async (address) =>
        void (await (typeof browser === 'undefined' ? chrome : browser).windows.create({ url: address })),
      url,
    )
    await until(async () => {
      for (const one of await rig.browser.pages())
        if ((await one.evaluate(() => location.href).catch(() => '')) === url && (await marks(one))) return true
      return false
    }, 'the other window to be read')
    await pause(400)
    expect(await textOf(panel, 'h1')).toBe(HEADLINE)
  })

  it('marks the row of what the reader points at, walks to and sees, and scrolls the page to a row', async () => {
    const page = await rig.openMarked()
    const panel = await openPanel(rig, page)
    await until(() => panel.$('.in-view'), 'rows in view')
    await page.bringToFront()
    const place = await passage(page, 'anonymous', 'senior transport')
    await hover(page, place)
    await until(async () => (await pointedRows(panel)).some((row) => row.includes('senior transport')), 'the row')
    await page.mouse.move(2, 2)
    await rig.send(page, { type: 'walk', step: 1 })
    await until(async () => (await rig.card(page)) && (await pointedRows(panel)).length > 0, 'the row of the walk')
    const inView = () => panel.$$eval('.in-view', (rows) => rows.map((row) => row.textContent ?? ''))
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    await until(async () => (await inView()).some((row) => row.includes('arrive before the')), 'the rows of the end')
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await until(async () => (await inView()).some((row) => row.includes('three people familiar')), 'those of the start')
    await press(panel, 'button', 'Cut off')
    await until(async () => (await pointedRows(panel)).some((row) => row.includes('arrive before the')), 'its own row')
    expect((await rig.openCard(page)).text).toContain('Where is the rest?')
  })

  it('says where there is no article, where it is switched off and where no extension may go', async () => {
    const page = await rig.openMarked()
    const panel = await openPanel(rig, page)
    await until(async () => (await textOf(panel, 'h1')) === HEADLINE, 'the article')
    await rig.open(rig.serve('/list.html', { body: LIST }), page)
    await until(async () => (await textOf(panel, 'h1')) === 'This does not look like an article', 'no article')
    expect(await axeFaults(panel)).toEqual([])
    await rig.openMarked(SAMPLE, page)
    await until(async () => (await textOf(panel, 'h1')) === HEADLINE, 'the article again')
    await press(panel, 'switch', 'This site')
    await until(async () => (await textOf(panel, 'h1')) === 'Switched off on this site', 'the site to be off')
    await press(panel, 'button', 'Switch on and read this page')
    await until(async () => (await textOf(panel, 'h1')) === HEADLINE, 'the article once more')
    await rig.control.bringToFront()
    await until(async () => (await textOf(panel, 'h1')) === 'No extension may read this page', 'our own page')
  })

  it('puts a source right on the page, in panel and popup, on the next visit, and takes it back', async () => {
    const page = await rig.openMarked()
    const before = await painted(page)
    const panel = await openPanel(rig, page)
    await until(() => panel.$('.verdict'), 'the verdict')
    const verdict = await textOf(panel, '.verdict')
    await press(panel, 'tab', 'Sources')
    const entry = '.source-entry:has(.source-name:first-child > bdi)'
    const ofOfficial = async () => {
      for (const one of await panel.$$(entry))
        if (
          await one.evaluate((element) => /transport|The ministry/.test(element.querySelector('h3')?.textContent ?? ''))
        )
          return one
      throw new Error('no such entry')
    }
    const type = await (await ofOfficial()).$('select')
    await type!.select('institution')
    await until(async () => (await textOf(panel, '.verdict')) !== verdict, 'another verdict')
    await until(async () => (await painted(page)) < before, 'marks to go')
    expect(await textOf(panel, '.source-entry:has(.by-hand)')).toContain('Corrected by you')
    const after = await painted(page)

    await (await ofOfficial()).$eval('input', (field) => {
      ;(field as HTMLInputElement).value = 'The ministry itself'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await (await ofOfficial()).$eval('form button', (button) => (button as HTMLElement).click())
    await until(
      async () => (await textOf(panel, '.source-entry:has(.by-hand)')).includes('The ministry itself'),
      'the name',
    )

    await rig.openMarked(SAMPLE, page)
    await until(async () => (await painted(page)) === after, 'the marks of the next visit')
    const popup = await rig.browser.newPage()
    await rig.openOwn(popup, `/src/popup/index.html?tab=${await rig.tabId(page)}`)
    await until(() => popup.$('.verdict'), 'the verdict in the popup')
    expect(await textOf(popup, '.glance')).toContain('With your corrections')
    await press(popup, 'tab', 'Sources')
    expect(await textOf(popup, '.sources')).toContain('The ministry itself')
    await popup.close()

    await page.bringToFront()
    await until(() => panel.$('.corrected-all'), 'the corrections')
    expect(await textOf(panel, '.corrected-all')).toContain('2 corrections')
    await press(panel, 'button', 'Undo all')
    await until(async () => (await painted(page)) === before, 'the marks to come back')
    await until(async () => (await textOf(panel, '.verdict')) === verdict, 'the first verdict')
  })

  it('axe finds no fault with any part of it, in the light, in the dark and in forced colours', async () => {
    const page = await rig.openMarked()
    const panel = await openPanel(rig, page)
    await until(() => panel.$('[role=tab]'), 'the tabs')
    for (const as of ['light', 'dark', 'forced-colours'] satisfies Look[]) {
      await look(rig, panel, as)
      for (const tab of ['Findings', 'Sources', 'Draft']) {
        await press(panel, 'tab', tab)
        await pause(100)
        await panel.$$eval('details', (all) => {
          for (const one of all) one.open = true
        })
        expect(await axeFaults(panel), `${tab}, ${as}`).toEqual([])
      }
    }
  })

  it('is reached without scrolling sideways when narrow, at 200 %, in large type and from right to left', async () => {
    const page = await rig.openMarked()
    const panel = await openPanel(rig, page)
    await until(() => panel.$('[role=tab]'), 'the tabs')
    for (const tab of ['Findings', 'Sources', 'Draft']) {
      await press(panel, 'tab', tab)
      await panel.$$eval('details', (all) => {
        for (const one of all) one.open = true
      })
      for (const dir of ['ltr', 'rtl']) {
        await panel.setViewport({ width: 320, height: 600 })
        await panel.evaluate((turned) => {
          document.documentElement.dir = turned
        }, dir)
        expect(await sticksOut(panel), `${tab}, ${dir}`).toBe(0)
        await panel.setViewport({ width: 320, height: 300, deviceScaleFactor: 2 })
        expect(await sticksOut(panel), `${tab}, ${dir}, 200 %`).toBe(0)
        await panel.setViewport({ width: 420, height: 600 })
        await panel.evaluate(() => {
          document.documentElement.style.fontSize = '28px'
        })
        expect(await sticksOut(panel), `${tab}, ${dir}, large type`).toBe(0)
        await panel.evaluate(() => {
          document.documentElement.style.fontSize = ''
        })
      }
    }
    expect(await panel.$eval('.brand', (one) => one.getBoundingClientRect().left / innerWidth)).toBeGreaterThan(0.5)
  })
})
