import fc from 'fast-check'
import { expect, it } from 'vitest'
import { analyseText } from '../../../src/engine'
import { isClaim } from '../../../src/findings/claims/untrusted'
import { isPageState } from '../../../src/messages'

const report = analyseText('Ada Lund accused the Vale Company of theft. The Vale Company denied the allegations.')
const claim = report.findings.find(({ exact }) => exact === 'accused')!.claim!

it('takes what the engine makes', () => {
  expect(claim.claimant?.name).toBe('Ada Lund')
  expect(claim.replies).toHaveLength(1)
  for (const finding of report.findings) if (finding.claim) expect(isClaim(finding.claim)).toBe(true)
})

it.each([
  ['no claimant', { ...claim, claimant: undefined }],
  ['a claimant without a name', { ...claim, claimant: { ...claim.claimant, name: 7 } }],
  ['a place before the text', { ...claim, content: [{ block: 0, start: -1, end: 2 }] }],
  ['a reply of another kind', { ...claim, replies: [{ ...claim.replies[0], kind: 'insult' }] }],
  ['replies that are no list', { ...claim, replies: 'none' }],
  ['silence that is no answer to yes or no', { ...claim, unanswered: 1 }],
])('refuses %s', (_, broken) => {
  expect(isClaim(broken)).toBe(false)
  const findings = report.findings.map((finding) => ({ ...finding, claim: broken }))
  const state = {
    status: 'ready',
    report: { ...report, findings },
    shown: { categories: [], strengths: [] },
    marksOn: true,
    dismissed: [],
  }
  expect(isPageState({ ...state, report })).toBe(true)
  expect(isPageState(state)).toBe(false)
})

it('throws on nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof isClaim(value)).toBe('boolean')
    }),
  )
})
