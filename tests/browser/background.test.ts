// The background: stopped at any moment, spoken to by anybody, and silent towards the network.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { BROWSERS, hover, marks, passage, pause, type Rig, SAMPLE, sharedRig, until } from './harness'
import { openPopup, textOf } from './own-pages'

// Inside the extension's pages of Chromium.
declare const chrome: Pick<typeof WebExtension, 'scripting'>

describe.each(BROWSERS)('the background in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it('makes no request, and neither does anything else of ours', async () => {
    rig.server.requests.length = 0
    const page = await rig.openMarked()
    await hover(page, await passage(page, 'anonymous', 'Union officials'))
    await rig.openCard(page)
    await rig.press(page, 'Next finding')
    const popup = await openPopup(rig, page)
    for (const path of ['/src/options/index.html', '/src/welcome/index.html'])
      await rig.openOwn(await rig.browser.newPage(), path)
    expect((await textOf(popup).catch(() => 'closed')).length).toBeGreaterThan(0)
    await pause(500)
    expect(rig.server.asked).toEqual([`GET http://courier.example${SAMPLE}`])
  })

  it('does nothing for a tab on the word of another tab', async () => {
    const page = await rig.openMarked()
    const other = await rig.open(rig.serve('/other', { body: '<!doctype html><title>Other</title><p>No article.' }))
    const answers = await rig.control.evaluate(
      async (from, to) => {
        type Api = typeof import('webextension-polyfill')
        const scope = globalThis as unknown as { browser?: Api; chrome: Api }
        const api = scope.browser ?? scope.chrome
        // As a page's own process might, through our content script.
        const [result] = await api.scripting.executeScript({
          target: { tabId: from },
          args: [to],
          func: async (target: number) => {
            const inner = globalThis as unknown as { browser?: Api; chrome: Api }
            const { runtime } = inner.browser ?? inner.chrome
            const send = (message: unknown) =>
              runtime.sendMessage(message).catch((error: Error) => `failed: ${error.message}`)
            return [
              await send({ type: 'read-tab', tabId: target }),
              await send({ type: 'marked', count: -5 }),
              await send({ type: 'marked', count: '<b>' }),
              await send({
                type: 'analyse',
                article: { text: 'x', blocks: [{ role: 'paragraph', start: 5, end: 900 }] },
              }),
              await send({ type: 'nonsense' }),
              await send(null),
            ].map((answer) => answer ?? null)
          },
        })
        return result?.result as unknown[]
      },
      await rig.tabId(page),
      await rig.tabId(other),
    )
    const refused = answers.filter((answer) => answer === null || /^failed/.test(String(answer)))
    expect(refused).toHaveLength(5)
    expect(answers[3]).toEqual({ ok: false, reason: 'engine' })
    await expect(rig.state(other)).rejects.toThrow()
  })

  it('reads a selection on a page that is no article', async () => {
    const body =
      '<!doctype html><html lang="en"><title>Note</title><p id="p">Two officials said the bridge may close.</p><p>Other text.</p>'
    const page = await rig.open(rig.serve('/note', { body }))
    await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('p')!))
    await rig.inject(page)
    await rig.send(page, { type: 'check-selection' })
    const card = await rig.openCard(page)
    expect(card.text).toContain('officials')
    expect(Object.keys((await marks(page))!).length).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.evaluate(() => document.getElementById('p')!.remove())
    await until(async () => (await marks(page)) === null, 'the marks to go with the text')
  })

  it('reads a selection in an article as a layer over it, which goes with its card', async () => {
    const page = await rig.openMarked()
    const count = async () => Object.values((await marks(page)) ?? {}).reduce((sum, size) => sum + size, 0)
    const before = await count()
    const article = await rig.state(page)
    await page.evaluate(() => {
      const aside = document.createElement('p')
      aside.id = 'aside'
      aside.textContent = 'Two bankers briefed on the sale said the pier may close.'
      document.body.append(aside)
      getSelection()!.selectAllChildren(aside)
    })
    await rig.send(page, { type: 'check-selection' })
    const card = await rig.openCard(page)
    expect(card.text).toContain('bankers')
    expect(await count()).toBeGreaterThan(before)
    const now = await rig.state(page)
    if (article.status !== 'ready' || now.status !== 'ready') throw new Error(now.status)
    expect(now.report.article.headline).toBe(article.report.article.headline)
    expect(now.report.findings).toHaveLength(article.report.findings.length)
    await page.keyboard.press('Escape')
    await until(async () => (await count()) === before, 'the layer to go')
    await rig.send(page, { type: 'walk', step: 1 })
    expect((await rig.openCard(page)).text).not.toContain('bankers')
  })
})

describe('the background in chromium', () => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig('chromium')
  })
  afterEach(() => rig.reset())

  const kill = async () => {
    const target = rig.browser.targets().find((one) => one.type() === 'service_worker')
    const worker = await target?.worker()
    await worker?.close().catch(() => {})
  }
  const engineRoom = () => rig.browser.targets().find((one) => one.url().includes('/engine-room/'))

  it('leaves the engine loaded when it is stopped', async () => {
    await rig.openMarked()
    const room = engineRoom()
    expect(room).toBeDefined()
    await kill()
    await rig.openMarked('/articles/river-crossing.html')
    expect(engineRoom()).toBe(room)
  })

  it('opens the engine room anew when it has closed itself', async () => {
    await rig.openMarked()
    const room = await engineRoom()!.asPage()
    // What its own clock does after a while without an article.
    await room.evaluate(() => setTimeout(() => close()))
    await until(async () => engineRoom() === undefined, 'the room to close')
    await rig.openMarked('/articles/river-crossing.html')
  })

  it('opens the engine room anew for a page that changes after it has closed', async () => {
    const page = await rig.openMarked()
    const room = await engineRoom()!.asPage()
    await room.evaluate(() => setTimeout(() => close()))
    await until(async () => engineRoom() === undefined, 'the room to close')
    await kill()
    const before = await rig.state(page)
    await page.evaluate(() => {
      const late = document.createElement('p')
      late.textContent = 'Two bankers briefed on the sale said on Monday that the pier may close in spring.'
      document.querySelector('article p')!.after(late)
    })
    if (before.status !== 'ready') throw new Error(before.status)
    await until(async () => {
      const now = await rig.state(page)
      return now.status === 'ready' && now.report.findings.length > before.report.findings.length
    }, 'the late paragraph to be read')
  })

  it('may be stopped in the middle of an analysis: the page asks again', async () => {
    const page = await rig.open(SAMPLE)
    for (let at = 0; at < 5; at++) {
      await kill()
      await pause(60)
    }
    await until(() => marks(page), 'marks after all')
    const once = await marks(page)
    await kill()
    await page.reload()
    await until(() => marks(page), 'marks again')
    await pause(500)
    expect(await marks(page)).toEqual(once)
  })

  it('may be stopped while it follows a change of the settings: no page is missed, and it follows in the end', async () => {
    const leftOut = () =>
      rig.control.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts())[0]?.excludeMatches ?? [])
    for (let at = 0; at < 8; at++) {
      const site = `site-${at}.example`
      const changed = rig.changeSettings({ sitesOff: [site] })
      const page = await rig.browser.newPage()
      const opened = rig.open(SAMPLE, page)
      await pause(180 + at * 30)
      await kill()
      await Promise.all([changed, opened])
      await until(() => marks(page), `marks after stop ${at}`)
      await until(async () => (await leftOut()).some((match) => match.includes(site)), `${site} to be left out`)
      await page.close()
    }
  })
})
