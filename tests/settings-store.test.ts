// Storage that is full, unreadable or both: no setting is lost that could be kept.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULTS } from '../src/settings'
import { changeSettings, loadSettings } from '../src/settings-store'

const areas = vi.hoisted(() => {
  const area = () => ({
    data: {} as Record<string, unknown>,
    full: false,
    broken: false,
    async get(key: string) {
      if (this.broken) throw new Error('corrupt')
      return key in this.data ? { [key]: this.data[key] } : {}
    },
    async set(items: object) {
      if (this.full) throw new Error('quota')
      Object.assign(this.data, structuredClone(items))
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) delete this.data[key]
    },
  })
  return { sync: area(), local: area() }
})
vi.mock('webextension-polyfill', () => ({ default: { storage: areas } }))

beforeEach(() => {
  for (const area of Object.values(areas)) Object.assign(area, { data: {}, full: false, broken: false })
})

describe('the settings store', () => {
  it('keeps in local what sync has no room for, and gives it back to sync once there is', async () => {
    await changeSettings({ badge: false })
    areas.sync.full = true
    await changeSettings({ sitesOff: ['courier.example'] })
    expect(await loadSettings()).toMatchObject({ badge: false, sitesOff: ['courier.example'] })
    areas.sync.full = false
    await changeSettings({ automatic: false })
    expect(areas.local.data).toEqual({})
    expect(areas.sync.data.settings).toMatchObject({ badge: false, sitesOff: ['courier.example'], automatic: false })
  })

  it('makes changes one after the other, so that none undoes another', async () => {
    await Promise.all([changeSettings({ badge: false }), changeSettings({ automatic: false })])
    expect(await loadSettings()).toMatchObject({ badge: false, automatic: false })
  })

  it('does not write over what sync holds but cannot give now', async () => {
    await changeSettings({ sitesOff: ['courier.example'] })
    areas.sync.broken = true
    expect(await changeSettings({ badge: false })).toMatchObject({ badge: false })
    expect(await loadSettings()).toMatchObject({ badge: false })
    expect(areas.sync.data.settings).toMatchObject({ sitesOff: ['courier.example'] })
  })

  it('loses nothing to changes made while sync could give nothing', async () => {
    await changeSettings({ sitesOff: ['courier.example'], hiddenKinds: ['hedged'], markNamed: true })
    areas.sync.broken = true
    // Whoever makes them sees the defaults, and none of the sites.
    await changeSettings({ badge: false })
    await changeSettings({ sitesOff: ['post.example'] })
    expect(await loadSettings()).toMatchObject({ badge: false, sitesOff: ['post.example'], markNamed: false })
    areas.sync.broken = false
    const whole = {
      badge: false,
      markNamed: true,
      hiddenKinds: ['hedged'],
      sitesOff: ['courier.example', 'post.example'],
      automatic: true,
    }
    expect(await loadSettings()).toMatchObject(whole)
    await changeSettings({ automatic: false })
    expect(areas.sync.data.settings).toMatchObject({ ...whole, automatic: false })
    expect(areas.local.data).toEqual({})
  })

  it('loses nothing where sync gives again but has no room', async () => {
    await changeSettings({ sitesOff: ['courier.example'] })
    areas.sync.broken = true
    await changeSettings({ badge: false })
    Object.assign(areas.sync, { broken: false, full: true })
    await changeSettings({ automatic: false })
    expect(await loadSettings()).toMatchObject({ badge: false, automatic: false, sitesOff: ['courier.example'] })
    areas.sync.full = false
    await changeSettings({ badge: true })
    expect(areas.local.data).toEqual({})
    expect(areas.sync.data.settings).toMatchObject({ badge: true, automatic: false, sitesOff: ['courier.example'] })
  })

  it('reads the defaults where nothing can be read, and says so where nothing can be kept', async () => {
    areas.sync.broken = areas.local.broken = areas.local.full = true
    expect(await loadSettings()).toEqual(DEFAULTS)
    await expect(changeSettings({ badge: false })).rejects.toThrow('quota')
  })
})
