// What the popup says where nothing is read (yet): each state its own true sentence, and the one thing to do.
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { BROWSERS, marks, type Rig, SAMPLE, sharedRig, until } from './harness'
import { axeFaults, openPopup, press, textOf } from './own-pages'

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF`

const FRONT = `<!doctype html><html lang="en"><title>The Courier</title><main><h1>The Courier</h1>
${'<h2><a href="/a">Harbour to close in spring</a></h2><p>Sources said on Monday that the harbour may close.</p>'.repeat(6)}</main></html>`

const FILM = '<!doctype html><html lang="en"><title>A film</title><video controls></video></html>'

const WALLED = `<!doctype html><html lang="en"><title>Harbour may close</title><meta property="og:type" content="article">
<article><h1>Harbour may close</h1><p class="byline">By Ada Lund</p>
<p>Two officials said on Monday that the harbour may close in spring, and that nobody had told the crews of it so far.</p>
<p>The crews of nine ferries would have to move to Ostholm, where the quay is short and the water low, they said. A ferry that
leaves an hour later would miss the last train to the valley, and some two hundred people take that train on every working day.</p>
<p>“We have heard nothing,” said Per Hale, who has steered the oldest of the ferries for thirty years. He has asked the board for a
meeting twice. The mayor, Ada Vale, wrote in a letter to the crews that the town had no say in it and no money of its own for the pier.</p>
<p>The harbour board met on Monday night behind closed doors. A spokesman said the board had talked about the pier and would …</p></article>
<section><p>Subscribe to continue reading this story.</p></section></html>`

const stateOf = (popup: Page, title: string) =>
  until(async () => (await textOf(popup, 'h1').catch(() => '')) === title, `the popup to say "${title}"`)

describe.each(BROWSERS)('the popup in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  /** Opens an address that may never be done. */
  async function begin(path: string): Promise<Page> {
    const page = await rig.browser.newPage()
    const gone = page.goto(`http://courier.example${path}`).catch(() => null)
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 2_000))])
    return page
  }

  it('says of a front page that it is one', async () => {
    const popup = await openPopup(rig, await rig.open(rig.serve('/', { body: FRONT })))
    await stateOf(popup, 'This is the front page of a site')
    expect(await axeFaults(popup)).toEqual([])
    await press(popup, 'button', 'Analyse anyway')
    await until(() => popup.$('.verdict'), 'the verdict')
  })

  it('says why it cannot analyse what has no text', async () => {
    const popup = await openPopup(rig, await rig.open(rig.serve('/film.html', { body: FILM })))
    await stateOf(popup, 'This does not look like an article')
    await press(popup, 'button', 'Analyse anyway')
    await stateOf(popup, 'There is no story text on this page')
    expect(await popup.$('.standing button')).toBeNull()
  })

  it('looks at a page that nobody has looked at once every article is to be read', async () => {
    await rig.changeSettings({ automatic: false })
    const page = await rig.open(SAMPLE)
    const popup = await openPopup(rig, page)
    await stateOf(popup, 'Not read yet')
    await press(popup, 'switch', 'Every article')
    await until(() => popup.$('.verdict'), 'the verdict')
    await until(() => marks(page), 'the marks')
  })

  it('says of a story behind a wall which part it speaks of', async () => {
    const popup = await openPopup(rig, await rig.openMarked(rig.serve('/walled.html', { body: WALLED })))
    await until(() => popup.$('.verdict'), 'the verdict')
    expect(await textOf(popup, '.partly')).toBe(
      'A wall cuts the story: this is about the part before it. Log in on the page and the rest is read too.',
    )
  })

  it('is made no wider by whatever a page calls itself', async () => {
    const long = 'W'.repeat(2_000)
    const head = `<meta property="og:site_name" content="${long}"><meta name="author" content="${long}">`
    const body = WALLED.replace('<article>', `${head}<article>`).replace('Harbour may close</h1>', `${long}</h1>`)
    const popup = await openPopup(rig, await rig.openMarked(rig.serve('/long.html', { body })))
    await until(() => popup.$('.verdict'), 'the verdict')
    for (const tab of ['Findings', 'Sources', 'Article', 'Export']) {
      await press(popup, 'tab', tab)
      const [content, view] = await popup.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(content).toBeLessThanOrEqual(Math.max(view!, 480))
    }
  })

  it('lets nothing that a page calls itself turn what stands beside it', async () => {
    const turned = '\u202eThe Evening Post'
    const head = `<meta property="og:site_name" content="${turned}">
      <meta name="author" content="\u202eAda Lund"><meta name="author" content="Ira Quill">
      <meta property="article:published_time" content="2026-03-02">`
    const body = WALLED.replace('<article>', `${head}<article>`).replace('<p class="byline">By Ada Lund</p>', '')
    const popup = await openPopup(rig, await rig.openMarked(rig.serve('/turned.html', { body })))
    await until(() => popup.$('.verdict'), 'the verdict')
    expect(await textOf(popup, '.origin')).toMatch(/The Evening Post · March 2, 2026$/)
    // As it is seen, too: the outlet on the left, the date on the right.
    const lefts = await popup.$eval('.origin', (origin) =>
      [...origin.querySelectorAll('bdi')].map((one) => one.getBoundingClientRect().left),
    )
    expect(lefts).toHaveLength(2)
    expect(lefts[0]!).toBeLessThan(lefts[1]!)
    const isolated = await popup.$$eval('.byline bdi', (all) => all.map((one) => one.textContent))
    expect(isolated).toEqual([expect.stringContaining('Ada Lund'), 'Ira Quill'])
  })

  it('says of a PDF that it is one', async () => {
    const path = rig.serve('/paper.pdf', { body: PDF, headers: { 'content-type': 'application/pdf' } })
    await begin(path)
    const popup = await openOver(rig, path)
    await stateOf(popup, 'This is a PDF')
  })

  it('says so where the browser shows an error', async () => {
    const path = rig.serve('/gone.html', { body: '', ends: 'gone' })
    await begin(path)
    const popup = await openOver(rig, path)
    await stateOf(popup, 'Nothing can be read here')
  })

  it('says of a page that is still on its way that it is', async () => {
    const path = rig.serve('/slow.html', {
      body: '<!doctype html><html lang="en"><title>Slow</title><h1>Slow</h1>',
      ends: 'never',
    })
    await begin(path)
    const popup = await openOver(rig, path)
    await stateOf(popup, 'This page is still loading')
  })
})

/** The popup over the tab that is at this path, whatever stands there. */
async function openOver(rig: Rig, path: string): Promise<Page> {
  const find = () =>
    rig.control.evaluate(async (end) => {
      type Api = Pick<typeof WebExtension, 'tabs'>
      const scope = globalThis as unknown as { browser?: Api; chrome: Api }
      const tabs = await (scope.browser ?? scope.chrome).tabs.query({})
      // Of an error Firefox tells no address: it is the tab that was opened last.
      const last = scope.browser ? tabs.at(-1) : undefined
      return (tabs.find(({ url, pendingUrl }) => (pendingUrl ?? url)?.endsWith(end)) ?? last)?.id
    }, path)
  const id = await until(find, `a tab at ${path}`)
  const popup = await rig.browser.newPage()
  await rig.openOwn(popup, `/src/popup/index.html?tab=${id}`)
  return popup
}
