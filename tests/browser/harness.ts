// Drives Backread in a real Chromium and a real Firefox. A browser is started once and shared by all files; what a test sees of the card
// it asks in the world of our content scripts, because the card's shadow root is closed to everybody else.
import type { Browser, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import type { PageState, ToPage } from '../../src/messages'
import type { Settings } from '../../src/settings'
import { type BrowserName, launch } from '../../src/workbench/launch'
import { type CardSeen, lookAtCard } from './card-probe'
import { PageServer, type Served } from './server'

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']
export const SAMPLE = '/articles/harbour-talks.html'
const HOST = 'http://courier.example'
/** A card takes no click before it could be seen (src/page/card/gate.ts). */
const CARD_SEEN_MS = 320
const PATIENCE_MS = 20_000

type Api = Pick<typeof WebExtension, 'tabs' | 'scripting' | 'storage' | 'action'>
// Inside the extension's pages; Chromium's own promises will do.
declare const browser: Api | undefined
declare const chrome: Api

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Asks until the answer is no longer null or false; `what` tells what was waited for. */
export async function until<Value>(
  ask: () => Promise<Value>,
  what: string | (() => string),
): Promise<NonNullable<Value>> {
  const end = performance.now() + PATIENCE_MS
  for (;;) {
    const value = await ask()
    if (value) return value
    if (performance.now() > end) throw new Error(`Waited in vain for ${typeof what === 'string' ? what : what()}.`)
    await pause(50)
  }
}

export class Rig {
  private constructor(
    readonly name: BrowserName,
    readonly browser: Browser,
    readonly origin: string,
    readonly server: PageServer,
    /** One of the extension's own pages, from which its browser API can be used. */
    readonly control: Page,
  ) {}

  /** @param dist an unpacked extension other than the built one */
  static async start(name: BrowserName, prefs: Record<string, unknown> = {}, dist?: string): Promise<Rig> {
    const server = new PageServer()
    const port = await server.start()
    const { browser, origin } = await launch(name, { headless: true, proxyPort: port, prefs, ...(dist && { dist }) })
    const control = await browser.newPage()
    const rig = new Rig(name, browser, origin, server, control)
    await rig.openOwn(control, '/src/welcome/index.html')
    await until(() => rig.detectorIsRegistered(), 'the detector to be registered')
    return rig
  }

  /** Opens one of the extension's own pages. In Firefox its load event never reaches us; the page is there all the same. */
  async openOwn(page: Page, path: string): Promise<void> {
    const loaded = page.goto(this.origin + path).catch(() => null)
    await Promise.race([loaded, pause(this.name === 'firefox' ? 1_500 : PATIENCE_MS)])
  }

  /** Opens a page and waits until it has marks. */
  async openMarked(path = SAMPLE, page?: Page): Promise<Page> {
    const opened = await this.open(path, page)
    await until(() => marks(opened), `marks on ${path}`)
    return opened
  }

  async open(path: string, page?: Page): Promise<Page> {
    const opened = page ?? (await this.browser.newPage())
    await opened.setViewport({ width: 900, height: 800 })
    await opened.bringToFront()
    await opened.goto(HOST + path)
    return opened
  }

  serve(path: string, page: Served): string {
    this.server.serve(path, page)
    return path
  }

  async tabId(page: Page): Promise<number> {
    // Not page.url(): after going back to a page that was kept whole it is out of date.
    const url = await page.evaluate(() => location.href)
    const id = await this.control.evaluate(async (address) => {
      const api = typeof browser === 'undefined' ? chrome : browser
      return (await api.tabs.query({})).find((tab) => tab.url === address)?.id
    }, url)
    if (id === undefined) throw new Error(`No tab shows ${url}.`)
    return id
  }

  /** The browser's window that a page is in. */
  async windowId(page: Page): Promise<number> {
    return this.control.evaluate(
      async (id) => (await (typeof browser === 'undefined' ? chrome : browser).tabs.get(id)).windowId ?? -1,
      await this.tabId(page),
    )
  }

  /** What the card on a page shows; null where none is open. */
  async card(page: Page): Promise<CardSeen | null> {
    return this.control.evaluate(lookAtCard, await this.tabId(page))
  }

  /** The card as soon as there is one. */
  async openCard(page: Page): Promise<CardSeen> {
    return until(() => this.card(page), 'the card')
  }

  /** The card once it has come to rest: while the page still scrolls it moves along. */
  async restingCard(page: Page): Promise<CardSeen> {
    let before = ''
    return until(async () => {
      const card = await this.openCard(page)
      const now = JSON.stringify(card.box)
      if (now === before && !card.away) return card
      before = now
      await pause(100)
      return null
    }, 'the card to rest')
  }

  async noCard(page: Page): Promise<void> {
    await until(async () => (await this.card(page)) === null, 'the card to close')
  }

  /** Clicks a button of the card with the real mouse, once the card takes clicks. */
  async press(page: Page, button: string): Promise<void> {
    await this.restingCard(page)
    await pause(CARD_SEEN_MS)
    const { buttons } = await this.restingCard(page)
    const found = buttons.find(({ name }) => name === button)
    if (!found) throw new Error(`No button "${button}" among ${buttons.map(({ name }) => `"${name}"`).join(', ')}.`)
    await page.mouse.click(found.box.x + found.box.width / 2, found.box.y + found.box.height / 2)
  }

  /** Sends what popup and background send. */
  async send(page: Page, message: ToPage): Promise<unknown> {
    return this.control.evaluate(
      (tab, sent) => (typeof browser === 'undefined' ? chrome : browser).tabs.sendMessage(tab, sent),
      await this.tabId(page),
      message,
    )
  }

  /** Brings the page part into a page, as the context menu does before it asks for the selection. */
  async inject(page: Page): Promise<void> {
    await this.control.evaluate(
      (tabId) =>
        (typeof browser === 'undefined' ? chrome : browser).scripting.executeScript({
          target: { tabId },
          // Firefox takes a path without the slash from where the asking page is.
          files: ['/src/page/annotate.iife.js'],
        }),
      await this.tabId(page),
    )
  }

  async state(page: Page): Promise<PageState> {
    return (await this.send(page, { type: 'get-state' })) as PageState
  }

  async badge(page: Page): Promise<string> {
    return this.control.evaluate(
      (tabId) => (typeof browser === 'undefined' ? chrome : browser).action.getBadgeText({ tabId }),
      await this.tabId(page),
    )
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    await this.control.evaluate(async (changed) => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser
      const { settings = {} } = await storage.sync.get('settings')
      await storage.sync.set({ settings: { ...(settings as object), ...changed } })
    }, change)
  }

  /** What lies in the synced storage where the settings are kept. */
  async settings(): Promise<Record<string, unknown> | undefined> {
    return this.control.evaluate(async () => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser
      return (await storage.sync.get('settings')).settings as Record<string, unknown> | undefined
    })
  }

  /** Puts anything at all where the settings are kept. */
  async storeSettings(settings: unknown): Promise<void> {
    await this.control.evaluate(async (stored) => {
      await (typeof browser === 'undefined' ? chrome : browser).storage.sync.set({ settings: stored })
    }, settings)
  }

  /**
   * As after an install: no settings, nothing remembered, no page open but the one of our own. The pages go first: one that still
   * writes down what a test did would otherwise write it into the next test.
   */
  async reset(): Promise<void> {
    for (const page of await this.browser.pages()) if (page !== this.control) await page.close().catch(() => {})
    await this.control.evaluate(async () => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser
      await storage.sync.clear()
      await storage.local.clear()
    })
    await until(() => this.detectorIsRegistered(), 'the detector to be registered for every site again')
  }

  /** For every site, as the background registers it after an install. */
  async detectorIsRegistered(): Promise<boolean> {
    return this.control
      .evaluate(async () => {
        const api = typeof browser === 'undefined' ? chrome : browser
        const scripts = await api.scripting.getRegisteredContentScripts()
        return scripts.length > 0 && scripts.every(({ excludeMatches }) => !excludeMatches?.length)
      })
      .catch(() => false)
  }
}

const rigs = globalThis as { backreadRigs?: Map<BrowserName, Promise<Rig>> }

/** The browser that all test files share. */
export function sharedRig(name: BrowserName): Promise<Rig> {
  if (!rigs.backreadRigs) {
    const started = new Map<BrowserName, Promise<Rig>>()
    rigs.backreadRigs = started
    process.once('exit', () => {
      for (const rig of started.values()) void rig.then(({ browser }) => browser.process()?.kill())
    })
  }
  const running = rigs.backreadRigs.get(name) ?? Rig.start(name)
  rigs.backreadRigs.set(name, running)
  return running
}

/** The names of the highlights on a page with the number of their ranges; null where there are none. */
export async function marks(page: Page): Promise<Record<string, number> | null> {
  const found = await page
    .evaluate(() => {
      // Plain loops: the page may have broken everything else.
      const sizes: Record<string, number> = {}
      for (const [name, { size }] of CSS.highlights) sizes[name] = size
      return sizes
    })
    .catch(() => ({}))
  return Object.keys(found).length > 0 ? found : null
}

export interface Passage {
  x: number
  y: number
  /** The line boxes of the whole passage. */
  lines: { left: number; top: number; right: number; bottom: number }[]
}

/** Where a passage that holds these words is marked, in pixels of the viewport, scrolled into view. */
export async function passage(page: Page, category: string, words: string): Promise<Passage> {
  const found = await page.evaluate(
    (wanted, text) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith(`backread-${wanted}`)) continue
        for (const place of highlight as unknown as Set<StaticRange>) {
          if (!place.startContainer.isConnected) continue
          const range = new Range()
          range.setStart(place.startContainer, place.startOffset)
          range.setEnd(place.endContainer, place.endOffset)
          if (!range.toString().includes(text)) continue
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
          const lines = []
          for (const { left, top, right, bottom } of range.getClientRects())
            if (right > left) lines.push({ left, top, right, bottom })
          const first = lines[0]
          if (!first) continue
          return { x: (first.left + first.right) / 2, y: (first.top + first.bottom) / 2, lines }
        }
      }
      return null
    },
    category,
    words,
  )
  if (!found) throw new Error(`No ${category} mark holds "${words}".`)
  return found
}

/** Moves the mouse to a point the way a hand does. */
export async function hover(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(Math.max(1, x - 60), Math.max(1, y - 90))
  await page.mouse.move(x, y, { steps: 4 })
}

export function expectApart(card: CardSeen, { lines }: Passage): void {
  const { x, y, width, height } = card.box
  for (const line of lines) {
    const apart = line.right <= x || line.left >= x + width || line.bottom <= y || line.top >= y + height
    expect(apart, `the card at ${JSON.stringify(card.box)} covers the line ${JSON.stringify(line)}`).toBe(true)
  }
}
