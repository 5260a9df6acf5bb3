// Which mentions are one source, and when a pronoun or a description is nobody's.
import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/engine'

/** The name and type of the source of each attribution, in order. */
function heard(text: string): (string | null)[] {
  const { attributions, sources } = analyseText(text)
  return [...attributions]
    .sort((a, b) => a.source.start - b.source.start)
    .map(({ sourceId }) => {
      const source = sources.find(({ id }) => id === sourceId)
      return source ? `${source.type}: ${source.name}` : null
    })
}

describe('people', () => {
  it('of one surname are two', () => {
    expect(
      heard('Ada Lund, a baker, said it was cold. Nils Lund, a miller, said it was warm. Ada Lund said it rained.'),
    ).toEqual(['person: Ada Lund', 'person: Nils Lund', 'person: Ada Lund'])
  })

  it('of one given name are two', () => {
    expect(heard('Ada Lund, a baker, said it was cold. Ada Moss, a miller, said it was warm.')).toEqual([
      'person: Ada Lund',
      'person: Ada Moss',
    ])
  })

  it('are no listed names: who is introduced is a person', () => {
    expect(heard('Thyra Osk, 41, said it was cold. “It froze,” Osk said. She said the mill had stopped.')).toEqual([
      'person: Thyra Osk',
      'person: Thyra Osk',
      'person: Thyra Osk',
    ])
  })

  it('may be called King or Judge', () => {
    expect(heard('TJ King, 40, said it was cold. King said it froze.')).toEqual(['person: TJ King', 'person: TJ King'])
  })
})

describe('a pronoun', () => {
  it('that nobody can resolve makes no entry', () => {
    const { sources } = analyseText('The road was shut. He said it would stay shut.')
    expect(sources).toEqual([])
  })

  it('goes to the one named in its sentence', () => {
    expect(heard('Ada Lund, a baker, fears the frost, she said.').at(-1)).toBe('person: Ada Lund')
  })

  it('“they” goes to the people of the sentence before', () => {
    const { findings } = analyseText('Many villagers have left the valley. They say the dam is unsafe.')
    expect(findings.find(({ category }) => category === 'anonymous')).toMatchObject({ kind: 'back-reference' })
  })
})

describe('several sources of one attribution', () => {
  it('are an entry each', () => {
    const { attributions, sources } = analyseText('Police and witnesses said the car had jumped the lights.')
    expect(sources.map(({ type }) => type)).toEqual(['institution', 'anonymous'])
    expect(attributions[0]!.alsoSourceIds).toHaveLength(1)
  })

  it('but a known body answers for its allies', () => {
    expect(analyseText('The Union and its allies said the talks were off.').sources).toHaveLength(1)
  })
})

describe('named soon', () => {
  it('is no anonymous source, and the report says where', () => {
    const { findings, sources } = analyseText(
      'An analyst has said that the harbour fees would double next year.\nThe harbour fees would double next year, said Ada Lund, an analyst at the bank.',
    )
    expect(findings.filter(({ category }) => category === 'anonymous')).toEqual([])
    expect(sources.some(({ namedAt }) => namedAt)).toBe(true)
  })

  it('holds for no sources and no officials', () => {
    const { findings } = analyseText(
      'Sources say that the harbour fees would double next year.\nThe harbour fees would double next year, said Ada Lund, an analyst.',
    )
    expect(findings.filter(({ category }) => category === 'anonymous')).toHaveLength(1)
  })
})

describe('a given name alone', () => {
  it('is withheld where an age brings it in and the full name stands nowhere', () => {
    const { findings } = analyseText('Oleksa, 32, said he had hidden in the cellar. “It was dark,” he said.')
    expect(findings.map(({ kind }) => kind)).toEqual(['withheld-name', 'back-reference'])
  })

  it('is not where the full name stands', () => {
    const { findings } = analyseText('Oleksa Lund, a baker, hid in the cellar. Oleksa, 32, said it was dark.')
    expect(findings).toEqual([])
  })
})
