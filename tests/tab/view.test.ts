import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../src/report/filtered'
import { fileName } from '../../src/tab/file-name'
import { reachOf } from '../../src/tab/reach'
import { groupFindings, makeStrip, rankSources, shares, strengthsDownTo, weakestOf } from '../../src/tab/view'
import { sampleReport } from '../report/sample'

const report = sampleReport()
const counts = (groups: ReturnType<typeof groupFindings>) => groups.map(({ findings }) => findings.length)

describe('groupFindings', () => {
  it('groups all findings by category, in reading order', () => {
    const groups = groupFindings(report, EVERYTHING)
    expect(groups.map(({ category }) => category)).toEqual(['anonymous', 'unverified', 'truncated'])
    expect(counts(groups)).toEqual([3, 1, 1])
    const starts = groups[0]!.findings.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('leaves out weaker ones, hidden kinds and those put aside', () => {
    expect(counts(groupFindings(report, { ...EVERYTHING, strengths: ['strong', 'moderate'] }))).toEqual([2, 1, 1])
    expect(counts(groupFindings(report, { ...EVERYTHING, hiddenKinds: ['hedged'] }))).toEqual([3, 0, 1])
    expect(counts(groupFindings(report, { ...EVERYTHING, dismissed: [report.findings[0]!.id] }))).toEqual([3, 0, 1])
  })

  it('keeps the count of a category that is switched off', () => {
    const [first] = groupFindings(report, { ...EVERYTHING, categories: ['truncated'] })
    expect(first).toMatchObject({ on: false, findings: { length: 3 } })
  })
})

describe('what a filter leaves out', () => {
  it('is counted, so that nothing hidden is called absent', () => {
    const groups = groupFindings(report, { ...EVERYTHING, strengths: ['strong'] })
    expect(groups.map(({ findings, hidden }) => [findings.length, hidden])).toEqual([
      [1, 2],
      [0, 1],
      [1, 0],
    ])
  })
})

describe('makeStrip', () => {
  const { pieces, ticks } = makeStrip(report, report.findings)

  it('fills the strip with the text, once', () => {
    expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(1)
    pieces.slice(1).forEach(({ from }, index) => {
      expect(from).toBeCloseTo(pieces[index]!.from + pieces[index]!.length)
    })
  })

  it('puts each finding on its own piece, in reading order', () => {
    expect(ticks).toHaveLength(report.findings.length)
    for (const { finding, at } of ticks) {
      const piece = pieces.find(({ from, length }) => from <= at && at < from + length)!
      expect(piece.block.start).toBeLessThanOrEqual(finding.start)
      expect(finding.end).toBeLessThanOrEqual(piece.block.end)
    }
    expect([...ticks].sort((a, b) => a.at - b.at)).toEqual(ticks)
  })

  it('stays empty for an article without text', () => {
    const empty = { ...report, article: { ...report.article, text: '', blocks: [] } }
    expect(makeStrip(empty, [])).toEqual({ pieces: [], ticks: [] })
  })
})

describe('who speaks', () => {
  it('shares out all words of the body', () => {
    const all = shares(report.totals)
    expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect(all.find(({ speaker }) => speaker === 'anonymous')).toMatchObject({
      words: report.totals.words.anonymous,
      sources: 2,
    })
    expect(all.find(({ speaker }) => speaker === 'outlet')?.sources).toBeNull()
  })

  it('divides nothing by nothing', () => {
    const words = { person: 0, role: 0, institution: 0, document: 0, anonymous: 0, outlet: 0 }
    expect(shares({ ...report.totals, total: 0, words }).every(({ share }) => share === 0)).toBe(true)
  })

  it('ranks sources by what they say', () => {
    expect(rankSources(report.sources).map(({ id }) => id)).toEqual(['s1', 's3', 's4', 's2'])
  })
})

describe('the strength filter', () => {
  it.each(['strong', 'moderate', 'slight'] as const)('goes there and back: %s', (weakest) => {
    expect(weakestOf(strengthsDownTo(weakest))).toBe(weakest)
  })
})

describe('reachOf', () => {
  it.each([
    ['https://courier.example/story', 'open'],
    ['http://localhost:8080/', 'open'],
    ['file:///home/a.html', 'files'],
    ['chrome://settings', 'untouchable'],
    ['about:addons', 'untouchable'],
    ['https://chromewebstore.google.com/detail/x', 'untouchable'],
    ['https://chrome.google.com/webstore/x', 'untouchable'],
    ['https://chrome.google.com/other', 'open'],
    ['https://addons.mozilla.org/firefox', 'untouchable'],
    ['', 'untouchable'],
  ] as const)('%s: %s', (url, reach) => expect(reachOf(url, false)).toBe(reach))

  it('reads files where the reader allows it', () => expect(reachOf('file:///home/a.html', true)).toBe('open'))
})

describe('fileName', () => {
  it.each([
    ['Port strike: talks “near” collapse?', 'port-strike-talks-near-collapse.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    [`${'long '.repeat(30)}`, `${'long-'.repeat(11)}long.md`],
    ['Überfall in Łódź', 'überfall-in-łódź.md'],
    ['???', 'backread.md'],
    [null, 'backread.md'],
  ])('%s', (headline, name) => expect(fileName({ headline }, 'md')).toBe(name))
})
