import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain'
import { readBlocks } from '../../../src/findings/reading'
import { MODAL_RULES } from '../../../src/findings/unverified/modals/rules'
import { decide, readModal } from '../../../src/findings/unverified/modals/use'
import { findPassages } from '../../../src/findings/unverified/passages'
import { RULES } from '../../../src/findings/unverified/rules/rules'
import { findUnverified } from '../../../src/findings/unverified/unverified'

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

describe.each(MODAL_RULES)('$id', (rule) => {
  it.each(rule.examples)('decides: %s', (example) => {
    const decisions = sentencesOf(example).flatMap(({ tokens }) =>
      tokens.flatMap((token, at) => {
        const use = rule.modals.includes(token.lower) ? readModal(tokens, at) : null
        return use ? [decide(use, tokens)] : []
      }),
    )
    const verdicts = decisions.map((decision) => decision?.verdict ?? 'hedge')
    if (rule.verdict === 'hedge') expect(decisions.map((decision) => decision?.id)).toContain(rule.id)
    else expect(verdicts.filter((verdict) => verdict === 'hedge')).toEqual([])
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
