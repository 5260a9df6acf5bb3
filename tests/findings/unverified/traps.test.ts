// The traps that the issue and the standards name: words with the same face, and hedges that are right to be there.
import { expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import { parseArticle } from '../../../src/findings/parsed-article'
import { findUnverified } from '../../../src/findings/unverified/unverified'

const findingsIn = (text: string) => findUnverified(parseArticle(plainArticle(text)), [])

it.each([
  'Residents may apply until Friday.',
  'She could not sleep.',
  'The drone can carry a parcel.',
  'You may want to bring a coat.',
  'The practice should be banned.',
  'He moved closer so that he could hear the judge.',
  'The shop opened in May and closed in June.',
  'Mrs May said on Monday that the vote was over.',
  'The fleet showed its might.',
  'The two states have territorial claims in the strait.',
  'Insurance claims rose after the storm.',
  'They waited at the baggage claim.',
  'He was denied bail.',
  'They were denied entry at the border.',
  'She was treated for suspected cancer.',
  'He appears in court on Friday.',
  'She appears on the show every week.',
  'The singer is expecting a baby.',
  'The poll asked a thousand likely voters.',
  'A second suspect was held.',
  'There is no doubt that the dam broke.',
  'The repair is not only possible but done.',
  'The vote will take place on Friday.',
  'The fund expects growth of two percent.',
  'He could face up to ten years in prison.',
  'Could the bridge fall? Might it stand?',
  'The so-called green levy will rise.',
  'Fraud allegations are common.',
  'He has a verified account.',
  // FINDINGS 5: in a forecast of the weather “expected” is none.
  'Temperatures are expected to reach thirty degrees on Sunday.',
  'It may have been a short match but it had everything.',
  'May Reeve and Will Hale won the relay in May.',
  'She could speak five languages by the age of twelve.',
  'The defendant denies the charges.',
  'The so-called “bedroom tax” was cut.',
])('is silent: %s', (text) => {
  expect(findingsIn(text).map((finding) => `${finding.rule}: ${finding.exact}`)).toEqual([])
})

it.each([
  ['The rebels may agree to talks.', 'hedged', 'may agree'],
  ['The talks could fail.', 'hedged', 'could fail'],
  ['The leak may have occurred at night.', 'hedged', 'may have occurred'],
  ['There are some signs that the truce may hold.', 'hedged', 'There are some signs that'],
  ['The army changed its tone, suggesting it may wait.', 'hedged', 'suggesting it may'],
  ['The siege has cut off water, threatening to cause a famine.', 'hedged', 'threatening to cause'],
  ['He denied that he had seen it.', 'alleged', 'denied that'],
  ['It was not clear who had fired.', 'declared', 'It was not clear who'],
  ['The report could not be independently verified.', 'declared', 'could not be independently verified'],
  ['That likely won’t be a reason to stay.', 'hedged', 'likely won’t be'],
  ['It’s unlikely that he will go.', 'hedged', 'It’s unlikely'],
  ['The tone changed, suggesting he had been warned.', 'hedged', 'suggesting'],
])('%s is %s', (text, kind, exact) => {
  expect(findingsIn(text).map((finding) => [finding.kind, finding.exact])).toEqual([[kind, exact]])
})

it.each(['The winds should ease by Thursday.', 'Doctors say the drug may help patients with chronic inflammation.'])(
  'waits for a wish: %s',
  (text) => {
    expect(findingsIn(text).map((finding) => finding.strength)).toEqual(['slight'])
  },
)

it.each(['\ud800 may fail \udfff', 'may', 'could\u0000', '“', 'not '.repeat(50), 'may '.repeat(50)])(
  'takes odd input: %j',
  (text) => {
    for (const finding of findingsIn(text)) expect(finding.exact).toBe(text.slice(finding.start, finding.end))
  },
)
