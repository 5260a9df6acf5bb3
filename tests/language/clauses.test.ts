import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/language/language'

/** "verb < subject (how)" for every verb of a text. */
function verbs(text: string): string[] {
  return readSentences(text, { start: 0, end: text.length }).flatMap(({ tokens, clauses }) => {
    const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)
    return clauses.verbs.map(({ from, to, subject }) =>
      subject ? `${words(from, to)} < ${words(subject.from, subject.to)} (${subject.how})` : words(from, to),
    )
  })
}
function phrases(text: string): string[] {
  const { tokens, clauses } = readSentences(text, { start: 0, end: text.length })[0]!
  return clauses.phrases.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}

describe('subjects', () => {
  it.each([
    ['The head of the agency in Oslo resigned.', 'resigned < The head of the agency in Oslo (before)'],
    [
      'People familiar with the matter have repeatedly complained.',
      'have repeatedly complained < People familiar with the matter (before)',
    ],
    ['The man who met the minister laughed.', 'laughed < The man who met the minister (before)'],
    ['The man who met the minister laughed.', 'met < The man who (relative)'],
    ['Lund, a baker from Moss, Ohio, resigned.', 'resigned < Lund, a baker from Moss, Ohio (before)'],
    ['She won and then resigned.', 'resigned < She (shared)'],
    ['Lund and Hollis both resigned.', 'resigned < Lund and Hollis (before)'],
    ['She wants to resign.', 'to resign < She (understood)'],
    ['Saying nothing, Lund resigned.', 'Saying < Lund (shared)'],
    ['Ada Lund (D-Ohio) on Saturday resigned.', 'resigned < Ada Lund (D-Ohio) (before)'],
    ['The candidates for mayor Thursday laughed.', 'laughed < The candidates for mayor (before)'],
    ['Monday was quiet.', 'was < Monday (before)'],
    ['A poll for the paper released last week actually showed it.', 'showed < A poll for the paper released (before)'],
    ['Residents who fled laughed.', 'laughed < Residents who fled (before)'],
    ['Lund, known as “Gull,” resigned.', 'resigned < Lund, known as “Gull,” (before)'],
    ['Lund — when he had lost — resigned.', 'resigned < Lund — when he had lost (before)'],
    [
      'Lund, asked because the talks are secret, laughed.',
      'laughed < Lund, asked because the talks are secret (before)',
    ],
    ['He wrote last May after The Paper apologised.', 'apologised < The Paper (before)'],
    ['She asked whether he was ill, but declined to wait.', 'declined < She (shared)'],
    ['It was filed in 2012 challenging the law.', 'challenging < It (shared)'],
    ['The leak led the chair to resign.', 'to resign < the chair (understood)'],
    ['Groups representing towns and charities laughed.', 'laughed < Groups representing towns and charities (before)'],
    ['Lund called it (although he allowed some) and resigned.', 'resigned < Lund (shared)'],
    ['They have both resigned.', 'have both resigned < They (before)'],
    ['They have in fact resigned.', 'have in fact resigned < They (before)'],
    ['He warned that it could rise and implied that it would.', 'implied < He (shared)'],
  ])('%s', (text, wanted) => {
    expect(verbs(text)).toContain(wanted)
  })
})

describe('noun phrases', () => {
  it.each([
    ['The ministry’s former head left.', ['The ministry’s former head']],
    ['They announced plans Tuesday.', ['They', 'plans', 'Tuesday']],
    ['Some people familiar with it left.', ['Some people', 'it']],
    ['Many were sold.', ['Many']],
  ])('%s', (text, wanted) => {
    expect(phrases(text)).toEqual(wanted)
  })
})

describe('the speaker behind what was said', () => {
  const speaker = (text: string) => {
    const [sentence] = readSentences(text, { start: 0, end: text.length })
    const said = sentence!.clauses.verbs.find(({ verb }) => sentence!.tokens[verb]!.lower === 'said')
    const subject = said?.subject
    return subject && text.slice(sentence!.tokens[subject.from]!.start, sentence!.tokens[subject.to - 1]!.end)
  }

  it.each([
    ['The party took 20,000 votes, or two points, election officials said.', 'election officials'],
    [
      'She weighs a plan to sell it, whose cost and other effects are known, senior aides said on Monday.',
      'senior aides',
    ],
    [
      'It rests on the count and the clearing of the yard for a sale, one of the officials said.',
      'one of the officials',
    ],
  ])('%s', (text, wanted) => expect(speaker(text)).toBe(wanted))

  it('is not the last of two who speak', () => {
    expect(speaker('The mayor, a baker, and her deputy said the quay was shut.')).toMatch(/^The mayor/)
  })
})
