import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseText } from '../src/engine'
import { isPageState, isToBackground, isToPage } from '../src/messages'

describe('messages to the background', () => {
  it.each([
    { type: 'article-found' },
    { type: 'analyse', article: {} },
    { type: 'marked', count: 3 },
    { type: 'marked', count: null },
    { type: 'read-tab', tabId: 7 },
  ])('takes %j', (message) => expect(isToBackground(message)).toBe(true))

  it.each([
    null,
    'article-found',
    {},
    { type: 'toString' },
    { type: 'analyse', article: 'text' },
    { type: 'analyse', article: null },
    { type: 'marked', count: -1 },
    { type: 'marked', count: 1.5 },
    { type: 'marked' },
    { type: 'read-tab', tabId: '7' },
  ])('refuses %j', (message) => expect(isToBackground(message)).toBe(false))
})

describe('messages to the page part', () => {
  it.each([
    { type: 'read' },
    { type: 'get-state' },
    { type: 'walk', step: -1 },
    { type: 'scroll-to', findingId: 'anonymous@4' },
    { type: 'scroll-to-span', start: 0, end: 4 },
    { type: 'show', categories: ['anonymous'], strengths: ['strong', 'slight'] },
  ])('takes %j', (message) => expect(isToPage(message)).toBe(true))

  it.each([
    { type: 'walk', step: 2 },
    { type: 'scroll-to' },
    { type: 'scroll-to-span', start: -1, end: 4 },
    { type: 'show', categories: ['nonsense'], strengths: [] },
    { type: 'show', categories: 'anonymous', strengths: [] },
    { type: 'analyse', article: {} },
  ])('refuses %j', (message) => expect(isToPage(message)).toBe(false))
})

describe('the state of a page', () => {
  it('is told from anything else', () => {
    const report = analyseText('Officials said so.')
    const shown = { categories: ['anonymous'], strengths: ['strong'] }
    const ready = { status: 'ready', report, shown, marksOn: true, dismissed: [] }
    expect(isPageState(ready)).toBe(true)
    expect(isPageState({ ...ready, report: { ...report, findings: null } })).toBe(false)
    const spoilt = report.findings.map((finding) => ({ ...finding, reason: 'a sentence' }))
    expect(isPageState({ ...ready, report: { ...report, findings: spoilt } })).toBe(false)
    expect(isPageState({ ...ready, shown: { ...shown, categories: ['nonsense'] } })).toBe(false)
    expect(isPageState({ ...ready, dismissed: [1] })).toBe(false)
    const evidence = { headline: { kind: 'meta', where: 'the head' } }
    expect(isPageState({ ...ready, report: { ...report, article: { ...report.article, evidence } } })).toBe(false)
    expect(isPageState({ status: 'no-article' })).toBe(true)
    expect(isPageState({ status: 'failed' })).toBe(false)
  })

  it('bears what is nested deeper than a stack, and what has no words for itself', () => {
    const report = analyseText('Officials said so.')
    let also: unknown[] = []
    for (let depth = 0; depth < 100_000; depth++) also = [{ key: 'reason_x', quotes: [], also }]
    const speechless = {
      toString() {
        throw new Error('speechless')
      },
    }
    const shown = { categories: [], strengths: [] }
    for (const spoilt of [also, speechless, Object.create(null), [speechless]]) {
      const findings = report.findings.map((finding) => ({ ...finding, reason: { ...finding.reason, also: spoilt } }))
      expect(findings).not.toEqual([])
      const state = { status: 'ready', report: { ...report, findings }, shown, marksOn: true, dismissed: [] }
      expect(isPageState(state)).toBe(false)
      expect(isToPage({ type: spoilt })).toBe(false)
      expect(isToBackground({ type: 'marked', count: spoilt })).toBe(false)
    }
  })

  it('throws on nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const is of [isToBackground, isToPage, isPageState]) expect(typeof is(value)).toBe('boolean')
      }),
    )
  })
})
