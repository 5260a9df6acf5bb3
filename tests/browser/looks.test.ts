// What a reader's system asks for: dark, forced colours, large type, the other direction, paper. Each in both browsers.
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { cardAsPage, turnCard } from './card-probe'
import { BROWSERS, expectApart, marks, passage, pause, type Rig, sharedRig, until } from './harness'
import { type Look, look } from './looks'
import { axeFaults, openPopup } from './own-pages'
import { pixelsThatDiffer } from './pixels'

const sample = readFileSync(new URL('../articles/harbour-talks.html', import.meta.url), 'utf8')
const OWN = ['options', 'welcome'] as const

/** What of a page has to be scrolled to sideways. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, dir } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return dir === 'rtl' ? left < -1 : right > clientWidth + 1
    })
    return [location.pathname, ...out.map(({ localName, className }) => `${localName}.${className}`)]
  })

const leftOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.getBoundingClientRect().left / innerWidth)

describe.each(BROWSERS)('in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(async () => {
    if (name === 'firefox') await look(rig, rig.control, 'light')
    await rig.reset()
  })

  const openOwn = async (what: (typeof OWN)[number]) => {
    const page = await rig.browser.newPage()
    await rig.openOwn(page, `/src/${what}/index.html`)
    await until(() => page.$('h1'), what)
    return page
  }
  /** The popup over a page first, but opened last: Chromium closes it when another page comes to the front. */
  const openAll = async (page: Page) => {
    const others: Page[] = []
    for (const what of OWN) others.push(await openOwn(what))
    return [await openPopup(rig, page), ...others]
  }
  const openCardOn = async (words: string) => {
    const page = await rig.openMarked()
    const place = await passage(page, 'anonymous', words)
    await page.mouse.click(place.x, place.y)
    await rig.openCard(page)
    return page
  }

  it('axe finds no fault with popup, options, welcome page and card, in the dark and in forced colours', async () => {
    const page = await openCardOn('senior transport')
    const copy = await rig.control.evaluate(cardAsPage, await rig.tabId(page))
    const card = await rig.open(rig.serve('/card-copy', { body: copy }))
    for (const own of [...(await openAll(page)), card]) {
      for (const as of ['dark', 'forced-colours'] satisfies Look[]) {
        await look(rig, own, as)
        const query = as === 'dark' ? '(prefers-color-scheme: dark)' : '(forced-colors: active)'
        expect(await own.evaluate((asked) => matchMedia(asked).matches, query)).toBe(true)
        expect(await axeFaults(own), `${await own.evaluate(() => location.pathname)}, ${as}`).toEqual([])
      }
    }
  })

  it('marks are seen in forced colours, and left out on paper unless the reader wants them there', async () => {
    const page = await rig.openMarked()
    await page.setViewport({ width: 900, height: 1600 })
    /** The share of the page that the marks change. */
    const inked = async (as: Look) => {
      await look(rig, page, as)
      const on = await page.screenshot()
      await rig.send(page, { type: 'toggle-marks' })
      await pause(150)
      const off = await page.screenshot()
      await rig.send(page, { type: 'toggle-marks' })
      return pixelsThatDiffer(on, off)
    }
    expect(await inked('forced-colours')).toBeGreaterThan(0.0005)
    // Chromium paints text in pieces where a mark begins, which can cost a letter a few pixels of its overhang.
    expect(await inked('print')).toBeLessThan(0.00001)
    await rig.changeSettings({ printMarks: true })
    await pause(300)
    expect(await inked('print')).toBeGreaterThan(0.001)
  })

  it('everything is reached without scrolling sideways at 200 %, and with type of twice the size', async () => {
    const page = await openCardOn('senior transport')
    await page.setViewport({ width: 600, height: 450, deviceScaleFactor: 2 })
    const place = await passage(page, 'anonymous', 'senior transport')
    const card = await rig.restingCard(page)
    expectApart(card, place)
    expect(card.box.x).toBeGreaterThanOrEqual(0)
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(600)
    for (const { box } of card.buttons) expect(box.x + box.width).toBeLessThanOrEqual(card.box.x + card.box.width)

    const [popup, ...others] = await openAll(page)
    for (const own of [popup!, ...others]) {
      await own.setViewport({ width: 400, height: 300, deviceScaleFactor: 2 })
      expect(await sticksOut(own)).toEqual([])
      if (own !== popup) await own.setViewport({ width: 800, height: 600 })
      await largeType(own)
      expect(await sticksOut(own), 'large type').toEqual([])
    }
  })

  it('popup, options, welcome page and card stand the other way round in a language that runs from right to left', async () => {
    const page = await openCardOn('senior transport')
    const tab = await rig.tabId(page)
    const before = await rig.openCard(page)
    await rig.control.evaluate(turnCard, tab)
    const after = await rig.openCard(page)
    const place = (card: typeof before, button: string) => {
      const box = card.buttons.find((one) => one.name === button)!.box
      return (box.x + box.width / 2 - card.box.x) / card.box.width
    }
    for (const button of ['Close', 'Previous finding', 'Report'])
      expect(place(after, button), button).toBeCloseTo(1 - place(before, button), 1)

    const [popup, ...others] = await openAll(page)
    for (const own of [popup!, ...others]) {
      await own.evaluate(() => {
        document.documentElement.dir = 'rtl'
      })
      expect(await sticksOut(own)).toEqual([])
      expect(await leftOf(own, '.brand'), own.url()).toBeGreaterThan(0.5)
    }
    const ticks = await popup!.$$eval('.tick-anonymous', (all) => all.map((tick) => tick.getBoundingClientRect().left))
    expect(ticks).toEqual(ticks.toSorted((a, b) => b - a))
    expect(await popup!.$$eval('.tick', (all) => all.every((tick) => tick.getBoundingClientRect().left >= 0))).toBe(
      true,
    )
  })

  it('marks of two windows are two things', async () => {
    const page = await rig.openMarked()
    const url = `http://courier.example${rig.serve('/second.html', { body: sample })}`
    const opened = rig.browser.waitForTarget((target) => target.url() === url)
    await rig.control.evaluate(async (address) => {
      type Api = Pick<typeof WebExtension, 'windows'>
      const scope = globalThis as unknown as { browser?: Api; chrome: Api }
      await (scope.browser ?? scope.chrome).windows.create({ url: address })
    }, url)
    const other = (await (await opened).page())!
    await until(() => marks(other), 'marks in the second window')
    await rig.send(other, { type: 'toggle-marks' })
    expect(await marks(other)).toBeNull()
    expect(await marks(page)).not.toBeNull()
    expect(await rig.badge(page)).not.toBe('')
    await until(async () => (await rig.badge(other)) === '', 'the badge of the second to go')
  })
})

/** As with a larger font in the browser's settings. */
const largeType = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '28px'
  })
