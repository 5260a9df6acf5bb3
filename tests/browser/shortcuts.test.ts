// The keyboard commands: granted by the browser as they are suggested, shown in the options, and doing what they say.
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import manifest from '../../manifest.json'
import { BROWSERS, marks, type Rig, sharedRig, until } from './harness'
import { inFirefox, pressKeys } from './looks'
import { textOf } from './own-pages'

type Command = keyof typeof manifest.commands
const SUGGESTED = Object.fromEntries(
  Object.entries(manifest.commands).map(([name, { suggested_key }]) => [name, suggested_key.default]),
)

const KEYS: Record<Command, [string, string, number]> = {
  'toggle-marks': ['M', 'KeyM', 77],
  'next-finding': ['>', 'Period', 190],
  'previous-finding': ['<', 'Comma', 188],
  'open-panel': ['D', 'KeyD', 68],
}

describe.each(BROWSERS)('shortcuts in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  /**
   * In Firefox by the keys themselves. Chromium keeps keys that come through its remote control from its own shortcuts: there the
   * command is given to the background as the browser would give it.
   */
  const give = async (page: Page, command: Command) => {
    await page.bringToFront()
    if (name === 'firefox') return inFirefox(rig.browser, pressKeys(...KEYS[command]))
    const target = await rig.browser.waitForTarget((one) => one.type() === 'service_worker')
    const worker = await target.worker()
    const tabId = await rig.tabId(page)
    await worker?.evaluate(
      (given, id) => {
        type Dispatching = { dispatch(command: string, tab: { id: number }): void }
        const { chrome } = globalThis as unknown as { chrome: { commands: { onCommand: Dispatching } } }
        chrome.commands.onCommand.dispatch(given, { id })
      },
      command,
      tabId,
    )
  }

  it('are granted as suggested, and shown in the options', async () => {
    const granted = await rig.control.evaluate(async () => {
      type Api = Pick<typeof WebExtension, 'commands'>
      const scope = globalThis as unknown as { browser?: Api; chrome: Api }
      const all = await (scope.browser ?? scope.chrome).commands.getAll()
      return Object.fromEntries(all.filter(({ shortcut }) => shortcut).map(({ name, shortcut }) => [name, shortcut]))
    })
    expect(granted).toEqual(SUGGESTED)
    const options = await rig.browser.newPage()
    await rig.openOwn(options, '/src/options/index.html')
    await until(() => options.$('.keys kbd'), 'the shortcuts')
    expect(await textOf(options, '.keys')).toMatch(
      /Alt Shift M.*Alt Shift \..*Alt Shift ,|Alt Shift \..*Alt Shift ,.*Alt Shift M/,
    )
  })

  it('turn the marks off and on, and walk through the findings', async () => {
    const page = await rig.openMarked()
    await give(page, 'toggle-marks')
    await until(async () => (await marks(page)) === null, 'the marks to go')
    await give(page, 'toggle-marks')
    await until(() => marks(page), 'the marks to come back')
    await give(page, 'next-finding')
    const first = await until(async () => {
      const card = await rig.openCard(page)
      return card.focused === card.title ? card : null
    }, 'the focus to be in the card')
    await give(page, 'next-finding')
    await until(async () => (await rig.openCard(page)).text !== first.text, 'the next finding')
    await give(page, 'previous-finding')
    await until(async () => (await rig.openCard(page)).text === first.text, 'the finding before')
  })
})
