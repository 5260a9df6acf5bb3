import { describe, expect, it } from 'vitest'
import { joined, readFile, toFile } from '../../src/desk/exchange'
import { aboutFinding, findingOf, holdsWords, verdictOf, withNote, withoutNote } from '../../src/desk/notes'
import { emptyRecord, type Note } from '../../src/desk/record'
import { sampleReport } from '../report/sample'

const DAY = '2026-11-27T10:00:00.000Z'
const LATER = '2026-11-28T10:00:00.000Z'
const note = (id: string, rest: Partial<Note> = {}): Note => ({
  id,
  about: { kind: 'story' },
  text: `Note ${id}`,
  verdict: null,
  date: DAY,
  ...rest,
})
const record = (...notes: Note[]) => ({
  ...emptyRecord({ address: 'https://post.example/ferry', title: 'Ferry line' }, new Date(DAY)),
  notes,
})

describe('notes', () => {
  it('are added, changed in their place, and taken away', () => {
    const two = withNote(withNote(record(), note('a')), note('b'))
    const changed = withNote(two, note('a', { text: 'Anew' }))
    expect(changed.notes.map(({ text }) => text)).toEqual(['Anew', 'Note b'])
    expect(withoutNote(changed, 'a').notes.map(({ id }) => id)).toEqual(['b'])
  })

  it('find the passage again where the text has moved, and the nearest of two alike', () => {
    const { findings } = sampleReport()
    const [first] = findings
    const about = aboutFinding(first!)
    expect(findingOf({ ...about, start: 9_999 } as typeof about, findings)).toBe(first)
    const copy = { ...first!, id: 'copy', start: first!.start + 500 }
    expect(findingOf({ ...about, start: copy.start - 3 } as typeof about, [...findings, copy])).toBe(copy)
    expect(findingOf({ kind: 'finding', quote: 'never said', start: 0 }, findings)).toBeNull()
  })

  it('have the verdict that was given last', () => {
    const notes = [note('a', { verdict: 'wrong', date: LATER }), note('b', { verdict: 'checked' }), note('c')]
    expect(verdictOf(notes)).toBe('wrong')
    expect(verdictOf([note('c')])).toBeNull()
  })

  it('are found by all of the words that are looked for, in address, title and text', () => {
    const one = record(note('a', { text: 'Rang the Müller office' }))
    expect(holdsWords(one, 'müller FERRY post.example')).toBe(true)
    expect(holdsWords(one, 'müller zebra')).toBe(false)
  })
})

describe('the file', () => {
  it('gives back what it was made of, and counts what it cannot read', () => {
    const one = record(note('a'))
    const text = toFile(
      new Map<string, unknown>([
        [one.address, one],
        ['x', { version: 9 }],
        ['y', 'broken'],
      ]),
      new Date(DAY),
    ) // prettier-ignore
    expect(readFile(text)).toEqual({ status: 'ok', records: [one], unread: 2 })
  })
  it.each([
    ['no JSON', '{', 'none'],
    ['another file', '{"kind":"backread-settings","version":1}', 'none'],
    ['a newer one', '{"kind":"backread-desk","version":2,"stories":[]}', 'newer'],
  ])('%s is told apart', (_, text, status) => expect(readFile(text)).toEqual({ status }))

  it('adds to what is there: the later of two states of a note, nothing twice, nothing less', () => {
    const correction = { kind: 'rename', source: 'a', name: 'A' } as const
    const here = { ...record(note('a'), note('b', { date: LATER, text: 'Later here' })), corrections: [correction] }
    const there = {
      ...record(note('a', { date: LATER, text: 'Later there' }), note('b'), note('c')),
      corrections: [correction],
    }
    const both = joined(here, there)
    expect(both.notes.map(({ text }) => text)).toEqual(['Later there', 'Later here', 'Note c'])
    expect(both.corrections).toEqual([correction])
  })
})
