import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { normalise, rangesOf } from '../../src/article/anchors'
import type { Block, Role } from '../../src/article/article'
import { readDocument } from '../../src/article/read'
import { parseDocument } from '../../src/cli/document'
import { growth } from '../growth'

const FOLDER = path.join(import.meta.dirname, '../articles/structure')
const read = (name: string) =>
  readDocument(parseDocument(readFileSync(path.join(FOLDER, `${name}.html`), 'utf8')), null)
const readPage = (body: string, head = '') =>
  readDocument(parseDocument(`<html lang="en"><head>${head}</head><body>${body}</body></html>`), null)

function texts({ article }: ReturnType<typeof readDocument>, role: Role): string[] {
  const text = (block: Block) => article.text.slice(block.start, block.end)
  return article.blocks.filter((block) => block.role === role).map(text)
}

describe('letters', () => {
  const page = read('letters')
  it('keeps the text of odd paragraphs exact', () => {
    const [first, second, third, fourth] = texts(page, 'paragraph')
    expect(first).toBe(
      'The ferry over the Lune will return in April, the harbour board said on Monday, after two years on land.',
    )
    expect(second).toMatch(/^The board owns the ship\. “It is our ship,” said its chair, Ada Quist\./)
    expect(second).not.toContain('Hidden twice')
    expect(third).toBe('Water freezes on H2O charts at 0o, the captain joked.')
    expect(fourth).toBe('The second crossing of the day carried 40 cars, he said. and the third none at all.')
  })

  it('leaves "Read more" out and remembers that it was there', () => {
    const block = page.article.blocks.find((one) => one.cutMark)
    expect(block?.cutMark).toBe('read-more')
    expect(page.article.text.slice(block!.start, block!.end)).toBe(
      'Tickets will cost four crowns, the board’s timetable says.',
    )
  })

  it('keeps links, and words for screen readers out', () => {
    const last = page.article.blocks[page.article.blocks.length - 1]!
    const link = last.links![0]!
    expect(page.article.text.slice(link.start, link.end)).toBe('the board’s rules')
    expect(page.article.text).not.toContain('new window')
  })
})

describe('furniture', () => {
  const page = read('furniture')
  it('keeps the story and nothing else', () => {
    expect(texts(page, 'paragraph')).toEqual([
      'The fire that burned the marsh at Holme for six days is out, the county fire service said on Sunday.',
      'Crews will watch the ground for two more weeks, the service said in a statement.',
      '“Peat burns where you cannot see it,” said the county’s fire chief, Bram Adeyemi.',
      'About 90 hectares of reed burned, the county said. Nobody was hurt.',
      'The reserve’s warden, Tove Lindqvist, wrote that in a letter to members.',
      'The reserve will open again in October, Ms Lindqvist said.',
    ])
    expect(texts(page, 'heading')).toEqual(['What the fire took'])
    expect(texts(page, 'list-item')).toHaveLength(2)
    expect(texts(page, 'quote')).toContain('The last hose is home. Thank you, Holme.')
  })

  it('tells headline, subhead, byline, date, dateline, caption and credit apart', () => {
    expect(texts(page, 'headline')).toEqual(['Marsh fire is out, crews say'])
    expect(page.article.subhead).toBe('Six days of smoke end over the reeds of Holme.')
    expect(page.article.authors).toEqual(['Nora Pell', 'Idris Vance'])
    expect(page.article.dateline).toBe('HOLME, Fenland (FP)')
    expect(texts(page, 'caption')).toEqual(['Smoke over the reeds at Holme on Thursday.'])
    expect(texts(page, 'credit')).toEqual(['(Photo: Lea Marsh/Fenland Post)'])
    expect(texts(page, 'date')).toEqual(['2 August 2026'])
  })

  it('reads broken JSON-LD, and says which evidence won', () => {
    expect(page.article.published).toBe('2026-08-02T07:15:00+01:00')
    expect(page.article.evidence.published?.kind).toBe('json-ld')
    expect(page.article.evidence.headline?.kind).toBe('visible')
    expect(page.article.policies).toEqual([{ kind: 'correctionsPolicy', url: 'https://fenland.example/corrections' }])
  })
})

describe('where the story stops', () => {
  it('says when a wall cuts it', () => {
    const { article } = read('walled')
    expect(article.walled).toBe(true)
    expect(article.authors).toEqual(['Tide & Trade staff'])
    expect(article.published).toBe('2026-03-04')
  })

  it('tells folded text from cut text', () => {
    const { article } = read('folded')
    expect(article.walled).toBe(false)
    expect(article.blocks.at(-1)).toMatchObject({ clamped: true })
    expect(article.blocks.some((block) => block.cutMark)).toBe(false)
  })

  it('knows what is in bold or italics from end to end', () => {
    const { article } = read('interview')
    const set = article.blocks.filter(({ emphasised }) => emphasised)
    expect(set.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'You opened again a week after the water went. How did you do that?',
      'What did the council do for you?',
      'Tell us about the mill.',
      'Will you still be here in ten years?',
      'This interview has been edited for length.',
    ])
  })

  it('sees that there is another page', () => {
    expect(read('old-style').article.paginated).toBe(true)
    expect(read('furniture').article.paginated).toBe(false)
  })

  it('sees a story that goes on behind a link', () => {
    const { article } = readPage(
      '<article><h1>Ferry to return</h1><p>The ferry will return in April, the board said on Monday at the harbour.</p><p>The fare would be</p><p><a href="/x">Continue reading</a></p></article>',
    )
    expect(article.blocks.at(-1)?.cutMark).toBe('read-more')
  })
})

describe('languages', () => {
  it('believes the text where the page says something else', () => {
    const { article } = read('french')
    expect(article.language).toBe('fr')
    expect(article.evidence.language?.kind).toBe('visible')
    expect(article.authors).toEqual(['Camille Roux'])
  })
})

describe('old pages', () => {
  const page = read('old-style')
  it('parts paragraphs at line breaks, titles in bold too', () => {
    expect(texts(page, 'headline')).toEqual(['Dam gates opened'])
    expect(texts(page, 'heading')).toEqual(['No danger'])
    expect(texts(page, 'paragraph')).toHaveLength(3)
    expect(page.article.authors).toEqual(['Tom Osei'])
    expect(page.article.published).toBe('2009-03-02')
  })
})

describe('leftovers', () => {
  const page = readPage(
    `<article><h1>Envoys reach the river town at last</h1><div><span>Envoys reach the river town at last</span> <span>12</span></div>
    <p>The envoys reached the town on Sunday, the army said in a statement.</p><p>Envoys reach the river town at last</p>
    <p>They will stay until the bridge is safe, the statement said.</p>
    <section id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p></form></section></article>`,
  )
  it('names the repeated headline, the counter and the form', () => {
    expect(texts(page, 'repeated-headline')).toHaveLength(2)
    expect(texts(page, 'leftover')).toEqual(['12', 'Leave a Reply', 'Your email address will not be published.'])
    expect(texts(page, 'paragraph')).toHaveLength(2)
  })
})

describe('any page', () => {
  it.each(['letters', 'furniture', 'walled', 'folded', 'french', 'old-style'])(
    '%s: ranges give the text back',
    (name) => {
      const { article, anchors } = read(name)
      for (const block of article.blocks)
        expect(normalise(rangesOf(anchors, block).map(String).join(''))).toBe(
          normalise(article.text.slice(block.start, block.end)),
        )
    },
  )

  it('is left as it was', () => {
    const document = parseDocument(readFileSync(path.join(FOLDER, 'furniture.html'), 'utf8'))
    const before = document.documentElement.outerHTML
    readDocument(document, null)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it.each([
    '',
    '<p></p>',
    '<p>\ud800 lone\u0000</p>',
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[null,7]}</script>',
  ])('survives «%s»', (body) => expect(() => readPage(body)).not.toThrow())

  it('takes linear time on deep and on wide pages', () => {
    const wide = (size: number) => '<p>One sentence of a long page, said the board.</p>'.repeat(size)
    const deep = (size: number) =>
      `${'<div>'.repeat(size)}<p>Deep down there is a sentence, the board said on Monday.</p>${'</div>'.repeat(size)}`
    expect(growth(wide, (page) => readPage(page), 1_000)).toBeLessThan(10)
    expect(growth(deep, (page) => readPage(page), 350)).toBeLessThan(10)
  })
})
