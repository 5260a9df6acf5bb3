import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/language/language'
import { mayBe } from '../../src/language/library'

function read(text: string) {
  const { tokens, clauses } = readSentences(text, { start: 0, end: text.length })[0]!
  const words = ({ from, to }: { from: number; to: number }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  const verb = (word: string) => clauses.verbs.find(({ verb }) => tokens[verb]!.text === word)!
  return { tokens, clauses, words, verb }
}

describe('complements', () => {
  it.each([
    ['Lund said that the dam had burst.', 'said', 'that', 'burst'],
    ['Lund said the dam had burst.', 'said', 'bare', 'burst'],
    ['Lund told the Courier the dam had burst.', 'told', 'bare', 'burst'],
    ['Lund asked whether the dam would hold.', 'asked', 'wh', 'hold'],
    ['“The dam has burst,” Lund said.', 'said', 'quote', 'burst'],
    ['“The dam has burst,” said Lund.', 'said', 'quote', 'burst'],
    ['The dam has burst, Lund said.', 'said', 'bare', 'burst'],
    ['The dam, Lund said on Monday, has burst.', 'said', 'bare', 'burst'],
    ['The dam, said the mayor, has burst.', 'said', 'bare', 'burst'],
    ['Lund vowed to mend the dam.', 'vowed', 'infinitive', 'mend'],
    ['Lund explained, in a few words, that the dam had burst.', 'explained', 'that', 'burst'],
    ['Lund said that, after the flood, the dam would close.', 'said', 'that', 'close'],
    ['Lund said although the rain was over, the dam might burst.', 'said', 'bare', 'burst'],
    ['Lund told us before she left that the dam would close.', 'told', 'that', 'close'],
    ['Lund has no idea what the dam costs.', 'has', 'wh', 'costs'],
    ['Lund knows where to mend it.', 'knows', 'wh', 'mend'],
    ['Lund asked if that would help.', 'asked', 'wh', 'help'],
    ['Growers are worried the dam will burst.', 'worried', 'bare', 'burst'],
    ['The rain is over and the dam held,” Lund said.', 'said', 'quote', 'is'],
    ['The dam has burst, an aide told the Courier on Monday.', 'told', 'bare', 'burst'],
    ['The dam (which is old) was mended; the town will drown, an aide said in a statement.', 'said', 'bare', 'drown'],
  ])('%s', (text, word, kind, head) => {
    const { tokens, clauses, verb } = read(text)
    const { complement } = verb(word)
    expect(complement?.kind).toBe(kind)
    expect(tokens[clauses.verbs[complement!.verb]!.verb]!.text).toBe(head)
  })
})

describe('agents and objects', () => {
  it.each([
    ['The plan was backed by two officials.', 'backed', 'two officials'],
    ['A plan backed by two officials failed.', 'backed', 'two officials'],
    ['She was told on Monday by an aide that it failed.', 'told', 'an aide'],
  ])('%s', (text, word, agent) => {
    const { words, verb } = read(text)
    expect(words(verb(word).agent!)).toBe(agent)
  })

  it.each(['The bill was passed by ten votes.', 'It was sent by mail.', 'It was sold by Monday.'])('%s', (text) => {
    expect(read(text).clauses.verbs[0]!.agent).toBeNull()
  })

  it('knows whom something was told', () => {
    const { words, verb } = read('Lund told the Courier that it failed.')
    expect(words(verb('told').object!)).toBe('the Courier')
  })
})

describe('clauses', () => {
  it.each([
    ['If the dam bursts, the town will drown.', 'bursts', 'conditional'],
    ['The town will drown when the dam bursts.', 'bursts', 'temporal'],
    ['They left because the dam had burst.', 'burst', 'adverbial'],
    ['The man who mended the dam left.', 'mended', 'relative'],
    ['The man who mended the dam left.', 'left', 'main'],
    ['Lund said the dam had burst.', 'burst', 'complement'],
    ['A plan backed by officials failed.', 'backed', 'nonfinite'],
  ])('%s %s', (text, word, kind) => {
    expect(read(text).verb(word).clause).toBe(kind)
  })

  it('tells in which verb’s clause a verb stands, its modal and its antecedent', () => {
    const { clauses, tokens, words, verb } = read('Lund said the man who fled might return.')
    expect(tokens[clauses.verbs[verb('return').within]!.verb]!.text).toBe('said')
    expect(verb('return').modal).toBe('might')
    expect(words(verb('fled').antecedent!)).toBe('the man')
  })

  it('finds the subject after its verb', () => {
    const { words, verb } = read('There are doubts about it.')
    expect(words(verb('are').postposed!)).toBe('doubts')
    const question = read('Does anybody know it?')
    expect(question.words(question.verb('know').subject!)).toBe('anybody')
  })
})

describe('noun phrases', () => {
  it('have determiner, modifiers and number', () => {
    const { clauses, words, tokens } = read('The two former officials left.')
    const phrase = clauses.phrases[0]!
    expect(tokens[phrase.determiner!]!.text).toBe('The')
    expect(words(phrase.modifiers!)).toBe('two former')
    expect(phrase.plural).toBe(true)
  })

  it('have appositions, names, relative clauses and partners', () => {
    const baker = read('Ada Lund, a baker, left.')
    expect(baker.words(baker.clauses.phrases[0]!.apposition!)).toBe('a baker')
    const envoy = read('The envoy Ada Lund left.')
    expect(envoy.words(envoy.clauses.phrases[0]!.name!)).toBe('Ada Lund')
    const man = read('The man who mended the dam left.')
    expect(man.words(man.clauses.phrases[0]!.relative!)).toBe('who mended the dam')
    expect(man.clauses.phrases[0]!.relative!.restrictive).toBe(true)
    const pair = read('Lund and Hollis left.')
    expect(pair.words(pair.clauses.phrases[0]!.joined[0]!)).toBe('Hollis')
  })
})

describe('a verb that the tagger has missed', () => {
  it('is found where its subject has none', () => {
    expect(read('The request of the towns results from a ruling.').verb('results').subject).not.toBeNull()
  })
})

describe('the dictionary', () => {
  it('knows which tags a word can have', () => {
    expect(mayBe('plan', 'VERB')).toBe(true)
    expect(mayBe('city', 'VERB')).toBe(false)
    expect(mayBe('qzxq', 'VERB')).toBe(false)
  })
})
