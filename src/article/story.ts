// Which lines of the story's box are the story, and in which role.
import type { Role } from './article'
import type { Content } from './content'
import { type Draft, isText, leaveOut } from './draft'
import { dropEndNotes } from './end-notes'
import { hostOf, isProse, judge, linkShare } from './line-roles'
import type { Line, Page } from './lines'
import type { Head } from './metadata/head'
import {
  dropEmptyHeadings,
  dropLabels,
  dropLinkLists,
  dropRepeatedTitles,
  dropTail,
  dropUnderLinks,
  dropUnderTitles,
  restoreNamed,
} from './neighbours'
import type { Region } from './regions'
import { findStoryBoxes } from './story-boxes'
import { findLeadInHead, findSubheadInHead, findSubheads } from './subheads'

export interface StoryLine {
  line: Line
  role: Role
}

/** Prose that stands in the story's midst and is none of it. */
export interface LeftOut {
  line: Line
  /** Why, in a few words. */
  reason: string
}

export interface Story {
  lines: StoryLine[]
  leftOut: LeftOut[]
  /** The agency or the initials under the last paragraph. */
  signOff: Line | null
}

/** So many words in the story's place are prose with or without a full stop. */
const LONG = 25

/** Where the prose of the story begins and ends among its lines. */
function bounds(draft: Draft): [number, number] {
  const { lines, inStoryBox } = draft
  const strong = (at: number): boolean => {
    if (!isText(draft, at)) return false
    const line = lines[at]!
    const prose = line.sentence
      ? line.words >= (inStoryBox[at] ? 4 : 12)
      : inStoryBox[at] === true && line.words >= LONG
    return prose && linkShare(line) < 0.8
  }
  let first = 0
  while (first < lines.length && !strong(first)) first++
  let last = lines.length - 1
  while (last > first && !strong(last)) last--
  return first < lines.length ? [first, last] : [0, lines.length - 1]
}

function dropOutside(draft: Draft, first: number, last: number): void {
  const { lines, roles, inStoryBox } = draft
  lines.forEach((line, at) => {
    if (roles[at] === 'caption' || roles[at] === 'credit') {
      if (at > last + 2) leaveOut(draft, at, 'a picture behind the story')
    } else if (at < first) leaveOut(draft, at, 'before the story')
    else if (
      at > last &&
      !(inStoryBox[at] && !line.heading && (line.words >= 2 || at === last + 1) && linkShare(line) < 0.8)
    )
      leaveOut(draft, at, 'behind the story')
  })
}

/** Lines from the headline to the story's box; beyond it they are the head of the story. */
const LONGEST_HEAD = 40

/** @param inBox where the story's own box begins among the draft's lines. */
function draftOf(page: Page, content: Content, headline: Line | null, site: string): { draft: Draft; inBox: number } {
  const { box } = content
  const headlineAt = headline?.index ?? -1
  const above = headlineAt >= 0 && headlineAt < box.first && box.first - headlineAt <= LONGEST_HEAD
  const from = above || (headlineAt >= box.first && headlineAt < box.end) ? headlineAt + 1 : box.first
  const lines = page.lines.slice(from, box.end)
  const regions = lines.map((_, at) => content.regions[from + at] ?? null)
  const inBox = box.first - from
  const proseOf = (region: Region | null) =>
    lines.filter((line, at) => at >= inBox && regions[at] === region && line.sentence)
  const [plain, doubtful] = [proseOf(null), proseOf('perhaps-noise')]
  const storyBoxes = findStoryBoxes(doubtful.length > plain.length / 2 ? [...plain, ...doubtful] : plain)
  const inStoryBox = lines.map(storyBoxes.has)
  const reasons: Draft['reasons'] = []
  const roles = lines.map((line, at) => {
    if (regions[at] === 'head' || regions[at] === 'subhead') return null
    const judged = judge(line, regions[at]!, inStoryBox[at]!, site)
    reasons[at] = judged.left
    return at >= inBox || judged.role === 'caption' || judged.role === 'credit' ? judged.role : null
  })
  return { draft: { lines, roles, reasons, regions, storyBoxes, inStoryBox }, inBox }
}

/** The lines of the story and of its head that are its own, each in its role, in reading order. */
export function findStory(page: Page, content: Content, headline: Line | null, head: Head): Story {
  const said = head.meta.get('og:description') ?? head.meta.get('description') ?? ''
  const { draft } = draftOf(page, content, headline, hostOf(head.url ?? ''))
  const { lines, roles, inStoryBox } = draft
  dropLinkLists(draft)
  dropUnderTitles(draft)
  dropLabels(draft)
  dropUnderLinks(draft)
  const [first, last] = bounds(draft)
  dropOutside(draft, first, last)
  restoreNamed(draft, first, last)
  dropTail(draft, last)
  const { notes, signOff } = dropEndNotes(draft, first)
  findSubheads(draft, first, said)
  if (headline) findSubheadInHead(draft, first, said)
  if (headline) findLeadInHead(draft, first, said)
  dropRepeatedTitles(draft)
  dropEmptyHeadings(draft)
  const seen = new Set<string>()
  lines.forEach((line, at) => {
    if (!roles[at] || line.words < 8 || (inStoryBox[at] && roles[at] !== 'caption')) return
    if (seen.has(line.text)) leaveOut(draft, at, 'said before')
    seen.add(line.text)
  })
  const told = (at: number): boolean => notes.has(at) || (at >= first && at <= last && isProse(lines[at]!))
  return {
    lines: lines.flatMap((line, at) => (roles[at] ? [{ line, role: roles[at]! }] : [])),
    leftOut: lines.flatMap((line, at) =>
      !roles[at] && draft.reasons[at] && told(at) ? [{ line, reason: draft.reasons[at]! }] : [],
    ),
    signOff,
  }
}
