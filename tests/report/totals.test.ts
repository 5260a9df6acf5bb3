import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/engine'

describe('totals', () => {
  it('counts each word in one mouth only, and all of them', () => {
    const { totals } = analyseText(
      'The mayor, Ada Lund, said the bridge was unsafe.\n“It will be closed on Monday,” said a senior official at the harbour office.\nRain fell all day.',
    )
    const { person, role, institution, document, anonymous, outlet } = totals.words
    expect(person + role + institution + document + anonymous + outlet).toBe(totals.total)
    expect(anonymous).toBe(6)
    expect(totals.sources).toMatchObject({ person: 1, anonymous: 1 })
    expect(totals.directAnonymous).toBe(1)
    expect(totals.onOneAlone).toBe(1)
  })

  it('counts no crowd that only acts, and no pronoun', () => {
    const { totals } = analyseText('Voters want lower taxes. It said so. Rain fell on the harbour town all day.')
    expect(totals.sources.anonymous).toBe(0)
    expect(totals.sources.institution).toBe(0)
  })

  it('leaves what the writer says to the reader to the outlet', () => {
    const { totals } = analyseText('We think you will like the new harbour. I hope that you want to see it soon.')
    expect(totals.words.outlet).toBe(totals.total)
  })

  it.each([
    ['The mayor of Moss', 'The mayor of Moss said the road was dry. A tow truck came.'],
    ['The president', 'The president said the harbour was safe.'],
    ['The judge', 'The judge said the claim had failed, and the owners left.'],
  ])('counts %s as a person by role, not as a named one', (name, text) => {
    const { totals, sources } = analyseText(text)
    expect(sources.find((source) => source.name === name)).toMatchObject({ type: 'person', byRole: true })
    expect(totals.sources).toMatchObject({ person: 0, role: 1 })
    expect(totals.words.person).toBe(0)
    expect(totals.words.role).toBeGreaterThan(0)
  })

  it('counts a role whose holder the article names as that person', () => {
    const { totals, sources } = analyseText(
      'Ada Lund, a judge in Moss, said the claim had failed. The judge said costs would follow.',
    )
    expect(totals.sources).toMatchObject({ person: 1, role: 0 })
    expect(sources.some(({ byRole }) => byRole)).toBe(false)
  })

  it('counts nobody for “anyone” and “everybody”', () => {
    expect(analyseText('Everybody said it was late, and anyone thought so.').totals.sources.person).toBe(0)
  })

  it('notes a story that rests on unnamed sources alone', () => {
    const { notes } = analyseText(
      'Two officials said the harbour would close.\nThe officials said the talks had failed.',
    )
    expect(notes).toContainEqual({ kind: 'unnamed-only', count: 1 })
  })
})
