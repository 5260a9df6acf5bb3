// Shows pages as a reader's system may ask for them: dark, in forced colours, on paper. Chromium is told page by page; Firefox
// by its preferences, through its own window, which its remote control opens to tests.
import type { Browser, CDPSession, Page } from 'puppeteer-core'
import { pause, type Rig } from './harness'

export type Look = 'light' | 'dark' | 'forced-colours' | 'print'

const PREFERENCES = [
  ['layout.css.prefers-color-scheme.content-override', { dark: 0 }],
  ['ui.useAccessibilityTheme', { 'forced-colours': 1 }],
  ['browser.display.document_color_use', { 'forced-colours': 2 }],
] as const satisfies [string, Partial<Record<Look, number>>][]

interface Bidi {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts?: { context: string }[]; result?: { value?: unknown } } }>
}

/** Runs in Firefox's window: presses the keys there, so that its own shortcuts hear them. */
export function pressKeys(key: string, code: string, keyCode: number): string {
  return `{
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    tip.beginInputTransactionForTests(window)
    const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${key}', '${code}', ${keyCode}]]
      .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }))
    for (const one of keys) tip.keydown(one)
    for (const one of keys.toReversed()) tip.keyup(one)
  }`
}

/** Runs a line of script in Firefox's own window; answers with what it comes to, where that is a plain value. */
export async function inFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Bidi }
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = result.contexts?.[0]?.context
  const { result: came } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  })
  return came.result?.value
}

/** Without motion: in a page that is not in front a transition would stand still half-way. */
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' }
const FEATURES: Record<Look, { name: string; value: string }[]> = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }, STILL],
  'forced-colours': [{ name: 'forced-colors', value: 'active' }, STILL],
  print: [],
}

/** One for each page: what two sessions ask for adds up. */
const sessions = new WeakMap<Page, CDPSession>()

/** Lets this page be seen so; in Firefox all pages. */
export async function look(rig: Rig, page: Page, as: Look): Promise<void> {
  if (rig.name === 'chromium') {
    const session = sessions.get(page) ?? (await page.createCDPSession())
    sessions.set(page, session)
    const media = as === 'print' ? 'print' : ''
    await session.send('Emulation.setEmulatedMedia', { media, features: FEATURES[as] })
  } else {
    await page.bringToFront()
    const lines = PREFERENCES.map(([name, values]) => {
      const value = (values as Partial<Record<Look, number>>)[as]
      return value === undefined
        ? `Services.prefs.clearUserPref("${name}")`
        : `Services.prefs.setIntPref("${name}", ${value})`
    })
    // The panel of a test lies in a window of its own.
    const medium = `for (const { gBrowser } of Services.wm.getEnumerator("navigator:browser"))
      gBrowser.selectedBrowser.browsingContext.mediumOverride = "${as === 'print' ? 'print' : ''}"`
    await inFirefox(rig.browser, [...lines, medium].join(';'))
  }
  await pause(150)
}
