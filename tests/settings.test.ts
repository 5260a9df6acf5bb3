import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULTS, isSiteOff, readSettings, withChange } from '../src/settings'

const anySettings = fc.oneof(
  fc.anything(),
  fc.record(
    {
      version: fc.anything(),
      automatic: fc.anything(),
      categories: fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom('anonymous', 'truncated', 'moods'), fc.anything()),
      ),
      hiddenKinds: fc.oneof(fc.anything(), fc.array(fc.constantFrom('vague', 'hedged', 'satire'))),
      weakest: fc.oneof(fc.anything(), fc.constantFrom('strong', 'slight')),
      sitesOff: fc.oneof(fc.anything(), fc.array(fc.domain())),
      colours: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('anonymous', 'moods'), fc.string())),
      moonPhase: fc.string(),
    },
    { requiredKeys: [] },
  ),
)

describe('settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(readSettings(undefined)).toEqual(DEFAULTS)
  })

  it('are whole whatever is stored, and the same when they are stored and read again', () => {
    fc.assert(
      fc.property(anySettings, (stored) => {
        const settings = readSettings(stored)
        for (const [field, value] of Object.entries(DEFAULTS))
          expect(typeof settings[field as keyof typeof DEFAULTS]).toBe(typeof value)
        expect(readSettings(settings)).toEqual(settings)
        expect(typeof isSiteOff(settings, 'https://courier.example/')).toBe('boolean')
      }),
    )
  })

  it('take up a change, and lose nothing that this version does not know', () => {
    fc.assert(
      fc.property(anySettings, fc.boolean(), (stored, automatic) => {
        const changed = withChange(stored, { automatic, hiddenKinds: ['vague'] })
        expect(readSettings(changed)).toMatchObject({ automatic, hiddenKinds: ['vague'] })
        const before = readSettings(stored)
        expect(readSettings(changed)).toEqual({ ...before, automatic, hiddenKinds: ['vague'] })
      }),
    )
  })

  it('of a newer version keep its version, kinds, categories, colours and fields', () => {
    const newer = {
      version: 7,
      categories: { anonymous: false, moods: false },
      hiddenKinds: ['satire', 'vague'],
      colours: { moods: '#123456', anonymous: '#654321' },
      moonPhase: 'full',
    }
    const change = { hiddenKinds: [], colours: {}, categories: DEFAULTS.categories }
    expect(withChange(newer, change)).toEqual({
      version: 7,
      categories: { ...DEFAULTS.categories, moods: false },
      hiddenKinds: ['satire'],
      colours: { moods: '#123456' },
      moonPhase: 'full',
    })
  })

  it('take a colour as #rrggbb and nothing else: it becomes a part of the style sheet of every article', () => {
    const read = (anonymous: unknown) => readSettings({ colours: { anonymous } }).colours
    expect(read('#12aBcd')).toEqual({ anonymous: '#12aBcd' })
    const wrong = [
      'blue',
      '#123',
      '#12345678',
      'rgb(1, 2, 3)',
      'var(--x)',
      ' #123456',
      '#123456\n',
      '#123456) l c h); } html { background: url(//tracker.example/) } x { color: #123456',
      ['#123456'],
      { toString: '#123456' },
      1,
    ]
    for (const colour of wrong) expect(read(colour), JSON.stringify(colour)).toEqual({})
  })

  it('name single hosts as addresses have them, and nothing that names more than one', () => {
    const off = ['Courier.example', 'a_quay.example', '[0:0::1]', '127.0.0.1', 'localhost', 'kühlhaus.example', 'com']
    const { sitesOff } = readSettings({
      sitesOff: [
        ...off,
        '',
        '*',
        '.',
        '*.example',
        'bad host',
        'https://a.example/',
        'a.example:80',
        'a..example',
        null,
        7,
      ],
    })
    expect(sitesOff).toEqual([
      'courier.example',
      'a_quay.example',
      '[::1]',
      '127.0.0.1',
      'localhost',
      'xn--khlhaus-n2a.example',
      'com',
    ])
    const isOff = (url: string) => isSiteOff({ ...DEFAULTS, sitesOff }, url)
    for (const host of [
      'courier.example',
      'www.courier.example',
      'x.a_quay.example',
      '[::1]',
      '127.0.0.1',
      'localhost',
    ])
      expect(isOff(`http://${host}/story`), host).toBe(true)
    for (const host of [
      'ourier.example',
      'courier.example.net',
      'shop.com',
      '1.127.0.0.1.example',
      '[::2]',
      'a.localhost',
    ])
      expect(isOff(`http://${host}/story`), host).toBe(false)
  })

  it('hold no more than a page can be compared with', () => {
    const sites = Array.from({ length: 5_000 }, (_, at) => `site${at}.example`)
    const settings = readSettings({ sitesOff: sites, hiddenKinds: Array.from({ length: 500 }, () => 'vague') })
    expect(settings.sitesOff.length).toBeLessThanOrEqual(2_000)
    expect(settings.hiddenKinds).toEqual(['vague'])
  })
})
