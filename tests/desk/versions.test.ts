// Two versions of one story: what stands in one alone is told, from either side, and nothing that is not sure.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/article/article'
import { type Change, type Comparison, compareVersions, type Version } from '../../src/desk/versions'
import { analyseText } from '../../src/engine'
import { pairs } from './version-pairs'

type PairName = keyof typeof pairs

const read = (name: PairName) => ({
  agency: analyseText(pairs[name].agency),
  paper: analyseText(pairs[name].paper),
})
/** The paper lies open; the agency's version is the other one. */
function compare(name: PairName): Comparison {
  const { agency, paper } = read(name)
  return compareVersions(paper, agency)
}
const short = ({ kind, only, hereWords, otherWords }: Change): string =>
  [kind, only, hereWords, otherWords].map((part) => part ?? '-').join(' | ')
const told = (name: PairName) => compare(name).changes.map(short).sort()

describe('what stands in one version alone', () => {
  it('is a source that was cut, a name that came, a name that went and a hedge that fell away', () => {
    expect(told('bridge')).toEqual([
      'hedge | other | - | allegedly',
      'name | here | Ole Brandt | a person briefed on the inspection',
      'name | other | An official | Jan Feld',
      'source | other | - | Mira Tolland',
    ])
  })

  it('is who says it, where the words stay; a caveat; and a hedge in the verb', () => {
    expect(told('vaccine')).toEqual([
      'attribution | other | - | two people familiar with the trial',
      'caveat | other | - | could not be independently verified',
      'hedge | other | - | may have been caused',
    ])
  })

  it('is a source that was added, and the same words in the mouth of another', () => {
    expect(told('raid')).toEqual([
      'another | - | Karl Wend | Rana Idris',
      'source | here | Residents of the port | -',
      'source | other | - | Tom Reyes',
    ])
  })

  it('is found in a paragraph that was moved', () => {
    expect(told('budget')).toEqual([
      'hedge | other | - | will probably close',
      'name | here | Edda Krull | a councillor who asked not to be named',
    ])
    expect(compare('budget').rows.filter(({ moved }) => moved)).toHaveLength(1)
  })

  it('is quoted by its place in either text', () => {
    const { agency, paper } = read('bridge')
    const [hedge] = compareVersions(paper, agency).changes.filter(({ kind }) => kind === 'hedge')
    const at = (text: string, span: Span | null) => span && text.slice(span.start, span.end)
    expect(at(paper.article.text, hedge!.here)).toBe('The contractor skipped two safety checks in the previous year.')
    expect(at(agency.article.text, hedge!.other)).toMatch(/^The contractor allegedly/)
  })
})

describe('nothing is said', () => {
  it('of a full name that became a surname, and of paragraphs that were joined', () => {
    expect(told('strike')).toEqual([])
    expect(compare('strike').rows.filter(({ other, elsewhere }) => !other && !elsewhere)).toEqual([])
  })

  it('of an unnamed source that is described in other words', () => {
    expect(told('reworded')).toEqual([])
  })

  it('of two stories that are not one', () => {
    expect(compare('apart')).toMatchObject({ status: 'apart', changes: [] })
  })

  it('of a hedge in other words', () => {
    const [may, might, said] = ['may', 'possibly did', 'reportedly did'].map((hedge) =>
      analyseText(
        `The storm reached the northern coast on Sunday evening.\nThe wind ${hedge} tear the roof off the old market hall.`,
      ),
    )
    for (const [a, b] of [
      [may!, might!],
      [might!, said!],
      [said!, may!],
    ] as const)
      expect(compareVersions(a, b).changes.filter(({ kind }) => kind === 'hedge')).toEqual([])
  })

  it('of sources in a text that is not in English, though its paragraphs are lined up', () => {
    const german = analyseText(
      'Die Brücke am Hafen bleibt bis Juni geschlossen, sagte ein Beamter der Stadt am Montag.\nSie wurde im Jahr 1912 gebaut und trägt jeden Tag neuntausend Autos über den Fluss.',
    )
    expect(compareVersions(german, german)).toMatchObject({ status: 'unread', changes: [] })
  })

  it('of an empty text', () => {
    const { paper } = read('bridge')
    expect(compareVersions(paper, analyseText(''))).toMatchObject({ status: 'apart', changes: [] })
  })
})

const names = Object.keys(pairs) as PairName[]
const reports = Object.fromEntries(names.map((name) => [name, read(name)])) as Record<PairName, ReturnType<typeof read>>

const turned = (change: Change): Change => ({
  kind: change.kind,
  only: change.only && (change.only === 'here' ? 'other' : ('here' satisfies Version)),
  here: change.other,
  other: change.here,
  hereWords: change.otherWords,
  otherWords: change.hereWords,
})
const sorted = (changes: readonly Change[]) => changes.map((change) => JSON.stringify(change)).sort()

describe('always', () => {
  it.each(names)('what is cut from one side is added from the other: %s', (name) => {
    const { agency, paper } = reports[name]
    const there = compareVersions(agency, paper).changes.map(turned)
    expect(sorted(there)).toEqual(sorted(compareVersions(paper, agency).changes))
  })

  it.each(names)('a version against itself has nothing to tell: %s', (name) => {
    for (const report of Object.values(reports[name])) {
      const { changes, rows } = compareVersions(report, report)
      expect(changes).toEqual([])
      expect(rows.every(({ here, other, moved }) => here === other && !moved)).toBe(true)
    }
  })

  it('paragraphs in another order are moved, and their sources stay', () => {
    const paragraphs = pairs.bridge.agency.split('\n\n')
    const whole = reports.bridge.agency
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), (order) => {
        const { rows, changes } = compareVersions(whole, analyseText(order.join('\n\n')))
        expect(rows.every(({ here, other }) => here && other)).toBe(true)
        expect(changes).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('a text with paragraphs left out lacks what stood in them, and nothing else', () => {
    const paragraphs = pairs.raid.agency.split('\n\n')
    /** Who says what stands in each paragraph. */
    const speakers = [null, 'Rana Idris', 'Investigators', 'Tom Reyes']
    const whole = reports.raid.agency
    fc.assert(
      fc.property(fc.subarray(paragraphs, { minLength: 2, maxLength: 3 }), (kept) => {
        const { changes } = compareVersions(whole, analyseText(kept.join('\n\n')))
        const lost = speakers.filter((speaker, index) => speaker && !kept.includes(paragraphs[index]!))
        expect(changes.map(short)).toEqual(lost.map((speaker) => `source | here | ${speaker} | -`))
        for (const { here } of changes)
          expect(kept.join('\n\n')).not.toContain(whole.article.text.slice(here!.start, here!.end))
      }),
      { numRuns: 12, examples: [[[paragraphs[0]!, paragraphs[2]!]]] },
    )
  })
})
