import { describe, expect, it } from 'vitest'
import { dateInUrl, readDate } from '../../../src/article/metadata/date'

describe('dates as pages write them', () => {
  it.each([
    ['2026-09-14T06:30:00+0100', '2026-09-14T06:30:00+01:00'],
    ['2026-09-14 06:30', '2026-09-14T06:30:00'],
    ['2026-09-14T06:30:00.123Z', '2026-09-14T06:30:00Z'],
    ['Published: September 14, 2026 at 6:05 p.m. EDT', '2026-09-14T18:05:00-04:00'],
    ['14 September 2026, 6.30am', '2026-09-14T06:30:00'],
    ['Mon, 14 Sep 2026 12:00:00 GMT', '2026-09-14T12:00:00Z'],
    ['Sept. 14th, 2026', '2026-09-14'],
    ['20260914', '2026-09-14'],
    ['1789365000', '2026-09-14T05:50:00Z'],
    ['2026/9/4', '2026-09-04'],
  ])('%s', (text, date) => expect(readDate(text)).toBe(date))

  it('reads the order of figures as told, unless they allow one only', () => {
    expect(readDate('3/4/2026', true)).toBe('2026-03-04')
    expect(readDate('3/4/2026', false)).toBe('2026-04-03')
    expect(readDate('14/3/2026', true)).toBe('2026-03-14')
  })

  it.each(['', 'soon', '2026', 'May 2026', '99/99/2026', '2026-13-40', 'Section 12.10'])('is no date: «%s»', (text) =>
    expect(readDate(text)).toBeNull(),
  )

  it.each([
    ['https://a.example/2026/09/14/ferry', '2026-09-14'],
    ['https://a.example/2026/sep/14/ferry', '2026-09-14'],
    ['https://a.example/ferry-20260914-story.html', '2026-09-14'],
    ['https://a.example/2026/09/ferry', null],
    ['https://a.example/story/123456789', null],
  ])('in the address %s', (url, date) => expect(dateInUrl(url)).toBe(date))
})
