import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import { findAttributions } from '../../../src/findings/attribution/attribution'
import { parseArticle } from '../../../src/findings/parsed-article'

const show = (text: string) =>
  findAttributions(parseArticle(plainArticle(text))).map(({ source, content, contentParts }) => {
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    return `${words(source)}: ${(contentParts ?? (content ? [content] : [])).map(words).join(' … ')}`
  })

describe('a quotation by itself', () => {
  const cases: [why: string, text: string, wanted: string[]][] = [
    [
      'is whose the paragraph before was',
      'Ada Lund said the water came at night.\n“We lost it all in one night.”\nRain fell.',
      ['Ada Lund: the water came at night.\n“We lost it all in one night.”'],
    ],
    [
      'with all its paragraphs',
      'Ada Lund said the water came at night.\n“We lost it all in one night.\n“Sad.\n“Nobody came.”',
      ['Ada Lund: the water came at night.\n“We lost it all in one night.\n“Sad.\n“Nobody came.”'],
    ],
    [
      'and whose the sentence before was',
      'Ada Lund warned of delays. “They will be long this year.” The council met.',
      ['Ada Lund: delays. “They will be long this year.”'],
    ],
    [
      'or of her who goes on after it',
      'Rain fell.\n“We lost it all in one night.”\nShe said the water came at midnight.',
      ['She: “We lost it all in one night.” … the water came at midnight'],
    ],
    [
      'or of who adds to it',
      'Rain fell.\n“We lost it all in one night.” Ada Lund added that nobody came.',
      ['Ada Lund: “We lost it all in one night.” … that nobody came'],
    ],
    [
      'but nobody’s after two speakers',
      'Ada Lund said it was cold, and Otto Hollis said it was warm.\n“We lost it all in one night.”',
      ['Ada Lund: it was cold', 'Otto Hollis: it was warm'],
    ],
    [
      'nor the answer of who asked',
      '“Did the water come at night?” Ada Lund asked.\n“It came long before the bells rang.”\nRain fell.',
      ['Ada Lund: “Did the water come at night?”'],
    ],
    ['nor anybody’s after a sentence without a speaker', 'Rain fell.\n“We lost it all in one night.”\nIt fell.', []],
    [
      'nor his where another is pointed to',
      'Ada Lund said it was cold.\n“We lost it all in one night.”\nThat was the view of her neighbours.',
      ['Ada Lund: it was cold'],
    ],
    [
      'nor one’s in a list of answers',
      'Ada Lund said many had written.\n“We lost it all in one night.”\n“They came too late for the mill.”\n“I would move tomorrow if I could.”',
      ['Ada Lund: many had written'],
    ],
    ['and a term has no speaker', 'Ada Lund said it was cold. “Night ferry”. Rain fell.', ['Ada Lund: it was cold']],
  ]
  it.each(cases)('%s', (_, text, wanted) => {
    expect(show(text)).toEqual(wanted)
  })
})

describe('a signature', () => {
  it.each([
    ['“They came too late.” - Commissioner Harold Stone', 'Commissioner Harold Stone: “They came too late.”'],
    ['“They came too late.” — Ada Lund, baker', 'Ada Lund: “They came too late.”'],
    ['“They came too late.”\n– Otto Hollis, 43, from Moss', 'Otto Hollis: “They came too late.”'],
    ['“They came.\n“Too late.”\n-- Mira Tolland', 'Mira Tolland: “They came. … “Too late.”'],
    ['Rain fell.\nAnd from Lena Ortiz:\n“They came too late.”', 'Lena Ortiz: “They came too late.”'],
    ['According to the report:\n“They came too late.”', 'the report: “They came too late.”'],
    ['Ada Lund, baker:\n“They came too late.”', 'Ada Lund: “They came too late.”'],
  ])('%s', (text, wanted) => {
    expect(show(text)).toEqual([wanted])
  })

  it.each([
    ['a verb in the quotation', '“She knows the trade.” - Harold Stone', ['Harold Stone: “She knows the trade.”']],
    ['an aside', '“They came too late.” - and that was that', []],
    ['a line with a dash', 'Rain fell.\n- Ada Lund, baker', []],
    ['a label', 'Read more:\n“They came too late.”', []],
    ['a sentence', '“They came too late.” – The council had gone home long before anybody rang.', []],
  ])('is not %s', (_, text, wanted) => {
    expect(show(text)).toEqual(wanted)
  })
})

describe('any text', () => {
  const words = ['“', '”', ':', '\n', '- ', '— ', 'Ada Lund', ' said', ' it was late', '. ', '?', 'Q: ', 'AL: ', ' I ']
  it('is read without an error, every content in order and inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        for (const { content, contentParts } of findAttributions(parseArticle(plainArticle(text)))) {
          if (!content) continue
          let at = content.start
          for (const part of contentParts ?? [content]) {
            expect(part.start).toBeGreaterThanOrEqual(at)
            expect(part.end).toBeGreaterThan(part.start)
            at = part.end
          }
          expect(at).toBe(content.end)
          expect(content.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 300 },
    )
  })
})
