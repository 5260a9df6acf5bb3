// Options and welcome page, as extension pages in a tab.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { DEFAULTS } from '../../src/settings'
import { BROWSERS, hover, marks, passage, type Rig, SAMPLE, sharedRig, until } from './harness'
import { axeFaults, press, textOf } from './own-pages'

describe.each(BROWSERS)('the options in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  const openOptions = async () => {
    const page = await rig.browser.newPage()
    await rig.openOwn(page, '/src/options/index.html')
    await until(() => page.$('#file'), 'the options')
    return page
  }
  const settings = () =>
    rig.control.evaluate(async () => {
      type Api = Pick<typeof WebExtension, 'storage'>
      const api = globalThis as unknown as { browser?: Api; chrome: Api }
      return (await (api.browser ?? api.chrome).storage.sync.get('settings')).settings
    })

  it('keep what was chosen', async () => {
    const page = await openOptions()
    await press(page, 'switch', 'Where is the rest?')
    await press(page, 'input', 'Hedged')
    await page.select('select', 'strong')
    await until(async () => ((await settings()) as typeof DEFAULTS | undefined)?.weakest === 'strong', 'the settings')
    expect(await settings()).toMatchObject({
      categories: { anonymous: true, unverified: true, truncated: false },
      hiddenKinds: [...DEFAULTS.hiddenKinds, 'hedged'],
    })
    const again = await openOptions()
    expect(await again.$eval('select', (select) => select.value)).toBe('strong')
    await press(again, 'button', 'Back to the defaults')
    await until(async () => ((await settings()) as typeof DEFAULTS).weakest === DEFAULTS.weakest, 'the defaults')
    expect(await settings()).toEqual(DEFAULTS)
  })

  it('keep Backread off a site that is typed in', async () => {
    const page = await openOptions()
    await page.type('form input', 'not a site')
    await press(page, 'button', 'Switch off')
    await until(() => page.$('#site-wrong'), 'the complaint')
    await page.$eval('form input', (input) => input.select())
    await page.type('form input', 'https://www.courier.example/news')
    await press(page, 'button', 'Switch off')
    await until(() => page.$('.sites li'), 'the site')
    expect(await textOf(page, '.sites li')).toContain('courier.example')
    const article = await rig.open(SAMPLE)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await marks(article)).toBeNull()
  })

  it('leave axe nothing to find', async () => {
    await rig.changeSettings({ sitesOff: ['courier.example'], colours: { anonymous: '#ff00ff' } })
    const page = await openOptions()
    expect(await axeFaults(page)).toEqual([])
  })
})

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it('shows its own text marked by the engine, and a text of the reader’s', async () => {
    const page = await rig.browser.newPage()
    await rig.openOwn(page, '/src/welcome/index.html')
    await until(async () => (await page.$$('.margin li')).length >= 3, 'the queries')
    expect(await textOf(page, '.margin')).toMatch(/Who says so\?.*Do we know that\?.*Where is the rest\?/)
    expect(await axeFaults(page)).toEqual([])
    await press(page, 'button', 'Try a text of your own')
    await page.$eval('textarea', (field) => field.select())
    await page.type('textarea', 'Officials said the bridge is safe.')
    await until(
      async () => (await textOf(page, '.proof-text')) === 'Officials said the bridge is safe.',
      'the new text',
    )
    expect(await textOf(page, '.margin')).toContain('Officials')
  })

  it('opens a sample article that is marked, and tells the shortcuts', async () => {
    const page = await rig.browser.newPage()
    await rig.openOwn(page, '/src/welcome/index.html')
    await until(async () => /Alt Shift/.test(await textOf(page, '.steps')), 'the shortcuts')
    expect(await textOf(page, '.steps')).toContain('right-click')
    await press(page, 'button', 'Open a sample article with marks')
    const address = `${rig.origin}/src/sample/index.html`
    if (name === 'firefox') {
      // Its own tab does not reach us: the same page in one that does.
      await rig.openOwn(page, '/src/sample/index.html')
      return void (await until(() => marks(page), 'the marks'))
    }
    const target = await rig.browser.waitForTarget((one) => one.url() === address)
    const sample = (await target.page())!
    await until(() => marks(sample), 'the marks')
    const spot = await passage(sample, 'anonymous', 'three people')
    await hover(sample, spot)
    await until(() => sample.$('[data-backread]'), 'the card')
    expect(await axeFaults(sample)).toEqual([])
  })
})
