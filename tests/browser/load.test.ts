// Pages that want to hold up their own reader, or everybody else's: what we do on a page is short, and no page waits for another.
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { BROWSERS, marks, passage, pause, type Rig, SAMPLE, sharedRig, until } from './harness'
import { openPopup, press, textOf } from './own-pages'

type Api = Pick<typeof WebExtension, 'scripting' | 'tabs' | 'windows' | 'storage'>
declare const browser: Api | undefined
declare const chrome: Api

const PROSE = (day: number) =>
  `<p>The quay at Norhaven was closed on day ${day}, and the ferry did not sail before noon, a person familiar with the matter said.</p>`
const prose = (paragraphs: number) => Array.from({ length: paragraphs }, (_, day) => PROSE(day)).join('')
const pageOf = (head: string, body: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>Story</title><meta property="og:type" content="article">${head}</head>
  <body><main><article><h1>Deep story of the harbour</h1>${prose(8)}${body}</article></main><script>${script}</script></body></html>`
const jsonLd = (value: string) => `<script type="application/ld+json">${value}</script>`

/** Notes tasks over 50 ms from the start, and when the marks came. */
const WATCH = `<script>
  window.tasks = []
  new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]) })
    .observe({ type: 'longtask', buffered: true })
</script>`

const nested = (open: string, close: string, times: number, inside: string) =>
  open.repeat(times) + inside + close.repeat(times)

/** Pages of which each held the thread for seconds. */
const HEAVY: Record<string, string> = {
  'thousands of articles side by side': pageOf(
    WATCH,
    `</article>${'<article><h2>Other</h2><p>A short note.</p></article>'.repeat(4_000)}<article>`,
  ),
  'thousands of authors by reference': pageOf(
    WATCH +
      jsonLd(
        JSON.stringify({
          '@graph': [
            {
              '@type': 'NewsArticle',
              author: Array.from({ length: 8_000 }, (_, at) => ({ '@id': `#${at}` })),
            },
            ...Array.from({ length: 8_000 }, (_, at) => ({ '@id': `#-${at}`, name: 'N' })),
          ],
        }),
      ),
    '',
  ),
  'elements of its own, one in the other': pageOf(
    WATCH,
    `<div id="deep"></div>`,
    `let at = document.getElementById('deep')
     for (let i = 0; i < 3000; i++) at = at.appendChild(document.createElement('x-deep'))
     for (let i = 0; i < 20000; i++) at.appendChild(document.createElement('span'))
     at.append('A word.')`,
  ),
  'findings deep in boxes': pageOf(
    WATCH,
    Array.from({ length: 200 }, (_, day) => nested('<div>', '</div>', 100, PROSE(day))).join(''),
  ),
}

/** Milliseconds of the longest task that began after the page was loaded. */
const longest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const loaded = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
      .domContentLoadedEventEnd
    const { tasks } = globalThis as unknown as { tasks: [number, number][] }
    return Math.max(0, ...tasks.filter(([start]) => start >= loaded).map(([, duration]) => duration))
  })

/** Each of these pages once took seconds; on quiet machines `npm run bench` holds us to 50. */
const HELD_UP_MS = 200

/** Milliseconds that `work` took on two quiet cores of 2024. */
const QUIET_MS = 8

/** How much slower than that this page's thread is just now; 1 where it is not. */
const slowness = (page: Page): Promise<number> =>
  page.evaluate((quiet) => {
    const work = () => {
      const start = performance.now()
      let words = 0
      for (let at = 0; at < 30_000; at++) words += `a ${at} b`.split(' ').length
      return words && performance.now() - start
    }
    return Math.max(1, Math.min(work(), work(), work()) / quiet)
  }, QUIET_MS)

describe.each(BROWSERS)('in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it('text that is edited in place loses its marks at once, and is read again', async () => {
    const page = await rig.openMarked(rig.serve('/news/edited.html', { body: pageOf('', '') }))
    const left = await page.evaluate(async () => {
      const node = document.querySelector('article p')!.firstChild!
      const count = () => {
        let found = 0
        for (const highlight of CSS.highlights.values())
          for (const { startContainer } of highlight as unknown as Set<StaticRange>)
            if (startContainer === node) found++
        return found
      }
      const before = count()
      node.nodeValue =
        'It may snow on the quay before the week is out, and nobody on the ferry was told of it, he said.'
      await Promise.resolve()
      return [before, count()]
    })
    expect(left[0]).toBeGreaterThan(0)
    expect(left[1]).toBe(0)
    await until(() => passage(page, 'unverified', 'may').then(Boolean, () => false), 'the new words to be marked')
  })

  it.each([
    ['values that cannot be told as text', '{"@type":"NewsArticle","isAccessibleForFree":{"toString":1,"valueOf":1}}'],
    ['types that cannot', '{"@type":{"toString":1},"name":"Post"}'],
    ['names in names', `{"@type":"NewsArticle","author":${nested('{"name":', '}', 30_000, '"A"')}}`],
    ['lists in lists', `{"@type":"NewsArticle","author":${nested('[', ']', 30_000, '"A"')}}`],
  ])('marks come on JSON-LD with %s', async (_, value) => {
    await rig.openMarked(rig.serve('/news/ld.html', { body: pageOf(jsonLd(value), '') }))
  })

  it('whatever throws, the popup says that it failed, and trying again helps', async () => {
    const page = await rig.open(rig.serve('/none.html', { body: '<!doctype html><title>None</title><p>None.' }))
    await rig.inject(page)
    const inWorld = (broken: boolean, tabId: number) =>
      rig.control.evaluate(
        async (tab, breaks) => {
          await (typeof browser === 'undefined' ? chrome : browser).scripting.executeScript({
            target: { tabId: tab },
            args: [breaks],
            func: (on: boolean) => {
              if (!on) return void Reflect.deleteProperty(document, 'getElementsByTagName')
              Object.defineProperty(document, 'getElementsByTagName', {
                configurable: true,
                value: () => {
                  throw new Error('broken')
                },
              })
            },
          })
        },
        tabId,
        broken,
      )
    const tab = await rig.tabId(page)
    await page.evaluate(
      (html) => {
        document.body.innerHTML = html
      },
      `<article>${prose(8)}</article>`,
    )
    await inWorld(true, tab)
    await rig.send(page, { type: 'read-anyway' })
    expect(await rig.state(page)).toEqual({ status: 'failed', reason: 'engine' })
    const popup = await openPopup(rig, page)
    expect(await textOf(popup)).toContain('could not be read')
    await inWorld(false, tab)
    await press(popup, 'button', 'Try again')
    await until(() => marks(page), 'marks after all')
  })

  it('an address that is none costs the popup neither the Article tab nor another', async () => {
    const head = jsonLd(
      '{"@type":"NewsMediaOrganization","unnamedSourcesPolicy":"https://[","ethicsPolicy":"https://post.example/ethics"}',
    )
    const page = await rig.openMarked(rig.serve('/news/policy.html', { body: pageOf(head, '') }))
    const popup = await openPopup(rig, page)
    await press(popup, 'tab', 'Article')
    const text = await textOf(popup)
    expect(text).toContain('post.example')
    expect(text).not.toContain('https://[')
    await press(popup, 'tab', 'Sources')
    expect((await textOf(popup)).length).toBeGreaterThan(50)
  })

  it.each(['a_quay.example', '[::1]'])(
    'nothing of ours is loaded on %s, where the reader switched it off',
    async (site) => {
      await rig.changeSettings({ sitesOff: [site] })
      const patterns = await until(
        () =>
          rig.control.evaluate(async () => {
            const api = typeof browser === 'undefined' ? chrome : browser
            const [detector] = await api.scripting.getRegisteredContentScripts()
            return detector?.excludeMatches?.length ? detector.excludeMatches : null
          }),
        'the site to be left out',
      )
      expect(patterns.join()).toContain(site)
      if (site.startsWith('[')) return
      const page = await rig.browser.newPage()
      await page.goto(`http://${site}${SAMPLE}`)
      await pause(1_000)
      const found = await rig.control.evaluate(
        async (tabId) => {
          const [answer] = await (typeof browser === 'undefined' ? chrome : browser).scripting.executeScript({
            target: { tabId },
            func: () => Symbol.for('backread') in globalThis,
          })
          return answer?.result
        },
        await rig.tabId(page),
      )
      expect(found).toBe(false)
    },
  )

  it('a page that changes without end beside its story pays little for it', async () => {
    const body = pageOf('', `${prose(60)}`, '').replace('</main>', '</main><div id="beside"></div>')
    const page = await rig.openMarked(rig.serve('/news/beside.html', { body }))
    const turns = () =>
      page.evaluate(async () => {
        const beside = document.getElementById('beside')!
        let turns = 0
        for (const end = performance.now() + 2_000; performance.now() < end; turns++) {
          const rows = Array.from({ length: 300 }, (_, at) => {
            const row = document.createElement('span')
            row.textContent = `${at}`
            row.className = 'row'
            return row
          })
          beside.replaceChildren(...rows)
          for (const row of rows) row.className = 'seen'
          await new Promise((resolve) => setTimeout(resolve))
        }
        return turns
      })
    const most = async () => Math.max(await turns(), await turns())
    // What the browser takes to paint a mark at every turn is its own.
    await page.evaluate(() => CSS.highlights.clear())
    const watched = await most()
    await rig.changeSettings({ sitesOff: ['courier.example'] })
    await until(async () => (await rig.state(page)).status === 'no-article', 'the article to be let go')
    const plain = await most()
    expect(watched).toBeGreaterThan(plain * 0.6)
  })

  it('a page with more findings than a newsroom writes shows the first of them, and the popup says so', async () => {
    const page = await rig.openMarked(rig.serve('/news/many.html', { body: pageOf('', prose(1_500)) }))
    const state = await rig.state(page)
    if (state.status !== 'ready') throw new Error(state.status)
    expect(state.report.findings.length).toBe(1_000)
    expect(state.report.totals.total).toBeGreaterThan(30_000)
    const popup = await openPopup(rig, page)
    await press(popup, 'tab', 'Article')
    expect(await textOf(popup)).toContain('only the first 1,000 findings')
  })
})

describe('in chromium', () => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig('chromium')
  })
  afterEach(() => rig.reset())

  it.each(Object.keys(HEAVY))('no task of ours holds up a page with %s', async (kind) => {
    const times: number[] = []
    for (let time = 0; time < 4; time++) {
      const page = await rig.openMarked(rig.serve('/news/heavy.html', { body: HEAVY[kind]! }))
      await pause(1_500)
      // A busy machine stretches a task, though not every time, and all of them alike.
      times.push((await longest(page)) / (await slowness(page)))
      await page.close()
      if (times.at(-1)! < HELD_UP_MS) break
    }
    expect(Math.min(...times)).toBeLessThan(HELD_UP_MS)
  })

  it('no other page waits for one that is replaced again and again', async () => {
    const long = JSON.stringify(prose(6_500)).replaceAll('</', '<\\/')
    const body = pageOf(
      '',
      `<div id="long"></div>`,
      `const text = ${long}
       let turn = 0
       const go = () => { document.getElementById('long').innerHTML = '<p>Turn ' + turn++ + ' was told.</p>' + text; setTimeout(go, 300) }
       addEventListener('load', go)`,
    )
    rig.serve('/news/flood.html', { body })
    const flood = rig.browser.waitForTarget((target) => target.url().endsWith('/news/flood.html'))
    await rig.control.evaluate(
      (url) => (typeof browser === 'undefined' ? chrome : browser).windows.create({ url }),
      'http://courier.example/news/flood.html',
    )
    await (await flood).page()
    await pause(6_000)
    const page = await rig.browser.newPage()
    const start = performance.now()
    await rig.openMarked('/articles/river-crossing.html', page)
    expect(performance.now() - start).toBeLessThan(4_000)
  })

  it('a page that is prerendered is marked when it is shown, with its badge', async () => {
    const rules = (url: string) =>
      `<script type="speculationrules">{"prerender":[{"source":"list","urls":["${url}"],"eagerness":"immediate"}]}</script>`
    const first = rig.serve('/first.html', {
      body: `<!doctype html><title>First</title>${rules(SAMPLE)}<p>Nothing.<a id="go" href="${SAMPLE}">Go</a>`,
    })
    // Asked by way of the extension: the debugger's own line to a page ends now and then where one document takes another's place.
    const shown = () =>
      rig.control.evaluate(async (end) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith(end))
        if (tab?.id === undefined) return null
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab.id },
          func: () => {
            const [entry] = performance.getEntriesByType('navigation')
            const { activationStart } = entry as unknown as { activationStart: number }
            return { activationStart, marks: CSS.highlights.size }
          },
        })
        const action = (chrome as unknown as Pick<typeof WebExtension, 'action'>).action
        const badge = Number(await action.getBadgeText({ tabId: tab.id }))
        return { ...(answer!.result as { activationStart: number; marks: number }), badge }
      }, SAMPLE)
    // Chromium prerenders when it likes, and not at all where it has no time.
    const show = async (left: number): Promise<boolean> => {
      const page = await rig.open(first)
      await pause(3_000)
      expect(await marks(page)).toBeNull()
      expect(await rig.badge(page)).toBe('')
      await page.evaluate(() => document.getElementById('go')!.click())
      const { activationStart } = await until(shown, 'the story to be shown')
      if (activationStart > 0 || left === 0) return activationStart > 0
      await rig.reset()
      return show(left - 1)
    }
    expect(await show(4)).toBe(true)
    await until(async () => (await shown())!.marks > 0, 'the marks')
    await until(async () => (await shown())!.badge > 5, 'the badge')
  })
})
