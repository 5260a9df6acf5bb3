import { describe, expect, it } from 'vitest'
import { aboutFinding } from '../../src/desk/notes'
import { withoutStrayMarks } from '../../src/desk/questions'
import { emptyRecord, type Note, type StoryRecord } from '../../src/desk/record'
import { makeSheet } from '../../src/desk/sheet'
import { sheetToCsv } from '../../src/desk/sheet-csv'
import { sheetToMarkdown } from '../../src/desk/sheet-markdown'
import { analyseText } from '../../src/engine'
import { EVERYTHING, filterReport } from '../../src/report/filtered'
import { english, locales, wordsIn } from '../../src/words/node'
import { sampleReport } from '../report/sample'

const report = sampleReport()
const shown = filterReport(report)
const DATE = '2026-11-27T10:00:00.000Z'
const hostile = '=1+1 | **bold** <b>x</b> [a](javascript:1)\n# Head\n- item'
const record = (...notes: Omit<Note, 'id' | 'date'>[]): StoryRecord => ({
  ...emptyRecord({ address: 'https://post.example/ferry', title: 'Ferry' }, new Date(DATE)),
  notes: notes.map((note, at) => ({ ...note, id: String(at), date: DATE })),
})
const finding = (kind: string) => report.findings.find((one) => one.kind === kind)!
const sheet = (kept = record()) => makeSheet(shown, kept, english)

describe('the questions of the worksheet', () => {
  it('ask after a source once, with every place, and after each other finding', () => {
    const { open } = sheet()
    expect(open.map(({ ask }) => ask)).toEqual([
      '“could stop in May, two officials briefed on the plan said on Monday”: what is known here, and what is guessed?',
      'Who are “two officials briefed on the plan”, how many are they, and how do they know?',
      '“Reportedly”: who says so? The text leaves it out.',
      expect.stringMatching(/^How does the sentence go on after “.*speak to the”\?$/),
    ])
    expect(open[1]).toMatchObject({ where: '¶ 1, ¶ 2', marked: 'two officials briefed on the plan said' })
    expect(open[1]!.details.join()).toContain('The text does not give: why unnamed')
  })

  it('are settled by a verdict on the finding or on its source, and left open by "open"', () => {
    const settle = (verdict: Note['verdict'], about: Note['about']) => sheet(record({ about, text: 'Rang.', verdict }))
    const hedge = aboutFinding(finding('hedged'))
    expect(settle('checked', hedge).settled.map(({ marked }) => marked)).toEqual(['could stop'])
    expect(settle('open', hedge).settled).toEqual([])
    const source = { kind: 'source', source: 'two officials briefed on the plan' } as const
    expect(settle('wrong', source).settled.map(({ where }) => where)).toEqual(['¶ 1, ¶ 2'])
  })

  it('leave out what is not shown, and say how much that is', () => {
    const few = makeSheet(filterReport(report, { ...EVERYTHING, categories: ['truncated'] }), record(), english)
    expect(few.open).toHaveLength(1)
    expect(few.hidden).toBe(4)
    expect(sheetToMarkdown(few, english)).toContain(english.count('popup_more_hidden', 4))
  })

  it('keep a note whose passage is gone, with its words', () => {
    const gone = record({ about: { kind: 'finding', quote: 'not there', start: 3 }, text: 'Kept.', verdict: null })
    expect(sheet(gone).notes).toMatchObject([{ about: 'not there', text: 'Kept.' }])
  })
})

const sheetOf = (text: string) => {
  const read = analyseText(text)
  return { read, sheet: makeSheet(filterReport(read), record(), english) }
}
const HARBOUR = [
  'Harbour board accused over dredging',
  'The harbour board allegedly hid a report on the dredging, Mira Tolland said on Monday.',
  '“It is likely that the board knew about the mud for years,” Mira Tolland said. “Nobody told us.”',
  'The board called it “unacceptable” on Tuesday. The board denied the accusation. A clerk, Jon Fehr, spoke to the court.',
].join('\n\n')

describe('a claim', () => {
  const { sheet: made } = sheetOf(HARBOUR)
  it('is quoted by its question alone, and the table names the question by its number', () => {
    expect(made.claims.length).toBeGreaterThan(0)
    const numbers = [...made.open, ...made.settled].map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    for (const claim of made.claims) {
      expect(numbers).toContain(claim.question)
      expect(claim).not.toHaveProperty('claim')
    }
    const markdown = sheetToMarkdown(made, english)
    expect(markdown).toMatch(/^\| Question 1, ¶ \d \| Mira Tolland \| /m)
    expect(markdown).toMatch(/^- \[ \] \*\*1\*\* /m)
  })
  it('has no quotation mark without its other half, and ends where its clause or its quotation does', () => {
    for (const { ask } of made.open) {
      expect(ask.split('“').length, ask).toBe(ask.split('”').length)
      expect(ask.split('‘').length, ask).toBe(ask.replace(/\p{L}’\p{L}/gu, '').split('’').length)
      expect(ask).not.toContain('Tolland said')
    }
  })
  it.each([
    ['likely” opened fire', 'likely opened fire'],
    ['unacceptable” and a “grave escalation”', 'unacceptable and a “grave escalation”'],
    ['he said “we know', 'he said we know'],
    ['a "match" was', 'a "match" was'],
    ['„so“ und „so”', '„so“ und „so”'],
    ['“all of it”', '“all of it”'],
  ])('loses stray marks alone: %s', (text, clean) => {
    expect(withoutStrayMarks(text)).toBe(clean)
  })
})

describe('the sources', () => {
  it('show what is understood with its verb alone together with it', () => {
    const { sheet: made } = sheetOf(HARBOUR)
    const said = made.sources.flatMap((source) => source.said.map(({ text }) => text))
    expect(said.some((text) => /^(?:it|them) /i.test(text))).toBe(false)
  })
  it('that say nothing to check stand in one line', () => {
    const markdown = sheetToMarkdown(sheet(), english)
    expect(markdown).toMatch(/^Without a statement that could be checked: .*“Mira Tolland”/m)
    expect(markdown).not.toContain('**Mira Tolland**')
  })
})

describe('as Markdown', () => {
  const markdown = sheetToMarkdown(
    sheet(record({ about: { kind: 'story' }, text: hostile, verdict: 'wrong' })),
    english,
  )
  it('has boxes to tick for questions and statements', () => {
    expect(markdown.match(/^- \[ \] /gm)).toHaveLength(4)
    expect(markdown).toMatch(/^ {2}- \[ \] ¶ 2: Nobody will miss it$/m)
  })
  it('takes no word of reader or page for its own signs', () => {
    expect(markdown).toContain('\\*\\*bold\\*\\* \\<b\\>x\\</b\\> \\[a\\](javascript')
    expect(markdown).not.toMatch(/^\s*# Head/m)
    expect(markdown).not.toMatch(/^\s*- item/m)
    expect(markdown).toContain('Ida \\*Stern\\*')
  })
})

describe('as a table', () => {
  const csv = sheetToCsv(sheet(record({ about: { kind: 'story' }, text: hostile, verdict: 'wrong' })))
  it('has a row for each question, source, statement and note, all of one width', () => {
    const rows = csv.trimEnd().split('\r\n')
    const kinds = rows.slice(1).map((row) => row.split(',')[0])
    expect(new Set(kinds)).toEqual(new Set(['question', 'source', 'statement', 'note']))
    expect(kinds.filter((kind) => kind === 'question')).toHaveLength(4)
  })
  it('holds no formula', () => {
    expect(csv).toContain("'=1+1")
    expect(csv).not.toMatch(/(?:^|,)"?[=+@-]/m)
  })
})

it.each(locales())('is written whole in %s', (locale) => {
  const words = wordsIn(locale)
  const markdown = sheetToMarkdown(makeSheet(shown, record(), words), words)
  expect(markdown).not.toMatch(/undefined|\$\d/)
  expect(markdown.match(/^- \[ \] /gm)).toHaveLength(4)
})
