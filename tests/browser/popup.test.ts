// The popup over real pages: what it says, what it does to the page, and what it says where there is nothing to read.
import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { CATEGORIES, type Finding } from '../../src/findings/model'
import type { AnnotationCollection } from '../../src/report/annotations'
import { filterReport } from '../../src/report/filtered'
import type { HypothesisFile } from '../../src/report/hypothesis'
import { toMarkdown } from '../../src/report/markdown'
import type { Report } from '../../src/report/report'
import { verdict } from '../../src/report/verdict'
import { DEFAULTS } from '../../src/settings'
import { groupFindings } from '../../src/tab/view'
import { english } from '../../src/words/node'
import { BROWSERS, marks, type Rig, SAMPLE, sharedRig, until } from './harness'
import { axeFaults, openPopup, press, textOf } from './own-pages'

const LIST = `<!doctype html><html lang="en"><title>Front page</title><main><h1>Front page</h1>
<p>Sources said on Monday that the harbour may close.</p></main></html>`

/** Says that it is English. */
const FOREIGN = `<!doctype html><html lang="en"><title>Ibhulorho ivaliwe</title><article><h1>Ibhulorho ivaliwe</h1>
${'<p>Amagosa amabini athe ibhulorho yase Ostholm iya kuhlala ivaliwe de kufike intwasahlobo, kuba amanzi aphezulu kakhulu kwaye indlela yonakele kakubi ebusika obudlulileyo.</p>'.repeat(12)}</article></html>`

const sample = readFileSync(new URL('../articles/harbour-talks.html', import.meta.url), 'utf8')
const GUIDE = readFileSync(new URL('../articles/genres/guide.html', import.meta.url), 'utf8')
/** The sample with its paragraphs ten times over. */
const MANY = sample.replace(
  '</article>',
  `${(sample.match(/<p>[\s\S]*?<\/p>/g) ?? []).join('\n').repeat(10)}</article>`,
)

/** The address in the window of the kind that has no toolbar; runs in the extension's own page. */
async function windowAddress(): Promise<string | null> {
  type Api = Pick<typeof WebExtension, 'windows'>
  const scope = globalThis as unknown as { browser?: Api; chrome: Api }
  const all = await (scope.browser ?? scope.chrome).windows.getAll({ populate: true, windowTypes: ['popup'] })
  return all[0]?.tabs?.[0]?.url ?? null
}

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
    const filter = { ...state.shown, hiddenKinds: DEFAULTS.hiddenKinds, dismissed: [] }
    const groups = groupFindings(state.report, filter)
    const listed = groups.flatMap(({ findings }) => findings)
    const popup = await openPopup(rig, page)
    expect(await textOf(popup, 'h1')).toBe('Port strike talks near collapse as harbour deadline looms')
    expect(await textOf(popup, '.verdict')).toBe(verdict(filterReport(state.report, filter), english))
    expect(await popup.$$('.strip button')).toHaveLength(listed.length)
    expect(await popup.$$('.finding')).toHaveLength(listed.length)
    const counts = await popup.$$eval('.group h2 .count', (all) => all.map((one) => Number(one.textContent)))
    expect(counts).toEqual(groups.map(({ findings }) => findings.length))
    const painted = Object.values((await marks(page)) ?? {}).reduce((sum, count) => sum + count, 0)
    expect(painted).toBeGreaterThanOrEqual(listed.length)
    await press(popup, 'tab', 'Sources')
    const shares = await popup.$$eval('.speaker-table .number', (all) =>
      all.map((one) => Number.parseInt(one.textContent ?? '', 10)),
    )
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(2)
    // One count: the verdict's, the table's and the list's.
    const listedSources = await popup.$$('.sources tbody th')
    const said = await textOf(popup, '.verdict')
    expect(said).toContain(`of ${listedSources.length} sources`)
    expect(await popup.$$('.sources tr.unnamed')).toHaveLength(Number(/(\d+) (?:is|are) unnamed/.exec(said)?.[1] ?? 0))
  })

  it('says of what a filter hides that it is hidden, and denies nothing', async () => {
    const page = await rig.openMarked()
    const popup = await openPopup(rig, page)
    await popup.select('.filter select', 'strong')
    const state = await rig.state(page)
    if (state.status !== 'ready') throw new Error(state.status)
    const { hidden, findings } = filterReport(state.report, {
      categories: CATEGORIES,
      strengths: ['strong'],
      hiddenKinds: DEFAULTS.hiddenKinds,
      dismissed: [],
    })
    expect(hidden.unverified).toBeGreaterThan(0)
    expect(await textOf(popup, '.verdict')).toContain(`(${hidden.unverified} of them hidden here)`)
    expect(await popup.$$('.finding')).toHaveLength(findings.length)
    const said = await popup.$$eval('.nothing', (all) => all.map((one) => one.textContent).join(' '))
    expect(said).not.toContain('was found')
    expect(said).toContain('hidden')
  })

  it('says in one line what a guide hedges, and shows it on a wish', async () => {
    const page = await rig.open(rig.serve('/guide.html', { body: GUIDE }))
    await until(async () => (await rig.state(page).catch(() => null))?.status === 'ready', 'the page to be read')
    const popup = await openPopup(rig, page)
    expect(await textOf(popup, '.genre')).toBe('A guide: hedges in advice are left out')
    expect(await popup.$$('.finding')).toHaveLength(0)
    expect(await axeFaults(popup)).toEqual([])
    await popup.select('.filter select', 'slight')
    await until(async () => (await popup.$$('.finding')).length > 0, 'the hedges to be listed')
    expect(await textOf(popup, '.genre')).toBe('Guide: hedges here count as slight')
    await press(popup, 'tab', 'Article')
    const parts = await popup.$$eval('.part', (all) => all.map((one) => one.textContent))
    expect(parts.find((part) => part?.startsWith('Kind of text'))).toContain('4 numbered headings')
  })

  it('gives no verdict on a text that it did not read', async () => {
    const page = await rig.open(rig.serve('/foreign.html', { body: FOREIGN }))
    await until(async () => (await rig.state(page).catch(() => null))?.status === 'ready', 'the page to be read')
    const popup = await openPopup(rig, page)
    expect(await textOf(popup, '.verdict')).toBe('Not read: another language. Its structure is shown.')
    expect(await popup.$$('.strip, .speaker-table, .finding')).toHaveLength(0)
    expect(await popup.$$('[role=tab]')).toHaveLength(2)
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

  it('leaves a kind out on all pages, and brings it back', async () => {
    const page = await rig.openMarked()
    const popup = await openPopup(rig, page)
    const painted = async () => Object.values((await marks(page)) ?? {}).reduce((sum, count) => sum + count, 0)
    const before = await painted()
    const flip = () =>
      popup.$$eval('.kinds label', (all) =>
        (all.find((one) => one.textContent?.startsWith('Unnamed group')) as HTMLElement).click(),
      )
    await flip()
    await until(async () => (await painted()) < before, 'the kind to go')
    await until(async () => (await textOf(popup, '.findings')).includes('hidden'), 'the popup to say so')
    await flip()
    await until(async () => (await painted()) === before, 'the kind to come back')
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
    await until(async () => (await textOf(popup, 'h1')) === 'This does not look like an article', 'the popup to say so')
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
    const page = await rig.openMarked()
    const popup = await openPopup(rig, page)
    await popup.select('.filter select', 'strong')
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
      await popup.evaluate(() => delete (globalThis as { saved?: Promise<string> }).saved)
      await popup.$eval(`[aria-labelledby=export-${format}] button:last-child`, (button) =>
        (button as HTMLElement).click(),
      )
      return until(() => popup.evaluate(() => (globalThis as { saved?: Promise<string> }).saved), 'the file')
    }
    const state = await rig.state(page)
    if (state.status !== 'ready') throw new Error(state.status)
    const filter = { ...state.shown, hiddenKinds: DEFAULTS.hiddenKinds, dismissed: [] }
    const shown = filterReport(state.report, filter)
    // What is hidden stays out of a file, and the worksheet says how much that is.
    expect(shown.findings.length).toBeLessThan(state.report.findings.length)
    const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id)
    const part: Report = JSON.parse(await saved('json'))
    expect(ids(part.findings)).toEqual(ids(shown.findings))
    const left = state.report.findings.length - shown.findings.length
    expect(await saved('markdown')).toContain(english.count('popup_more_hidden', left))
    await popup.$eval('.exports input[type=checkbox], .exports [role=switch]', (one) => (one as HTMLElement).click())
    const report: Report = JSON.parse(await saved('json'))
    expect(ids(report.findings)).toEqual(ids(state.report.findings))
    expect(await saved('markdown')).toBe(toMarkdown(filterReport(report), english))
    expect((await saved('csv')).split('\r\n').filter((row) => row.startsWith('finding,'))).toHaveLength(
      report.findings.length,
    )
    const hypothesis: HypothesisFile = JSON.parse(await saved('hypothesis'))
    expect(hypothesis.annotations).toHaveLength(report.findings.length)
    for (const { uri, target } of hypothesis.annotations) {
      expect(uri).toBe(page.url())
      expect(target[0].selector.map((selector) => selector?.type)).toEqual([
        'TextQuoteSelector',
        'TextPositionSelector',
      ])
    }
    expect(await saved('markdown')).toBe(toMarkdown(filterReport(report), english))
    expect(await textOf(popup, '.said')).toBe('Saved as port-strike-talks-near-collapse-as-harbour-deadline-looms.md.')
    const annotations: AnnotationCollection = JSON.parse(await saved('annotations'))
    // As Hypothesis and the Web Annotation model count: code points of the text of the page's body.
    const body = [...(await page.evaluate(() => document.body.textContent ?? ''))]
    expect(annotations.total).toBe(report.findings.length)
    for (const { target } of annotations.first.items) {
      const [quote, position] = target.selector
      expect(body.slice(position?.start, position?.end).join('')).toBe(quote.exact)
      expect(body.join('')).toContain(quote.prefix + quote.exact + quote.suffix)
    }
  })

  it('leaves axe nothing to find in any of its parts', async () => {
    const popup = await openPopup(rig, await rig.openMarked())
    for (const tab of ['Findings', 'Sources', 'Article', 'Export']) {
      await press(popup, 'tab', tab)
      expect(await axeFaults(popup), tab).toEqual([])
    }
  })

  it('goes on in a window of its own, over the same page', async () => {
    const page = await rig.openMarked()
    const popup = await openPopup(rig, name === 'chromium' ? page : null)
    await press(popup, 'button', 'Own window').catch((error: Error) => {
      // The popup closes itself before it can answer.
      if (!/closed|detached|destroyed|no such/i.test(error.message)) throw error
    })
    const address = await until(() => rig.control.evaluate(windowAddress), 'the window')
    expect(address).toMatch(/\/src\/popup\/index\.html\?tab=\d+$/)
    // In Firefox the popup stood over itself and is gone, and its driver does not know the new window.
    if (name === 'firefox') return
    const own = await (await rig.browser.waitForTarget((target) => target.url() === address)).asPage()
    await until(() => own.$('.verdict'), 'the verdict')
    await own.$$eval('.finding', (all) => (all.at(-1) as HTMLElement).click())
    await until(() => rig.card(page), 'the card of the finding')
  })

  it('is painted soon after its script starts, however many findings there are', async () => {
    const many = await rig.openMarked(rig.serve('/many.html', { body: MANY }))
    const times: number[] = []
    for (let opening = 0; opening < 3; opening++) {
      const popup = await openPopup(rig, many)
      const waited = () =>
        popup.evaluate(() => {
          const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
          const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
          return painted && navigation ? painted - navigation.domContentLoadedEventStart : 0
        })
      times.push(await until(waited, 'the first paint'))
      await popup.close()
    }
    // About 100 ms on a quiet machine; ten times that is for one that tests other things as well.
    expect(Math.min(...times)).toBeLessThan(1_000)
  })
})
