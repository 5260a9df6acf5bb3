// Backread in German, whose words are long: popup, options, welcome page and card say all that they say, whole.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../../src/words/node'
import { type BrowserName, distOf } from '../../src/workbench/launch'
import { cutInCard } from './card-probe'
import { BROWSERS, passage, Rig, until } from './harness'
import { axeFaults, openPopup, press, textOf } from './own-pages'

const german = wordsIn('de')

/** The built extension with the texts of one language alone: a browser in any language shows these. */
function distIn(name: BrowserName, locale: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), `backread-${locale}-`))
  cpSync(distOf(name), folder, { recursive: true })
  const texts = path.join(folder, '_locales')
  for (const other of readdirSync(texts)) if (other !== locale) rmSync(path.join(texts, other), { recursive: true })
  const manifest = path.join(folder, 'manifest.json')
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), default_locale: locale }))
  return folder
}

/** Texts of the interface that reach beyond their box or the window, or are cut by what they stand in. */
const cutTexts = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let box = node.parentElement!
      // Words of the article may be cut; what is hidden from the eye is for screen readers.
      if (!node.textContent?.trim() || box.closest('[dir=auto], .unseen, .spoken, style, script, mark')) continue
      while (getComputedStyle(box).display.startsWith('inline') && box.parentElement) box = box.parentElement
      const range = new Range()
      range.selectNodeContents(node)
      const around = box.getBoundingClientRect()
      for (const { left, right, width } of range.getClientRects()) {
        const out =
          left < around.left - 1 || right > around.right + 1 || right > document.documentElement.clientWidth + 1
        if (width > 0 && out) cut.push(`${box.localName}.${box.className}: ${node.textContent.trim()}`)
      }
      const { overflowX, overflowY } = getComputedStyle(box)
      if (overflowX === 'hidden' && box.scrollWidth > box.clientWidth + 1)
        cut.push(`hidden: ${node.textContent.trim()}`)
      if (overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 1)
        cut.push(`hidden: ${node.textContent.trim()}`)
    }
    return [...new Set(cut)]
  })

describe.each(BROWSERS)('in German in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await Rig.start(name, {}, distIn(name, 'de'))
  })
  afterEach(() => rig?.reset())
  afterAll(() => rig?.browser.close())

  it('popup, options and welcome page say everything whole, and axe finds no fault', async () => {
    const page = await rig.openMarked()
    for (const what of ['options', 'welcome'] as const) {
      const own = await rig.browser.newPage()
      await rig.openOwn(own, `/src/${what}/index.html`)
      await until(() => own.$('h1'), what)
      expect(await own.evaluate(() => document.documentElement.lang)).toBe('de')
      for (const width of [1000, 360]) {
        await own.setViewport({ width, height: 700 })
        expect(await cutTexts(own), `${what}, ${width} wide`).toEqual([])
      }
      expect(await axeFaults(own)).toEqual([])
      await own.close()
    }
    const popup = await openPopup(rig, page)
    if (name === 'firefox') await popup.setViewport({ width: 400, height: 600 })
    expect(await textOf(popup)).toContain('Quellen haben einen Namen')
    for (const tab of ['popup_findings', 'popup_sources', 'popup_structure', 'popup_export'] as const) {
      await press(popup, 'tab', german.say(tab))
      expect(await cutTexts(popup), tab).toEqual([])
      expect(
        await popup.$$eval('[role=tab]', (tabs) => tabs.every((one) => one.scrollWidth <= one.clientWidth + 1)),
      ).toBe(true)
    }
  })

  it('the card gives its reason in German, and no button of it is cut', async () => {
    const page = await rig.openMarked()
    const place = await passage(page, 'anonymous', 'senior transport')
    await page.mouse.click(place.x, place.y)
    const card = await rig.openCard(page)
    expect(card.title).toBe(german.say('ask_anonymous'))
    expect(card.text).toMatch(/„.*senior transport.*“ bleib.* in diesem Artikel ungenannt/)
    expect(card.text).toContain(german.say('unnamed_to_you'))
    for (const { name: button, box } of card.buttons) {
      expect(box.x, button).toBeGreaterThanOrEqual(card.box.x)
      expect(box.x + box.width, button).toBeLessThanOrEqual(card.box.x + card.box.width)
    }
    expect(await rig.control.evaluate(cutInCard, await rig.tabId(page))).toEqual([])
  })
})
