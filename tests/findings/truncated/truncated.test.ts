import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../../../src/article/article'
import { plainArticle } from '../../../src/article/plain-text'
import { parseArticle } from '../../../src/findings/parsed-article'
import { findTruncated } from '../../../src/findings/truncated/truncated'
import { growth } from '../../growth'

const WHOLE = 'The harbour of Port Ansel is the oldest on the island.'
const find = (text: string, change: Partial<Article> = {}) =>
  findTruncated(parseArticle({ ...plainArticle(text), ...change })).sort((a, b) => a.start - b.start)
/** kind and highlighted words of every finding. */
const show = (text: string, change: Partial<Article> = {}) => find(text, change).map((f) => `${f.kind}: ${f.exact}`)
const withBlock = (text: string, change: Partial<Block>, index = -1) => {
  const { blocks } = plainArticle(text)
  const at = index < 0 ? blocks.length - 1 : index
  return { blocks: blocks.map((block, i) => (i === at ? { ...block, ...change } : block)) }
}

describe('the passage', () => {
  it('is the last words before the sentence breaks off', () => {
    expect(show('The mayor asked for the return of all the boats belonging to')).toEqual(['cut-off: belonging to'])
    expect(show('The guard expects that no storm will hit the Strait of Ansel during')).toEqual([
      'cut-off: of Ansel during',
    ])
  })
  it('is the first words where the start is missing', () => {
    expect(show(`${WHOLE}\nand was later taken to the hospital, the police said.`)).toEqual([
      'missing-start: and was later taken',
    ])
  })
  it('quotes itself in the reason', () => {
    for (const { exact, reason } of find('The mayor asked for the return of all the boats belonging to'))
      expect(reason.quotes).toEqual([exact])
  })
})

describe('one finding for each sentence', () => {
  it('lets the cut-off carry a quotation that never closes', () => {
    const [finding, ...others] = find(
      'The mayor called it a `start` and hoped it `will bring back the boats belonging to',
    )
    expect(others).toEqual([])
    expect(finding).toMatchObject({ kind: 'cut-off', exact: 'belonging to', strength: 'strong' })
    expect(finding!.cues).toHaveLength(2)
    expect(finding!.reason.also?.map(({ key }) => key)).toEqual(['reason_never_closes'])
  })
  it('tells of both ends', () => {
    const [finding, ...others] = find(`${WHOLE}\nof the boats that were lost in the storm belonged to the`)
    expect(others).toEqual([])
    expect(finding!.cues).toHaveLength(2)
  })
})

describe('quotations that never close', () => {
  it.each(['“', '"', '`', '«', "''", '„'])('%s', (mark) => {
    expect(show(`The mayor said: ${mark}We will close the harbour.\n${WHOLE}`)).toEqual([
      `unclosed-quote: ${mark}We will close the`,
    ])
  })
  it('is whole over several paragraphs', () => {
    expect(show('“We will close the harbour.\n“We will close it at dawn,” the mayor said.')).toEqual([])
    expect(show('“We will close the harbour.\nWe will close it at dawn,” the mayor said.')).toEqual([])
  })
  it.each(['»', '›'])('takes %s before a line for a bullet', (mark) => {
    const list = `${mark} The harbour is open to ferries.\n${mark} The night boat runs until two.`
    expect(show(`${WHOLE}\n${list}\n${WHOLE}`)).toEqual([])
  })
  it('leaves careless marks alone', () => {
    expect(show(Array(5).fill('The mayor said: “We will close the harbour.').join(`\n${WHOLE}\n`))).toEqual([])
    expect(show('“They call it “progress” on the island, the mayor said.')).toEqual([])
  })
})

describe('one sentence over two paragraphs', () => {
  it.each([
    'The mayor said the harbour would stay closed until the\nend of the week.',
    'The mayor said the harbour would be\nclosed until the end of the week.',
    'The council closed the harbour\non Monday after a long debate.',
    'The council, which met on Monday,\nclosed the harbour after a long debate.',
  ])('%s', (text) => expect(show(text)).toEqual([]))

  it('is two truncations where the halves do not fit', () => {
    expect(show('The mayor said the harbour would stay closed until the\nand was taken to the hospital.')).toEqual([
      'cut-off: closed until the',
      'missing-start: and was taken to',
    ])
  })
  it('is two truncations where both halves bring their auxiliary', () => {
    expect(show('The mayor said the owners of the boats have\nhas some admirable qualities, the guard said.')).toEqual([
      'cut-off: of the boats have',
      'missing-start: has some admirable qualities',
    ])
  })
  it('is two truncations where the story is cut elsewhere too', () => {
    const cut = 'The mayor said the harbour would stay closed because of'
    expect(
      show(`${cut}\n${WHOLE}\n${cut}\n${WHOLE}\nThe council closed the harbour with\nthe help of the guard.`),
    ).toHaveLength(4)
  })
})

describe('what the page shows', () => {
  const stub = `${WHOLE}\nThe council voted on Monday to close the harbour to all boats`
  it.each([
    ['fade', 'reason_page_fades'],
    ['read-more', 'reason_page_invites'],
    ['char-count', 'reason_page_counts'],
    ['ellipsis-mark', 'reason_page_ellipsis'],
  ] as const)('%s is proof', (cutMark, key) => {
    const [finding] = find(stub, withBlock(stub, { cutMark }))
    expect(finding).toMatchObject({ kind: 'cut-off', strength: 'strong' })
    expect(finding!.reason.key).toBe(key)
  })
  it.each(['fade', 'read-more'] as const)('%s behind a whole sentence is none', (cutMark) => {
    const text = `${stub}.`
    expect(show(text, withBlock(text, { cutMark }))).toEqual([])
  })
  it('clamped text is there', () => {
    const text = `${WHOLE}\nThe council voted on Monday to close the…`
    expect(show(text)).toHaveLength(1)
    expect(show(text, withBlock(text, { clamped: true }))).toEqual([])
  })
  it('a wall or another page is a note on the article', () => {
    const text = `${WHOLE}\nThe council voted on Monday to close the`
    expect(show(text, { walled: true })).toEqual([])
    expect(show(text, { paginated: true })).toEqual([])
    expect(show(`${text}\n${WHOLE}`, { walled: true })).toHaveLength(1)
  })
  it.each(['heading', 'list-item', 'caption', 'headline', 'subhead', 'credit'] as const)('%s is left alone', (role) => {
    const text = `${WHOLE}\nThe council voted on Monday to close the`
    expect(show(text, withBlock(text, { role }))).toEqual([])
  })
})

it('takes no name behind a quotation for a signature where its sentence goes on', () => {
  expect(show(`${WHOLE}\n“We will close it.” — Mayor Ella Marsh, who told the`)).toEqual(['cut-off: told the'])
})

describe('a missing mark alone', () => {
  const odd = 'The council approved the budget for the new pier'
  const story = (closed: number, line = odd) => [...Array(closed).fill(WHOLE), line, WHOLE].join('\n')
  it('is nothing in a short story or one that leaves marks out', () => {
    expect(show(story(2))).toEqual([])
    expect(
      show(`${story(5)}\n${Array(4).fill(`${odd} and the harbour, which was built by its people`).join('\n')}`),
    ).toEqual([])
  })
  it('is slight where the story never leaves one out', () => {
    expect(find(story(6)).map(({ strength }) => strength)).toEqual(['slight'])
  })
  it('is nothing for a headline that stands again in the story', () => {
    expect(show(`${odd}\n${story(6)}`)).toEqual([])
  })
})

it('takes time in proportion to the text', () => {
  const story = (size: number) =>
    parseArticle(plainArticle(`${'The council met the owners, and the '.repeat(size)}\n${'“and the '.repeat(size)}`))
  expect(growth(story, findTruncated, 1_000)).toBeLessThan(10)
})
