import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/engine'

const typed = (text: string) => analyseText(text).sources.map(({ type, name }) => `${type}: ${name}`)

describe('one source, one entry', () => {
  it('joins a full name, a title with the surname, a role and a pronoun', () => {
    const { attributions } = analyseText(
      'Quentin Price, a former senior analyst, said the talks had failed. Mr. Price said nobody called. The analyst said it was over. He added that more would follow.',
    )
    expect(new Set(attributions.map(({ sourceId }) => sourceId)).size).toBe(1)
  })

  it('joins an institution with its short form', () => {
    const { attributions } = analyseText(
      'The Foreign Ministry said the talks had failed. The ministry added that nobody had called.',
    )
    expect(new Set(attributions.map(({ sourceId }) => sourceId)).size).toBe(1)
  })

  it('joins a name with its suffix, and one behind a title in capitals', () => {
    expect(typed('Peter V. Lund Jr., 55, said he was sorry. Lund said it was over.')).toEqual([
      'person: Peter V. Lund Jr.',
    ])
    expect(typed('VP Bill Moss said no. Moss said it was late.')).toEqual(['person: Bill Moss'])
  })

  it('reads names that look like something else', () => {
    expect(typed('Senator Franks said it was late.')).toEqual(['person: Senator Franks'])
    expect(typed('A passer-by said it was late.')).toEqual(['anonymous: A passer-by'])
    expect(typed('The Farms and Missing Wells Forum said it was late.')).toEqual([
      'institution: The Farms and Missing Wells Forum',
    ])
    expect(typed('A senior Norland House of Deputies aide said it was late.')).toEqual([
      'anonymous: A senior Norland House of Deputies aide',
    ])
  })

  it('joins "the company" with the only company', () => {
    expect(typed('Vale Terminals said it would close. The company said it would pay.')).toHaveLength(1)
    expect(
      typed('Vale Terminals said it would close. Lund Motors said it would stay. The company said it would pay.'),
    ).toHaveLength(3)
  })

  it('joins a plural in the same words and keeps two persons apart', () => {
    expect(typed('Harbour officials said it fell. Harbour officials said it rose.')).toHaveLength(1)
    expect(typed('A diplomat said it fell. Another diplomat said it rose.')).toHaveLength(2)
  })
})

describe('types', () => {
  it.each([
    ['Quentin Price said the talks had failed.', 'person'],
    ['Luke Moss, who runs the mill, said the talks had failed.', 'person'],
    ['Virginia said it would pay.', 'institution'],
    ['The Harbour Authority said the talks had failed.', 'institution'],
    ['Police said the road was closed.', 'institution'],
    ['A ministry spokesman said the talks had failed.', 'institution'],
    ['The report said half of the wells were dry.', 'document'],
    ['A port official said the talks had failed.', 'anonymous'],
    ['The president said the law would pass.', 'person'],
    ['Lund Harbour, which runs the port, said it would close.', 'institution'],
    ['Vale Terminals said it would close.', 'institution'],
    ['Radio Nord said the cranes had stopped.', 'institution'],
    ['The Marlow Courier said the cranes had stopped.', 'institution'],
    ['The Front’s armed branch said it had fired.', 'institution'],
    ['The Union and its allies said the talks were off.', 'institution'],
  ])('%s', (text, type) => {
    expect(analyseText(text).sources.map((source) => source.type)).toEqual([type])
  })
})
