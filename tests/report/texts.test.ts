import { describe, expect, it } from 'vitest'
import { partText, unreadText } from '../../src/report/texts'
import { english } from '../../src/words/node'
import { sampleReport } from './sample'

const { article } = sampleReport()
const told = (published: string) => partText({ ...article, published }, 'published', english)

describe('a date in words', () => {
  it.each([
    ['2026-03-02', 'March 2, 2026'],
    ['2026-03-02T13:55:00+01:00', 'March 2, 2026 at 1:55 PM UTC+1'],
    ['2026-03-02T23:30:00-05:00', 'March 2, 2026 at 11:30 PM UTC−5'],
    ['2026-03-02T08:00:00+05:30', 'March 2, 2026 at 8:00 AM UTC+5:30'],
    ['2026-03-02T08:00', 'March 2, 2026 at 8:00 AM'],
    ['two days ago', 'two days ago'],
    ['2026-13-45T99:99:00Z', '2026-13-45T99:99:00Z'],
    ['2026-02-31', '2026-02-31'],
    ['2026-02-31T10:00:00+01:00', '2026-02-31T10:00:00+01:00'],
    ['2026-04-31T10:00:00Z', '2026-04-31T10:00:00Z'],
    ['2028-02-29', 'February 29, 2028'],
  ])('%s', (iso, words) => expect(told(iso)).toBe(words))

  it('in UTC is told in the reader’s zone, named', () => {
    const zone = new Intl.DateTimeFormat('en', { timeZoneName: 'short' }).formatToParts(Date.parse('2026-03-02T12:55Z'))
    const name = zone.find(({ type }) => type === 'timeZoneName')!.value
    expect(told('2026-03-02T12:55:00.000Z')).toMatch(
      new RegExp(`^March \\d, 2026 at \\d+:\\d\\d [AP]M ${name.replace('+', '\\+')}$`),
    )
  })
})

describe('a text that was not read', () => {
  it.each([
    ['ar', 'Not read: Arabic. Its structure is shown.'],
    ['en', 'Not read: another language. Its structure is shown.'],
    [null, 'Not read: another language. Its structure is shown.'],
  ])('%s', (language, words) => expect(unreadText({ ...article, language }, english)).toBe(words))
})
