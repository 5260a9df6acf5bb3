// A class marks a story before it sees what Backread saw, in real browsers. The panel's page lies open in a window of its own
// (panel-probe.ts).
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, marks, pause, type Rig, sharedRig, until } from './harness'
import { openPopup, press, textOf } from './own-pages'
import { openPanel } from './panel-probe'

const names = async (page: Page) => Object.keys((await marks(page)) ?? {})
const ofBackread = async (page: Page) => (await names(page)).filter((one) => !one.startsWith('backread-student'))
const ofStudents = async (page: Page) => (await names(page)).filter((one) => one.startsWith('backread-student'))

/** Selects words of the story as a hand does. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted)
      if (at < 0) continue
      getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`The page does not say "${wanted}".`)
  }, words)

describe.each(BROWSERS)('a class in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  const begin = async () => {
    const page = await rig.openMarked()
    const panel = await openPanel(rig, page)
    await until(() => panel.$('[role=tab]'), 'the tabs')
    await press(panel, 'tab', 'Class')
    await press(panel, 'button', 'Start marking')
    await until(async () => (await ofBackread(page)).length === 0, 'Backread’s marks to go')
    return { page, panel }
  }

  it('marks without help, compares, and goes on', async () => {
    const { page, panel } = await begin()
    // Neither the panel nor the popup gives the answers away.
    expect(await textOf(panel)).toContain('A class is marking this story.')
    expect(await panel.$$('.finding')).toEqual([])

    await select(page, 'A senior transport ministry official')
    await press(panel, 'button', 'Who says so?')
    await until(async () => (await ofStudents(page)).length === 1, 'the student’s mark')
    await select(page, 'Harbour')
    await press(panel, 'button', 'Do we know that?')
    await until(async () => (await ofStudents(page)).length === 2, 'another')
    expect(await ofBackread(page)).toEqual([])
    expect(await panel.$$('.mark-list > li')).toHaveLength(2)

    await press(panel, 'button', 'Compare with Backread')
    await until(async () => (await ofBackread(page)).length > 0, 'Backread’s marks to come back')
    const sheet = await textOf(panel, '.sheet')
    expect(sheet).toMatch(/Agreed 1/)
    expect(sheet).toMatch(/More than Backread saw 1/)
    expect(sheet).toMatch(/Missed \d/)
    await press(panel, 'button', 'Hide and go on marking')
    await until(async () => (await ofBackread(page)).length === 0, 'Backread’s marks to go again')
  })

  const compare = async () => {
    const { page, panel } = await begin()
    await select(page, 'A senior transport ministry official')
    await press(panel, 'button', 'Who says so?')
    await until(async () => (await ofStudents(page)).length === 1, 'the student’s mark')
    await press(panel, 'button', 'Compare with Backread')
    await until(async () => (await ofBackread(page)).length > 0, 'Backread’s marks to come back')
    expect(await ofStudents(page)).toHaveLength(1)
    return { page, panel }
  }

  it('leaves no mark of its own on the page once the panel is closed while it compares', async () => {
    const { page, panel } = await compare()
    await panel.close()
    await until(async () => (await ofStudents(page)).length === 0, 'the student’s mark to go')
    expect(await ofBackread(page)).not.toEqual([])
  })

  it('sees its marks again in a panel that is opened again to compare', async () => {
    const { page, panel } = await compare()
    await panel.close()
    await until(async () => (await ofStudents(page)).length === 0, 'the student’s mark to go')
    const again = await openPanel(rig, page)
    await until(() => again.$('[role=tab]'), 'the tabs')
    await press(again, 'tab', 'Class')
    await until(async () => (await ofStudents(page)).length === 1, 'the student’s mark to come back')
  })

  it('keeps its marks on the page while it marks, panel or none', async () => {
    const { page, panel } = await begin()
    await select(page, 'A senior transport ministry official')
    await press(panel, 'button', 'Who says so?')
    await until(async () => (await ofStudents(page)).length === 1, 'the student’s mark')
    await panel.close()
    await pause(500)
    expect(await ofStudents(page)).toHaveLength(1)
    expect(await ofBackread(page)).toEqual([])
  })

  it('finds its marks again after the page was left, and still none of Backread’s', async () => {
    const { page, panel } = await begin()
    await select(page, 'A senior transport ministry official')
    await press(panel, 'button', 'Who says so?')
    await until(async () => (await ofStudents(page)).length === 1, 'the student’s mark')
    await page.reload()
    await until(async () => (await ofStudents(page)).length === 1, 'the mark after a reload')
    expect(await ofBackread(page)).toEqual([])
  })

  it('gets no answers from the popup or the badge', async () => {
    const { page } = await begin()
    await until(async () => (await rig.badge(page)) === '', 'the badge to be empty')
    const popup = await openPopup(rig, page)
    await until(async () => (await textOf(popup)).includes('A class is marking this story.'), 'the popup to say so')
    expect(await popup.$$('.finding')).toEqual([])
  })

  it('removes a mark, and brings it back', async () => {
    const { page, panel } = await begin()
    await select(page, 'A senior transport ministry official')
    await press(panel, 'button', 'Who says so?')
    await until(async () => (await ofStudents(page)).length === 1, 'the student’s mark')
    await press(panel, 'button', 'Remove')
    await until(async () => (await ofStudents(page)).length === 0, 'the mark to go')
    await press(panel, 'button', 'Undo')
    await until(async () => (await ofStudents(page)).length === 1, 'the mark to come back')
  })

  it('is told when nothing of the story is selected', async () => {
    const { page, panel } = await begin()
    await page.evaluate(() => getSelection()!.removeAllRanges())
    await press(panel, 'button', 'Where is the rest?')
    await until(async () => (await textOf(panel)).includes('Select some words of the story'), 'the panel to say so')
    expect(await ofStudents(page)).toEqual([])
  })
})
