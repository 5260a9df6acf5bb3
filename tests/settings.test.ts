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
})
