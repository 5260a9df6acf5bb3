// What the popup shows of a report, worked out without a browser: which findings, where they lie, who speaks how much.
import { type Block, BODY_ROLES, type Span } from '../article/article'
import {
  CATEGORIES,
  type Category,
  type Finding,
  type Source,
  type SourceType,
  type Strength,
} from '../findings/findings'
import { type Filter, filterReport } from '../report/filtered'
import type { Report, Totals } from '../report/report'
import { SPEAKERS } from '../report/totals'

export interface Group {
  category: Category
  on: boolean
  /** In reading order. Those of a category that is switched off are still here, so that it can say how many there are. */
  findings: Finding[]
  /** How many more there are that the filter leaves out. */
  hidden: number
}

/** The findings by category: all that could be marked under this filter, whichever categories are switched on. */
export function groupFindings(report: Report, filter: Filter): Group[] {
  const { findings, hidden } = filterReport(report, { ...filter, categories: CATEGORIES })
  return CATEGORIES.map((category) => ({
    category,
    on: filter.categories.includes(category),
    findings: findings.filter((finding) => finding.category === category),
    hidden: hidden[category],
  }))
}

interface Piece {
  block: Block
  /** Where it begins and how long it is, as shares (0 to 1) of the text on the strip. */
  from: number
  length: number
}

interface Tick {
  finding: Finding
  at: number
}

interface Strip {
  pieces: Piece[]
  ticks: Tick[]
}

const ON_STRIP = new Set<Block['role']>([...BODY_ROLES, 'headline', 'subhead', 'caption'])

/** The article laid along a line, in reading order: its pieces of text and the findings on them. */
export function makeStrip(report: Report, findings: readonly Finding[]): Strip {
  const blocks = report.article.blocks.filter((block) => ON_STRIP.has(block.role) && block.end > block.start)
  const total = blocks.reduce((sum, block) => sum + block.end - block.start, 0)
  let before = 0
  const pieces = blocks.map((block): Piece => {
    const length = (block.end - block.start) / total
    const piece = { block, from: before, length }
    before += length
    return piece
  })
  const ticks: Tick[] = []
  let next = 0
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    while (next < pieces.length - 1 && pieces[next]!.block.end <= finding.start) next++
    const piece = pieces[next]
    if (!piece || !within(finding, piece.block)) continue
    ticks.push({ finding, at: piece.from + (finding.start - piece.block.start) / total })
  }
  return { pieces, ticks }
}

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.start < outer.end

type Speaker = (typeof SPEAKERS)[number]

export interface Share {
  speaker: Speaker
  words: number
  share: number
  /** How many sources; null for the outlet itself. */
  sources: number | null
}

export function shares({ total, words, sources }: Totals): Share[] {
  const speaking = SPEAKERS.filter((speaker) => speaker !== 'role' || sources.role > 0 || words.role > 0)
  return speaking.map((speaker) => ({
    speaker,
    words: words[speaker],
    share: total > 0 ? words[speaker] / total : 0,
    sources: speaker === 'outlet' ? null : sources[speaker],
  }))
}

/** Who speaks: the type of a source, or that of somebody given by a role alone. */
export const voiceOf = ({ type, byRole }: Source): SourceType | 'role' => (byRole ? 'role' : type)

/** Those who say most come first; among equals, those who speak first. */
export function rankSources(sources: readonly Source[]): Source[] {
  const first = (source: Source) => source.mentions[0]?.start ?? Number.POSITIVE_INFINITY
  return [...sources].sort((a, b) => b.words - a.words || first(a) - first(b))
}

/** The strengths from the strongest down to `weakest`. */
export function strengthsDownTo(weakest: Strength): Strength[] {
  const order: Strength[] = ['strong', 'moderate', 'slight']
  return order.slice(0, order.indexOf(weakest) + 1)
}

export function weakestOf(strengths: readonly Strength[]): Strength {
  return strengths.includes('slight') ? 'slight' : strengths.includes('moderate') ? 'moderate' : 'strong'
}
