// What the reader puts right flows into counts, shares, marks and everything that is made of a report.
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Corrections, sourceKeys, withoutKeys } from '../../src/desk/correction'
import { applyCorrections } from '../../src/desk/corrections'
import type { Correction } from '../../src/desk/record'
import { analyseText } from '../../src/engine'
import { toCsv } from '../../src/report/csv'
import { filterReport } from '../../src/report/filtered'
import { toMarkdown } from '../../src/report/markdown'
import { statements } from '../../src/report/statements'
import { speakers } from '../../src/report/totals'
import { verdict } from '../../src/report/verdict'
import { english } from '../../src/words/node'
import { sampleReport } from '../report/sample'

const STORY = `A senior ministry official said the bridge would stay closed until June.
Mira Tolland, who runs the ferry line, said that nobody had asked her about the bridge.
The official added that the repairs would cost four million crowns.
Critics said the ministry had waited too long.`
const story = analyseText(STORY)
const keyOf = (name: string, report = story) => {
  const source = report.sources.find((one) => one.name.includes(name))
  if (!source) throw new Error(`no source ${name} among ${report.sources.map((one) => one.name).join(', ')}`)
  return sourceKeys(report.sources).get(source.id)!
}
const official = keyOf('official')
const critics = keyOf('Critics')
const tolland = keyOf('Tolland')
const corrected = (...corrections: Correction[]) => applyCorrections(story, corrections)
const sourceOf = (report: typeof story, name: string) => report.sources.find((one) => one.name.includes(name))
const anonymous = (report: typeof story) => report.findings.filter(({ category }) => category === 'anonymous')

describe('a type by hand', () => {
  const report = corrected({ kind: 'type', source: official, type: 'institution' })

  it('takes away the marks of a source that is named now, and no others', () => {
    const gone = anonymous(story).filter(({ sourceId }) => sourceId === sourceOf(story, 'official')!.id)
    expect(gone.length).toBeGreaterThan(0)
    expect(anonymous(report)).toHaveLength(anonymous(story).length - gone.length)
    expect(anonymous(report).length).toBeGreaterThan(0)
    expect(report.findings.filter(({ category }) => category !== 'anonymous')).toEqual(
      story.findings.filter(({ category }) => category !== 'anonymous'),
    )
  })

  it('moves its words and its count from the unnamed to what it is', () => {
    const { words } = sourceOf(story, 'official')!
    expect(words).toBeGreaterThan(0)
    expect(report.totals.words.anonymous).toBe(story.totals.words.anonymous - words)
    expect(report.totals.words.institution).toBe(story.totals.words.institution + words)
    expect(report.totals.words.outlet).toBe(story.totals.words.outlet)
    expect(report.totals.sources).toEqual({ ...story.totals.sources, anonymous: 1, institution: 1 })
    expect(sourceOf(report, 'official')!.profile).toBeUndefined()
  })

  it('changes the verdict', () => {
    const said = (one: typeof story) => verdict(filterReport(one), english)
    expect(said(story)).toContain('2 are unnamed')
    expect(said(report)).toContain('1 is unnamed')
  })

  it('counts somebody as unnamed whom the text names, and invents no mark for it', () => {
    const unnamed = corrected({ kind: 'type', source: tolland, type: 'anonymous' })
    expect(unnamed.totals.sources.anonymous).toBe(story.totals.sources.anonymous + 1)
    expect(unnamed.totals.words.person).toBe(0)
    expect(unnamed.totals.words.anonymous).toBe(story.totals.words.anonymous + story.totals.words.person)
    expect(unnamed.findings).toEqual(story.findings)
  })

  it('knows a person by role from one by name', () => {
    const byRole = corrected({ kind: 'type', source: tolland, type: 'role' })
    expect(byRole.totals.sources).toMatchObject({ role: 1, person: 0 })
    expect(byRole.totals.words.role).toBe(story.totals.words.person)
  })
})

describe('a name by hand', () => {
  const report = corrected({ kind: 'rename', source: official, name: 'The bridge official' })

  it('stands wherever the source is named, with the one of the text kept', () => {
    const source = sourceOf(report, 'bridge official')!
    expect(source.byHand).toEqual({ keys: [official], was: [sourceOf(story, 'official')!.name] })
    expect(toMarkdown(filterReport(report), english)).toMatch(
      /\*\*The bridge official\*\* \(unnamed, 15 words, corrected by the reader; in the text: A senior ministry official\)/i,
    )
    expect(toCsv(filterReport(report), english)).toContain('The bridge official')
  })

  it('takes no mark away: the text gives the name to nobody', () => {
    expect(report.findings.map(({ id }) => id)).toEqual(story.findings.map(({ id }) => id))
    expect(report.totals).toEqual(story.totals)
  })
})

describe('two sources that are one', () => {
  const report = corrected({ kind: 'merge', from: official, into: tolland })
  const joined = sourceOf(report, 'Tolland')!

  it('say together all that each says, in order', () => {
    const both = ['official', 'Tolland'].flatMap((name) => statements(story, sourceOf(story, name)!))
    expect(statements(report, joined)).toEqual(both.sort((a, b) => a.start - b.start))
    expect(joined.mentions).toHaveLength(3)
    expect(joined.words).toBe(sourceOf(story, 'official')!.words + sourceOf(story, 'Tolland')!.words)
    expect(joined.byHand?.keys).toEqual([tolland, official])
  })

  it('are one in every count, and what rested on the unnamed one is named now', () => {
    expect(speakers(report)).toHaveLength(speakers(story).length - 1)
    expect(report.totals.words.person).toBe(story.totals.words.person + sourceOf(story, 'official')!.words)
    expect(anonymous(report).map(({ sourceId }) => sourceId)).not.toContain(sourceOf(story, 'official')!.id)
  })

  it('stay one where three are joined, one after the other', () => {
    const three = corrected(
      { kind: 'merge', from: critics, into: official },
      { kind: 'merge', from: official, into: tolland },
    )
    expect(speakers(three)).toHaveLength(1)
    expect(sourceOf(three, 'Tolland')!.byHand?.keys).toEqual(expect.arrayContaining([tolland, official, critics]))
    expect(three.totals.words.outlet).toBe(story.totals.words.outlet)
  })

  it('end in no circle', () => {
    const circle = corrected(
      { kind: 'merge', from: critics, into: official },
      { kind: 'merge', from: official, into: critics },
    )
    expect(speakers(circle)).toHaveLength(2)
  })

  it('keep of two unnamed ones what the text gives about either', () => {
    const both = corrected({ kind: 'merge', from: official, into: critics })
    const { profile } = sourceOf(both, 'Critics')!
    expect(profile!.number.value).toBe(sourceOf(story, 'official')!.profile!.number.value)
    expect(anonymous(both)).toHaveLength(anonymous(story).length)
  })

  it('bear each other out no more', () => {
    const sample = sampleReport()
    const [officials, , mira] = sample.sources
    officials!.profile!.borneOut = { value: 'named', by: [mira!.name], evidence: [mira!.mentions[0]!] }
    const keys = sourceKeys(sample.sources)
    const merged = applyCorrections(sample, [
      { kind: 'merge', from: keys.get('s3')!, into: keys.get('s1')! },
      { kind: 'rename', source: keys.get('s4')!, name: 'The board' },
    ])
    expect(merged.sources[0]!.profile!.borneOut).toEqual({ value: 'nobody', by: [], evidence: [] })
    const renamed = applyCorrections(sample, [{ kind: 'rename', source: keys.get('s3')!, name: 'M. Tolland' }])
    expect(renamed.sources[0]!.profile!.borneOut).toMatchObject({ value: 'named', by: ['M. Tolland'] })
    const unnamed = applyCorrections(sample, [{ kind: 'type', source: keys.get('s3')!, type: 'anonymous' }])
    expect(unnamed.sources[0]!.profile!.borneOut.value).toBe('unnamed')
  })
})

describe('corrections', () => {
  it('leave the report that they are given as it is, and pass over sources that the text has no more', () => {
    const before = JSON.stringify(story)
    corrected({ kind: 'merge', from: official, into: tolland }, { kind: 'type', source: tolland, type: 'document' })
    expect(JSON.stringify(story)).toBe(before)
    const foreign = corrected({ kind: 'rename', source: 'a spokesman', name: 'Somebody' })
    expect(foreign.totals).toEqual(story.totals)
    expect(foreign.sources.some(({ byHand }) => byHand)).toBe(false)
  })

  it('know every source by the same key before and after', () => {
    const after = corrected(
      { kind: 'merge', from: official, into: tolland },
      { kind: 'rename', source: tolland, name: 'X' },
    )
    const keys = sourceKeys(after.sources)
    expect([...keys.values()]).toEqual([...sourceKeys(story.sources).values()].filter((key) => key !== official))
  })

  it('tell two sources of one name apart', () => {
    const twins = [
      { ...story.sources[0]!, id: 'a', name: 'The  Official' },
      { ...story.sources[0]!, id: 'b', name: 'the official' },
    ]
    expect([...sourceKeys(twins).values()]).toEqual(['the official', '#2 the official'])
  })

  it('are taken back source by source', () => {
    const all: Correction[] = [
      { kind: 'merge', from: official, into: tolland },
      { kind: 'rename', source: critics, name: 'The opposition' },
    ]
    expect(withoutKeys(all, [tolland])).toEqual([all[1]])
    expect(withoutKeys(all, [critics])).toEqual([all[0]])
  })

  it('are read from anything, and only those that are in order', () => {
    const right: Correction = { kind: 'rename', source: 'critics', name: 'The opposition' }
    const wrong = [{ kind: 'type', source: 'x', type: 'liar' }, { kind: 'rename', source: 'x', name: 5 }, 7, null]
    expect(v.parse(Corrections, [right, ...wrong])).toEqual([right])
    for (const nothing of [undefined, null, 'x', {}]) expect(v.parse(Corrections, nothing)).toEqual([])
  })
})
