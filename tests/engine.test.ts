// Whatever the text, the report is sound: offsets valid, findings inside their sentences, the same every time.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../src/article/metadata/head'
import { analyseText } from '../src/engine'
import { CATEGORIES, KINDS } from '../src/findings/model'
import { reasonText } from '../src/report/reasons'
import type { Report } from '../src/report/report'
import { english } from '../src/words/node'

/** Words and marks that rules look for, so that random text reaches them. */
const NEWS = [
  'sources familiar with the matter',
  'said',
  'told',
  'according to',
  'the official',
  'officials',
  'these people',
  'who',
  'that',
  'may',
  'could',
  'might have',
  'allegedly',
  'reportedly',
  'denied',
  'claims',
  'it is understood',
  'could not be verified',
  'he',
  'they',
  'Mr.',
  'Ms Lindqvist',
  'Joe',
  'U.S.',
  '“',
  '”',
  '"',
  '`',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '(',
  ')',
  ',',
  '.',
  '…',
  '?',
  '—',
  ':',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u202e',
  'e\u0301',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  '\0',
  '20 people',
  '$3.5 million',
  'belonging to',
  'during',
  '[+1234 chars]',
  'Read more',
  'and was',
  '60%',
]

const newsText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NEWS),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(' '))
const anyText = fc.oneof(
  newsText,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
)

function complaints({ article, attributions, sources, findings }: Report): string[] {
  const { length } = article.text
  const list: string[] = []
  const check = (good: boolean, what: string) => void (good || list.push(what))
  const span = (s: { start: number; end: number } | null | undefined, what: string) =>
    check(
      !s || (Number.isInteger(s.start) && s.start >= 0 && s.start < s.end && s.end <= length),
      `${what} ${s?.start}-${s?.end}`,
    )
  const ids = new Set(sources.map((source) => source.id))
  check(ids.size === sources.length, 'source ids are not unique')
  check(new Set(findings.map((f) => f.id)).size === findings.length, 'finding ids are not unique')
  let at = 0
  for (const block of article.blocks) {
    span(block, 'block')
    check(block.start >= at, 'blocks overlap')
    at = block.end
  }
  for (const a of attributions) {
    span(a.source, 'source')
    span(a.cue, 'cue')
    span(a.content, 'content')
    for (const part of a.contentParts ?? []) span(part, 'content part')
    check(a.sourceId === null || ids.has(a.sourceId), `attribution of unknown source ${a.sourceId}`)
  }
  for (const source of sources) for (const mention of source.mentions) span(mention, 'mention')
  const sentences = new Set<string>()
  for (const f of findings) {
    span(f, f.id)
    check(article.text.slice(f.start, f.end) === f.exact, `${f.id} exact`)
    check(f.start >= f.sentence.start && f.end <= f.sentence.end, `${f.id} outside its sentence`)
    check(
      article.blocks.some((b) => f.start >= b.start && f.end <= b.end),
      `${f.id} outside every block`,
    )
    check(CATEGORIES.includes(f.category) && (KINDS[f.category] as readonly string[]).includes(f.kind), `${f.id} kind`)
    const why = reasonText(f.reason, english)
    check(why.length > 10 && why.includes('“') && !why.includes('“”'), `${f.id} reason: ${why}`)
    for (const cue of f.cues) span(cue, `${f.id} cue`)
    span(f.mention?.antecedent, 'antecedent')
    if (f.category === 'anonymous') check(f.sourceId === undefined || ids.has(f.sourceId), `${f.id} source`)
    const key = `${f.category}@${f.sentence.start}`
    check(!sentences.has(key), `two findings of one category in one sentence: ${key}`)
    sentences.add(key)
  }
  return list
}

describe('the engine on any text', () => {
  it('gives a sound report', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = analyseText(text)
        expect(report.article.text).toBe(text)
        expect(complaints(report)).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  // What every object of the language has is a word like any other: the constructor of a car is in the news every second week.
  it.each(['constructor', 'Constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'takes “%s” for a word',
    (word) => {
      const text = [
        `Officials said that the ${word} may fail.`,
        `Two ${word} sources said so, and the board is ${word} of the bridge.`,
        `The ${word} said that ${word} was ${word}.`,
      ].join(' ')
      const report = analyseText(text)
      expect(complaints(report)).toEqual([])
      expect(report.findings.map(({ exact }) => exact)).toContain('may fail')
      expect(plainText(`A &${word}; story`)).toBe(`A &${word}; story`)
    },
  )

  it('reads a text the second time as the first', () => {
    // Words that no dictionary has, with marks on them: the language library keeps what it meets.
    const text =
      'We look at why Qvinthal’s... long growth could fail, Ombrisk’s) “Ombrisk’s... Ombrisk) said. Qvinthal’s... may.'
    const first = analyseText(text)
    expect(analyseText(text)).toEqual(first)
  })

  it('gives the same report for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyseText(text)).toEqual(analyseText(text))
      }),
      { numRuns: 100 },
    )
  })
})
