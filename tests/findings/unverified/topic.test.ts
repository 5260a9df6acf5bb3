import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import { parseArticle } from '../../../src/findings/parsed-article'
import { TOPICS } from '../../../src/findings/unverified/topic'
import { findUnverified } from '../../../src/findings/unverified/unverified'

const strengthsIn = (text: string) => findUnverified(parseArticle(plainArticle(text)), []).map((f) => f.strength)

describe.each(TOPICS)('$id', (topic) => {
  it.each(topic.fires)('is: %s', (text) => {
    const strengths = strengthsIn(text)
    expect(strengths.length).toBeGreaterThan(0)
    expect(new Set(strengths)).toEqual(new Set(['slight']))
  })
  it.each(topic.silent)('is not: %s', (text) => {
    expect(strengthsIn(text)).toContain('moderate')
  })
})

it('takes a weather sentence in another story for what it is', () => {
  const text = 'The march will take place on Monday. Rain and wind may slow the crowd. The mayor may resign.'
  expect(strengthsIn(text)).toEqual(['slight', 'moderate'])
})
