import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain'
import { readBlocks } from '../../../src/findings/reading'
import { decideUse, USE_RULES } from '../../../src/findings/unverified/hedged/no-doubt'
import { findPassages } from '../../../src/findings/unverified/passages'
import { Place } from '../../../src/findings/unverified/place'
import { RULES } from '../../../src/findings/unverified/rules/rules'
import { findUnverified } from '../../../src/findings/unverified/unverified'
import { readClauses } from '../../../src/language/clauses'

const sentencesOf = (text: string) => readBlocks(plainArticle(text)).blocks.flatMap((block) => block.sentences)
const rulesIn = (text: string) => sentencesOf(text).flatMap((sentence) => findPassages(sentence).map((p) => p.rule))

describe.each(RULES)('$id', (rule) => {
  it.each(rule.fires)('fires: %s', (example) => {
    expect(rulesIn(example)).toContain(rule.id)
  })
  it.each(rule.silent)('is silent: %s', (example) => {
    expect(rulesIn(example)).not.toContain(rule.id)
  })
  it('has examples of both', () => {
    expect(rule.fires.length).toBeGreaterThan(0)
    expect(rule.silent.length).toBeGreaterThan(0)
  })
})

// A hedge is doubt about a fact: each rule decides the hedges of its own sentences.
describe.each(USE_RULES)('hedged/$id', (rule) => {
  it.each(rule.decides)('decides: %s', (example) => {
    const decisions = sentencesOf(example).flatMap(({ tokens }) => {
      const clauses = readClauses(tokens)
      return tokens.flatMap((_, at) => {
        const place = new Place(clauses, at)
        return RULES.filter(
          ({ words }) => words.includes(place.token.lower) || words.includes(place.token.lemma),
        ).flatMap((asked) => {
          const sign = asked.when(place)
          return sign?.hedged ? [decideUse(place, sign.hedged)?.id ?? 'none'] : []
        })
      })
    })
    expect(decisions).toContain(rule.id)
    const hedges = sentencesOf(example)
      .flatMap((sentence) => findPassages(sentence))
      .filter(({ kind }) => kind === 'hedged')
    if (rule.doubt) expect(hedges).not.toEqual([])
    else expect(hedges).toEqual([])
  })
})

const findingsIn = (text: string) => findUnverified(readBlocks(plainArticle(text)), [])

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
