// What was once said of a source and was not so: each line is a kind of mistake, in our own words.
import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/engine'

const anonymous = (text: string) => analyseText(text).findings.filter(({ category }) => category === 'anonymous')

describe('an unnamed source', () => {
  it.each([
    ['a man, for "she"', 'A masked man on a bike said the road was shut. “You are not welcome,” she added.', 'she'],
    [
      'several people, for "he"',
      'The mayor added: “My aides will mend the pier, as they seek to win back trade.”\n\nHe said the town pledged support.',
      'He',
    ],
    ['the agency of a picture', 'Lund and Hale at the harbour cup on Sunday as they win\nCredit: PA', 'PA'],
    [
      'somebody named in front',
      'Daniel Hale, a volunteer lead with the watch, told the Post: “We know.”',
      'a volunteer',
    ],
    [
      'what somebody is taken for',
      'Lund, considered one of the best doctors in the valley, left in May.',
      'one of the best doctors',
    ],
    ['a day', 'He said on 19 July 2024, which found nobody at home, that it would rain.', '19 July'],
  ])('is not %s', (_, text, words) =>
    expect(anonymous(text).filter(({ exact }) => exact.startsWith(words))).toEqual([]),
  )
})

describe('the profile', () => {
  const profileOf = (text: string) => analyseText(text).sources.find(({ profile }) => profile)!.profile!
  it.each([
    ['Hale said he was there when two doctors told the family of it.', 'not-said'],
    ['Media outlets in Norland quoted a senior official as saying that it was wrong.', 'not-said'],
    ['Two officials told the Daily Ledger that the plan was dead.', 'other-outlet'],
    ['Bloomberg reported on Monday, citing two officials, that the plan was dead.', 'other-outlet'],
  ])('%s: told to %s', (text, value) => expect(profileOf(text).toWhom.value).toBe(value))

  it.each([
    ['Local officials said that two had died.', 'generic'],
    ['Some Vale allies said he had left.', 'generic'],
    ['His fans said he had left.', 'generic'],
    ['Two former Treasury officials said so on Monday.', 'affiliation'],
  ])('%s: %s', (text, value) => expect(profileOf(text).description.value).toBe(value))
})
