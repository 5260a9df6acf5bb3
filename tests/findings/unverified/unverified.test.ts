import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import { parseArticle } from '../../../src/findings/parsed-article'
import { USE_RULES } from '../../../src/findings/unverified/hedged/hedged'
import { findPassages } from '../../../src/findings/unverified/passages'
import { findUnverified } from '../../../src/findings/unverified/unverified'

const sentencesOf = (text: string) => parseArticle(plainArticle(text)).blocks.flatMap((block) => block.sentences)

// A hedge is doubt about a fact: what a rule of use decides is flagged or left.
describe.each(USE_RULES)('hedged/$id', (rule) => {
  it.each(rule.fires)('decides: %s', (example) => {
    const hedges = sentencesOf(example)
      .flatMap((sentence) => findPassages(sentence))
      .filter(({ kind }) => kind === 'hedged')
    if (rule.doubt) expect(hedges).not.toEqual([])
    else expect(hedges).toEqual([])
  })
})

const findingsIn = (text: string) => findUnverified(parseArticle(plainArticle(text)), [])

describe('one finding for each sentence', () => {
  it('lets the strongest carry it and names the others', () => {
    const text = 'The alleged thief may flee, and it is unclear whether he is armed.'
    const [finding, ...others] = findingsIn(text)
    expect(others).toEqual([])
    expect(finding?.kind).toBe('declared')
    expect(finding?.cues.map((cue) => text.slice(cue.start, cue.end))).toEqual([
      'it is unclear whether',
      'alleged',
      'may flee',
    ])
  })
  it('lets an allegation beat a hedge', () => {
    expect(findingsIn('The alleged thief is likely to flee.')[0]?.kind).toBe('alleged')
  })
})
