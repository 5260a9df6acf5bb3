// The table and the file for Hypothesis.
import { describe, expect, it } from 'vitest'
import { CSV_HEADER, toCsv } from '../../src/report/csv'
import { EVERYTHING, filterReport } from '../../src/report/filtered'
import { toHypothesis } from '../../src/report/hypothesis'
import { english } from '../../src/words/node'
import { sampleReport } from './sample'

const report = sampleReport()

describe('toCsv', () => {
  const rows = toCsv(filterReport(report), english).trimEnd().split('\r\n')

  it('has a row for each source and one for each finding, each as wide as the header', () => {
    const wide = CSV_HEADER.split(',').length
    for (const row of rows) expect(row.replace(/"(?:[^"]|"")*"/g, '').split(',')).toHaveLength(wide)
    expect(rows.filter((row) => row.startsWith('source,'))).toHaveLength(4)
    expect(rows.filter((row) => row.startsWith('finding,'))).toHaveLength(5)
  })

  it('gives what the text tells about an unnamed source, and what it says', () => {
    expect(rows.join('\n')).toContain('number=exact')
    expect(rows.join('\n')).toContain('Nobody will miss it')
  })

  it('makes no formula of page text, and keeps quotation marks and commas', () => {
    const headline = '=HYPERLINK("https://post.example", "x")'
    const [first] = toCsv(filterReport({ ...report, article: { ...report.article, headline } }), english).split('\r\n')
    expect(first).toContain(`"'=HYPERLINK(""https://post.example"", ""x"")"`)
    for (const start of ['+1', '-1', '@a']) {
      const made = toCsv(filterReport({ ...report, article: { ...report.article, headline: start } }), english)
      expect(made).toContain(`,'${start},`)
    }
  })
})

describe('toHypothesis', () => {
  it('has what its importer reads: a root list with uri, target, text and tags', () => {
    const quotes = report.findings.map(({ exact, start }) => ({ exact, prefix: '', suffix: '', start, end: start + 5 }))
    const { annotations } = toHypothesis(filterReport(report), english, quotes)
    expect(annotations).toHaveLength(report.findings.length)
    for (const { uri, target, text, tags } of annotations) {
      expect(uri).toBe('https://post.example/ferry')
      expect(target).toHaveLength(1)
      expect(target[0].source).toBe(uri)
      expect(target[0].selector.map((selector) => selector?.type)).toEqual([
        'TextQuoteSelector',
        'TextPositionSelector',
      ])
      expect(text).toMatch(/^“.+” says what is possible/)
      expect(tags[0]).toBe('backread')
    }
  })

  it('leaves out what is not shown', () => {
    const shown = filterReport(report, { ...EVERYTHING, categories: ['truncated'] })
    expect(toHypothesis(shown, english).annotations.map(({ tags }) => tags[1])).toEqual(['truncated'])
  })
})
