// Notes, the worksheet and what is kept of all stories, in real browsers. The panel's page lies open in a window of its own
// (panel-probe.ts).
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { BROWSERS, pause, Rig, SAMPLE, sharedRig, until } from './harness'
import { type Look, look } from './looks'
import { axeFaults, giveFile, press, textOf } from './own-pages'
import { openPanel } from './panel-probe'

// Inside the extension's pages; Chromium's own promises will do.
declare const browser: Pick<typeof WebExtension, 'storage'> | undefined
declare const chrome: Pick<typeof WebExtension, 'storage' | 'extension' | 'windows'>

async function openTab(rig: Rig, title: string): Promise<{ page: Page; panel: Page }> {
  const page = await rig.openMarked()
  const panel = await openPanel(rig, page)
  await until(() => panel.$('[role=tab]'), 'the tabs')
  await press(panel, 'tab', title)
  await until(() => panel.$('[role=tabpanel]'), title)
  return { page, panel }
}

const stored = (rig: Rig): Promise<Record<string, unknown>> =>
  rig.control.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).storage.local.get(null))

const write = async (panel: Page, text: string) => {
  await panel.focus('.note-form textarea')
  await panel.keyboard.type(text)
}
const notes = (panel: Page) => panel.$$eval('.note-entry .note-text', (all) => all.map((one) => one.textContent))

const add = async (panel: Page, text: string) => {
  await write(panel, text)
  await press(panel, 'button', 'Add note')
  await until(async () => (await notes(panel)).includes(text), 'the note')
}

/** So many stories are kept before the panel is opened. */
const keep = (rig: Rig, records: Record<string, unknown>) =>
  rig.control.evaluate((all) => (typeof browser === 'undefined' ? chrome : browser).storage.local.set(all), records)

/** Whatever the key is called: the one under which the story that has a note is kept. */
async function keyOfStory(rig: Rig): Promise<string> {
  const found = Object.entries(await stored(rig)).find(([, value]) =>
    Array.isArray((value as { notes?: unknown }).notes),
  )
  if (!found) throw new Error('Nothing is kept.')
  return found[0]
}

const ADDRESS = 'http://courier.example'
describe.each(BROWSERS)('notes in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(async () => {
    if (name === 'firefox') await look(rig, rig.control, 'light')
    await rig.reset()
  })

  it('are written by keyboard alone, kept, changed, deleted and brought back', async () => {
    const { panel } = await openTab(rig, 'Notes')
    await write(panel, 'Who is the official?')
    await panel.keyboard.press('Tab')
    // From “None yet” to “Checked”.
    await panel.keyboard.press('ArrowDown')
    await panel.keyboard.press('Enter')
    await until(async () => (await notes(panel)).length === 1, 'the note')
    expect(await textOf(panel, '.note-list')).toContain('Checked')
    expect(JSON.stringify(await stored(rig))).toContain('Who is the official?')
    await press(panel, 'button', 'Delete')
    await until(async () => (await notes(panel)).length === 0, 'the note to go')
    await until(async () => !JSON.stringify(await stored(rig)).includes('Who is the official?'), 'it to be forgotten')
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Undo')
    await panel.keyboard.press('Enter')
    await until(async () => (await notes(panel))[0] === 'Who is the official?', 'the note to come back')
  })

  it('stand in two panels at once, and neither undoes what the other wrote', async () => {
    const { page, panel } = await openTab(rig, 'Notes')
    const other = await openPanel(rig, page)
    await press(other, 'tab', 'Notes')
    await until(() => other.$('.note-form'), 'the form')
    await write(panel, 'From the first.')
    await panel.keyboard.press('Tab')
    await panel.keyboard.press('Enter')
    await until(async () => (await notes(other)).includes('From the first.'), 'the note in the other panel')
    await write(other, 'From the second.')
    await press(other, 'button', 'Add note')
    await until(async () => (await notes(panel)).length === 2, 'both notes')
    expect((await notes(panel)).sort()).toEqual(['From the first.', 'From the second.'])
  })

  it('say that a newer Backread wrote what is kept, and leave it as it is', async () => {
    const { panel } = await openTab(rig, 'Notes')
    await add(panel, 'First.')
    const key = await keyOfStory(rig)
    const newer = { version: 99, address: ADDRESS + SAMPLE, all: 'new' }
    await keep(rig, { [key]: newer })
    await until(async () => (await textOf(panel)).includes('A newer Backread wrote'), 'a line that says so')
    await write(panel, 'Second.')
    await press(panel, 'button', 'Add note')
    await pause(300)
    expect((await stored(rig))[key]).toEqual(newer)
    // What could not be kept is not lost either: it stays in the field.
    expect(await panel.$eval('.note-form textarea', (field) => (field as HTMLTextAreaElement).value)).toBe('Second.')
  })

  it('of all stories are found by address and text, and deleted in one click that can be undone', async () => {
    const { panel } = await openTab(rig, 'Notes')
    await add(panel, 'A note about tides.')
    await panel.click('.stories summary')
    await until(() => panel.$('.story-entry'), 'the list')
    const search = async (words: string) => {
      await panel.$eval(
        '.stories input[type=search]',
        (field, text) => {
          ;(field as HTMLInputElement).value = text
          field.dispatchEvent(new Event('input', { bubbles: true }))
        },
        words,
      )
      return panel
    }
    for (const words of ['courier.example', 'tides']) {
      await search(words)
      await until(async () => (await panel.$$('.story-entry')).length === 1, `the story by ${words}`)
    }
    await search('nothing of the kind')
    await until(async () => (await panel.$$('.story-entry')).length === 0, 'no story')
    await search('')
    await press(panel, 'button', 'Delete all')
    await until(async () => !JSON.stringify(await stored(rig)).includes('tides'), 'all to be forgotten')
    await press(panel, 'button', 'Undo')
    await until(async () => JSON.stringify(await stored(rig)).includes('tides'), 'all to come back')
  })

  it('leave as one file, which brings them back after all was deleted', async () => {
    const { panel } = await openTab(rig, 'Notes')
    await add(panel, 'A note about tides.')
    await panel.click('.stories summary')
    await until(() => panel.$('.story-entry'), 'the list')
    // What the browser's own download is handed: its dialogues and folders are not ours.
    await panel.evaluate(() => {
      const make = URL.createObjectURL
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => Object.assign(globalThis, { saved: text }))
        return make(file)
      }
    })
    await press(panel, 'button', 'Export all')
    const text = await until(() => panel.evaluate(() => (globalThis as { saved?: string }).saved ?? null), 'the file')
    expect(text).toContain('A note about tides.')
    await press(panel, 'button', 'Delete all')
    await until(async () => !JSON.stringify(await stored(rig)).includes('tides'), 'all to be forgotten')
    await giveFile(panel, '.stories input[type=file]', { name: 'notes.json', body: text, type: 'application/json' })
    await until(async () => JSON.stringify(await stored(rig)).includes('A note about tides.'), 'the note to be kept')
    await until(async () => (await notes(panel))[0] === 'A note about tides.', 'the note to be shown again')
  })

  it('go into a worksheet that is read, and printed without the panel', async () => {
    const { panel } = await openTab(rig, 'Notes')
    await add(panel, 'Call the ministry.')
    await press(panel, 'tab', 'Worksheet')
    await until(() => panel.$('.sheet'), 'the worksheet')
    const sheet = await textOf(panel, '.sheet')
    expect(sheet).toContain('Call the ministry.')
    expect(sheet).toContain('Open questions')
    expect(sheet).toContain('☐')
    await panel.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await look(rig, panel, 'print')
    const paper = await textOf(panel)
    expect(paper).toContain('Call the ministry.')
    for (const control of ['Copy as Markdown', 'Add note', 'Options', 'Findings']) expect(paper).not.toContain(control)
    await panel.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await panel.$('.printed')).toBeNull()
  })

  it.each<Look>(['light', 'dark', 'forced-colours'])(
    'leave axe nothing to find in notes, worksheet and class, %s',
    async (as) => {
      const { panel } = await openTab(rig, 'Notes')
      await add(panel, 'A note.')
      await panel.click('.stories summary')
      await look(rig, panel, as)
      for (const title of ['Notes', 'Worksheet', 'Class']) {
        await press(panel, 'tab', title)
        expect(await axeFaults(panel), title).toEqual([])
      }
    },
  )
})

describe('notes in chromium', () => {
  let rig: Rig
  let own: Rig | undefined
  beforeAll(async () => {
    rig = await sharedRig('chromium')
  })
  afterEach(async () => {
    await own?.browser.close()
    own = undefined
    await rig.reset()
  })

  // Firefox gives extensions as much room as the disk has.
  it('that find no room are not lost: a plain line, the text stays in the field, and what is stored stays too', async () => {
    const { panel } = await openTab(rig, 'Notes')
    await add(panel, 'The first.')
    const before = await stored(rig)
    await rig.control.evaluate(async () => {
      const { local } = chrome.storage
      // Ten megabytes are all that there are; the rest is filled up in smaller and smaller pieces.
      for (let size = 1 << 22, at = 0; size >= 16; at++) {
        const filled = await local.set({ [`filler-${at}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        )
        if (!filled) size >>= 1
      }
    })
    await write(panel, 'The second.')
    await press(panel, 'button', 'Add note')
    await until(async () => (await textOf(panel)).includes('no room'), 'a line that says so')
    expect(await panel.$eval('.note-form textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'The second.',
    )
    const after = await stored(rig)
    for (const [key, value] of Object.entries(before)) expect(after[key]).toEqual(value)
    expect(await notes(panel)).toEqual(['The first.'])
  })

  // Automation cannot allow the extension in private windows of Firefox; there the same code is asked.
  it('of a private window are kept nowhere', async () => {
    own = await Rig.start('chromium')
    const { browser: apart, origin } = own
    const settings = await apart.newPage()
    await settings.goto('chrome://extensions')
    // As the reader does there. The extension starts anew, which one that was brought by remote control is not let on its own.
    await settings.evaluate(async (id) => {
      interface Doors {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> }
        management: { setEnabled(extension: string, enabled: boolean): Promise<void> }
      }
      const { developerPrivate, management } = (globalThis as unknown as { chrome: Doors }).chrome
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true })
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      await management.setEnabled(id, true)
    }, new URL(origin).host)
    const control = await apart.newPage()
    const isAllowed = async () => {
      await control.goto(`${origin}/src/welcome/index.html`).catch(() => {})
      return control.evaluate(() => chrome.extension.isAllowedIncognitoAccess()).catch(() => false)
    }
    await until(isAllowed, 'the extension to be allowed')
    const windowId = await control.evaluate(
      async (url) => (await chrome.windows.create({ url, incognito: true })).id!,
      ADDRESS + SAMPLE,
    )
    const url = `${origin}/src/panel/index.html?window=${windowId}`
    await control.evaluate(async (address) => {
      await chrome.windows.create({ url: address, type: 'popup', width: 420, height: 900 })
    }, url)
    const panel = await until(async () => (await apart.pages()).find((one) => one.url() === url), 'the panel')
    await until(() => panel.$('[role=tab]').catch(() => null), 'the tabs')
    await press(panel, 'tab', 'Notes')
    await until(() => panel.$('.note-form'), 'the form')
    expect(await textOf(panel)).toContain('In a private window nothing of this is kept.')
    await add(panel, 'Nobody is to know.')
    await pause(300)
    const kept = await control.evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.sync.get(null),
    ])
    expect(JSON.stringify(kept)).not.toContain('Nobody is to know')
    expect(JSON.stringify(kept)).not.toContain('courier.example')
  })
})
