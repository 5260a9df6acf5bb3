// What a class marked beside what Backread marked.
import { describe, expect, it } from 'vitest'
import { compare, placedMarks, toAnswerFile, withMark, withoutMark } from '../../src/desk/answers'
import { emptyRecord, type StudentMark } from '../../src/desk/record'
import { analyseText } from '../../src/engine'

const TEXT = 'A senior official said the bridge would close. The mayor allegedly knew of it. Mira Tolland said nothing.'
const { findings } = analyseText(TEXT)
const record = emptyRecord({ address: 'http://courier.example/bridge', title: 'The bridge' }, new Date(0))

function mark(quote: string, category: StudentMark['category'], text = TEXT): StudentMark {
  const start = text.indexOf(quote)
  expect(start, quote).toBeGreaterThanOrEqual(0)
  return { start, end: start + quote.length, quote, category }
}

describe('a class’s marks', () => {
  it('agree where question and words are the same, differ where the question is another, and are more elsewhere', () => {
    const official = mark('senior official said', 'anonymous')
    const wrongQuestion = mark('allegedly knew', 'anonymous')
    const tolland = mark('Mira Tolland', 'anonymous')
    const { agreed, missed, more } = compare([tolland, wrongQuestion, official], findings)
    expect(agreed.map((one) => [one.mark, one.findings.map(({ exact }) => exact)])).toEqual([
      [official, ['A senior official']],
    ])
    expect(missed.map(({ category, exact }) => [category, exact])).toEqual([['unverified', 'allegedly']])
    expect(more.map((one) => [one.mark.quote, one.other?.category ?? null])).toEqual([
      ['allegedly knew', 'unverified'],
      ['Mira Tolland', null],
    ])
  })

  it('that end where a finding begins do not agree with it', () => {
    const finding = findings.find(({ category }) => category === 'unverified')!
    const before = { start: finding.start - 6, end: finding.start, quote: 'mayor ', category: 'unverified' as const }
    expect(compare([before], findings).agreed).toEqual([])
  })

  it('are kept once, in the order of the text, and taken away one by one', () => {
    const [first, second] = [mark('A senior official', 'anonymous'), mark('allegedly', 'unverified')]
    const both = withMark(withMark(withMark(record, second), first), second)
    expect(both.marks).toEqual([first, second])
    expect(withMark(both, { ...first, category: 'unverified' }).marks).toHaveLength(3)
    expect(withoutMark(both, first).marks).toEqual([second])
    expect(record.marks).toEqual([])
  })

  it('are found where their words stand now, the nearest first, and left out where these are gone', () => {
    const late = mark('allegedly', 'unverified')
    const moved = `New first line. ${TEXT}`
    expect(placedMarks([late], moved)).toEqual([{ ...late, start: late.start + 16, end: late.end + 16 }])
    expect(placedMarks([late], moved.replace('allegedly ', ''))).toEqual([])
    const twice = `allegedly ${' '.repeat(10)}${TEXT}`
    expect(placedMarks([late], twice)[0]!.start).toBe(twice.lastIndexOf('allegedly'))
  })

  it('go into a file with what they are compared with, and without a name', () => {
    const official = mark('A senior official', 'anonymous')
    const file = JSON.parse(toAnswerFile({ ...record, marks: [official] }, findings, new Date(0)))
    expect(file).toMatchObject({
      kind: 'backread-answers',
      address: record.address,
      marks: [official],
      agreed: [{ mark: official, findings: [{ exact: 'A senior official', category: 'anonymous' }] }],
      missed: [{ exact: 'allegedly', category: 'unverified' }],
      more: [],
    })
    expect(Object.keys(file).filter((key) => /name|student|user|who/i.test(key))).toEqual([])
  })
})
