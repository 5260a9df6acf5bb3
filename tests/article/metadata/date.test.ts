import { describe, expect, it } from 'vitest'
import { dateInUrl, readDate, readDates } from '../../../src/article/metadata/date'
import { dateWords } from '../../../src/article/metadata/date-words'

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

  it('reads the order of figures as the region writes it, unless they allow one only', () => {
    expect(readDate('3/4/2026', dateWords('en-US'))).toBe('2026-03-04')
    expect(readDate('3/4/2026', dateWords('en-GB'))).toBe('2026-04-03')
    expect(readDate('3/4/2026', dateWords('no such locale'))).toBe('2026-03-04')
    expect(readDate('14/3/2026', dateWords('en-US'))).toBe('2026-03-14')
  })

  it.each([
    ['8:30 PST, March 4, 2026', '2026-03-04T08:30:00-08:00'],
    ['12:30 AEST 4 March 2026', '2026-03-04T12:30:00+10:00'],
    ['March 4, 2026 12:30 a.m. ET', '2026-03-04T00:30:00-05:00'],
    ['July 4, 2026 12:30 p.m. ET', '2026-07-04T12:30:00-04:00'],
    ['4 March 2026 8.05 IST', '2026-03-04T08:05:00'],
    ['4 March 2026, 10:00 GMT+2:00', '2026-03-04T10:00:00+02:00'],
    ['4 March 2026 at 5 pm AKST', '2026-03-04T17:00:00-09:00'],
  ])('takes no zone for a half of the day: %s', (text, date) => expect(readDate(text)).toBe(date))

  it.each([
    ['de-DE', 'Stand: 4. März 2026, 16:15 Uhr', '2026-03-04T16:15:00'],
    ['fr', 'Publié le 18 juil. 2026 à 08h01', '2026-07-18T08:01:00'],
    ['es', '25 de abril de 2026', '2026-04-25'],
    ['pl', '2 lutego 2026', '2026-02-02'],
    ['ru', '16 октября 2026 г.', '2026-10-16'],
    ['tr', '30 Nisan 2026 - 16:49', '2026-04-30T16:49:00'],
    ['ja', '2026年1月13日 21時37分', '2026-01-13T21:37:00'],
    ['vi', 'Thứ tư, 22/10/2026, 19:25', '2026-10-22T19:25:00'],
  ])('knows the months of %s', (locale, text, date) => expect(readDate(text, dateWords(locale))).toBe(date))

  it.each(['31 February 2026', '2026-02-31', '30.02.2026', '31/04/2026', '29 February 2026'])(
    'refuses a day that no calendar has: %s',
    (text) => expect(readDate(text, dateWords('en-GB'))).toBeNull(),
  )

  it.each([
    [
      'Updated 10:32 AM EST, Tue March 5, 2026 | Published 4:01 PM EST, Mon March 4, 2026',
      ['2026-03-05T10:32:00-05:00', '2026-03-04T16:01:00-05:00'],
    ],
    ['March 4, 2026 4:01 PM Updated March 5, 2026 9:00 AM', ['2026-03-04T16:01:00', '2026-03-05T09:00:00']],
    ['Published 4 March 2026', ['2026-03-04']],
    ['no date at all', []],
  ])('reads every date of a line: %s', (text, dates) => expect(readDates(text)).toEqual(dates))

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
