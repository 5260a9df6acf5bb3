import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/engine'
import type { Profile } from '../../../src/findings/model'

function profileOf(text: string): Profile {
  const source = analyseText(text).sources.find(({ profile }) => profile)
  expect(source, text).toBeDefined()
  return source!.profile!
}
const says = ' said the quay was unsafe.'

describe('description', () => {
  it.each([
    ['A source', { value: 'bare', role: null }],
    ['Officials', { value: 'generic', role: 'Officials' }],
    ['A senior US official', { value: 'generic', role: 'official', seniority: 'senior', nationality: 'US' }],
    ['A Treasury official', { value: 'affiliation', affiliation: 'Treasury' }],
    ['Two people at the Harbour Bank', { value: 'affiliation', affiliation: 'the Harbour Bank', role: null }],
    ['Several protest leaders', { value: 'generic', role: 'protest leaders' }],
    ['A diplomat who attended the meeting', { value: 'placed', role: 'diplomat' }],
    ['A former campaign aide', { value: 'affiliation', affiliation: 'campaign', seniority: 'former' }],
  ])('%s', (source, expected) => {
    expect(profileOf(source + says).description).toMatchObject(expected)
  })
})

describe('number', () => {
  it.each([
    ['Sources', 'unstated', null],
    ['Several officials', 'vague', null],
    ['Four people at the bank', 'exact', 4],
    ['A dozen residents', 'exact', 12],
    ['A diplomat', 'one', 1],
    ['One of the officials', 'one', 1],
  ])('%s', (source, value, count) => {
    expect(profileOf(source + says).number).toMatchObject({ value, count })
  })
})

describe('why unnamed', () => {
  it.each([
    ['An official said the quay was unsafe.', 'nothing'],
    ['An official, speaking on condition of anonymity, said the quay was unsafe.', 'boilerplate'],
    [
      'An official, who spoke on condition of anonymity because she was not authorised to speak publicly, said it was unsafe.',
      'circular',
    ],
    ['An official, who asked not to be named because the investigation is under way, said it was unsafe.', 'duty'],
    ['A nurse, who asked not to be named for fear of reprisals, said the ward was full.', 'harm'],
  ])('%s', (text, value) => {
    expect(profileOf(text).whyUnnamed.value).toBe(value)
  })

  it('covers every official when one sentence grants it to the officials', () => {
    const { sources } = analyseText(
      'A port official said the crane was unsafe. Another official said it was old. The officials spoke on condition of anonymity because the review is confidential.',
    )
    const whys = sources.flatMap(({ profile }) => profile?.whyUnnamed.value ?? [])
    expect(whys).toEqual(['duty', 'duty'])
  })

  it('protects a private person with a reason, and marks it slightly', () => {
    const report = analyseText('A nurse, who asked not to be named for fear of reprisals, said the ward was full.')
    expect(report.sources.find(({ profile }) => profile)!.profile!.protected).toBe(true)
    expect(report.findings.find(({ category }) => category === 'anonymous')!.strength).toBe('slight')
  })
})

describe('to whom', () => {
  it.each([
    ['A port official told CNN that the quay was unsafe.', 'other-outlet', ['CNN']],
    ['The quay is unsafe, Bloomberg reported, citing officials.', 'other-outlet', ['Bloomberg']],
    [
      'Reuters reported that officials told the Harbour Times that the quay was unsafe.',
      'other-outlet',
      ['Reuters', 'Harbour Times'],
    ],
    ['A port official told this newspaper that the quay was unsafe.', 'this-outlet', []],
    ['LUNDHAVEN (Reuters) - A port official told Reuters that the quay was unsafe.', 'this-outlet', []],
    ['A port official told Radio Nord that the quay was unsafe.', 'other-outlet', ['Radio Nord']],
    ['A port official told the Vale broadcaster that the quay was unsafe.', 'other-outlet', ['Vale']],
    ['“The quay is unsafe,” as one port official told me.', 'this-outlet', []],
    ['According to a memo seen by the Harbour Times, the quay is unsafe.', 'other-outlet', ['Harbour Times']],
    ['A port official told reporters that the quay was unsafe.', 'not-said', []],
  ])('%s', (text, value, chain) => {
    expect(profileOf(text).toWhom).toMatchObject({ value, chain })
  })
})

describe('borne out', () => {
  const claim = 'A port official said the Lund crane lost 40 bolts in the storm.\n'
  it('by a named source who says the same', () => {
    const { borneOut } = profileOf(`${claim}Carl Voss said the Lund crane lost 40 bolts in the storm last week.`)
    expect(borneOut).toMatchObject({ value: 'named', by: ['Carl Voss'] })
  })
  it('by nobody where another speaks of something else', () => {
    expect(
      profileOf(`${claim}Carl Voss said the Lund crane was painted in May by a firm from the north.`).borneOut.value,
    ).toBe('nobody')
  })
})

it('shows every value with words of the text', () => {
  const text =
    'Two allies of the mayor who attended the meeting told CNN, on condition of anonymity, that she would resign.'
  const { protected: _protected, ...facts } = profileOf(text)
  for (const [name, fact] of Object.entries(facts)) {
    const nothing = ['nobody', 'none', 'nothing', 'not-stated', 'not-said'].includes(fact.value)
    expect(fact.evidence.length > 0, name).toBe(!nothing)
    for (const { start, end } of fact.evidence) expect(text.slice(start, end).trim().length).toBeGreaterThan(0)
  }
  expect(facts).toMatchObject({
    number: { value: 'exact', count: 2 },
    knowledge: { value: 'direct' },
    side: { value: 'stated' },
    toWhom: { chain: ['CNN'] },
    whyUnnamed: { value: 'boilerplate' },
  })
})
