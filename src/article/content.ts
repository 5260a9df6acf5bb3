// Which box holds the story. Scores are counted in words: prose speaks for a box, links and furniture against it.
import { type Hint, hintsOf } from './hints'
import type { Box, Line, Page } from './lines'
import { hasSentence } from './words'

const NOISE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu'])
const OPEN_TAGS = new Set(['body', 'html', 'main', 'article'])
/** How much the line looks like the prose of a story: positive prose, negative furniture. */
function proseOf(line: Line): number {
  const words = line.words
  const linkShare = line.linked / line.text.length
  if (linkShare > 0.5) return -(1 + Math.min(words, 12) / 2)
  if (words >= 7 && hasSentence(line.text)) return words * (1 - linkShare)
  if (words >= 20) return words * (1 - linkShare) * 0.7
  return words >= 7 ? 1 : -0.5
}

/** What a box makes of its lines. */
export type Part = Exclude<Hint, 'story'> | 'figure' | 'teaser'

/** Names that say what a small box is; a box with most of the page's prose is never only that. */
const MOST_PROSE = 0.4
/** Words of prose that can be a story. */
const LEAST_STORY = 80

function partOf(box: Box, share: number, hasHeadline: boolean): Part | null {
  const { element } = box
  const name = element.localName
  if (name === 'figcaption') return 'caption'
  if (OPEN_TAGS.has(name)) return null
  const hints = hintsOf(element)
  if (hints.has('post')) return 'post'
  if (hints.has('comments') && !hasHeadline && !hints.has('story') && share < 0.9) return 'comments'
  if (share > MOST_PROSE || element.getAttribute('itemprop') === 'articleBody') return null
  if (NOISE_TAGS.has(name) && !hasHeadline) return 'noise'
  if (name === 'header' || (hasHeadline && hints.has('head'))) return 'head'
  const role = element.getAttribute('role')
  if (role === 'navigation' || role === 'complementary' || role === 'dialog') return 'noise'
  if (hints.has('credit')) return 'credit'
  if (hints.has('caption')) return 'caption'
  if (name === 'figure') return 'figure'
  if (hints.has('noise') && !hints.has('story') && !hasHeadline) return 'noise'
  for (const hint of ['byline', 'date', 'subhead', 'pull-quote', 'head'] as const) if (hints.has(hint)) return hint
  return null
}

/** Other stories: a heading that is a link, with a sentence or two under it in the same small box. */
function markTeasers(page: Page, parts: (Part | null)[], headline: Line | null): void {
  for (const box of page.boxes) {
    if (box.end - box.first < 2 || box.end - box.first > 8) continue
    const lines = page.lines.slice(box.first, box.end)
    if (headline && lines.includes(headline)) continue
    const heading = lines.findIndex((line) => line.heading && line.linked > 0.7 * line.text.length)
    if (heading < 0 || heading > 2) continue
    const words = lines.reduce((sum, line) => sum + line.words, 0)
    if (words > 140) continue
    for (let at = box.first; at < box.end; at++) parts[at] ??= 'teaser'
  }
}

function standsInNoise(page: Page, box: Box): boolean {
  if (hintsOf(box.element).has('post')) return true
  return (
    box.element.localName === 'figcaption' && page.lines.slice(box.first, box.end).every((line) => line.linked === 0)
  )
}

/** A row of other articles, where the headline stands in an article with a text of its own. */
function markOtherArticles(page: Page, parts: (Part | null)[], headline: number, proseIn: (box: Box) => number): void {
  const articles = page.boxes.filter((box) => box.element.localName === 'article' && box.end > box.first)
  const own = articles.findLast((box) => headline >= box.first && headline < box.end)
  if (!own || proseIn(own) < LEAST_STORY) return
  const rows = new Map<Box | null, Box[]>()
  for (const box of articles)
    if (box.first >= own.end || box.end <= own.first) rows.set(box.parent, [...(rows.get(box.parent) ?? []), box])
  for (const row of rows.values()) if (row.length >= 3) for (const box of row) parts.fill('teaser', box.first, box.end)
}

export interface Content {
  box: Box
  /** For each line of the page, what the boxes around it make of it; null for plain text. */
  parts: (Part | null)[]
}

/** The story's box is the one whose lines add up to most. */
export function findContent(page: Page, headline: Line | null): Content {
  const prose = page.lines.map(proseOf)
  const total = prose.reduce((sum, score) => sum + Math.max(0, score), 0) || 1
  const before = [0]
  for (const score of prose) before.push(before[before.length - 1]! + Math.max(0, score))
  const at = headline ? page.lines.indexOf(headline) : -1
  const parts: (Part | null)[] = new Array(page.lines.length).fill(null)
  for (const box of page.boxes) {
    // An outer box comes first; what it says of its lines holds unless an inner one is more exact.
    if (box.end === box.first) continue
    const outer = parts[box.first]
    // Widgets hold pictures and posts that are the story's: their captions and quotations stand.
    if (outer === 'comments' || (outer === 'noise' && !standsInNoise(page, box))) continue
    const share = (before[box.end]! - before[box.first]!) / total
    const part = partOf(box, share, at >= box.first && at < box.end)
    if (part) parts.fill(part, box.first, box.end)
  }
  markTeasers(page, parts, headline)
  markOtherArticles(page, parts, at, (box) => before[box.end]! - before[box.first]!)
  const sums = [0]
  for (const [index, score] of prose.entries()) {
    const part = parts[index]
    const off = part === 'noise' || part === 'comments' || part === 'teaser'
    sums.push(sums[index]! + (off ? -1 - Math.abs(score) * 0.1 : part && part !== 'post' ? Math.min(score, 0) : score))
  }
  let best = page.root
  let bestScore = -Infinity
  for (const box of page.boxes) {
    const score = sums[box.end]! - sums[box.first]!
    if (score >= bestScore) {
      bestScore = score
      best = box
    }
  }
  return { box: best, parts }
}
