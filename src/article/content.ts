// Which box holds the story. Scores are counted in words: prose speaks for a box, links and furniture against it.
import type { Steps } from '../steps'
import type { Box, Line, Page } from './lines'
import { FOREIGN, findRegions, type Region, sumsOf } from './regions'

/** How much the line looks like the prose of a story: positive prose, negative furniture. */
function proseOf(line: Line): number {
  const words = line.words
  const linkShare = line.linked / line.text.length
  if (linkShare > 0.5) return -(1 + Math.min(words, 12) / 2)
  if (words >= 7 && line.sentence) return words * (1 - linkShare)
  if (words >= 20) return words * (1 - linkShare) * 0.7
  return words >= 7 ? 1 : -0.5
}

export interface Content {
  box: Box
  regions: (Region | null)[]
}

const LEAVES = new Set(['p', 'li', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'td', 'figcaption'])

function bestBox(
  page: Page,
  prose: readonly number[],
  regions: readonly (Region | null)[],
  headline: number,
): { box: Box; score: number } {
  const sums = [0]
  prose.forEach((score, at) => {
    const region = regions[at] ?? null
    const foreign = region !== null && FOREIGN.has(region)
    const own = foreign ? -1 - Math.abs(score) * 0.1 : region && region !== 'post' ? Math.min(score, 0) : score
    sums.push(sums[at]! + own)
  })
  let best = { box: page.root, score: -Infinity }
  for (const box of page.boxes) {
    const score = sums[box.end]! - sums[box.first]! + (headline >= box.first && headline < box.end ? HEADLINE : 0)
    if (score >= best.score) best = { box, score }
  }
  // A story is not a single paragraph's box: what stands beside the only long paragraph may belong to it.
  while (best.box.parent && LEAVES.has(best.box.element.localName)) best.box = best.box.parent
  return best
}

/** Below this share of what could be had without going by names, and that is a story, the names have misled us. */
const MISLED = 0.3
const LEAST_STORY = 150
/** What it speaks for a box that the headline is in it, in words. */
const HEADLINE = 15

/** The story's box is the one whose lines add up to most. */
export function* findContent(page: Page, headline: Line | null): Steps<Content> {
  const prose = page.lines.map(proseOf)
  yield
  const sums = sumsOf(page, prose)
  yield
  const regions = yield* findRegions(page, sums, headline, true)
  yield
  const at = headline?.index ?? -1
  const best = bestBox(page, prose, regions, at)
  if (best.score < sums.prose(page.root) * MISLED) {
    yield
    const plainRegions = yield* findRegions(page, sums, headline, false)
    const plain = bestBox(page, prose, plainRegions, at)
    if (plain.score > LEAST_STORY && best.score < plain.score * MISLED) return { box: plain.box, regions: plainRegions }
  }
  return { box: best.box, regions }
}
