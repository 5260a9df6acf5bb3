// One count, told everywhere: the verdict, the totals, the list of sources, the worksheet, the table and the notes.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseInput } from '../../src/cli/inputs'
import type { Finding, Source } from '../../src/findings/model'
import { toCsv } from '../../src/report/csv'
import { EVERYTHING, filterReport } from '../../src/report/filtered'
import { toMarkdown } from '../../src/report/markdown'
import { makeReport, type Report } from '../../src/report/report'
import { speakers } from '../../src/report/totals'
import { verdict } from '../../src/report/verdict'
import { groupFindings, shares } from '../../src/tab/view'
import { english } from '../../src/words/node'
import { sampleReport } from './sample'

function expectOneCount(report: Report): void {
  const listed = speakers(report)
  const unnamed = listed.filter(({ type }) => type === 'anonymous').length
  const { sources } = report.totals
  expect(Object.values(sources).reduce((sum, count) => sum + count, 0)).toBe(listed.length)
  expect(sources.anonymous).toBe(unnamed)
  expect(shares(report.totals).reduce((sum, { sources }) => sum + (sources ?? 0), 0)).toBe(listed.length)
  const said = verdict(filterReport(report), english)
  const numbers =
    /^(\d+) of (\d+) sources? (?:is|are) named(?:, (\d+) (?:is|are) given by role)?(?:, (\d+) (?:is|are) un)?/.exec(
      said,
    )
  if (numbers)
    expect(numbers.slice(1).map((number) => Number(number ?? 0))).toEqual([
      listed.length - unnamed - sources.role,
      listed.length,
      sources.role,
      unnamed,
    ])
  const all = /^Each of the (\d+) sources is (named|unnamed)|^The only source is (named|unnamed)/.exec(said)
  if (all) {
    expect(Number(all[1] ?? 1)).toBe(listed.length)
    expect(unnamed).toBe((all[2] ?? all[3]) === 'unnamed' ? listed.length : 0)
    if ((all[2] ?? all[3]) === 'named') expect(sources.role).toBe(0)
  }
  expect(said.startsWith('No source')).toBe(listed.length === 0)
  const sheet = toMarkdown(filterReport(report), english)
  const entries = /## Sources\n([\s\S]*?)(?=\n## |$)/.exec(sheet)?.[1]?.match(/^- \*\*/gm) ?? []
  expect(entries).toHaveLength(listed.length)
  const rows = toCsv(filterReport(report), english).split('\r\n')
  expect(rows.filter((row) => row.startsWith('source,'))).toHaveLength(listed.length)
  expect(rows.filter((row) => row.startsWith('finding,'))).toHaveLength(report.findings.length)
}

/** Whatever is hidden, shown and hidden make up the whole, and nothing is called absent that is only hidden. */
function expectNothingDenied(report: Report, filter = EVERYTHING): void {
  const { findings, hidden } = filterReport(report, filter)
  const left = hidden.anonymous + hidden.unverified + hidden.truncated
  expect(findings.length + left).toBe(report.findings.length)
  const made = toMarkdown(filterReport(report, filter), english)
  if (report.findings.length > 0) expect(made).not.toContain(english.say('worksheet_nothing'))
  for (const group of groupFindings(report, filter)) {
    const all = report.findings.filter(({ category }) => category === group.category).length
    expect(group.findings.length + group.hidden).toBe(all)
  }
}

const pages = new URL('../articles/', import.meta.url)
const files = readdirSync(pages).filter((name) => name.endsWith('.html'))

describe('one count in our own articles', () => {
  it.each(files)('%s', async (name) => {
    const { report } = await analyseInput({ file: fileURLToPath(new URL(name, pages)) })
    expectOneCount(report)
    for (const strengths of [['strong'], ['strong', 'moderate'], []] as const)
      expectNothingDenied(report, { ...EVERYTHING, strengths })
  })
})

describe('one count in any report', () => {
  const sample = sampleReport()
  const unnamed = sample.sources.find(({ profile }) => profile)!
  const source = fc
    .record({
      type: fc.constantFrom<Source['type']>('person', 'institution', 'document', 'anonymous'),
      byRole: fc.boolean(),
      name: fc.constantFrom('Ada Lund', 'the mayor', 'they', 'it', 'two aides', 'We', 'a memo'),
      words: fc.nat(30),
      profiled: fc.boolean(),
      flagged: fc.boolean(),
    })
    .map(({ type, byRole, name, words, profiled, flagged }) => ({
      flagged: flagged && type === 'anonymous',
      source: {
        id: '',
        type,
        name,
        words,
        mentions: [{ start: 0, end: 4 }],
        ...(byRole && type === 'person' && { byRole: true as const }),
        ...(profiled && type === 'anonymous' && { profile: unnamed.profile! }),
      } satisfies Source,
    }))
  const findings = fc.subarray(sample.findings.filter(({ category }) => category !== 'anonymous'))
  const filters = fc.record({
    categories: fc.subarray([...EVERYTHING.categories]),
    strengths: fc.subarray([...EVERYTHING.strengths]),
    hiddenKinds: fc.subarray(['hedged', 'agentless', 'unnamed-group'] as const),
    dismissed: fc.subarray(sample.findings.map(({ id }) => id)),
  })

  it('holds', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 8 }), findings, filters, (drawn, others, filter) => {
        const sources = drawn.map(({ source }, at) => ({ ...source, id: `s${at}` }))
        const first = sample.findings.find(({ category }) => category === 'anonymous')!
        const flags = drawn.flatMap(({ flagged }, at): Finding[] =>
          flagged ? [{ ...first, id: `anonymous@${at}`, sourceId: `s${at}` }] : [],
        )
        const report = makeReport(sample.article, { attributions: [], sources, findings: [...flags, ...others] }, true)
        expectOneCount(report)
        expectNothingDenied(report, filter)
      }),
    )
  })
})
