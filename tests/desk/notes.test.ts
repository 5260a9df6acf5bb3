// Notes of a record, and the file that carries them to another browser.
import { describe, expect, it } from 'vitest'
import { joined, readFile, toFile } from '../../src/desk/exchange'
import {
  aboutFinding,
  findingOf,
  holdsWords,
  notesByFinding,
  verdictOf,
  withNote,
  withoutNote,
} from '../../src/desk/notes'
import { emptyRecord, type Note, type StoryRecord } from '../../src/desk/record'
import { analyseText } from '../../src/engine'

const { findings } = analyseText(
  'Officials said the dam was safe. Nobody asked why. Officials said the valley was safe. Critics said neither was.',
)
const record = emptyRecord(
  { address: 'http://courier.example/dam', title: 'The dam', outlet: 'The Courier' },
  new Date(0),
)
const note = (id: string, rest: Partial<Note> = {}): Note => ({
  id,
  about: { kind: 'story' },
  text: `Text of ${id}`,
  verdict: null,
  date: '2026-11-20T10:00:00.000Z',
  ...rest,
})

describe('a note', () => {
  it('takes the place of the one that it changes, stands behind the others if it is new, and goes', () => {
    const two = withNote(withNote(record, note('a')), note('b'))
    const changed = withNote(two, note('a', { text: 'Changed' }))
    expect(changed.notes.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'Changed'],
      ['b', 'Text of b'],
    ])
    expect(withoutNote(changed, 'a').notes.map(({ id }) => id)).toEqual(['b'])
    expect(two.notes[0]!.text).toBe('Text of a')
  })

  it('is found on the same words nearest to where they stood, and on nothing where they are gone', () => {
    const officials = findings.filter(({ exact }) => exact === 'Officials')
    expect(officials).toHaveLength(2)
    for (const one of officials) expect(findingOf(aboutFinding(one), findings)).toBe(one)
    const later = { ...aboutFinding(officials[1]!), start: officials[1]!.start + 40 } as Note['about']
    expect(findingOf(later, findings)).toBe(officials[1])
    expect(findingOf({ kind: 'finding', quote: 'Sources', start: 0 }, findings)).toBeNull()
    expect(findingOf({ kind: 'story' }, findings)).toBeNull()
  })

  it('counts with the others on its finding, and the latest verdict holds', () => {
    const [first] = findings
    const about = aboutFinding(first!)
    const all = [
      note('a', { about, verdict: 'open', date: '2026-11-20T10:00:00.000Z' }),
      note('b', { about, verdict: 'checked', date: '2026-11-22T10:00:00.000Z' }),
      note('c', { about, verdict: null, date: '2026-11-23T10:00:00.000Z' }),
      note('d'),
    ]
    expect(
      notesByFinding(all, findings)
        .get(first!.id)!
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'c'])
    expect(verdictOf(all)).toBe('checked')
    expect(verdictOf([note('d')])).toBeNull()
  })

  it('is searched by all words at once, whatever their case, in address, title, outlet, text and quotes', () => {
    const kept = withNote(
      record,
      note('a', { about: { kind: 'finding', quote: 'Ten SOURCES', start: 0 }, text: 'Ring Ärla' }),
    )
    for (const words of ['courier.example', 'THE DAM', 'ärla ring', 'sources', ''])
      expect(holdsWords(kept, words), words).toBe(true)
    for (const words of ['dam bridge', 'toString']) expect(holdsWords(kept, words), words).toBe(false)
  })
})

describe('a file of notes', () => {
  const kept: StoryRecord = withNote(record, note('a'))
  const fileOf = (...stories: unknown[]) => JSON.stringify({ kind: 'backread-desk', version: 1, stories })

  it('brings back what was put into it', () => {
    const file = toFile(new Map([['key', kept]]), new Date(0))
    expect(readFile(file)).toEqual({ status: 'ok', records: [kept], unread: 0 })
  })

  it('counts what it cannot read, and takes the rest', () => {
    const newer = { ...kept, version: 99 }
    expect(readFile(fileOf(kept, newer, null, { notes: 'x' }))).toEqual({ status: 'ok', records: [kept], unread: 3 })
  })

  it.each([
    ['', 'none'],
    ['{', 'none'],
    ['[]', 'none'],
    ['{"kind":"other","version":1,"stories":[]}', 'none'],
    ['{"kind":"backread-desk","version":1,"stories":{}}', 'none'],
    ['{"kind":"backread-desk","version":2,"stories":[]}', 'newer'],
  ])('says of %s that it is %s', (text, status) => {
    expect(readFile(text)).toEqual({ status })
  })

  it('gives nothing the prototype of an object', () => {
    const read = readFile('{"kind":"backread-desk","version":1,"stories":[{"__proto__":{"version":1}}]}')
    expect(read).toEqual({ status: 'ok', records: [], unread: 1 })
  })

  it('is joined to what is kept: nothing is doubled, and of two states of a note the later holds', () => {
    const correction = { kind: 'rename' as const, source: 'officials', name: 'The dam board' }
    const here: StoryRecord = { ...withNote(kept, note('b', { text: 'Old' })), corrections: [correction] }
    const there: StoryRecord = {
      ...withNote(withNote(record, note('b', { text: 'New', date: '2026-11-21T10:00:00.000Z' })), note('c')),
      corrections: [{ ...correction }, { kind: 'type', source: 'officials', type: 'institution' }],
      changed: '2026-11-21T10:00:00.000Z',
    }
    const both = joined(here, there)
    expect(both.notes.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'Text of a'],
      ['b', 'New'],
      ['c', 'Text of c'],
    ])
    expect(both.corrections).toHaveLength(2)
    expect(both.changed).toBe('2026-11-21T10:00:00.000Z')
    expect(joined(both, both)).toEqual(both)
  })
})
