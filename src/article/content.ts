// Which box holds the story, and which of its lines are the story's. Scores are counted in words.
import { hintsOf } from './hints'
import type { Box, Line, Page } from './lines'

const NOISE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu', 'details'])
const SENTENCE = /[.!?…]["'”’»)\]]*(?:\s|$)/

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** How much the line looks like the prose of a story: positive prose, negative furniture. */
export function proseOf(line: Line): number {
  const words = countWords(line.text)
  const linkShare = line.linked / line.text.length
  if (linkShare > 0.5) return -(1 + Math.min(words, 12) / 2)
  if (words >= 7 && SENTENCE.test(line.text)) return words * (1 - linkShare)
  if (words >= 20) return words * (1 - linkShare) * 0.7
  return words >= 7 ? 1 : -0.5
}

/** Boxes that are not the story whatever they hold, by their tag and names, unless most of the page's prose is in them. */
export function isNoiseBox(box: Box, share: number): boolean {
  const name = box.element.localName
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false
  const hints = hintsOf(box.element)
  if (hints.has('comments') && !hints.has('story')) return true
  if (share > 0.5) return false
  if (NOISE_TAGS.has(name)) return true
  if (box.element.getAttribute('role') === 'navigation') return true
  return hints.has('noise') && !hints.has('story')
}

export interface Content {
  box: Box
  lines: Line[]
}

/** The story's box is the one whose lines add up to most. */
export function findContent(page: Page): Content {
  const raw = page.lines.map(proseOf)
  const total = raw.reduce((sum, score) => sum + Math.max(0, score), 0)
  const prefix = [0]
  for (const score of raw) prefix.push(prefix[prefix.length - 1]! + Math.max(0, score))
  const noise = new Uint8Array(page.lines.length)
  for (const box of page.boxes) {
    if (box.end === box.first || noise[box.first]) continue
    const share = (prefix[box.end]! - prefix[box.first]!) / (total || 1)
    if (isNoiseBox(box, share)) noise.fill(1, box.first, box.end)
  }
  const sums = [0]
  raw.forEach((score, at) => {
    sums.push(sums[at]! + (noise[at] ? Math.min(-1, -Math.abs(score) * 0.1) : score))
  })
  let best = page.root
  let bestScore = -Infinity
  for (const box of page.boxes) {
    const score = sums[box.end]! - sums[box.first]!
    if (score >= bestScore) {
      bestScore = score
      best = box
    }
  }
  const lines = page.lines.slice(best.first, best.end).filter((_, at) => !noise[best.first + at])
  return { box: best, lines }
}
