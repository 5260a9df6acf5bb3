// Pages that live: a story that is rendered late, shown late, unfolded, or set in another theme.
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, marks, passage, pause, type Rig, sharedRig, until } from './harness'

const LEAD = 'Officials close to the board said the old weir may not be rebuilt before the autumn.'
const REST = 'Two engineers at the yard said the piles were hollow from the first day on.'
const PLAIN = [
  'Work on the north bank stopped in March, when the contractor pulled the first of the piles.',
  'The board has set aside four million crowns, and the county will pay for the fish pass.',
  'The footpath along the weir stays open until the first machines arrive in the summer.',
  'The ferry takes twelve cars and stops at nine, and the school bus goes round by the quarry.',
  'The mill pond has been dry since May, and the herons have left the island for the lower river.',
  'The first weir was of oak and brushwood, and the mason’s bill for the second is still in the town hall.',
  'It will be opened by the schools of both banks, which have painted the gates in the river’s colours.',
  'The next meeting of the board is in the corn exchange, on the last Thursday of the month.',
]
const p = (text: string, more = '') => `<p${more}>${text}</p>`
const story = (end = '') =>
  `<article><h1>Old weir may stay a ruin until the autumn</h1><p class="byline">By Ada Berg</p>${p(LEAD)}${PLAIN.map((text) => p(text)).join('')}${end}</article>`
const ARTICLE = '<meta property="og:type" content="article">'
const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Old weir - The Lune Courier</title>${head}</head><body>${body}</body></html>`
const inserted = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/')

const isMarked = (page: Page, words: string, category = 'anonymous') =>
  passage(page, category, words).then(
    () => true,
    () => false,
  )
const tones = async (page: Page) =>
  Object.keys((await marks(page)) ?? {})
    .filter((name) => name.startsWith('backread-anonymous'))
    .map((name) => name.replace('backread-anonymous-', ''))

describe.each(BROWSERS)('a page that lives in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it.each([2_000, 4_000])('is read where its story is rendered %i ms after it was loaded', async (delay) => {
    const render = `<script>setTimeout(() => { document.getElementById('root').innerHTML = ${inserted(story())} }, ${delay})</script>`
    const page = await rig.open(
      rig.serve('/news/late-weir', { body: pageOf(`<div id="root">Loading…</div>${render}`, ARTICLE) }),
    )
    await until(() => isMarked(page, 'Officials close'), 'the late story to be marked')
  })

  it('is read where it turns from a front page into a story a second late', async () => {
    const go = `<script>function go() { history.pushState({}, '', '/news/old-weir-may-stay-a-ruin')
      document.getElementById('root').innerHTML = '<p>Loading…</p>'
      setTimeout(() => { document.getElementById('root').innerHTML = ${inserted(story())} }, 1200) }</script>`
    const page = await rig.open(rig.serve('/news/', { body: pageOf(`<div id="root"><h1>News</h1></div>${go}`) }))
    await pause(700)
    expect(await marks(page)).toBeNull()
    await page.evaluate('go()')
    await until(() => isMarked(page, 'Officials close'), 'the story to be marked')
  })

  it('is read when the layer over it goes, however the page hid it', async () => {
    const head =
      '<style>.consent #root{visibility:hidden}</style><script>document.documentElement.className="consent"</script>'
    const page = await rig.open(
      rig.serve('/news/gated-weir', { body: pageOf(`<div id="root">${story()}</div>`, ARTICLE + head) }),
    )
    await pause(1_500)
    expect(await marks(page)).toBeNull()
    await page.evaluate(() => {
      document.documentElement.className = ''
    })
    await until(() => isMarked(page, 'Officials close'), 'the story to be marked')
  })

  it('is not called cut while it is folded, and is read to its end when it unfolds', async () => {
    const head = '<style>.rest{display:none}.open .rest{display:block}</style>'
    const rest = `<button id="more">Read more</button><div class="rest">${p(REST)}</div>`
    const page = await rig.openMarked(rig.serve('/news/folded-weir', { body: pageOf(story(rest), ARTICLE + head) }))
    expect(await marks(page)).not.toHaveProperty('backread-truncated-dark-text')
    expect(await isMarked(page, 'Two engineers')).toBe(false)
    await page.evaluate(() => document.querySelector('article')!.classList.add('open'))
    await until(() => isMarked(page, 'Two engineers'), 'the rest to be marked')
    expect(await marks(page)).not.toHaveProperty('backread-truncated-dark-text')
    await page.evaluate(() => document.querySelector('article')!.classList.remove('open'))
    await until(async () => !(await isMarked(page, 'Two engineers')), 'the mark to go')
  })

  it('keeps its marks in the tone of the page’s theme', async () => {
    const head = '<style>body{background:#111;color:#eee}.light body{background:#fff;color:#111}</style>'
    const page = await rig.openMarked(rig.serve('/news/dark-weir', { body: pageOf(story(), ARTICLE + head) }))
    expect(await tones(page)).toEqual(['light-text'])
    await page.evaluate(() => document.documentElement.classList.add('light'))
    await until(async () => (await tones(page)).join() === 'dark-text', 'the tone of a light page')
    await page.evaluate(() => {
      const sheet = document.createElement('style')
      sheet.textContent = '.light body{background:#111;color:#eee}'
      document.head.append(sheet)
    })
    await until(async () => (await tones(page)).join() === 'light-text', 'the tone of a dark sheet')
  })
})
