import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import messages from '../../_locales/en/messages.json'
import { analyseText } from '../../src/engine'
import type { Reason } from '../../src/findings/model'
import { isReason } from '../../src/findings/untrusted'
import { toJson } from '../../src/report/json'
import { quotes, reasonText } from '../../src/report/reasons'
import { english } from '../../src/words/node'

const keys = Object.keys(messages).filter((key) => key.startsWith('reason_'))

describe('the sentence of a reason', () => {
  it('quotes the words', () => {
    const reason: Reason = { key: 'reason_goes_back', quotes: ['the official', 'a senior official'] }
    expect(reasonText(reason, english)).toBe(
      '“the official” goes back to “a senior official”, unnamed in this article.',
    )
  })

  it('says that the words are a speaker’s, names who passed them on, and tells what else there is', () => {
    expect(reasonText({ key: 'reason_possible', quotes: ['may fail'], spoken: true }, english)).toBe(
      '“may fail”, in the speaker’s own words, says what is possible, not what is known.',
    )
    const names = ['Radio Sund', 'The Courier', 'The Post']
    expect(reasonText({ key: 'reason_second_hand_many', quotes: ['officials'], names }, english)).toBe(
      '“officials” are unnamed in this article, and reached it by way of Radio Sund, The Courier, and The Post.',
    )
    const also: Reason[] = [{ key: 'reason_never_closes', quotes: ['will'] }]
    expect(reasonText({ key: 'reason_noun_missing', quotes: ['to the'], also }, english)).toBe(
      'The paragraph ends with “to the”, and the noun that should follow is missing. The quotation that opens with “will” never closes.',
    )
  })

  it('fills in nothing that looks like a place to fill', () => {
    expect(reasonText({ key: 'reason_possible', quotes: ['$2 may'] }, english)).toMatch(/^“\$2 may” says/)
  })

  it('stands beside the data of a report that is given away, in its own language', () => {
    const report = analyseText('Officials said the talks may fail.')
    const told = toJson(report, english).findings
    expect(told.map(({ reason }) => reason)).toEqual(report.findings.map(({ reason }) => reason))
    for (const { says, reason } of told) for (const quote of reason.quotes) expect(says).toContain(`“${quote}”`)
  })
})

it('knows what it quotes already', () => {
  const reason: Reason = {
    key: 'reason_possible',
    quotes: ['may fail'],
    also: [{ key: 'reason_guess', quotes: ['x'] }],
  }
  expect([quotes(reason, 'fail'), quotes(reason, 'x'), quotes(reason, 'won')]).toEqual([true, true, false])
})

it('has no sentence that no rule says, and none without a quotation', () => {
  const folder = path.resolve(import.meta.dirname, '../../src')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^findings\/.*\.ts$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
  expect(keys.filter((key) => !sources.includes(`'${key}'`))).toEqual([])
  const texts: Record<string, { message: string }> = messages
  expect(keys.filter((key) => !texts[key]!.message.includes('$1'))).toEqual([])
})

describe('a reason from a page that may lie', () => {
  const sound = { key: 'reason_possible', quotes: ['may'], also: [{ key: 'reason_guess', quotes: ['x'] }] }
  it('is taken where its shape is right', () => expect(isReason(sound)).toBe(true))
  it.each([
    undefined,
    'a sentence',
    { key: 'extension_name', quotes: [] },
    { key: 'reason_possible' },
    { key: 'reason_possible', quotes: [7] },
    { key: 'reason_possible', quotes: ['may'], names: 'x' },
    { key: 'reason_possible', quotes: ['may'], spoken: 'yes' },
    { key: 'reason_possible', quotes: ['may'], also: [sound] },
  ])('is refused: %j', (value) => expect(isReason(value)).toBe(false))
})
