// A writer's own text: on the page for drafts, and where it is selected in a field of somebody else's page.
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, marks, type Rig, sharedRig, until } from './harness'
import { type Look, look } from './looks'
import { axeFaults, press, textOf } from './own-pages'

const DRAFT = 'Two officials briefed on the plan said on Monday that the ferry may stop in May.\n\nThe boats are old.'
const FIELDS = `<!doctype html><html lang="en"><title>Compose</title><h1>Compose</h1>
<textarea id="area" rows="6" cols="60">${DRAFT}</textarea>
<input id="line" type="text" size="90" value="Sources said that the ferry may stop in May.">
<input id="secret" type="password" value="Sources said that the ferry may stop in May.">
<div id="rich" contenteditable><p>${DRAFT.split('\n\n').join('</p><p>')}</p></div></html>`

/** The page's own elements and their text, without the box of ours. */
const dom = (page: Page) =>
  page.evaluate(() => document.documentElement.outerHTML.replace(/<div data-backread[^>]*><\/div>/, ''))

describe.each(BROWSERS)('drafts in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(async () => {
    if (name === 'firefox') await look(rig, rig.control, 'light')
    await rig.reset()
  })

  const openDraft = async () => {
    const page = await rig.browser.newPage()
    await rig.openOwn(page, '/src/draft/index.html')
    await until(() => page.$('textarea'), 'the draft page')
    return page
  }
  const write = (page: Page, text: string) =>
    page.$eval(
      'textarea',
      (field, typed) => {
        ;(field as HTMLTextAreaElement).value = typed
        field.dispatchEvent(new Event('input', { bubbles: true }))
      },
      text,
    )

  it('a pasted draft is read where it stands, and a query goes to its words', async () => {
    const page = await openDraft()
    expect(await textOf(page, '[role=status]')).toBe('Nothing to read yet.')
    await write(page, DRAFT)
    await until(() => page.$('.query'), 'queries')
    expect(await textOf(page, '[role=status]')).toContain('unnamed')
    expect(await textOf(page, '.sources')).toContain('officials briefed on the plan')
    await press(page, 'button', 'Do we know that?')
    const selected = await page.$eval('textarea', (one) => {
      const { value, selectionStart, selectionEnd } = one as HTMLTextAreaElement
      return value.slice(selectionStart, selectionEnd)
    })
    expect(selected).toBe('may stop')
    await write(page, '   ')
    await until(async () => (await textOf(page, '[role=status]')) === 'Nothing to read yet.', 'nothing')
    expect(await page.$('.query')).toBeNull()
    await write(
      page,
      'Amagosa amabini athe ibhulorho yase Ostholm iya kuhlala ivaliwe de kufike intwasahlobo. '.repeat(5),
    )
    await until(async () => (await textOf(page, '[role=status]')).includes('English'), 'that it is not read')
  })

  it('axe finds no fault with the draft page', async () => {
    const page = await openDraft()
    await write(page, DRAFT)
    await until(() => page.$('.query'), 'queries')
    for (const as of ['light', 'dark', 'forced-colours'] satisfies Look[]) {
      await look(rig, page, as)
      expect(await axeFaults(page), as).toEqual([])
    }
  })

  const selectIn = async (page: Page, id: string) => {
    await page.bringToFront()
    await page.evaluate((field) => {
      const element = document.getElementById(field) as HTMLTextAreaElement
      element.focus()
      if ('select' in element) element.select()
      else getSelection()?.selectAllChildren(element)
    }, id)
  }

  it.each([
    ['area', 'briefed on the plan'],
    ['line', 'Sources'],
  ])('checks what is selected in a field: #%s, and changes nothing in the page', async (id, words) => {
    const page = await rig.open(rig.serve('/compose.html', { body: FIELDS }))
    const before = await dom(page)
    await rig.inject(page)
    await selectIn(page, id)
    await rig.send(page, { type: 'check-selection' })
    const card = await rig.openCard(page)
    expect(card.text).toContain('Who says so?')
    expect(card.text).toContain(words)
    await rig.press(page, 'Next finding')
    await until(async () => (await rig.card(page))?.text.includes('Do we know that?'), 'the next finding')
    expect(await dom(page)).toBe(before)
    expect(await marks(page)).toBeNull()
    await rig.press(page, 'Close')
    await rig.noCard(page)
    expect(await dom(page)).toBe(before)
  })

  it('marks what is selected in an editable part of a page', async () => {
    const page = await rig.open(rig.serve('/compose.html', { body: FIELDS }))
    const before = await dom(page)
    await rig.inject(page)
    await selectIn(page, 'rich')
    await rig.send(page, { type: 'check-selection' })
    expect((await rig.openCard(page)).text).toContain('Who says so?')
    expect(await marks(page)).not.toBeNull()
    expect(await dom(page)).toBe(before)
  })

  it('never reads a password', async () => {
    const page = await rig.open(rig.serve('/compose.html', { body: FIELDS }))
    await rig.inject(page)
    await selectIn(page, 'secret')
    await rig.send(page, { type: 'check-selection' })
    expect((await rig.openCard(page)).text).not.toContain('Who says so?')
  })

  it('the draft page fits a narrow window, from right to left too', async () => {
    const page = await openDraft()
    await write(page, DRAFT)
    await until(() => page.$('.query'), 'queries')
    await page.setViewport({ width: 320, height: 600 })
    for (const dir of ['ltr', 'rtl']) {
      const over = await page.evaluate((turned) => {
        document.documentElement.dir = turned
        return document.documentElement.scrollWidth - document.documentElement.clientWidth
      }, dir)
      expect(over, dir).toBe(0)
    }
    await press(page, 'button', 'Who says so?')
  })
})
