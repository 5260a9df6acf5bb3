// The background stopped at random moments, while pages are read, settings change and notes are written: nothing lost, nothing doubled.
import type { Page } from 'puppeteer-core'
import type WebExtension from 'webextension-polyfill'
import { asPage, generateArticle, randomRow } from '../../../src/workbench/generate'
import { marks, pause, type Rig, until } from '../harness'
import { press } from '../own-pages'
import { openPanel } from '../panel-probe'
import type { Soak } from './soak'

type Api = Pick<typeof WebExtension, 'scripting' | 'storage' | 'windows'>
// Inside the extension's pages; Chromium's own promises will do.
declare const browser: Api | undefined
declare const chrome: Api

const PAGES = 8
/** The background is stopped within so many milliseconds of what it is to miss. */
const SOON = 400
/** Notes of one story; a panel with hundreds of them is another test's. */
const NOTES = 40

/** In Firefox nothing stops it from outside; there it stops itself after a moment without work (soak.ts). */
async function kill(rig: Rig): Promise<void> {
  const target = rig.browser.targets().find((one) => one.type() === 'service_worker')
  await (await target?.worker())?.close().catch(() => {})
}

/** The sites that the registered detector leaves out. */
const leftOut = (rig: Rig): Promise<string[]> =>
  rig.control.evaluate(async () => {
    const { scripting } = typeof browser === 'undefined' ? chrome : browser
    const scripts = await scripting.getRegisteredContentScripts()
    return scripts.flatMap(({ excludeMatches }) => excludeMatches ?? [])
  })

const notesKept = (rig: Rig): Promise<string[]> =>
  rig.control.evaluate(async () => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser
    const records = Object.values(await storage.local.get(null)) as { notes?: { text: string }[] }[]
    return records.flatMap(({ notes }) => (Array.isArray(notes) ? notes.map(({ text }) => text) : []))
  })

async function openNotes(rig: Rig, page: Page): Promise<Page> {
  const panel = await openPanel(rig, page)
  await until(() => panel.$('[role=tab]'), 'the tabs')
  await press(panel, 'tab', 'Notes')
  await until(() => panel.$('.note-form'), 'the form')
  return panel
}

async function write(panel: Page, text: string): Promise<void> {
  await panel.focus('.note-form textarea')
  await panel.keyboard.type(text)
  await press(panel, 'button', 'Add note')
}

/** A page in a window of its own: the panel follows the tabs of the first. */
async function besideWindow(rig: Rig): Promise<Page> {
  const before = new Set(await rig.browser.pages())
  await rig.control.evaluate(async () => {
    await (typeof browser === 'undefined' ? chrome : browser).windows.create({ url: 'about:blank' })
  })
  return until(async () => (await rig.browser.pages()).find((one) => !before.has(one)), 'a window')
}

export async function soakKills({ rig, times, seed }: Soak): Promise<string[]> {
  const random = randomRow(seed)
  const addresses = Array.from({ length: PAGES }, (_, at) =>
    rig.serve(`/killed-${at}.html`, { body: asPage(generateArticle(300 + at * 100, at)) }),
  )
  const noted = await rig.openMarked()
  const panel = await openNotes(rig, noted)
  const page = await besideWindow(rig)
  const wrong: string[] = []
  const written: string[] = []
  const expected = new Map<string, number>()
  for (let at = 0; at < times; at++) {
    const site = `site-${at}.example`
    const address = addresses[at % PAGES]!
    const opened = rig.open(address, page)
    const changed = rig.changeSettings({ sitesOff: [site] })
    if (written.length < NOTES && at % 5 === 0) {
      written.push(`Note number ${at}.`)
      await write(panel, written.at(-1)!)
    }
    await pause(random() * SOON)
    await kill(rig)
    await Promise.all([opened, changed])
    const failed = (what: string) => () => wrong.push(`kill ${at}: ${what}`)
    await until(() => marks(page), 'marks').catch(failed(`no marks on ${address}`))
    // Painted once, whatever was asked twice.
    const painted = await settled(page)
    if ((expected.get(address) ?? painted) !== painted)
      wrong.push(`kill ${at}: ${painted} marks, ${expected.get(address)} before`)
    expected.set(address, painted)
    await until(
      async () => (await leftOut(rig)).some((match) => match.includes(site)),
      'the site to be left out',
    ).catch(
      failed(`${site} is switched off, and the detector is registered for ${(await leftOut(rig)).join(' ') || 'all'}`),
    )
  }
  await until(async () => (await notesKept(rig)).length >= written.length, 'the notes').catch(() => {})
  const kept = await notesKept(rig)
  if (kept.toSorted().join() !== written.toSorted().join())
    wrong.push(`${written.length} notes were written, ${kept.length} kept: ${kept.join(' ')}`)
  return wrong
}

/** How many marks there are once their number stays. */
async function settled(page: Page): Promise<number> {
  let before = -1
  for (;;) {
    const now = Object.values((await marks(page)) ?? {}).reduce((sum, size) => sum + size, 0)
    if (now === before) return now
    before = now
    await pause(250)
  }
}
