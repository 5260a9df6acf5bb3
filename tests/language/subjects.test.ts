// Whose verb it is, in the sentences in which news names its sources.
import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/language/language'

function subjectOf(text: string, word: string) {
  const { tokens, clauses } = readSentences(text, { start: 0, end: text.length })[0]!
  const verb = clauses.verbs.find(({ verb }) => tokens[verb]!.text === word)
  const phrase = verb?.postposed ?? verb?.subject?.phrase
  return phrase ? text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end) : null
}

describe('subjects', () => {
  it.each([
    // A verb that the tagger takes for a noun, beside the verb whose subject it shares.
    [
      'Norland officials, who met in Moss, see a chance of peace but stress that it may fail.',
      'stress',
      'Norland officials',
    ],
    ['Traders fear the port’s loss will hurt them.', 'fear', 'Traders'],
    ['She praised those who continue to march and said it helps.', 'said', 'She'],
    // A time between auxiliary and verb, or right before the subject.
    ['Some Lund allies have in recent weeks accused the team.', 'accused', 'Some Lund allies'],
    ['The council has over the past year warned that it could fall.', 'warned', 'The council'],
    ['Several traders have, for years, said the market was rigged.', 'said', 'Several traders'],
    ['For years analysts have warned that it would burst.', 'warned', 'analysts'],
    ['But from the beginning observers have said it was unlikely.', 'said', 'observers'],
    ['On Tuesday officials said the road was closed.', 'said', 'officials'],
    ['On Tuesday night they left.', 'left', 'they'],
    ['Growers in the hills are pleased the frost is over but fear that it will return.', 'fear', 'Growers'],
    // What is said of the antecedent.
    ['A commander, who critics say played a role in it, is resigning.', 'say', 'critics'],
    ['A commander, who critics say played a role in it, is resigning.', 'played', 'A commander'],
    ['A commander, who critics say played a role in it, is resigning.', 'resigning', 'A commander'],
    ['The mayor signed a bill supporters say will help.', 'say', 'supporters'],
    ['The mayor signed a bill supporters say will help.', 'help', 'a bill'],
    ['He opposed a law which experts say is unwise.', 'say', 'experts'],
    // A speaker behind what was said, from a list of places or described.
    ['The gate was shut, officials from Norland, the Isles and Skar said.', 'said', 'officials'],
    ['It took nine days, a miner who had been below that week said.', 'said', 'a miner'],
    // A name described between commas.
    ['Lund, considered one of the best, will play on Sunday.', 'play', 'Lund'],
    // Hyphens.
    ['“I saw it,” said the 36-year-old.', 'said', 'the 36-year-old'],
    ['It will rise, the far-right minister said.', 'said', 'the far-right minister'],
    ['The three-judge panel said it was void.', 'said', 'The three-judge panel'],
    ['It will take three years Miller says.', 'says', 'Miller'],
  ])('%s (%s)', (text, word, subject) => {
    expect(subjectOf(text, word)).toBe(subject)
  })
})
