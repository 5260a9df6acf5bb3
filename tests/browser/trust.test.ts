// What a browser and a reader may do to us: odd kinds of documents, and settings that are broken, old or of a newer version.
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { distOf } from '../../src/workbench/launch'
import { BROWSERS, marks, pause, type Rig, SAMPLE, sharedRig } from './harness'

const sample = readFileSync(new URL('../articles/harbour-talks.html', import.meta.url), 'utf8')

describe.each(BROWSERS)('in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it('an article in quirks mode is marked', async () => {
    const page = await rig.openMarked(rig.serve('/quirks.html', { body: sample.replace(/<!doctype html>/i, '') }))
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat')
  })

  it('an SVG document is left alone', async () => {
    const headers = { 'content-type': 'image/svg+xml' }
    const body = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Officials said it may rain.</text></svg>'
    const page = await rig.open(rig.serve('/picture.svg', { body, headers }))
    const errors: unknown[] = []
    page.on('pageerror', (error) => errors.push(error))
    await pause(600)
    expect(await marks(page)).toBeNull()
    expect(errors).toEqual([])
  })

  it.each([
    ['no object', 'broken'],
    [
      'of wrong types',
      { automatic: 'yes', categories: 7, hiddenKinds: {}, sitesOff: [1], colours: [], weakest: 'none' },
    ],
    ['of a newer version', { version: 99, automatic: true, moonPhase: 'full' }],
  ])('settings that are %s do not keep an article from being marked', async (_, settings) => {
    await rig.storeSettings(settings)
    await rig.openMarked(SAMPLE)
  })
})

it('what runs on every page is under 12 kB', () => {
  expect(statSync(path.join(distOf('chromium'), 'src/page/detector.iife.js')).size).toBeLessThan(12_000)
})
