// Reading again after a change: the same report as from scratch, for the work of the change alone.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Article } from '../../src/article/article'
import { plainArticle } from '../../src/article/plain-text'
import { analyseArticle } from '../../src/engine'
import { languageLibrary } from '../../src/language/language'
import { ParagraphMemory } from '../../src/language/paragraph-memory'
import { finish } from '../../src/steps'
import { generateArticle, randomRow } from '../../src/workbench/generate'

/** Paragraphs that lean on their neighbours: quotations over several, people met before, cuts. */
const LEANING = [
  '“We wrote to them in the autumn, and nobody came, said Ilse Quill.',
  '“They came in the spring.”',
  '”',
  'The official said the gates might not hold.',
  'Two engineers who worked on the gates said they had warned the council.',
  'One of the engineers said he was told to',
  'wait until the water fell.',
  'She reportedly left on Monday: “There is no plan.”',
  'Mirela, who asked that her surname not be used, said the cellar had flooded.',
  'Mirela said it would happen again, and it is understood that the pumps failed.',
  '   ',
  'Harrow: It may be years.',
]

interface Edit {
  kind: 'replace' | 'insert' | 'delete' | 'double' | 'swap'
  at: number
  by: number
}

function apply(paragraphs: string[], { kind, at, by }: Edit, pool: readonly string[]): string[] {
  const next = [...paragraphs]
  const place = at % Math.max(1, next.length)
  const other = by % Math.max(1, next.length)
  const text = pool[by % pool.length]!
  if (kind === 'replace') next[place] = text
  else if (kind === 'insert') next.splice(place, 0, text)
  else if (kind === 'delete') next.splice(place, 1)
  else if (kind === 'double') next.splice(place, 0, next[other] ?? text)
  else [next[place], next[other]] = [next[other] ?? text, next[place] ?? text]
  return next
}

/** The first block as a headline, so that roles take part. */
function articleOf(paragraphs: string[]): Article {
  const article = plainArticle(paragraphs.join('\n'))
  if (article.blocks[0]) article.blocks[0].role = 'headline'
  return article
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('replace', 'insert', 'delete', 'double', 'swap'),
  at: fc.nat(1_000),
  by: fc.nat(1_000),
})

describe('the memory', () => {
  it('changes no report, whatever is edited', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.array(edit, { minLength: 1, maxLength: 12 }), (seed, edits) => {
        const pool = [...LEANING, ...generateArticle(400, seed + 100).paragraphs]
        const random = randomRow(seed)
        let paragraphs = [...generateArticle(300, seed).paragraphs, ...LEANING.filter(() => random() < 0.5)]
        const memory = new ParagraphMemory()
        let before: { report: unknown; written: string } | null = null
        for (const one of edits) {
          const report = analyseArticle(articleOf(paragraphs), memory)
          expect(report).toEqual(analyseArticle(articleOf(paragraphs)))
          // What was reported earlier is the caller's, and stays as it was.
          if (before) expect(JSON.stringify(before.report)).toBe(before.written)
          before = { report, written: JSON.stringify(report) }
          paragraphs = apply(paragraphs, one, pool)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('has only the changed paragraph read anew', () => {
    const { paragraphs } = generateArticle(1_000)
    const memory = new ParagraphMemory()
    analyseArticle(articleOf(paragraphs), memory)
    const reads = vi.spyOn(languageLibrary().nlp, 'readDoc')
    analyseArticle(articleOf(paragraphs), memory)
    expect(reads).toHaveBeenCalledTimes(0)
    const changed = ['A new paragraph came in first.', ...paragraphs.slice(0, 9), 'Changed.', ...paragraphs.slice(10)]
    analyseArticle(articleOf(changed), memory)
    expect(reads).toHaveBeenCalledTimes(2)
    reads.mockRestore()
  })

  it('is bounded: of very many paragraphs the oldest are forgotten', () => {
    const memory = new ParagraphMemory()
    const reads = vi.spyOn(languageLibrary().nlp, 'readDoc')
    const read = (text: string) => finish(memory.readInSteps(text, [{ start: 0, end: text.length }]))
    const long = (word: string) => `${word} `.repeat(20_000)
    read(long('one'))
    for (const word of ['two', 'three', 'four', 'five']) read(long(word))
    const before = reads.mock.calls.length
    read(long('five'))
    expect(reads).toHaveBeenCalledTimes(before)
    read(long('one'))
    expect(reads.mock.calls.length).toBeGreaterThan(before)
    reads.mockRestore()
  })
})
