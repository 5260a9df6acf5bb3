import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/engine'

describe('totals', () => {
  it('counts each word in one mouth only, and all of them', () => {
    const { totals } = analyseText(
      'The mayor, Ada Lund, said the bridge was unsafe.\n“It will be closed on Monday,” said a senior official at the harbour office.\nRain fell all day.',
    )
    const { person, institution, document, anonymous, outlet } = totals.words
    expect(person + institution + document + anonymous + outlet).toBe(totals.total)
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

  it('notes a story that rests on unnamed sources alone', () => {
    const { notes } = analyseText(
      'Two officials said the harbour would close.\nThe officials said the talks had failed.',
    )
    expect(notes).toContainEqual({ kind: 'unnamed-only', count: 1 })
  })
})
