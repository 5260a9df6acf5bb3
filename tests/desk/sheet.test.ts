// The worksheet: what is left to ask, and nothing of page or reader that turns into anything but text.
import { describe, expect, it } from 'vitest'
import { aboutFinding } from '../../src/desk/notes'
import { emptyRecord, type Note, type StoryRecord } from '../../src/desk/record'
import { makeSheet, type Sheet } from '../../src/desk/sheet'
import { sheetToCsv } from '../../src/desk/sheet-csv'
import { sheetToMarkdown } from '../../src/desk/sheet-markdown'
import { analyseText } from '../../src/engine'
import { EVERYTHING, filterReport } from '../../src/report/filtered'
import { english } from '../../src/words/node'

const report = analyseText(
  `A senior ministry official said the bridge was closed in June.
The mayor, Ole Brandt, allegedly knew of the cracks. Brandt denied it.
The official added that the repairs took a year.`,
)
const shown = filterReport(report, EVERYTHING)
const record = emptyRecord({ address: 'http://courier.example/bridge', title: '' }, new Date(0))
const finding = (exact: string) => report.findings.find((one) => one.exact.includes(exact))!
const noted = (...notes: Partial<Note>[]): StoryRecord => ({
  ...record,
  notes: notes.map((one, at) => ({
    id: `${at}`,
    about: { kind: 'story' },
    text: 'Ring the ministry.',
    verdict: null,
    date: '2026-11-20T10:00:00.000Z',
    ...one,
  })),
})
const sheetOf = (kept: StoryRecord = record): Sheet => makeSheet(shown, kept, english)

describe('a worksheet', () => {
  it('asks after each source once, and after each doubtful sentence once', () => {
    const { open, settled } = sheetOf()
    expect(open.map(({ category }) => category)).toEqual(['anonymous', 'unverified', 'unverified'])
    expect(open[0]!.ask).toContain('“A senior ministry official”')
    expect(open[1]!.marked).toBe('allegedly')
    expect(settled).toEqual([])
  })

  it('settles what was checked or is wrong, and keeps open what has a note without an end', () => {
    const about = aboutFinding(finding('senior ministry official'))
    for (const verdict of ['checked', 'wrong'] as const)
      expect(sheetOf(noted({ about, verdict })).settled.map(({ category }) => category)).toEqual(['anonymous'])
    const { open, settled } = sheetOf(noted({ about, verdict: 'open' }))
    expect(open).toHaveLength(3)
    expect(settled).toEqual([])
    expect(open[0]!.notes.map(({ text }) => text)).toEqual(['Ring the ministry.'])
  })

  it('tells who claims it and who answers', () => {
    const { claims } = sheetOf()
    expect(claims.map(({ claimant }) => claimant)).toEqual([null, null])
    expect(claims[0]!.replies.join()).toContain('Brandt')
  })

  it('says how much a filter hides, and never that there is nothing', () => {
    const none = makeSheet(filterReport(report, { ...EVERYTHING, categories: [] }), record, english)
    expect(none.open).toEqual([])
    expect(none.hidden).toBe(report.findings.length)
    expect(sheetToMarkdown(none, english)).toContain(english.count('popup_none_shown', none.hidden))
  })

  it('keeps notes on what the page has no more', () => {
    const gone = noted(
      { about: { kind: 'finding', quote: 'a passer-by', start: 3 } },
      { about: { kind: 'source', source: 'gone' } },
    )
    expect(sheetOf(gone).notes.map(({ about }) => about)).toEqual(['a passer-by', 'gone'])
  })

  it('makes neither links, images nor HTML of anything in Markdown', () => {
    const text =
      '# big\n- [x] done\n![x](http://evil.example/x.png) <img src=x onerror=alert(1)> [a](javascript:alert(1))'
    const markdown = sheetToMarkdown(sheetOf(noted({ text })), english)
    expect(markdown).not.toMatch(/(?<!\\)!\[|(?<!\\)<img|(?<!\\)\]\(|^# big|^\s*- \[x\]/m)
    expect(markdown).toContain('- [ ] ')
  })

  it('has no formulas in its table', () => {
    const csv = sheetToCsv(
      sheetOf(noted({ text: '=HYPERLINK("http://evil.example")' }, { text: '+1' }, { text: '@x' })),
    )
    expect(csv.split('\r\n')[0]).toMatch(/^row,address,headline,/)
    expect(csv).not.toMatch(/(?:^|,)"?[=+@]/m)
    expect(csv).toContain('HYPERLINK')
  })
})
