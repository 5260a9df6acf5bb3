import { expect, it } from 'vitest'
import { analyseText } from '../../src/engine'
import { claimLines, replacesReason } from '../../src/report/claim-lines'
import { filterReport } from '../../src/report/filtered'
import { toMarkdown } from '../../src/report/markdown'
import { summary } from '../../src/report/summary'
import { english } from '../../src/words/node'

const TEXT = `Ada Lund accused the *Vale* Company of dumping waste in the lake.

The Vale Company denied the allegations on Monday.`

const linesOf = (text: string, words: string) => {
  const { article, findings } = analyseText(text)
  const finding = findings.find(({ category, exact }) => category === 'unverified' && exact.includes(words))!
  const lines = claimLines(finding, article, english)
  return { lines: lines.map(({ label, value }) => [label, value]), instead: replacesReason(finding, lines) }
}

it('tells the chain in order, and that it stands for the reason', () => {
  expect(linesOf(TEXT, 'accused')).toEqual({
    lines: [
      ['Who says it', 'Ada Lund'],
      ['What is said', '“accused the *Vale* Company of dumping waste in the lake”'],
      ['The other side', '“The Vale Company denied the allegations on Monday”'],
    ],
    instead: true,
  })
})

it('says who answers where a pronoun stands there', () => {
  const text = `Ada Lund, the mayor of Ostholm, said on Monday that the lake was deep. She said it was cold.

The Vale Company accused Lund of theft. She said the claims were false.`
  expect(linesOf(text, 'accused').lines.at(-1)?.[1]).toBe('Ada Lund: “She said the claims were false”')
})

it('tells nothing where the text gives neither who says it nor an answer', () => {
  expect(linesOf('Hollis allegedly took bribes, and he denied nothing.', 'allegedly')).toEqual({
    lines: [],
    instead: false,
  })
  expect(linesOf('The ruling could force the firm to sell.', 'could')).toEqual({ lines: [], instead: false })
})

it('says that nobody answers only for an accusation that nothing answers', () => {
  const { lines } = linesOf('Ada Lund accused the Vale Company of theft. The lake is deep.', 'accused')
  expect(lines.at(-1)).toEqual(['', 'No reply to it was found in this text.'])
})

it('keeps the reason of a hedge, which tells more than who says it', () => {
  expect(linesOf('Ada Lund said the deal could fail.', 'could')).toMatchObject({ instead: false })
})

it('stands in the worksheet, escaped, with its paragraph, and in the summary', () => {
  const report = analyseText(TEXT)
  const sheet = toMarkdown(filterReport(report), english)
  expect(sheet).toContain(
    'Who says it: Ada Lund; What is said: “accused the \\*Vale\\* Company of dumping waste in the lake”; The other side: “The Vale Company denied the allegations on Monday” (¶ 2)',
  )
  expect(sheet).toContain(
    '**Alleged**, ¶ 1: “accused”: the article passes this on and does not say whether it is true.',
  )
  expect(sheet).not.toContain('passes on an accusation')
  expect(summary(report, english)).toContain('    Who says it: Ada Lund; What is said: “accused the *Vale* Company')
})
