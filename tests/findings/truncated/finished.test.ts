// No false alarm on a finished page: what follows a whole sentence, headings, items, credits and bullets are no broken ones.
import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../../../src/article/article'
import { plainArticle } from '../../../src/article/plain-text'
import { parseArticle } from '../../../src/findings/parsed-article'
import { findTruncated } from '../../../src/findings/truncated/truncated'
import { readPage, texts } from '../../article/page'

const STORY = [
  'The council voted on Monday to close the harbour of Port Ansel for a year.',
  'The pier is no longer safe, the harbour master said, and the owners of the boats were told so in May.',
  'Ella Marsh, the mayor, said she had no choice.',
  'The owners have asked a court to stop the work on the pier.',
  'The court will hear them in June, and the boats will stay until then.',
  'The last ferry left on Friday.',
]
const signs = (article: Article) => findTruncated(parseArticle(article)).map(({ rule, exact }) => `${rule}: ${exact}`)
const inStory = (...lines: string[]) =>
  signs(plainArticle([...STORY.slice(0, 3), ...lines, ...STORY.slice(3)].join('\n')))
const withBlock = (lines: string[], at: number, change: (block: Block) => Partial<Block>): Article => {
  const article = plainArticle(lines.join('\n'))
  return { ...article, blocks: article.blocks.map((block, i) => (i === at ? { ...block, ...change(block) } : block)) }
}

describe('behind a whole sentence', () => {
  it.each(['read-more', 'fade'] as const)('%s is there for something else', (cutMark) => {
    expect(signs(withBlock(STORY, STORY.length - 1, () => ({ cutMark })))).toEqual([])
    const cut = [...STORY.slice(0, -1), 'The last ferry left the harbour with']
    expect(signs(withBlock(cut, cut.length - 1, () => ({ cutMark })))).toEqual([`${cutMark}: left the harbour with`])
  })
  it.each(['Read More', 'READ MORE:', 'Keep reading', 'Continue reading'])('«%s» on the page', (more) => {
    const page = readPage({
      end: `<h2>${more}</h2><ul><li><a href="/x">Ferry fares to rise again in spring</a></li></ul>`,
    })
    expect(texts(page, 'paragraph')).toHaveLength(5)
    expect(signs(page.article)).toEqual([])
  })
  it('is none behind a sentence that stops', () => {
    const { article } = readPage({
      end: '<p>The board will vote on the plan with</p><p><a href="/x">Continue reading</a></p>',
    })
    expect(signs(article)).toEqual(['read-more: on the plan with'])
  })
  it('a question with dots is whole', () => {
    expect(inStory('Who will pay for the pier, and when?...')).toEqual([])
  })
})

describe('lines that end as they are meant to', () => {
  it.each([
    ['headings without an element', 'Why the pier was closed to boats', 'The owners take the council to court'],
    ['a bullet that closes like a quotation', '» The bridge is open to walkers.', '» The ferry runs until nine.'],
    ['a post with its date', 'The pier is shut. Stay away. — Port Ansel Guard (@anselguard) March 2, 2026'],
    ['who took the picture', 'The pier was closed to all boats on Monday. Port Ansel Fire Service'],
    [
      'another story',
      'RELATED: The owners of the boats have asked the court in the capital to stop the work on the pier',
    ],
  ])('%s', (_, ...lines) => expect(inStory(...lines)).toEqual([]))

  it('a line in bold', () => {
    const lines = [
      ...STORY.slice(0, 3),
      'The owners take the council of Port Ansel to court over the old pier',
      ...STORY.slice(3),
    ]
    expect(signs(withBlock(lines, 3, () => ({ emphasised: true })))).toEqual([])
    expect(signs(plainArticle(lines.join('\n')))).toHaveLength(1)
  })
  it('a label before a link', () => {
    const line = 'From our archive: The owners took the council of Port Ansel to court over the old pier'
    const lines = [...STORY.slice(0, 3), line, ...STORY.slice(3)]
    const links = ({ start, end }: Block) => ({ links: [{ start: start + 'From our archive: '.length, end }] })
    expect(signs(withBlock(lines, 3, links))).toEqual([])
  })
  it('a headline that ends in a number or in “and more”', () => {
    for (const headline of [
      'Storm on the coast of Ansel kills at least 43',
      'Port Ansel closes pier, sells boats and more',
    ])
      expect(signs(plainArticle([headline, ...STORY].join('\n')))).toEqual([])
  })
  it('a text that a file of data wraps in marks', () => {
    expect(signs(plainArticle(['"Harbour of Port Ansel to close for a year.', ...STORY].join('\n')))).toEqual([])
  })
})

describe('what is still a cut', () => {
  it.each([
    ['in a relative clause', 'The board, which has met twice since the flood and twice during', 'preposition'],
    ['a headline in its article', 'The council voted on Monday to close the', 'determiner'],
  ])('%s', (_, line, rule) => expect(signs(plainArticle([line, ...STORY].join('\n')))[0]).toMatch(rule))
})
