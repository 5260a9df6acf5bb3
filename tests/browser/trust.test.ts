// What a browser and a reader may do to us: storage that is full, settings that are broken, old or of a newer version, many tabs, private
// windows.
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { distOf } from '../../src/workbench/launch'
import { BROWSERS, marks, type Rig, SAMPLE, sharedRig, until } from './harness'
import { openPopup, press, textOf } from './own-pages'

type Api = Pick<typeof WebExtension, 'storage' | 'tabs' | 'windows'>
declare const browser: Api | undefined
declare const chrome: Api

/** Fills the synced storage until it takes nothing more. Answers with how many bytes it took. */
const fillStorage = (rig: Rig) =>
  rig.control.evaluate(async () => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser
    let taken = 0
    for (let size = 8_000, at = 0; size >= 1; at++) {
      try {
        await storage.sync.set({ [`f${at}`]: 'x'.repeat(size) })
        taken += size
      } catch {
        size = Math.floor(size / 2)
      }
    }
    return taken
  })

const isOn = (popup: Awaited<ReturnType<typeof openPopup>>, name: string) =>
  popup.$$eval(
    '[role=switch]',
    (all, wanted) => {
      const found = all.find((one) => (one.closest('label') ?? one).textContent?.includes(wanted))
      return found instanceof HTMLInputElement ? found.checked : found?.getAttribute('aria-checked') === 'true'
    },
    name,
  )

describe.each(BROWSERS)('in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it.each<[string, unknown, Record<string, unknown>]>([
    ['no object', 'broken', {}],
    [
      'of wrong types',
      { automatic: 'yes', categories: 7, hiddenKinds: {}, sitesOff: [1], colours: [], weakest: 'none' },
      {},
    ],
    ['of an older version', { sitesOff: ['elsewhere.example'] }, { sitesOff: ['elsewhere.example'] }],
    [
      'of a newer version',
      { version: 99, automatic: true, hiddenKinds: ['satire'], moonPhase: 'full' },
      { version: 99, hiddenKinds: ['satire'], moonPhase: 'full' },
    ],
  ])('settings that are %s leave pages marked and the popup whole, and are kept', async (_, settings, kept) => {
    await rig.storeSettings(settings)
    const page = await rig.openMarked(SAMPLE)
    const popup = await openPopup(rig, page)
    expect(await textOf(popup, '.verdict')).not.toBe('')
    await press(popup, 'switch', 'Every article')
    const changed = await until(async () => {
      const now = await rig.settings()
      return now?.automatic === false ? now : null
    }, 'the change to be stored')
    expect(changed).toMatchObject(kept)
  })

  it('storage that is full costs no setting and no popup', async () => {
    await rig.changeSettings({ badge: false })
    expect(await fillStorage(rig)).toBeGreaterThan(50_000)
    const page = await rig.openMarked(SAMPLE)
    await press(await openPopup(rig, page), 'switch', 'This site')
    await until(async () => (await marks(page)) === null, 'the marks to go from a site that is off')
    const popup = await openPopup(rig, page)
    expect((await textOf(popup)).length).toBeGreaterThan(20)
    expect(await isOn(popup, 'This site')).toBe(false)
    expect(await rig.settings()).toEqual({ badge: false })
  })

  it('a change in one window reaches the pages of all', async () => {
    const page = await rig.openMarked(SAMPLE)
    const url = page.url()
    const other = rig.browser.waitForTarget((target) => target.url() === `${url}?other`)
    await rig.control.evaluate(
      (address) => (typeof browser === 'undefined' ? chrome : browser).windows.create({ url: address }),
      `${url}?other`,
    )
    const second = (await (await other).page())!
    await until(() => marks(second), 'marks in the second window')
    await rig.changeSettings({ categories: { anonymous: false, unverified: false, truncated: false } })
    await until(async () => (await marks(second)) === null, 'no marks in the second window')
    await page.bringToFront()
    await until(async () => (await marks(page)) === null, 'no marks in the first window')
  })
})

describe('in chromium', () => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig('chromium')
  })
  afterEach(() => rig.reset())

  it('private windows, where the reader has not let us in, hold nothing of ours', async () => {
    const context = await rig.browser.createBrowserContext()
    const page = await context.newPage()
    await page.goto(`http://courier.example${SAMPLE}`)
    await rig.openMarked(SAMPLE)
    expect(await marks(page)).toBeNull()
    await context.close()
  })

  // A hundred took a minute on a busy machine, nearly all of it the browser's own.
  it('dozens of tabs that are opened at once are all read', async () => {
    const TABS = 36
    await rig.control.evaluate(
      async (address, count) => {
        const { tabs } = typeof browser === 'undefined' ? chrome : browser
        await Promise.all(
          Array.from({ length: count }, (_, at) => tabs.create({ url: `${address}?${at}`, active: false })),
        )
      },
      `http://courier.example${SAMPLE}`,
      TABS,
    )
    const marked = () =>
      rig.control.evaluate(async () => {
        const api = (typeof browser === 'undefined' ? chrome : browser) as Api & Pick<typeof WebExtension, 'action'>
        const tabs = await api.tabs.query({ url: 'http://courier.example/*' })
        const texts = await Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id! })))
        return texts.filter((text) => Number(text) > 0).length
      })
    const end = performance.now() + 120_000
    while ((await marked()) < TABS && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await marked()).toBe(TABS)
  }, 150_000)
})

describe('what is built', () => {
  it('keeps what runs on every page under 12 kB', () => {
    expect(statSync(path.join(distOf('chromium'), 'src/page/detector.iife.js')).size).toBeLessThan(12_000)
  })

  it('keeps the engine out of the script that wakes with every article', () => {
    const assets = path.join(distOf('chromium'), 'assets')
    const background = readFileSync(path.join(assets, 'background.js'), 'utf8')
    const imported = [...background.matchAll(/\bfrom\s*["'`]\.\/([^"'`]+)/g)].map(([, file]) => file!)
    expect(imported.length).toBeGreaterThan(3)
    expect(imported).not.toContain('engine-room.js')
    const sizes = ['background.js', ...imported].map((file) => statSync(path.join(assets, file)).size)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(300_000)
  })

  it.each(BROWSERS)('asks for no more than it needs, and opens nothing to pages, for %s', (name) => {
    const manifest = JSON.parse(readFileSync(path.join(distOf(name), 'manifest.json'), 'utf8'))
    // Firefox keeps its sidebar, and the engine beside the background, without a permission.
    const ofChrome = name === 'chromium' ? ['offscreen', 'sidePanel'] : []
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', ...ofChrome, 'scripting', 'storage'].sort(),
    )
    for (const key of ['externally_connectable', 'web_accessible_resources', 'content_scripts', 'optional_permissions'])
      expect(manifest).not.toHaveProperty(key)
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it.each(BROWSERS)('carries its licences for %s', (name) => {
    expect(existsSync(path.join(distOf(name), 'licences.txt'))).toBe(true)
  })
})
