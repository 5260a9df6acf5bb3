import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../src/article/plain-text'
import { analyseArticle, analyseText } from '../../src/engine'
import { shareText } from '../../src/report/texts'
import { english as words } from '../../src/words/node'

const speakers = (text: string) => analyseText(text).totals.speakers

describe('the words in quotation marks', () => {
  it('are sure where each has a speaker', () => {
    expect(speakers('“The bridge is safe for now,” Ada Lund said. Rain fell on the harbour.')).toEqual({
      quotedWords: 6,
      unattributedWords: 0,
      unsure: false,
    })
  })

  it('are unsure where more than a tenth has none', () => {
    const text =
      '“The bridge is safe for now,” Ada Lund said.\nThe café was full.\n“Nobody in this town will ever believe it.”\nIt rained.'
    const { totals } = analyseText(text)
    expect(totals.speakers).toEqual({ quotedWords: 14, unattributedWords: 8, unsure: true })
    expect(shareText('person', totals, words)).toMatch(/^at least \d/)
    expect(shareText('outlet', totals, words)).toMatch(/^at most \d/)
    expect(shareText('document', totals, words)).toBe('0%')
  })

  it('leave out terms and titles', () => {
    expect(speakers('The so-called “night ferry” was in “The Long Way Home”.').quotedWords).toBe(0)
  })

  it('are not given to whom a speaker quotes', () => {
    const text = 'Boats passed.\n“Ada Lund said the bridge was not safe.”\nBoats passed.'
    expect(speakers(text)).toMatchObject({ unattributedWords: 8, unsure: true })
  })

  it('are not counted again in a heading', () => {
    const article = plainArticle('“The bridge is safe for now”\n“The bridge is safe for now,” Ada Lund said.')
    article.blocks[0]!.role = 'heading'
    expect(analyseArticle(article).totals.speakers).toEqual({ quotedWords: 6, unattributedWords: 0, unsure: false })
  })

  it('are none in a text without marks', () => {
    expect(speakers('Rain fell.')).toEqual({ quotedWords: 0, unattributedWords: 0, unsure: false })
  })
})
