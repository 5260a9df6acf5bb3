import { describe, expect, it } from 'vitest'
import { LAST, LEAD, MIDDLE, readPage, texts } from './page'

const STORY = [LEAD, ...MIDDLE, LAST]
const EXTRA = 'Two people who have seen the survey said the south bank is no better than the north bank was.'

describe('text beats the names of its boxes', () => {
  it.each([
    'relative overflow-hidden',
    'no-ads',
    'social-care',
    'hidden md:block',
    'gallery-text',
    'slide-in',
    'menu-review',
    'popular-science',
    'with-sidebar',
    'ad-free',
    'prime-time',
    'latest',
    'widget-text',
    'shared-content',
    'topics',
    'credit-crunch',
    'metadata',
    'footer-content',
  ])('keeps a paragraph in a box named “%s”', (name) => {
    const page = readPage({ inside: `<div class="${name}"><p>${EXTRA}</p></div>` })
    expect(texts(page, 'paragraph')).toContain(EXTRA)
  })

  it('keeps a story that stands in such boxes from the first line on', () => {
    const box = (text: string) => `<div class="relative overflow-hidden"><p>${text}</p></div>`
    const page = readPage({ body: `<article><h1>Old weir</h1>${STORY.map(box).join('')}</article>` })
    expect(texts(page, 'paragraph')).toEqual(STORY)
  })

  it.each([
    [
      'newsletter-signup',
      '<h3>Our letter</h3><p>The news of the valley, in one letter, every Friday at seven o’clock.</p>',
    ],
    ['widget', '<p>The mill pond in May, seen from the north bank <a href="/x">in our gallery</a> of the river.</p>'],
    ['related-links', '<p>Read what we wrote about the weir when the flood of last spring had gone.</p>'],
    ['ad-slot', '<p>Boats by Lund and Sons: the best boats on the river since the year 1921.</p>'],
    ['poll hidden', '<p>Should the weir be rebuilt at all, or should the river be left alone?</p>'],
  ])('leaves out what is named as furniture and nothing else: %s', (name, inside) => {
    const page = readPage({ inside: `<div class="${name}">${inside}</div>` })
    expect(texts(page, 'paragraph')).toEqual(STORY)
  })

  it('takes a name back where much running prose stands in the midst of the story', () => {
    const prose = [
      EXTRA,
      'A fourth survey, by divers, was called off twice because the water was too high for them to work.',
      'The board has not said when it will be done, nor who is going to pay for the boats and the divers.',
    ]
    const page = readPage({ inside: `<div class="promo">${prose.map((text) => `<p>${text}</p>`).join('')}</div>` })
    for (const text of prose) expect(texts(page, 'paragraph')).toContain(text)
  })

  it('says why prose of its own column was left out', () => {
    const prose = 'Every Friday we send the news of the valley, in one letter, to everybody who asks for it.'
    const { article } = readPage({ inside: `<div class="newsletter"><p>${prose}</p></div>` })
    const left = article.blocks.find(({ role }) => role === 'leftover')
    expect(left && article.text.slice(left.start, left.end)).toBe(prose)
    expect(left?.reason).toBe('in a box named “newsletter”')
  })

  it('reads text that the page streams into a hidden box first', () => {
    const body = `<div id="root"><template id="B:0"></template></div><div hidden id="S:0"><article><h1>Old weir to be rebuilt</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</article></div>`
    expect(texts(readPage({ body }), 'paragraph')).toEqual(STORY)
    expect(texts(readPage({ inside: `<div hidden><p>${EXTRA}</p></div>` }), 'paragraph')).toEqual(STORY)
  })

  it('reads paragraphs that screen readers are spared, and no icons', () => {
    const page = readPage({ inside: `<p aria-hidden="true">${EXTRA}</p><span aria-hidden="true">share it</span>` })
    expect(texts(page, 'paragraph')).toContain(EXTRA)
    expect(page.article.text).not.toContain('share it')
  })
})

describe('the head of the story', () => {
  it('takes paragraphs in the header for the lead', () => {
    const second = 'The old weir has leaked since the flood of last spring, and the mill pond has been dry since May.'
    const page = readPage({
      headline: `<header><h1>Old weir to be rebuilt this summer</h1><p class="standfirst">The pond is dry.</p><p>${EXTRA}</p><p>${second}</p></header>`,
    })
    expect(page.article.subhead).toBe('The pond is dry.')
    expect(texts(page, 'paragraph')).toEqual([EXTRA, second, ...STORY])
  })

  it('takes one sentence in the header for the subhead', () => {
    const page = readPage({
      head: `<meta name="description" content="${EXTRA}">`,
      headline: `<header><h1>Old weir to be rebuilt this summer</h1><p>${EXTRA}</p></header>`,
    })
    expect(page.article.subhead).toBe(EXTRA)
    expect(texts(page, 'paragraph')).toEqual(STORY)
  })

  it('reads the subhead in a heading group', () => {
    const page = readPage({
      headline: '<hgroup><h1>Old weir to be rebuilt</h1><p>Divers say the piles are hollow</p></hgroup>',
    })
    expect(page.article.subhead).toBe('Divers say the piles are hollow')
  })

  it('keeps a heading of the story that is called a subhead', () => {
    const page = readPage({ inside: '<h2 class="article-subheadline">Hollow piles</h2>' })
    expect(texts(page, 'heading')).toEqual(['Hollow piles'])
  })
})

describe('what is not the story', () => {
  it.each([
    '<p><em>Also read | <a href="/b">Officials fear the flood could return</a></em></p>',
    '<p>Opinion: <a href="/c">The plan for the weir is dead</a></p>',
    '<p>Must Read | <a href="/b">Aides say the mayor may quit</a></p>',
    '<p>&gt;&gt; Here are <a href="/d">all the dates of the works on the river</a></p>',
    '<p>Explained » <a href="/d">How a fish pass works</a></p>',
    '<p><a href="/e">THE MILL THAT NOBODY WANTS</a></p>',
    '<div class="x7"><p class="t">Czytaj więcej</p><a href="/e">Młyn, którego nikt nie chce</a></div>',
    '<div class="x7"><label>A warm soup.</label></div>',
    '<div class="x8"><p>To see another film, <a href="/f">look at all the films of our desk here</a>.</p></div>',
  ])('leaves out %s', (inside) => {
    const page = readPage({ inside })
    expect(texts(page, 'paragraph')).toEqual(STORY)
    expect(texts(page, 'heading')).toEqual([])
  })

  it('keeps a sentence with a link at its end', () => {
    const inside =
      '<p>The survey is public: <a href="https://board.example/survey">the board’s survey of all of its weirs</a></p>'
    expect(texts(readPage({ inside }, 'https://courier.example/weir'), 'paragraph')).toHaveLength(STORY.length + 1)
  })

  it('leaves out a title that stands over links again and again', () => {
    const box = (n: number) =>
      `<h4>Auch interessant</h4><div class="card"><a href="/${n}">Die Mühle, die niemand will, Teil ${n}</a></div>`
    const page = readPage({ inside: box(1), end: box(2) })
    expect(texts(page, 'heading')).toEqual([])
  })

  it('keeps the heading right over the paragraph that ends a list of other stories', () => {
    const page = readPage({
      inside: `<h3>Related stories</h3><ul><li><a href="/1">The mill that nobody wants</a></li></ul><h3>Hollow piles</h3>`,
    })
    expect(texts(page, 'heading')).toEqual(['Hollow piles'])
  })

  it('leaves out an appeal behind the story, and keeps its last part in another box of the same column', () => {
    const appeal = 'Whoever reads us gladly can help us to go on, for four crowns.'
    const story = STORY.map((text) => `<p>${text}</p>`).join('')
    const page = readPage({
      body: `<main><article><h1>Old weir to be rebuilt</h1><div class="text">${story}<div class="rest"><p>${EXTRA}</p></div></div><div class="band"><p>${appeal}</p></div></article></main>`,
    })
    expect(texts(page, 'paragraph')).toEqual([...STORY, EXTRA])
  })
})

describe('notes under the story', () => {
  it.each([
    '<p><em>Correction: An earlier version named sources for the cost.</em></p>',
    '<p><strong>Do you know more?</strong> Write to tips@courier.example or call us.</p>',
    '<p>(This story has not been edited by our staff and comes from a feed.)</p>',
    '<p>Reporting by Dora Lund; editing by Sam Dunn</p>',
    '<p>Additional reporting by Tom Roe.</p>',
    '<p>This story was first published on Monday.</p>',
    '<p><i>Names were changed to protect the families.</i></p>',
    '<p>FP/sep</p>',
    '<p><b>Lena Holm</b></p>',
  ])('are none of its paragraphs: %s', (end) => {
    const page = readPage({ top: '<p class="byline">By Ada Berg</p>', end })
    expect(texts(page, 'paragraph')).toEqual(STORY)
    expect(texts(page, 'leftover')).toHaveLength(1)
  })

  it('are told only at the end', () => {
    const inside = `<p><em>${EXTRA}</em></p>`
    expect(texts(readPage({ inside }), 'paragraph')).toContain(EXTRA)
    const spoken = '<p><i>“We would do it again,” she said.</i></p>'
    expect(texts(readPage({ end: spoken }), 'paragraph')).toContain('“We would do it again,” she said.')
  })
})
