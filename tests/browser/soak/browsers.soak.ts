// `npm run -s soak`: all of them, or those whose name holds the words behind `-- -t`. TIMES, SEED and PAGES (a folder) in the environment
// change how often, from which random row and with which pages. Needs the built extension (npm run build).
import { afterEach, describe, expect, it } from 'vitest'
import type { BrowserName } from '../../../src/workbench/launch'
import { BROWSERS, Rig } from '../harness'
import { soakChanges } from './changes'
import { soakDocuments } from './documents'
import { soakKills } from './kills'
import { soakNavigations } from './navigations'
import type { Soak } from './soak'

const { TIMES, SEED = '1', PAGES } = process.env
/** In milliseconds. Stopped after a moment without work it is stopped all the time; any sooner it could not load the engine. */
const RESTLESS = { 'extensions.background.idle.timeout': 1_200 }

let rig: Rig | undefined
afterEach(() => rig?.browser.close())

/** Each in a browser of its own. */
async function soak(
  name: BrowserName,
  work: (soak: Soak) => Promise<string[]>,
  times: number,
  prefs: Record<string, unknown> = {},
): Promise<void> {
  rig = await Rig.start(name, prefs)
  const wrong = await work({ rig, times: Number(TIMES ?? times), seed: Number(SEED), pages: PAGES ?? null })
  expect(wrong).toEqual([])
}

// Only Chromium tells how large a heap is.
describe('in chromium', () => {
  it('navigations', () => soak('chromium', soakNavigations, 1_000))
  it('changes of a live page', () => soak('chromium', soakChanges, 1_000))
})

describe.each(BROWSERS)('in %s', (name) => {
  it('broken documents', () => soak(name, soakDocuments, 500))
  it('kills of the background', () => soak(name, soakKills, 200, name === 'firefox' ? RESTLESS : {}))
})
