// Notes, worksheet and class mode in the panel's page, which lies open in a window of its own (panel-probe.ts).
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { toFile } from '../../src/desk/exchange'
import { emptyRecord, type StoryRecord } from '../../src/desk/record'
import { BROWSERS, marks, type Rig, SAMPLE, sharedRig, until } from './harness'
import { look } from './looks'
import { axeFaults, press, textOf } from './own-pages'
import { openPanel } from './panel-probe'

type Api = Pick<typeof WebExtension, 'storage'>
// Inside the extension's pages; Chromium's own promises will do.
declare const browser: Api | undefined
declare const chrome: Api

const STORY = `http://courier.example${SAMPLE}`
const ASKED = 'Who says so?'

const stored = (rig: Rig): Promise<Record<string, StoryRecord>> =>
  rig.control.evaluate(
    async () => (await (typeof browser === 'undefined' ? chrome : browser).storage.local.get(null)) as never,
  )
const store = (rig: Rig, items: object): Promise<void> =>
  rig.control.evaluate(
    (kept) => (typeof browser === 'undefined' ? chrome : browser).storage.local.set(kept as never),
    items as never,
  )

/** Writes as a hand does: the field is told of every letter. */
async function write(panel: Page, selector: string, text: string): Promise<void> {
  await panel.focus(selector)
  await panel.keyboard.type(text)
}

async function addNote(panel: Page, text: string, verdict?: string): Promise<void> {
  await write(panel, '.note-form textarea', text)
  if (verdict) await press(panel, 'label', verdict)
  await press(panel, 'button', 'Add note')
}

/** Selects the first words of the nth paragraph of the story; answers with them. */
const select = (page: Page, paragraph: number, length: number): Promise<string> =>
  page.evaluate(
    (at, units) => {
      const text = document.querySelectorAll('article p')[at]!.firstChild as Text
      getSelection()!.setBaseAndExtent(text, 0, text, units)
      return getSelection()!.toString()
    },
    paragraph,
    length,
  )

const texts = (panel: Page, selector: string) =>
  panel.$$eval(selector, (all) => all.map((one) => (one.textContent ?? '').trim()))

describe.each(BROWSERS)('the desk in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it('keeps notes with verdicts, changes and deletes them, and brings one back by keyboard', async () => {
    const page = await rig.openMarked()
    const panel = await openPanel(rig, page)
    await press(panel, 'tab', 'Notes')
    await addNote(panel, 'Rang the port office.', 'Checked')
    await until(() => panel.$('.note-entry'), 'the note')
    const key = `desk:${STORY}`
    const note = (await stored(rig))[key]!.notes[0]!
    expect(note).toMatchObject({ text: 'Rang the port office.', verdict: 'checked', about: { kind: 'story' } })
    expect(Math.abs(Date.now() - Date.parse(note.date))).toBeLessThan(60_000)
    await press(panel, 'button', 'Edit')
    await write(panel, '.note-list textarea', ' Twice.')
    await press(panel, 'button', 'Save')
    await until(async () => (await stored(rig))[key]?.notes[0]?.text.endsWith('Twice.') ?? false, 'the change')
    await press(panel, 'button', 'Delete')
    await until(() => panel.$('.undo button:focus'), 'the focus on Undo')
    expect(key in (await stored(rig))).toBe(false)
    await panel.bringToFront()
    await panel.keyboard.press('Enter')
    await until(() => panel.$('.note-entry'), 'the note again')
    expect((await stored(rig))[key]!.notes).toHaveLength(1)
    expect(await axeFaults(panel)).toEqual([])
  })

  it('loses nothing where two panels write, and says what a newer version keeps', async () => {
    const page = await rig.openMarked()
    const [one, other] = [await openPanel(rig, page), await openPanel(rig, page)]
    for (const [panel, text] of [
      [one, 'From the first.'],
      [other, 'From the second.'],
    ] as const) {
      await press(panel, 'tab', 'Notes')
      await addNote(panel, text)
    }
    const key = `desk:${STORY}`
    await until(async () => (await stored(rig))[key]?.notes.length === 2, 'both notes')
    // Each shows the other's without being asked.
    await until(async () => (await texts(one, '.note-text')).join().includes('second'), 'the other’s note')
    await store(rig, { [key]: { version: 99, everything: 'elsewhere' } })
    await until(async () => (await textOf(one, '.not-kept').catch(() => '')).includes('newer'), 'the line')
    await addNote(one, 'Must not be kept.')
    expect((await stored(rig))[key]).toEqual({ version: 99, everything: 'elsewhere' })
    // What was written is still there to be copied.
    expect(await one.$eval('.note-form textarea', (field) => field.value)).toBe('Must not be kept.')
  })

  it('searches, deletes all with an undo, and brings in a file', async () => {
    const page = await rig.openMarked()
    const other = { ...emptyRecord({ address: 'https://post.example/b', title: 'Ferry' }, new Date(0)) }
    other.notes.push({ id: 'x', about: { kind: 'story' }, text: 'Zanzibar', verdict: 'open', date: other.changed })
    await store(rig, { [`desk:${other.address}`]: other })
    const panel = await openPanel(rig, page)
    await press(panel, 'tab', 'Notes')
    await addNote(panel, 'Quayside.')
    await until(() => panel.$('.note-entry'), 'the note')
    await panel.$eval('.stories summary', (summary) => (summary as HTMLElement).click())
    await until(async () => (await panel.$$('.story-entry')).length === 2, 'both stories')
    await write(panel, '.stories input[type=search]', 'zanzibar')
    await until(async () => (await panel.$$('.story-entry')).length === 1, 'the one that was looked for')
    expect(await textOf(panel, '.story-entry a')).toBe('Ferry')
    const before = await stored(rig)
    await press(panel, 'button', 'Delete all')
    await until(async () => !Object.keys(await stored(rig)).some((key) => key.startsWith('desk:')), 'nothing kept')
    await press(panel, 'button', 'Undo')
    await until(async () => Object.keys(await stored(rig)).some((key) => key.startsWith('desk:')), 'all back')
    expect((await stored(rig))[`desk:${other.address}`]).toEqual(before[`desk:${other.address}`])
    const third = { ...other, address: 'https://post.example/c' }
    const folder = await mkdtemp(path.join(tmpdir(), 'backread-'))
    const file = path.join(folder, 'notes.json')
    await writeFile(file, toFile(new Map([[third.address, third]]), new Date(0)))
    const field = await panel.$('.stories input[type=file]')
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file)
    await until(async () => `desk:${third.address}` in (await stored(rig)), 'the story of the file')
    await rm(folder, { recursive: true })
    await until(async () => (await texts(panel, '.said')).includes('1 story imported.'), 'to be told')
    expect(`desk:${other.address}` in (await stored(rig))).toBe(true)
  })

  it('makes a worksheet of what is noted, on the screen and on paper', async () => {
    const page = await rig.openMarked()
    const panel = await openPanel(rig, page)
    await press(panel, 'tab', 'Notes')
    await addNote(panel, '=HYPERLINK("x") *bold*', 'Open')
    await until(() => panel.$('.note-entry'), 'the note')
    await press(panel, 'tab', 'Worksheet')
    expect(await textOf(panel, '.sheet')).toContain('=HYPERLINK("x") *bold*')
    expect((await panel.$$('.sheet-questions li')).length).toBeGreaterThan(3)
    expect(await axeFaults(panel)).toEqual([])
    await panel.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await look(rig, panel, 'print')
    const printed = await panel.evaluate(() => ({
      root: getComputedStyle(document.getElementById('root')!).display,
      sheet: getComputedStyle(document.querySelector('.printed')!).display,
      text: document.querySelector('.printed')!.textContent,
    }))
    await look(rig, panel, 'light')
    expect(printed).toMatchObject({ root: 'none', sheet: 'block' })
    expect(printed.text).toContain('Open questions')
    await panel.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await panel.$('.printed')).toBeNull()
  })

  it('lets a class mark first and compare then, and gives nothing away before', async () => {
    const page = await rig.openMarked()
    const panel = await openPanel(rig, page)
    await press(panel, 'tab', 'Class')
    await press(panel, 'button', 'Start marking')
    await until(async () => (await marks(page)) === null, 'the marks to be hidden')
    expect(await rig.badge(page)).toBe('')
    expect(await texts(panel, '[role=tab]')).toEqual(['Class', 'Draft'])
    await press(panel, 'button', ASKED)
    await until(async () => (await textOf(panel, '.said')).startsWith('Select'), 'to be told to select')
    const quote = await select(page, 0, 20)
    await press(panel, 'button', ASKED)
    await until(() => panel.$('.mark-list li'), 'the mark')
    expect(await textOf(panel, '.mark-list .student-mark')).toBe(quote.trim())
    await until(async () => 'backread-student-anonymous' in ((await marks(page)) ?? {}), 'it on the page')
    const popup = await rig.browser.newPage()
    await rig.openOwn(popup, `/src/popup/index.html?tab=${await rig.tabId(page)}`)
    await until(() => popup.$('.in-class').catch(() => null), 'the popup')
    expect(await textOf(popup)).toContain('A class is marking this story')
    expect(await popup.$('.verdict, .finding, [role=tab]')).toBeNull()
    await popup.close().catch(() => {})
    await page.bringToFront()
    await until(() => panel.$('.mark-list li'), 'the panel to follow')
    expect(await axeFaults(panel)).toEqual([])
    // What is read again after the page was left is hidden from the start.
    await page.reload()
    await until(async () => 'backread-student-anonymous' in ((await marks(page)) ?? {}), 'the mark after a reload')
    expect(Object.keys((await marks(page)) ?? {})).toEqual(['backread-student-anonymous'])
    await until(() => panel.$('.mark-list li').catch(() => null), 'the panel to know the page again')
    await press(panel, 'button', 'Compare')
    await until(async () => Object.keys((await marks(page)) ?? {}).length > 1, 'Backread’s marks')
    expect(await texts(panel, '.sheet h3')).toHaveLength(3)
    expect((await stored(rig))[`desk:${STORY}`]!.marking).toBeUndefined()
    expect(await axeFaults(panel)).toEqual([])
    await press(panel, 'button', 'Delete all my marks')
    // Its window is not in front, so nothing in it matches `:focus` in Firefox.
    await until(
      () => panel.evaluate(() => document.activeElement?.matches('.undo button') ?? false),
      'the focus on Undo',
    )
  })

  it('opens as fast over 700 kept stories as over none', async () => {
    const page = await rig.openMarked()
    const time = async (): Promise<number> => {
      const taken: number[] = []
      for (let at = 0; at < 5; at++) taken.push(await timeRecord(rig))
      return taken.sort((a, b) => a - b)[2]!
    }
    const empty = await time()
    await store(rig, manyRecords())
    const full = await time()
    process.stdout.write(`${name}: record of a story ${empty.toFixed(1)} ms of none, ${full.toFixed(1)} ms of 700\n`)
    expect(full).toBeLessThan(100)
    const panel = await openPanel(rig, page)
    // One click alone measures what else the machine does.
    const clicks: number[] = []
    for (let at = 0; at < 5; at++) {
      clicks.push(await showNotes(panel))
      await press(panel, 'tab', 'Findings')
    }
    const shown = clicks.sort((a, b) => a - b)[2]!
    await press(panel, 'tab', 'Notes')
    process.stdout.write(`${name}: the latest of 500 notes shown ${shown.toFixed(1)} ms after the click\n`)
    expect(shown).toBeLessThan(100)
    await press(panel, 'button', '460 more notes')
    await until(async () => (await panel.$$('.note-entry')).length === 500, 'all notes')
  })
})

/** Milliseconds that the story's own key takes, as the panel asks for it. */
const timeRecord = (rig: Rig): Promise<number> =>
  rig.control.evaluate(async (key) => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser
    const start = performance.now()
    await storage.local.get(key)
    return performance.now() - start
  }, `desk:${STORY}`)

/** Milliseconds from the click on the tab until the latest notes stand there. */
const showNotes = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) =>
      textContent?.startsWith('Notes'),
    )
    const start = performance.now()
    tab?.click()
    while (document.querySelectorAll('.note-entry').length === 0) {
      if (performance.now() - start > 10_000) throw new Error('No notes are shown.')
      await new Promise(requestAnimationFrame)
    }
    return performance.now() - start
  })

/** 500 notes on the sample, and 699 other stories: 200 with corrections. */
function manyRecords(): Record<string, StoryRecord> {
  const record = (address: string) => emptyRecord({ address, title: `Story at ${address}` }, new Date(0))
  const note = (at: number) => ({
    id: `n${at}`,
    about: { kind: 'story' as const },
    text: `Note ${at}. ${'Called, and called again. '.repeat(8)}`,
    verdict: 'open' as const,
    date: new Date(at).toISOString(),
  })
  const others = Array.from({ length: 699 }, (_, at) => {
    const one = record(`https://post.example/${at}`)
    if (at < 200) one.corrections.push({ kind: 'type', source: 'the ministry', type: 'institution' })
    else one.notes.push(note(at))
    return one
  })
  const own = { ...record(STORY), notes: Array.from({ length: 500 }, (_, at) => note(at)) }
  return Object.fromEntries([own, ...others].map((one) => [`desk:${one.address}`, one]))
}
