// Finds the browsers on this machine. Plain JavaScript, because setup runs it before anything is installed.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** @typedef {'chromium' | 'firefox'} BrowserName */

const PROGRAM_FILES = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]

/** Where each browser is looked for, the best first: an override, names on the PATH, then fixed places. */
const PLACES = {
  chromium: {
    override: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...PROGRAM_FILES.filter(Boolean).flatMap((folder) =>
        ['Chromium', 'Google/Chrome', 'Microsoft/Edge'].flatMap((vendor) =>
          ['chrome.exe', 'msedge.exe'].map((file) => path.join(String(folder), vendor, 'Application', file)),
        ),
      ),
    ],
    debian: 'chromium',
    advice:
      'install Chromium or Chrome (Debian: apt-get install chromium), or name one in the environment variable CHROMIUM',
  },
  firefox: {
    override: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.filter(Boolean).map((folder) => path.join(String(folder), 'Mozilla Firefox/firefox.exe')),
    ],
    debian: 'firefox-esr',
    advice:
      'install Firefox 149 or newer (Debian: apt-get install firefox-esr), or name one in the environment variable FIREFOX',
  },
}

/**
 * The executable of a browser, or null where none is installed.
 * @param {BrowserName} name
 * @returns {string | null}
 */
function findBrowser(name) {
  const { override, names, files } = PLACES[name]
  const wanted = process.env[override]
  if (wanted) return existsSync(wanted) ? wanted : null
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = [...names.flatMap((file) => folders.map((folder) => path.join(folder, file))), ...files]
  return candidates.find((file) => existsSync(file)) ?? null
}

/**
 * The executable of a browser, installed from Debian's packages where that is possible.
 * @param {BrowserName} name
 * @returns {string}
 * @throws {Error} one line that says what to install
 */
export function needBrowser(name) {
  const found = findBrowser(name)
  if (found) return found
  const { debian, advice } = PLACES[name]
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.error(`No ${name} here: installing Debian's package ${debian}…`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    /** @type {import('node:child_process').ExecFileSyncOptions} */
    const options = { env, stdio: ['ignore', 'ignore', 'inherit'] }
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], options)
    const installed = findBrowser(name)
    if (installed) return installed
  }
  throw new Error(`No ${name} on this machine: ${advice}.`)
}
