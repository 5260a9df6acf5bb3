// The desk's storage: what is there is never lost, whether it is full, broken, newer, or two panels write at once.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Note, StoryRecord } from '../src/desk/record'
import { changeRecord, loadRecord } from '../src/desk-store'
import { findStories, forget, forgetAll, listStories, restore, storeAll } from '../src/desk-stories'
import { local } from './desk/storage'

vi.mock('webextension-polyfill', async () => ({
  default: { storage: { local: (await import('./desk/storage')).local }, extension: { inIncognitoContext: false } },
}))

const story = (path: string, incognito = false) => ({
  address: `https://courier.example/${path}`,
  title: `Story ${path}`,
  incognito,
})
const A = story('a')
const KEY = 'desk:https://courier.example/a'
const note = (id: string): Note => ({
  id,
  about: { kind: 'story' },
  text: `Note ${id}`,
  verdict: 'open',
  date: '2026-11-27T10:00:00.000Z',
})
const adding = (id: string) => (record: StoryRecord) => ({ ...record, notes: [...record.notes, note(id)] })
const ids = ({ notes }: StoryRecord) => notes.map(({ id }) => id)

beforeEach(() => local.reset())

describe('a record', () => {
  it('is empty at first, and kept once something is in it', async () => {
    expect(await loadRecord(A)).toMatchObject({ record: { notes: [] }, trouble: null })
    expect(local.data).toEqual({})
    expect(await changeRecord(A, adding('1'))).toMatchObject({ trouble: null })
    expect(ids((await loadRecord(A)).record)).toEqual(['1'])
  })

  it('keeps what two panels write at the same time', async () => {
    const [, last] = await Promise.all([changeRecord(A, adding('1')), changeRecord(A, adding('2'))])
    expect(ids(last.record)).toEqual(['1', '2'])
    expect(ids((await loadRecord(A)).record)).toEqual(['1', '2'])
  })

  it('is read alone, however many others there are', async () => {
    await changeRecord(A, adding('1'))
    await changeRecord(story('b'), adding('2'))
    local.reads.length = 0
    await loadRecord(A)
    expect(local.reads).toEqual([KEY])
  })

  it('leaves nothing behind once nothing is in it', async () => {
    await changeRecord(A, adding('1'))
    await changeRecord(A, (record) => ({ ...record, notes: [] }))
    expect(KEY in local.data).toBe(false)
    expect(await listStories()).toEqual([])
  })
})

describe('trouble', () => {
  it('full: says so and leaves what was there', async () => {
    await changeRecord(A, adding('1'))
    local.full = true
    const kept = await changeRecord(A, adding('2'))
    expect(kept.trouble).toBe('full')
    expect(ids(kept.record)).toEqual(['1'])
    local.full = false
    expect(ids((await loadRecord(A)).record)).toEqual(['1'])
  })

  it('a list longer than is kept counts as full', async () => {
    const many = Array.from({ length: 501 }, (_, at) => note(String(at)))
    expect(await changeRecord(A, (record) => ({ ...record, notes: many }))).toMatchObject({ trouble: 'full' })
    expect(local.data).toEqual({})
  })

  it.each([
    ['newer', { version: 2, address: A.address, everything: 'elsewhere' }],
    ['broken', 'no record at all'],
    ['broken', { version: 1, notes: [7] }],
  ])('%s: is told, and not written over', async (trouble, stored) => {
    local.data[KEY] = stored
    expect(await loadRecord(A)).toMatchObject({ trouble, record: { notes: [] } })
    expect(await changeRecord(A, adding('1'))).toMatchObject({ trouble, record: { notes: [] } })
    await changeRecord(story('b'), adding('2'))
    expect(local.data[KEY]).toEqual(stored)
    // The index was made anew, for there was none; what cannot be read stands on it too.
    expect(await listStories()).toMatchObject([{ address: story('b').address }, { address: A.address, trouble }])
  })

  it('unreachable: is told', async () => {
    local.broken = true
    expect(await loadRecord(A)).toMatchObject({ trouble: 'unreachable' })
    expect(await changeRecord(A, adding('1'))).toMatchObject({ trouble: 'unreachable' })
    expect(local.data).toEqual({})
  })

  it('private: works while the panel is open, and keeps nothing', async () => {
    const hidden = story('private', true)
    expect(await changeRecord(hidden, adding('1'))).toMatchObject({ trouble: 'private' })
    const { record, trouble } = await changeRecord(hidden, adding('2'))
    expect([ids(record), trouble]).toEqual([['1', '2'], 'private'])
    expect(local.data).toEqual({})
  })

  it('private: what is kept of the same address elsewhere is not shown and not touched', async () => {
    await changeRecord(A, adding('1'))
    const before = structuredClone(local.data)
    expect((await loadRecord({ ...A, incognito: true })).record.notes).toEqual([])
    await changeRecord({ ...A, incognito: true }, adding('2'))
    expect(local.data).toEqual(before)
  })
})

describe('a file brought in', () => {
  const held = (path: string, ...notes: Note[]): StoryRecord => ({
    version: 1,
    address: story(path).address,
    title: `Story ${path}`,
    changed: '2026-11-27T10:00:00.000Z',
    corrections: [],
    marks: [],
    notes,
  })

  it('that has one story twice adds both to one, and leaves none', async () => {
    expect(await storeAll([held('a', note('1')), held('a', note('2'))])).toEqual({ stored: 1, left: 0 })
    expect(ids((await loadRecord(A)).record)).toEqual(['1', '2'])
  })

  it('leaves what cannot be read as it is, and counts that story once', async () => {
    local.data[KEY] = 'broken'
    const file = [held('a', note('1')), held('a', note('2')), held('b', note('3'))]
    expect(await storeAll(file)).toEqual({ stored: 1, left: 1 })
    expect(local.data[KEY]).toBe('broken')
  })

  it('is not taken in at all where storage is full', async () => {
    await changeRecord(A, adding('1'))
    const before = structuredClone(local.data)
    local.full = true
    expect(await storeAll([held('a', note('2')), held('b', note('3'))])).toBeNull()
    expect(local.data).toEqual(before)
  })
})

describe('the search', () => {
  it('finds what cannot be read by all words of its address, in whatever case', async () => {
    local.data[KEY] = 'broken'
    await changeRecord(story('b'), adding('2'))
    const found = async (query: string) => (await findStories(query)).map(({ address }) => address)
    expect(await found('/A Courier')).toEqual([A.address])
    expect(await found('courier.example tides')).toEqual([])
    expect(await found('COURIER')).toHaveLength(2)
  })
})

describe('forgetting', () => {
  it('takes one story, and gives it back', async () => {
    await changeRecord(A, adding('1'))
    await changeRecord(story('b'), adding('2'))
    const forgotten = await forget(A.address)
    expect((await listStories()).map(({ address }) => address)).toEqual([story('b').address])
    expect(await restore(forgotten)).toBe(true)
    expect(ids((await loadRecord(A)).record)).toEqual(['1'])
    expect(await listStories()).toHaveLength(2)
  })

  it('takes all, and gives back only what was not written anew', async () => {
    local.data[KEY] = 'broken'
    await changeRecord(story('b'), adding('2'))
    const forgotten = await forgetAll()
    expect(local.data).toEqual({})
    await changeRecord(A, adding('3'))
    await restore(forgotten)
    expect(ids((await loadRecord(A)).record)).toEqual(['3'])
    expect(ids((await loadRecord(story('b'))).record)).toEqual(['2'])
  })

  it('leaves what is no record of ours', async () => {
    local.data.settings = { badge: false }
    await changeRecord(A, adding('1'))
    await forgetAll()
    expect(local.data).toEqual({ settings: { badge: false } })
  })
})
