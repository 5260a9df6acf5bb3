import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import type { Attribution } from '../../../src/findings/model'
import { parseArticle } from '../../../src/findings/parsed-article'
import { findUnverified } from '../../../src/findings/unverified/unverified'

const figuresIn = (text: string, attributions: Attribution[] = [], links: [number, number][] = []) => {
  const article = plainArticle(text)
  for (const block of article.blocks) block.links = links.map(([start, end]) => ({ start, end }))
  return findUnverified(parseArticle(article), attributions).filter((finding) => finding.kind === 'unsourced-figure')
}

describe('the source of a figure', () => {
  const text = 'Ana Ruiz of the port spoke. The storm caused damage of $2.5 billion.'
  it('is missing here', () => {
    expect(figuresIn(text).map((finding) => finding.exact)).toEqual(['$2.5 billion'])
  })
  it('is a link in the sentence', () => {
    const at = text.indexOf('damage')
    expect(figuresIn(text, [], [[at, at + 6]])).toEqual([])
  })
  it('is whoever speaks in the sentence before', () => {
    const content = { start: 0, end: 26 }
    const spoken: Attribution = {
      source: { start: 0, end: 8 },
      cue: null,
      content,
      sourceId: 's1',
      delivery: 'paraphrase',
      rule: 'test',
    }
    expect(figuresIn(text, [spoken])).toEqual([])
  })
  it('is the speaker of a quotation', () => {
    expect(figuresIn('“The storm caused damage of $2.5 billion.”')).toEqual([])
  })
})

it('leaves a year, an age and a score alone', () => {
  expect(figuresIn('In 1990 the 40-year-old won 3-2 before 12,000 fans.')).toEqual([])
})
