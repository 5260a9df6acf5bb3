// Pages that change under our hands: findings follow, and nothing is left behind.
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, hover, marks, passage, pause, type Rig, SAMPLE, sharedRig, until } from './harness'

const isMarked = (page: Page, words: string) =>
  passage(page, 'anonymous', words).then(
    () => true,
    () => false,
  )

describe.each(BROWSERS)('a page that changes in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it('gets marks on a paragraph that comes late, and keeps the others', async () => {
    const page = await rig.openMarked()
    await page.evaluate(() => {
      const late = document.createElement('p')
      late.textContent = 'Two diplomats said on Monday that the envoy had been called back to the capital.'
      document.querySelector('article')!.append(late)
    })
    const start = performance.now()
    await until(() => isMarked(page, 'Two diplomats'), 'the late paragraph to be marked')
    // A second is promised; the rest is for a test machine that does other things as well.
    expect(performance.now() - start).toBeLessThan(3_000)
    expect(await isMarked(page, 'Union officials')).toBe(true)
  })

  it('loses the marks of a paragraph that is edited away', async () => {
    const page = await rig.openMarked()
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.startsWith('The clause'))!
      paragraph.firstChild!.nodeValue = 'The law has stood for sixty years. It was last amended in 1998, after a flood.'
    })
    await until(async () => !(await isMarked(page, 'Union officials')), 'the mark to go')
    expect(await isMarked(page, 'senior transport')).toBe(true)
  })

  it('is clean when the article goes, and marked when the next one comes, without a load', async () => {
    const page = await rig.openMarked()
    await hover(page, await passage(page, 'anonymous', 'Union officials'))
    await rig.openCard(page)
    await page.evaluate(() => {
      const scope = globalThis as unknown as { kept: Element | null }
      scope.kept = document.querySelector('main')
      history.pushState({}, '', '/front')
      scope.kept!.replaceWith(Object.assign(document.createElement('main'), { textContent: 'Today on the front page' }))
    })
    await until(async () => (await marks(page)) === null, 'the marks to go')
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    expect(await rig.state(page)).toEqual({ status: 'no-article' })
    await until(async () => (await rig.badge(page)) === '', 'the badge to go')
    await page.evaluate(() => {
      const scope = globalThis as unknown as { kept: Element }
      history.pushState({}, '', '/articles/again.html')
      document.querySelector('main')!.replaceWith(scope.kept)
    })
    await until(() => isMarked(page, 'Union officials'), 'the marks to come back')
  })

  it('is found to be an article when a page that was none turns into one', async () => {
    const sample = await (await fetchSample(rig)).text()
    const shell = `<!doctype html><html lang="en"><title>Start</title><main>Loading…</main>
      <script>
        const story = ${JSON.stringify(sample.match(/<main>([\s\S]*)<\/main>/)![1]).replaceAll('</', '<\\/')}
        function go() { history.pushState({}, '', '/news/story-1'); document.querySelector('main').innerHTML = story }
      </script>`
    const page = await rig.open(rig.serve('/start', { body: shell }))
    await pause(1_000)
    expect(await marks(page)).toBeNull()
    await page.evaluate('go()')
    await until(() => isMarked(page, 'Union officials'), 'the story to be marked')
  })

  it('has its marks and its badge after going away and back', async () => {
    const page = await rig.openMarked()
    await rig.open(rig.serve('/elsewhere', { body: '<!doctype html><title>Elsewhere</title><p>Nothing here.' }), page)
    await until(async () => (await rig.badge(page)) === '', 'no badge elsewhere')
    // Not goBack(): it waits for a load that never comes where the page is kept whole.
    await page.evaluate(() => history.back())
    await until(() => isMarked(page, 'Union officials'), 'the marks')
    await until(async () => Number(await rig.badge(page)) > 5, 'the badge')
  })

  it('stays usable when it changes a thousand times a second', async () => {
    const page = await rig.openMarked()
    const turns = await page.evaluate(async () => {
      const counter = document.querySelector('article')!.appendChild(document.createElement('p'))
      const end = performance.now() + 2_000
      let turns = 0
      while (performance.now() < end) {
        for (let at = 0; at < 20; at++) counter.textContent = `${at} viewers now`
        turns++
        await new Promise((resolve) => setTimeout(resolve))
      }
      return turns
    })
    expect(turns).toBeGreaterThan(80)
    await until(() => isMarked(page, 'Union officials'), 'the marks')
  })
})

const fetchSample = (rig: Rig) => fetch(`http://127.0.0.1:${rig.server.port}${SAMPLE}`)
