// Marks on a real page: painted, and nothing else changed.

import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, marks, type Passage, passage, pause, type Rig, SAMPLE, sharedRig, until } from './harness'
import { pixelsThatDiffer } from './pixels'

describe.each(BROWSERS)('marks in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it('show people who are named and quoted too, where the reader wants that', async () => {
    const named = (page: Page) => page.evaluate(() => CSS.highlights.get('backread-named')?.size ?? 0)
    const page = await rig.openMarked()
    expect(await named(page)).toBe(0)
    await rig.changeSettings({ markNamed: true })
    await until(() => named(page), 'the named to be marked')
    await rig.changeSettings({ markNamed: false })
    await until(async () => (await named(page)) === 0, 'them to go')
  })

  it('are painted on the passages, and gone when they are turned off', async () => {
    const page = await rig.openMarked()
    const clip = await clipOf(page, await passage(page, 'anonymous', 'Union officials'))
    await pause(200)
    const on = await page.screenshot({ clip })
    await rig.send(page, { type: 'toggle-marks' })
    expect(await marks(page)).toBeNull()
    await pause(200)
    const off = await page.screenshot({ clip })
    const differing = pixelsThatDiffer(on, off)
    // The tint alone covers the whole box but for the letters.
    expect(differing).toBeGreaterThan(0.5)
    await rig.send(page, { type: 'toggle-marks' })
    expect(await marks(page)).not.toBeNull()
  })

  it('change nothing in the DOM and move nothing', async () => {
    const path = rig.serve('/watched.html', { body: await watchedArticle() })
    const page = await rig.openMarked(path)
    await pause(300)
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: object }).seen)
    expect(seen).toEqual({ changes: 0, shifts: 0, errors: [] })
  })

  it('follow the settings at once: a category, a kind, the whole site', async () => {
    const page = await rig.openMarked()
    const has = async (category: string) =>
      Object.keys((await marks(page)) ?? {}).some((mark) => mark.includes(category))
    expect(await has('unverified')).toBe(true)
    await rig.changeSettings({ categories: { anonymous: true, unverified: false, truncated: true } })
    await until(async () => !(await has('unverified')), 'the category to go')
    expect(await has('anonymous')).toBe(true)
    await rig.changeSettings({ sitesOff: ['courier.example'] })
    await until(async () => (await marks(page)) === null, 'all marks to go')
    await until(async () => (await rig.badge(page)) === '', 'the badge to be empty')
  })

  it('do not come where the reader switched the site off: nothing of ours is loaded there', async () => {
    await rig.changeSettings({ sitesOff: ['courier.example'] })
    await pause(500)
    const page = await rig.open(SAMPLE)
    await pause(2_000)
    expect(await marks(page)).toBeNull()
    await expect(rig.state(page)).rejects.toThrow()
  })

  it('count on the badge', async () => {
    const page = await rig.openMarked()
    const state = await rig.state(page)
    expect(state.status).toBe('ready')
    await until(async () => Number(await rig.badge(page)) > 5, 'the badge')
  })
})

/** The passage's first line, in pixels of the page. */
async function clipOf(page: Page, { lines }: Passage) {
  const { left, top, right, bottom } = lines[0]!
  const scrolled = await page.evaluate(() => scrollY)
  return { x: left, y: top + scrolled, width: right - left, height: bottom - top }
}

/** The sample with a script of its own that counts what happens to it from the start. */
async function watchedArticle(): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  const html = await readFile(new URL('../articles/harbour-talks.html', import.meta.url), 'utf8')
  const script = `
    const seen = (globalThis.seen = { changes: 0, shifts: 0, errors: [] })
    addEventListener('error', (event) => seen.errors.push(event.message))
    addEventListener('load', () => {
      new MutationObserver((records) => { seen.changes += records.length })
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      const top = [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().top)
      setInterval(() => {
        seen.shifts += [...document.querySelectorAll('p')].filter((p, at) => p.getBoundingClientRect().top !== top[at]).length
      }, 50)
    })`
  return html.replace('</head>', `<script>${script}</script></head>`)
}
