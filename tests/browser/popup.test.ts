// The popup over real pages: what it says, what it does to the page, and what it says where there is nothing to read.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { groupFindings } from '../../src/popup/view'
import { toMarkdown } from '../../src/report/markdown'
import type { Report } from '../../src/report/report'
import { verdict } from '../../src/report/verdict'
import { DEFAULTS } from '../../src/settings'
import { english } from '../../src/words/english'
import { BROWSERS, marks, type Rig, SAMPLE, sharedRig, until } from './harness'
import { axeFaults, openPopup, press, textOf } from './own-pages'

const LIST = `<!doctype html><html lang="en"><title>Front page</title><main><h1>Front page</h1>
<p>Sources said on Monday that the harbour may close.</p></main></html>`

describe.each(BROWSERS)('the popup in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it('sums up the very report that the page is marked by', async () => {
    const page = await rig.openMarked()
    const state = await rig.state(page)
    if (state.status !== 'ready') throw new Error(state.status)
    const groups = groupFindings(state.report, state.shown, DEFAULTS.hiddenKinds, [])
    const listed = groups.flatMap(({ findings }) => findings)
    const popup = await openPopup(rig, page)
    expect(await textOf(popup, 'h1')).toBe('Port strike talks near collapse as harbour deadline looms')
    expect(await textOf(popup, '.verdict')).toBe(verdict(state.report, listed, english))
    expect(await popup.$$('.strip button')).toHaveLength(listed.length)
    expect(await popup.$$('.finding')).toHaveLength(listed.length)
    const counts = await popup.$$eval('.group h2 .count', (all) => all.map((one) => Number(one.textContent)))
    expect(counts).toEqual(groups.map(({ findings }) => findings.length))
    const painted = Object.values((await marks(page)) ?? {}).reduce((sum, count) => sum + count, 0)
    expect(painted).toBeGreaterThanOrEqual(listed.length)
    const shares = await popup.$$eval('.speaker-table .number', (all) =>
      all.map((one) => Number.parseInt(one.textContent ?? '', 10)),
    )
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(2)
  })

  it('scrolls the page to a finding that is clicked, in the list and on the strip', async () => {
    const page = await rig.openMarked()
    const popup = await openPopup(rig, page)
    const scrolled = (down: boolean) =>
      until(
        async () => (await page.evaluate(() => scrollY)) > 200 === down,
        `the page to scroll ${down ? 'down' : 'up'}`,
      )
    // A page scrolls only where it can be seen; under the real popup it can.
    if (name === 'firefox') await page.bringToFront()
    await popup.$$eval('.finding', (all) => (all.at(-1) as HTMLElement).click())
    await scrolled(true)
    await popup.$$eval('.strip button', (all) => (all[0] as HTMLElement).click())
    await scrolled(false)
  })

  it('hides a category on the page and in the list, and brings it back', async () => {
    const page = await rig.openMarked()
    const popup = await openPopup(rig, page)
    const has = async (category: string) =>
      Object.entries((await marks(page)) ?? {}).some(([mark, count]) => count > 0 && mark.includes(category))
    expect(await has('unverified')).toBe(true)
    await press(popup, 'switch', 'Show: Unverified claim')
    await until(async () => !(await has('unverified')), 'the marks to go')
    expect(await has('anonymous')).toBe(true)
    expect(await popup.$$('.finding .mark-unverified')).toHaveLength(0)
    await press(popup, 'switch', 'Show: Unverified claim')
    await until(() => has('unverified'), 'the marks to come back')
    await press(popup, 'switch', 'This page')
    await until(async () => (await marks(page)) === null, 'all marks to go')
  })

  it('says so where there is no article, and reads it all the same when asked', async () => {
    const page = await rig.open(rig.serve('/list.html', { body: LIST }))
    const popup = await openPopup(rig, page)
    expect(await textOf(popup, 'h1')).toBe('This does not look like an article')
    await press(popup, 'button', 'Analyse anyway')
    await until(() => popup.$('.verdict'), 'the verdict')
    expect(await textOf(popup, '.finding')).toContain('Sources said')
    expect(await marks(page)).not.toBeNull()
  })

  it('says so where no extension may go', async () => {
    const page = await rig.browser.newPage()
    // In Firefox the popup stands over itself.
    if (name === 'chromium') await page.goto('chrome://version')
    const popup = await openPopup(rig, name === 'chromium' ? page : null)
    expect(await textOf(popup, 'h1')).toBe('No extension may read this page')
    expect(await axeFaults(popup)).toEqual([])
  })

  it('switches a site off and on again', async () => {
    const page = await rig.openMarked()
    const popup = await openPopup(rig, page)
    await press(popup, 'switch', 'This site')
    await until(async () => (await marks(page)) === null, 'the marks to go')
    await until(async () => (await textOf(popup, 'h1')) === 'Switched off on this site', 'the popup to say so')
    await press(popup, 'button', 'Switch on and read this page')
    await until(() => marks(page), 'the marks to come back')
    await until(() => popup.$('.verdict'), 'the verdict')
  })

  it('asks before it reads where the reader wants that', async () => {
    await rig.changeSettings({ automatic: false })
    const page = await rig.open(SAMPLE)
    const popup = await openPopup(rig, page)
    expect(await textOf(popup, 'h1')).toBe('Not read yet')
    await press(popup, 'button', 'Read this page')
    await until(() => popup.$('.verdict'), 'the verdict')
  })

  it('can be used by keyboard alone', async () => {
    const popup = await openPopup(rig, await rig.openMarked())
    const focused = () =>
      popup.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)
    await popup.focus('.strip button')
    const first = await focused()
    await popup.keyboard.press('ArrowRight')
    expect(await focused()).not.toBe(first)
    await popup.focus('[role=tab]')
    await popup.keyboard.press('End')
    expect(await focused()).toBe('Export')
    expect(await textOf(popup, '[role=tabpanel]')).toContain('Worksheet')
    await popup.keyboard.press('ArrowRight')
    expect(await focused()).toMatch(/^Findings/)
    expect(await popup.$$eval('[role=tab][tabindex="0"], .strip [tabindex="0"]', (all) => all.length)).toBe(2)
  })

  it('saves the report, and the worksheet that the command line would print of it', async () => {
    const popup = await openPopup(rig, await rig.openMarked())
    await press(popup, 'tab', 'Export')
    // The file itself goes where the browser puts downloads; what it would hold is caught on its way.
    await popup.evaluate(() => {
      const scope = globalThis as { saved?: Promise<string> }
      const make = URL.createObjectURL
      URL.createObjectURL = (file: Blob) => {
        scope.saved = file.text()
        return make.call(URL, file)
      }
    })
    const saved = async (format: string): Promise<string> => {
      await popup.$eval(`[aria-labelledby=export-${format}] button:last-child`, (button) =>
        (button as HTMLElement).click(),
      )
      return (await popup.evaluate(() => (globalThis as { saved?: Promise<string> }).saved)) ?? ''
    }
    const report: Report = JSON.parse(await saved('json'))
    expect(report.findings.length).toBeGreaterThan(0)
    expect(await saved('markdown')).toBe(toMarkdown(report, english))
    expect(await textOf(popup, '.said')).toBe('Saved as port-strike-talks-near-collapse-as-harbour-deadline-looms.md.')
  })

  it('leaves axe nothing to find in any of its parts, by day and by night', async () => {
    const popup = await openPopup(rig, await rig.openMarked())
    for (const tab of ['Findings', 'Sources', 'Article', 'Export']) {
      await press(popup, 'tab', tab)
      expect(await axeFaults(popup), tab).toEqual([])
    }
    if (name === 'firefox') return
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    expect(await axeFaults(popup), 'dark').toEqual([])
  })

  it('stands before a reader would notice a wait', async () => {
    const page = await rig.openMarked()
    const times: number[] = []
    for (let opening = 0; opening < 3; opening++) {
      const popup = await openPopup(rig, page)
      const painted = () =>
        popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
      times.push(await until(painted, 'the first paint'))
      await popup.close()
    }
    // The aim is 100 ms on a quiet machine; the whole suite around it is given room.
    expect(Math.min(...times)).toBeLessThan(1_000)
  })
})
