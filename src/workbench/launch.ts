// The workbench starts, tests and packs Backread on a developer's machine. This file opens a real browser with the built
// extension in it.
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { needBrowser } from './browsers.mjs'

export type BrowserName = 'chromium' | 'firefox'

/** The built extension, unpacked. */
export const distOf = (name: BrowserName): string =>
  path.resolve(import.meta.dirname, '../../dist', name === 'chromium' ? 'chrome' : 'firefox')

export const GECKO_ID = 'backread@backread.example'
/** Firefox gives an extension a random address; a fixed one lets us open its pages. */
const GECKO_UUID = '5b1f3a52-8c1e-4d1c-9a53-7b1d54a3c0de'

/** Quiet: the browser itself asks nothing of the network, so that a test can watch for what we would ask. */
const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
]

interface Launched {
  browser: Browser
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string
}

interface LaunchOptions {
  headless: boolean
  /** The unpacked extension; the built one where none is given. */
  dist?: string
  dark?: boolean
  args?: string[]
  /** A proxy on this machine that every request goes through, those to this machine too. */
  proxyPort?: number
  /** Preferences of Firefox. */
  prefs?: Record<string, unknown>
}

const proxyArgs = (port: number) => [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>']
const proxyPrefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
})

export async function launch(name: BrowserName, options: LaunchOptions = { headless: true }): Promise<Launched> {
  const executablePath = needBrowser(name)
  const userDataDir = mkdtempSync(path.join(os.tmpdir(), `backread-${name}-`))
  if (name === 'chromium') {
    const browser = await puppeteer.launch({
      executablePath,
      headless: options.headless,
      pipe: true,
      enableExtensions: true,
      userDataDir,
      defaultViewport: null,
      args: [
        // Root, and most containers, cannot have the sandbox; a reader's own browser keeps it.
        ...(options.headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...QUIET,
        ...(options.proxyPort ? proxyArgs(options.proxyPort) : []),
        ...(options.args ?? []),
      ],
    })
    return { browser, origin: `chrome-extension://${await browser.installExtension(options.dist ?? distOf(name))}` }
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    enableExtensions: true,
    userDataDir,
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      ...(options.proxyPort ? proxyPrefs(options.proxyPort) : {}),
      ...options.prefs,
      ...(options.dark ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
    },
  })
  await browser.installExtension(options.dist ?? distOf(name))
  return { browser, origin: `moz-extension://${GECKO_UUID}` }
}
