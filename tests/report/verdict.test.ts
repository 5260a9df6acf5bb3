import { describe, expect, it } from 'vitest'
import type { Profile, Source } from '../../src/findings/model'
import { filterReport } from '../../src/report/filtered'
import { verdict } from '../../src/report/verdict'
import { english } from '../../src/words/node'
import { sampleReport } from './sample'

const sample = sampleReport()
const profile = sample.sources[0]!.profile!
const source = (type: Source['type'], why?: Profile['whyUnnamed']['value']): Source => ({
  id: `${type}${why}`,
  name: 'x',
  type,
  words: 1,
  mentions: [],
  ...(why ? { profile: { ...profile, whyUnnamed: { value: why, evidence: [] } } } : {}),
})
/** What is said where every unnamed source is flagged. */
const says = (...sources: Source[]) => {
  const unnamed = sources.filter(({ type }) => type === 'anonymous')
  const findings = unnamed.map(({ id }) => ({ ...sample.findings[0]!, category: 'anonymous' as const, sourceId: id }))
  return verdict(filterReport({ ...sample, sources, findings }), english)
}

describe('verdict', () => {
  it.each([
    [says(), 'No source is named or cited.'],
    [says(source('person')), 'The only source is named.'],
    [says(source('person'), source('document')), 'Each of the 2 sources is named.'],
    [says({ ...source('person'), byRole: true }), 'The only source is given by role, not by name.'],
    [says(source('anonymous', 'nothing')), 'The only source is unnamed; the text does not say why.'],
    [says(source('anonymous', 'harm'), source('person')), '1 of 2 sources is named, 1 is unnamed; the text says why.'],
    [
      says(source('anonymous', 'nothing'), source('anonymous', 'boilerplate')),
      'Each of the 2 sources is unnamed; for none of them does the text say why.',
    ],
    [
      says(source('anonymous', 'duty'), source('anonymous', 'nothing'), source('person')),
      '1 of 3 sources is named, 2 are unnamed; for 1 of them the text says why.',
    ],
    [
      says(source('anonymous', 'duty'), source('anonymous', 'circular'), source('person')),
      '1 of 3 sources is named, 2 are unnamed; for all of them the text says why.',
    ],
  ])('%s', (said, expected) => expect(said).toBe(expected))

  it('counts no one who tells nothing, or whom nobody need name', () => {
    const told = { ...source('person'), words: 0 }
    expect(
      verdict(filterReport({ ...sample, sources: [source('anonymous', 'nothing'), told], findings: [] }), english),
    ).toBe('No source is named or cited.')
  })

  it('counts the findings it is given, and only calls cut-off sentences broken off', () => {
    const cut = sample.findings.filter(({ category }) => category === 'truncated')
    const says = (findings: typeof cut) => verdict(filterReport({ ...sample, sources: [], findings }), english)
    expect(says(cut)).toBe('No source is named or cited; 1 sentence breaks off.')
    expect(says([...cut, { ...cut[0]!, kind: 'missing-start' }])).toBe(
      'No source is named or cited; 2 sentences are incomplete.',
    )
  })
})
