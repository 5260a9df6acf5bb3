// Another version of the story beside the page, in real browsers. The panel's page lies open in a window of its own (panel-probe.ts).
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, pause, type Rig, sharedRig, until } from './harness'
import { type Look, look } from './looks'
import { axeFaults, giveFile, press, textOf } from './own-pages'
import { openPanel } from './panel-probe'

const sample = readFileSync(new URL('../articles/harbour-talks.html', import.meta.url), 'utf8')
/** As an agency might have sent it: with a name where the paper has none, a source more, and a hedge where the paper has none. */
const OTHER = sample
  .replace('A senior transport ministry official told', 'Edda Krull, a transport ministry spokeswoman, told')
  .replace('The official said the government', 'Krull said the government')
  .replace(
    'Shipping lines have reportedly begun',
    'Ruth Amsel, who owns two trawlers, said that her crews had not slept for three nights.</p><p>Shipping lines have begun',
  )
const plain = (html: string) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main'))
    .replace(/<figure[\s\S]*?<\/figure>|<aside[\s\S]*?<\/aside>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/(?:p|h1|h2)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')

async function openVersions(rig: Rig): Promise<{ page: Page; panel: Page }> {
  const page = await rig.openMarked()
  const panel = await openPanel(rig, page)
  await until(() => panel.$('[role=tab]'), 'the tabs')
  await press(panel, 'tab', 'Versions')
  await until(() => panel.$('.take-version'), 'the way to another version')
  return { page, panel }
}
const compared = (panel: Page) => until(() => panel.$('.version-changes'), 'what differs')
const take = (panel: Page, name: string, body: string, type: string) =>
  giveFile(panel, '.take-version input[type=file]', { name, body, type })
/** As the clipboard would, into what has the focus. */
const paste = (panel: Page, text: string) =>
  panel.evaluate((pasted) => document.execCommand('insertText', false, pasted), text)
/** Presses Tab until this has the focus. */
async function tabTo(panel: Page, selector: string): Promise<void> {
  const hasFocus = () => panel.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
  for (let pressed = 0; pressed < 60 && !(await hasFocus()); pressed++) await panel.keyboard.press('Tab')
  if (!(await hasFocus())) throw new Error(`Tab does not lead to ${selector}.`)
}
/** What a page may have fetched, and our server would see. */
const SPIES = [
  '<link rel="stylesheet" href="http://courier.example/spy.css">',
  '<img src="http://courier.example/spy.png" srcset="http://courier.example/spy-2.png 2x" onerror="document.title=1">',
  '<video poster="http://courier.example/spy-poster.png" src="http://courier.example/spy.mp4"></video>',
  '<iframe src="http://courier.example/spy.html"></iframe><script src="http://courier.example/spy.js"></script>',
].join('')
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(BROWSERS)('another version in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(async () => {
    if (name === 'firefox') await look(rig, rig.control, 'light')
    await rig.reset()
  })

  it('is pasted; what differs is told, and leads to its place on the page', async () => {
    const { page, panel } = await openVersions(rig)
    await panel.focus('.take-version textarea')
    await paste(panel, plain(OTHER))
    await press(panel, 'button', 'Compare')
    await compared(panel)
    const told = await textOf(panel, '.version-changes')
    expect(told).toContain('Named only in the other version')
    expect(told).toContain('Edda Krull')
    expect(told).toContain('A source only in the other version')
    expect(told).toContain('Ruth Amsel')
    expect(told).toContain('Worded with caution only on this page')
    expect(await panel.$$eval('.version-change', (all) => all.length)).toBe(3)
    // The signs are there for who sees no colour, the words for who sees nothing.
    const row = await panel.$eval('.version-rows ins', (mark) => mark.textContent)
    expect(row).toMatch(/^\+ \[only on this page: /)
    await page.bringToFront()
    await page.evaluate(() => scrollTo(0, 0))
    await panel.$eval('.version-change .mention', (button) => (button as HTMLElement).click())
    await until(() => page.evaluate(() => scrollY > 0), 'the page to scroll')
  })

  it('is a saved page, of which nothing runs and nothing is loaded', async () => {
    const { panel } = await openVersions(rig)
    const hostile = OTHER.replace('<head>', `<head>${SPIES}`).replace(
      '</main>',
      `${SPIES}<script>document.title=1</script></main>`,
    )
    expect(hostile.split(SPIES)).toHaveLength(3)
    rig.server.requests.length = 0
    await take(panel, 'agency.html', hostile, 'text/html')
    await compared(panel)
    expect(await textOf(panel, '.version-changes')).toContain('Ruth Amsel')
    await pause(500)
    expect(rig.server.asked).toEqual([])
    expect(await panel.title()).not.toBe('1')
    expect(await panel.$('script[src*=spy], img')).toBeNull()
  })

  it('loads nothing of what is pasted, be it the source of a page', async () => {
    const { panel } = await openVersions(rig)
    rig.server.requests.length = 0
    await panel.focus('.take-version textarea')
    await paste(panel, `${SPIES}\n\n${plain(OTHER)}\n\n${SPIES}`)
    await press(panel, 'button', 'Compare')
    await compared(panel)
    await pause(500)
    expect(rig.server.asked).toEqual([])
    expect(await textOf(panel, '.version-rows')).toContain('spy.png')
    expect(await panel.title()).not.toBe('1')
  })

  it('needs Tab and Enter alone, from the box to a place on the page', async () => {
    const { page, panel } = await openVersions(rig)
    await page.evaluate(() => scrollTo(0, 0))
    await panel.bringToFront()
    await tabTo(panel, '.take-version textarea')
    await paste(panel, plain(OTHER))
    await tabTo(panel, '.take-version .compare')
    await panel.keyboard.press('Enter')
    await compared(panel)
    await tabTo(panel, '.version-change .mention')
    await panel.keyboard.press('Enter')
    await until(() => page.evaluate(() => scrollY > 0), 'the page to scroll')
  })

  it('is a text file; one without a text is a plain line', async () => {
    const { panel } = await openVersions(rig)
    await take(panel, 'picture.html', '\0\0\0', 'text/html')
    await until(async () => (await textOf(panel)).includes('no text to read'), 'the plain line')
    await take(panel, 'wire.txt', plain(OTHER), 'text/plain')
    await compared(panel)
    await press(panel, 'button', 'Take another version')
    await until(() => panel.$('.take-version'), 'the way to another version')
  })

  it('is the article in another tab', async () => {
    await rig.openMarked(rig.serve('/agency.html', { body: OTHER.replaceAll('Port strike', 'Agency strike') }))
    const { panel } = await openVersions(rig)
    const tab = await until(
      () =>
        panel.$$eval('.take-version option', (all) =>
          all
            .map((one) => [one.getAttribute('value') ?? '', one.textContent ?? ''])
            .find(([, title]) => title?.startsWith('Agency')),
        ),
      'the tab in the list',
    )
    await panel.select('.take-version select', tab[0]!)
    await compared(panel)
    expect(await textOf(panel, '.version-changes')).toContain('Ruth Amsel')
  })

  it('has no faults that axe knows, and nothing sticks out of 320 pixels, light and dark, turned round and large', async () => {
    const { panel } = await openVersions(rig)
    await panel.setViewport({ width: 320, height: 900 })
    expect(await axeFaults(panel)).toEqual([])
    expect(await sticksOut(panel)).toBeLessThanOrEqual(0)
    await take(panel, 'agency.html', OTHER, 'text/html')
    await compared(panel)
    for (const as of ['light', 'dark'] as Look[]) {
      await look(rig, panel, as)
      expect(await axeFaults(panel)).toEqual([])
      const { BACKREAD_SHOTS: folder } = process.env
      if (folder) await panel.screenshot({ path: `${folder}/versions-${name}-${as}.png`, fullPage: true })
    }
    await panel.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    expect(await sticksOut(panel)).toBeLessThanOrEqual(0)
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await sticksOut(panel)).toBeLessThanOrEqual(0)
  })
})
