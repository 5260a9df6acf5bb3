import { describe, expect, it } from 'vitest'
import { emptyRecord, isEmpty, MOST_ENTRIES, readRecord, sourceKey, storyAddress } from '../../src/desk/record'

const NOW = new Date('2026-11-27T10:00:00Z')
const STORY = { address: 'https://courier.example/a', title: 'Harbour talks', outlet: 'The Courier' }
const NOTE = {
  id: 'n1',
  about: { kind: 'finding', quote: 'officials said', start: 12 },
  text: 'Rang the port.',
  verdict: 'open',
  date: '2026-11-27T10:00:00.000Z',
}
const MARK = { start: 3, end: 9, quote: 'said so', category: 'anonymous' }

describe('a story’s address', () => {
  it.each([
    ['https://courier.example/a?id=7&utm_source=x&fbclid=1#top', 'https://courier.example/a?id=7'],
    ['https://courier.example/a?utm_medium=mail', 'https://courier.example/a'],
    ['https://me:word@courier.example/a?q=a%20b', 'https://courier.example/a?q=a%20b'],
    ['file:///home/me/a.html#x', 'file:///home/me/a.html'],
  ])('%s is kept under %s', (url, address) => expect(storyAddress(url)).toBe(address))
  it.each(['about:blank', 'data:text/html,x', 'no address', `https://courier.example/${'a'.repeat(3000)}`])(
    '%.40s has none',
    (url) => expect(storyAddress(url)).toBeNull(),
  )
})

describe('a record', () => {
  const empty = emptyRecord(STORY, NOW)
  it('is empty until something is the reader’s', () => {
    expect(isEmpty(empty)).toBe(true)
    expect(readRecord(empty)).toEqual({ status: 'ok', record: empty })
  })
  it('holds notes, corrections and marks', () => {
    const corrections = [
      { kind: 'merge', from: 'the minister', into: 'ana vidal' },
      { kind: 'rename', source: 'ana vidal', name: 'Ana Vidal' },
      { kind: 'type', source: 'ministry', type: 'institution' },
    ]
    const full = { ...empty, corrections, notes: [NOTE], marks: [MARK] }
    const read = readRecord(structuredClone(full))
    expect(read).toEqual({ status: 'ok', record: full })
    expect(read.status === 'ok' && isEmpty(read.record)).toBe(false)
  })
  it('is cut at its ends where a page names itself at length, and never through a character', () => {
    const { title } = emptyRecord({ ...STORY, title: `${'a'.repeat(299)}😀` }, NOW)
    expect(title).toBe('a'.repeat(299))
  })
  it.each([
    ['no object', 7],
    ['nothing', null],
    ['no version', { ...empty, version: undefined }],
    ['a verdict of its own', { ...empty, notes: [{ ...NOTE, verdict: 'fine' }] }],
    ['a mark of no length', { ...empty, marks: [{ ...MARK, end: 3 }] }],
    ['an address that would run', { ...empty, address: 'javascript:alert(1)' }],
    ['a date that is none', { ...empty, changed: 'yesterday' }],
    ['a note without end', { ...empty, notes: [{ ...NOTE, text: 'x'.repeat(5001) }] }],
    ['notes without end', { ...empty, notes: Array.from({ length: MOST_ENTRIES + 1 }, () => NOTE) }],
  ])('with %s is broken', (_, value) => expect(readRecord(value)).toEqual({ status: 'broken' }))
  it('of a later version is newer', () => {
    expect(readRecord({ ...empty, version: 2, notes: 'elsewhere' })).toEqual({ status: 'newer' })
  })
})

it('a source has one key however it is written', () => {
  expect(sourceKey({ name: ' The  Harbour\nOffice' })).toBe(sourceKey({ name: 'the harbour office' }))
  expect(sourceKey({ name: 'Harbour Office' })).not.toBe(sourceKey({ name: 'Harbour Board' }))
})
