import { describe, expect, it } from 'vitest'
import { compare, placedMarks, toAnswerFile, withMark, withoutMark } from '../../src/desk/answers'
import { emptyRecord, type StudentMark } from '../../src/desk/record'
import { sampleReport } from '../report/sample'

const { article, findings } = sampleReport()
const mark = (words: string, category: StudentMark['category'] = 'anonymous'): StudentMark => {
  const start = article.text.indexOf(words)
  return { start, end: start + words.length, quote: words, category }
}

describe('the comparison', () => {
  it('agrees where the question is the same and the words overlap, and nowhere else', () => {
    const marks = [mark('officials briefed'), mark('could stop', 'truncated'), mark('Mira Tolland')]
    const { agreed, missed, more } = compare(marks, findings)
    expect(agreed.map(({ mark: { quote }, findings: found }) => [quote, found.map(({ kind }) => kind)])).toEqual([
      ['officials briefed', ['unnamed-group']],
    ])
    expect(missed).toHaveLength(findings.length - 1)
    expect(more.map(({ mark: { quote }, other }) => [quote, other?.kind ?? null])).toEqual([
      ['could stop', 'hedged'],
      ['Mira Tolland', null],
    ])
  })

  it('counts words that only touch as apart', () => {
    const { start } = findings.find(({ kind }) => kind === 'hedged')!
    const beside = { start: start - 5, end: start, quote: 'xxxxx', category: 'unverified' as const }
    expect(compare([beside], findings).agreed).toEqual([])
  })

  it('of no marks is that all was missed; of no findings that all is more', () => {
    expect(compare([], findings).missed).toEqual(findings)
    expect(compare([mark('Mira Tolland')], []).more).toHaveLength(1)
  })
})

describe('marks', () => {
  const record = emptyRecord({ address: 'https://post.example/ferry', title: 'Ferry' }, new Date(0))
  it('are kept once, in order of the text, and taken away one by one', () => {
    const marked = [mark('Mira Tolland'), mark('two officials'), mark('Mira Tolland')].reduce(withMark, record)
    expect(marked.marks.map(({ quote }) => quote)).toEqual(['two officials', 'Mira Tolland'])
    expect(withoutMark(marked, mark('two officials')).marks).toHaveLength(1)
    expect(withMark(marked, mark('Mira Tolland', 'unverified')).marks).toHaveLength(3)
  })

  it('move with their words, and are not shown where the words are gone', () => {
    const text = `A paragraph that was added.\n${article.text}`
    const [moved] = placedMarks([mark('Mira Tolland')], text)
    expect(text.slice(moved!.start, moved!.end)).toBe('Mira Tolland')
    expect(placedMarks([{ ...mark('Mira Tolland'), quote: 'Nobody of that name' }], text)).toEqual([])
  })

  it('are given to a teacher with what they agree with, and without a name', () => {
    const file = JSON.parse(toAnswerFile(withMark(record, mark('two officials')), findings, new Date(0)))
    expect(file).toMatchObject({ kind: 'backread-answers', version: 1, title: 'Ferry', agreed: [{}], more: [] })
    expect(Object.keys(file).sort()).toEqual(
      ['address', 'agreed', 'kind', 'marks', 'missed', 'more', 'rule', 'saved', 'title', 'version'].sort(),
    )
  })
})
