import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import type { Attribution } from '../../../src/findings/model'
import { parseArticle } from '../../../src/findings/parsed-article'
import { speakersOf } from '../../../src/findings/unverified/speakers'
import { findUnverified } from '../../../src/findings/unverified/unverified'

const said = (start: number, end: number, sourceId: string): Attribution => ({
  source: { start: 0, end: 1 },
  cue: null,
  content: { start, end },
  sourceId,
  delivery: 'direct',
  rule: 'test',
})

describe('whose hedge it is', () => {
  it('takes the narrowest content around the passage', () => {
    const spans = [
      { start: 5, end: 8 },
      { start: 25, end: 30 },
      { start: 60, end: 70 },
    ]
    expect(speakersOf(spans, [said(20, 35, 's2'), said(0, 50, 's1')])).toEqual(['s1', 's2', undefined])
  })

  it('says so on a finding in a quotation', () => {
    const text = '“The dam may fail,” Ana Ruiz said.'
    const quotation = said(text.indexOf('The dam'), text.indexOf(',”'), 's1')
    const [finding] = findUnverified(parseArticle(plainArticle(text)), [quotation])
    expect(finding?.sourceId).toBe('s1')
    expect(finding?.exact).toBe('may fail')
    expect(finding?.reason).toMatchObject({ quotes: ['may fail'], spoken: true })
  })

  it('leaves the article’s own hedges alone', () => {
    const [finding] = findUnverified(parseArticle(plainArticle('The dam may fail.')), [])
    expect(finding?.sourceId).toBeUndefined()
    expect(finding?.reason.spoken).toBeUndefined()
  })
})
