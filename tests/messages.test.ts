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
    expect(isPageState({ status: 'ready', report, shown, marksOn: true, dismissed: [] })).toBe(true)
    expect(isPageState({ status: 'ready', report: { ...report, findings: null }, shown, dismissed: [] })).toBe(false)
    const spoilt = report.findings.map((finding) => ({ ...finding, reason: 'a sentence' }))
    expect(isPageState({ status: 'ready', report: { ...report, findings: spoilt }, shown, dismissed: [] })).toBe(false)
    expect(isPageState({ status: 'no-article' })).toBe(true)
    expect(isPageState({ status: 'failed' })).toBe(false)
  })

  it('throws on nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const is of [isToBackground, isToPage, isPageState]) expect(typeof is(value)).toBe('boolean')
      }),
    )
  })
})
