// What the boxes around a line make of it: furniture, comments, captions, the head of the story, other stories.

import type { Steps } from '../steps'
import { attributeOf, get } from './clobber-safe'
import { type Hint, hintsOf } from './hints'
import type { Box, Line, Page } from './lines'

/** `noise`: furniture by its element or ARIA role. `named-noise`, `perhaps-noise`: by its class or id alone. */
export type Region = Exclude<Hint, 'story'> | 'named-noise' | 'figure' | 'teaser'

/** Parts whose lines do not speak for a box: not the story's in any role, or only where everything else says so. */
export const FOREIGN: ReadonlySet<Region> = new Set<Region>(['noise', 'named-noise', 'comments', 'teaser'])

const NOISE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu'])
const NOISE_ROLES = new Set(['navigation', 'complementary', 'dialog', 'alertdialog', 'search', 'contentinfo'])
const OPEN_TAGS = new Set(['body', 'html', 'main', 'article'])

/** A name says what a small box is; a box with this share of the page's prose is never only that. */
const MOST_PROSE = 0.4
/** Words of prose that can be a story. */
const LEAST_STORY = 80
/** What goes by these names is short; longer, the name means something else. */
const MOST_WORDS: Partial<Record<Region, number>> = {
  byline: 60,
  date: 40,
  credit: 80,
  subhead: 90,
  caption: 200,
  head: 250,
}

/** Sums over the lines of a box. */
interface Sums {
  prose(box: Box): number
  words(box: Box): number
  /** Words of prose in the lines `[first, end)`. */
  between(first: number, end: number): number
}

export function sumsOf(page: Page, prose: readonly number[]): Sums {
  const proseBefore = [0]
  const wordsBefore = [0]
  page.lines.forEach((line, at) => {
    proseBefore.push(proseBefore[at]! + Math.max(0, prose[at]!))
    wordsBefore.push(wordsBefore[at]! + line.words)
  })
  return {
    prose: (box) => proseBefore[box.end]! - proseBefore[box.first]!,
    words: (box) => wordsBefore[box.end]! - wordsBefore[box.first]!,
    between: (first, end) => proseBefore[end]! - proseBefore[first]!,
  }
}

interface Standing {
  /** The box's share of the page's prose. */
  share: number
  words: number
  /** Words of prose in it. */
  prose: number
  hasHeadline: boolean
  /** The story has begun before it. */
  late: boolean
}

/** Boxes that are looked at in one step. */
const STEP = 300

/** Words of prose after which a story has begun. */
const BEGUN = 25

function regionOf(box: Box, at: Standing, byName: boolean): Region | null {
  const { element } = box
  const name = get(element, 'localName')
  if (name === 'figcaption') return 'caption'
  if (OPEN_TAGS.has(name)) return null
  const hints = hintsOf(element)
  if (hints.has('post')) return 'post'
  if (hints.has('comments') && at.late && !at.hasHeadline && !hints.has('story') && at.share < 0.9) return 'comments'
  if (at.share > MOST_PROSE || attributeOf(element, 'itemprop') === 'articleBody') return null
  if (!at.hasHeadline && (NOISE_TAGS.has(name) || NOISE_ROLES.has(attributeOf(element, 'role') ?? ''))) return 'noise'
  const named = (hint: Hint & Region): boolean => hints.has(hint) && at.words <= (MOST_WORDS[hint] ?? Infinity)
  if (name === 'header' || name === 'hgroup' || (at.hasHeadline && named('head'))) return 'head'
  if (named('credit')) return 'credit'
  if (named('caption')) return 'caption'
  if (name === 'figure') return 'figure'
  if (byName && !hints.has('story') && !at.hasHeadline) {
    if (hints.has('noise')) return 'named-noise'
    if (hints.has('perhaps-noise')) return 'perhaps-noise'
  }
  for (const hint of ['byline', 'pull-quote', 'head'] as const) if (named(hint)) return hint
  if (named('date') && at.prose < 12) return 'date'
  // Below the first paragraphs a "subhead" is a heading of the story.
  return named('subhead') && !at.late ? 'subhead' : null
}

/** Widgets hold pictures and posts that are the story's: their captions and quotations stand. */
function standsInNoise(page: Page, box: Box): boolean {
  if (hintsOf(box.element).has('post')) return true
  if (get(box.element, 'localName') !== 'figcaption') return false
  return page.lines.slice(box.first, box.end).every((line) => line.linked === 0)
}

/** Other stories: a heading that is a link, with a sentence or two under it in the same small box. */
function markTeasers(page: Page, regions: (Region | null)[], headline: number): void {
  for (const box of page.boxes) {
    if (box.end - box.first < 2 || box.end - box.first > 8) continue
    if (headline >= box.first && headline < box.end) continue
    const lines = page.lines.slice(box.first, box.end)
    const heading = lines.findIndex((line) => line.heading && line.linked > 0.7 * line.text.length)
    if (heading < 0 || heading > 2 || lines.reduce((sum, line) => sum + line.words, 0) > 140) continue
    for (let at = box.first; at < box.end; at++) regions[at] ??= 'teaser'
  }
}

/** A row of other articles, where the headline stands in an article with a text of its own. */
function markOtherArticles(page: Page, regions: (Region | null)[], headline: number, sums: Sums): void {
  const articles = page.boxes.filter((box) => get(box.element, 'localName') === 'article' && box.end > box.first)
  const own = articles.findLast((box) => headline >= box.first && headline < box.end)
  if (!own || sums.prose(own) < LEAST_STORY) return
  const rows = new Map<Box | null, Box[]>()
  for (const box of articles) {
    if (box.first < own.end && box.end > own.first) continue
    const row = rows.get(box.parent)
    if (row) row.push(box)
    else rows.set(box.parent, [box])
  }
  for (const row of rows.values())
    if (row.length >= 3) for (const box of row) regions.fill('teaser', box.first, box.end)
}

/**
 * For each line of the page, what the boxes around it make of it; null for plain text.
 * @param byName whether a box may be called furniture by its class or id alone.
 */
export function* findRegions(page: Page, sums: Sums, headline: Line | null, byName: boolean): Steps<(Region | null)[]> {
  const total = sums.prose(page.root) || 1
  const at = headline ? headline.index : -1
  const regions: (Region | null)[] = new Array(page.lines.length).fill(null)
  let seen = 0
  for (const box of page.boxes) {
    if (++seen % STEP === 0) yield
    if (box.end === box.first) continue
    // An outer box comes first; what it says of its lines holds unless an inner one is more exact.
    const outer = regions[box.first]
    const furniture = outer === 'noise' || outer === 'named-noise'
    if (outer === 'comments' || (furniture && !standsInNoise(page, box))) continue
    const standing = {
      share: sums.prose(box) / total,
      words: sums.words(box),
      prose: sums.prose(box),
      hasHeadline: at >= box.first && at < box.end,
      late: box.first > at && sums.between(Math.max(0, at), box.first) >= BEGUN,
    }
    const region = regionOf(box, standing, byName)
    // What an outer box made of its lines already need not be said again.
    if (region && region !== outer) regions.fill(region, box.first, box.end)
  }
  yield
  markTeasers(page, regions, at)
  yield
  markOtherArticles(page, regions, at, sums)
  return regions
}
