// The card on a real page, by mouse and keyboard.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { asPage } from '../../src/workbench/generate'
import { cardAsPage } from './card-probe'
import { BROWSERS, expectApart, hover, marks, passage, pause, type Rig, SAMPLE, sharedRig, until } from './harness'
import { axeFaults } from './own-pages'

describe.each(BROWSERS)('the card in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it('opens on hover beside its passage, explains it, and goes when the pointer does', async () => {
    const page = await rig.openMarked()
    const officials = await passage(page, 'anonymous', 'Union officials')
    await hover(page, officials)
    const card = await rig.openCard(page)
    expect(card).toMatchObject({ category: 'anonymous', role: 'dialog', title: 'Who says so?', focused: null })
    expect(card.text).toContain('Union officials')
    expectApart(card, officials)
    // The pointer on its way into the card and in it: it stays.
    await page.mouse.move(card.box.x + 40, card.box.y + 20, { steps: 5 })
    await pause(700)
    expect(await rig.card(page)).not.toBeNull()
    await page.mouse.move(5, 5, { steps: 5 })
    await rig.noCard(page)
  })

  it('is one element on the page, and none when it is closed by Escape', async () => {
    const page = await rig.openMarked()
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await hover(page, await passage(page, 'unverified', 'might'))
    await rig.openCard(page)
    const during = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild!
      const { outerHTML, shadowRoot } = host
      return { outerHTML, shadowRoot, others: document.documentElement.outerHTML.replace(outerHTML, '') }
    })
    expect(during).toEqual({
      outerHTML: '<div data-backread=""></div>',
      shadowRoot: null,
      others: before,
    })
    await page.keyboard.press('Escape')
    await rig.noCard(page)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  it('stays after a click, takes the focus, follows the page and gives the focus back', async () => {
    const page = await rig.openMarked()
    const officials = await passage(page, 'anonymous', 'Union officials')
    await page.mouse.click(officials.x, officials.y)
    const card = await rig.openCard(page)
    await until(async () => (await rig.card(page))?.focused === 'Who says so?', 'the focus in the card')
    await page.mouse.move(5, 5)
    await pause(600)
    expect(await rig.card(page)).not.toBeNull()
    await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }))
    const moved = await until(async () => {
      const now = await rig.openCard(page)
      return now.box.y === card.box.y ? null : now
    }, 'the card to follow')
    const lines = officials.lines.map((line) => ({ ...line, top: line.top - 120, bottom: line.bottom - 120 }))
    expectApart(moved, { ...officials, lines })
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await until(async () => (await rig.openCard(page)).away, 'the card to be put away')
    await page.keyboard.press('Escape')
    await rig.noCard(page)
  })

  it('opens on a tap, and goes on a tap elsewhere', async () => {
    const page = await rig.openMarked()
    const officials = await passage(page, 'anonymous', 'Union officials')
    await page.touchscreen.tap(officials.x, officials.y)
    const card = await rig.openCard(page)
    expect(card.text).toContain('Union officials')
    expectApart(card, officials)
    await page.touchscreen.tap(5, 5)
    await rig.noCard(page)
  })

  it('has a page for each of the findings that lie over one another', async () => {
    const story = {
      headline: 'Norhaven quay stays shut',
      author: 'Ida Stern',
      published: '2026-03-02T08:00:00Z',
      paragraphs: [
        'Alleged witnesses said on Monday that Lund had misled them about the quay, and left the old hall by a side door.',
        ...Array.from(
          { length: 5 },
          (_, i) => `The quay of Norhaven was shut for the ${i + 2}th day, and the boats lay still in the rain.`,
        ),
      ],
    }
    const page = await rig.openMarked(rig.serve('/over', { body: asPage(story) }))
    await passage(page, 'anonymous', 'Alleged witnesses')
    const alleged = await passage(page, 'unverified', 'Alleged')
    await page.mouse.click(alleged.x, alleged.y)
    const first = await rig.openCard(page)
    const pager = first.buttons.find(({ name: label }) => /1 .*2/.test(label))
    expect(pager).toBeDefined()
    await rig.press(page, pager!.name)
    const second = await until(async () => {
      const now = await rig.openCard(page)
      return now.category === first.category ? null : now
    }, 'the other page')
    expect(new Set([first.category, second.category])).toEqual(new Set(['anonymous', 'unverified']))
  })

  it('tells who says what, instead of why it is marked, and leads to the answer', async () => {
    const story = {
      headline: 'Mayor and firm at odds over lake',
      author: 'Ida Stern',
      published: '2026-03-02T08:00:00Z',
      paragraphs: [
        'Ada Lund, the mayor of Ostholm, accused the Vale Company of dumping waste in the lake, in a speech on Monday.',
        ...Array.from(
          { length: 12 },
          (_, i) =>
            `The lake was shut for the ${i + 2}th day, and the boats lay still in the rain until the evening came.`,
        ),
        'In a letter to the town on Tuesday, the Vale Company denied the allegations, and it asked for a talk.',
      ],
    }
    const page = await rig.openMarked(rig.serve('/chain', { body: asPage(story) }))
    const accused = await passage(page, 'unverified', 'accused')
    await page.mouse.click(accused.x, accused.y)
    const card = await rig.openCard(page)
    for (const words of ['Who says it', 'Ada Lund', 'What is said', 'the Vale Company denied the allegations'])
      expect(card.text).toContain(words)
    expect(card.text).not.toContain('passes on an accusation')
    const before = await page.evaluate(() => scrollY)
    await rig.press(page, 'Show in the text: The other side')
    await until(() => page.evaluate((from) => scrollY > from, before), 'the answer to come into view')
  })

  it('walks from finding to finding by the keyboard', async () => {
    const page = await rig.openMarked()
    await rig.send(page, { type: 'walk', step: 1 })
    const first = await rig.openCard(page)
    await until(async () => (await rig.card(page))?.focused, 'the focus in the card')
    await rig.send(page, { type: 'walk', step: 1 })
    const second = await until(async () => {
      const card = await rig.openCard(page)
      return card.text === first.text ? null : card
    }, 'the next finding')
    expect(second.text).not.toBe(first.text)
    await rig.press(page, 'Previous finding')
    await until(async () => (await rig.openCard(page)).text === first.text, 'the finding before')
  })

  it('forgets a passage that is "not a problem", also when the page comes again', async () => {
    const page = await rig.openMarked()
    const isMarked = () =>
      passage(page, 'anonymous', 'Union officials').then(
        () => true,
        () => false,
      )
    const officials = await passage(page, 'anonymous', 'Union officials')
    await page.mouse.click(officials.x, officials.y)
    await rig.press(page, 'Not a problem')
    await until(async () => !(await isMarked()), 'the mark to go')
    await rig.press(page, 'Undo')
    await until(isMarked, 'the mark to come back')
    await rig.press(page, 'Not a problem')
    await pause(200)
    await page.reload()
    await until(() => marks(page), 'marks after the reload')
    expect(await isMarked()).toBe(false)
    const state = await rig.state(page)
    expect(state.status === 'ready' && state.dismissed.length).toBe(1)
    await rig.send(page, { type: 'restore-dismissed' })
    await until(isMarked, 'the mark to come back')
  })

  it('copies the passage as a quotation with a link that leads to it', async () => {
    const page = await rig.openMarked()
    const officials = await passage(page, 'anonymous', 'Union officials')
    await page.mouse.click(officials.x, officials.y)
    await rig.press(page, 'Copy')
    await until(async () => (await rig.openCard(page)).buttons.some(({ name }) => name === 'Copied'), 'the copy')
    // The clipboard itself, by pasting it.
    const target = rig.serve('/paste.html', {
      body: '<!doctype html><title>Paste</title><textarea autofocus></textarea>',
    })
    const paper = await rig.open(target)
    await paper.focus('textarea')
    await paper.keyboard.down('Control')
    await paper.keyboard.press('v')
    await paper.keyboard.up('Control')
    const pasted = await until(() => paper.$eval('textarea', ({ value }) => value), 'the text to be pasted')
    expect(pasted).toMatch(/^“Union officials believe that .*”\n— Port strike talks/)
    const [, , reason, link] = pasted.split('\n')
    expect(reason).toContain('“')
    expect(link).toMatch(
      new RegExp(`^http://courier\\.example${SAMPLE}#:~:text=(?:[^,]+-,)?Union%20officials,-believe`),
    )
  })

  it('copies a short report of a wrong mark, without what the address asks', async () => {
    const page = await rig.openMarked(`${SAMPLE}?reader=7`)
    const officials = await passage(page, 'anonymous', 'Union officials')
    await page.mouse.click(officials.x, officials.y)
    await rig.press(page, 'Report')
    await until(async () => (await rig.openCard(page)).buttons.some(({ name }) => name === 'Copied'), 'the copy')
    const paper = await rig.open(
      rig.serve('/paste.html', { body: '<!doctype html><title>Paste</title><textarea autofocus></textarea>' }),
    )
    await paper.focus('textarea')
    await paper.keyboard.down('Control')
    await paper.keyboard.press('v')
    await paper.keyboard.up('Control')
    const pasted = await until(() => paper.$eval('textarea', ({ value }) => value), 'the text to be pasted')
    expect(pasted).toMatch(/^Backread \d+\.\d+\.\d+: this mark is wrong, because\nunnamed-group \(anonymous\//)
    expect(pasted).not.toContain('reader=7')
  })

  it('has nothing in it that changes another page', async () => {
    const page = await rig.openMarked()
    const officials = await passage(page, 'anonymous', 'Union officials')
    await page.mouse.click(officials.x, officials.y)
    const names = (await rig.openCard(page)).buttons.map(({ name }) => name)
    expect(names).toEqual(['Close', 'Previous finding', 'Next finding', 'Not a problem', 'Copy', 'Report'])
  })

  it('is free of violations for axe', async () => {
    const page = await rig.openMarked()
    const official = await passage(page, 'anonymous', 'senior transport')
    await page.mouse.click(official.x, official.y)
    await rig.openCard(page)
    const copy = await rig.control.evaluate(cardAsPage, await rig.tabId(page))
    const card = await rig.open(rig.serve('/card-copy', { body: copy }))
    expect(await card.$eval('main', (main) => main.textContent)).toContain('Who says so?')
    expect(await axeFaults(card)).toEqual([])
  })
})
