// The sentence under the headline: standfirst, dek, lead-in.

import { attributeOf } from './clobber-safe'
import { type Draft, leaveOut } from './draft'
import { furnitureIn } from './furniture'
import { hintsOf } from './hints'
import { BYLINE, isProse, linkShare } from './line-roles'
import type { Line } from './lines'
import { readDate } from './metadata/date'
import { likeness } from './metadata/headline'
import type { Region } from './regions'

const classesOf = (line: Line): string[] => (attributeOf(line.box.element, 'class') ?? '').split(/\s+/).filter(Boolean)

/** What stands before the first paragraph in its own place, and looks like none of them, is the sentence under the headline. */
export function findSubheads(draft: Draft, first: number, said: string): void {
  const { lines, roles, inStoryBox } = draft
  const start = inStoryBox.findIndex(
    (isInside, at) => isInside && at >= first && roles[at] === 'paragraph' && lines[at]!.words >= 4,
  )
  if (start < 0) return
  const ordinary = new Set(lines.filter((_, at) => inStoryBox[at]).flatMap(classesOf))
  for (let at = first; at < start; at++) {
    const line = lines[at]!
    if (roles[at] !== 'paragraph' && roles[at] !== 'heading') continue
    if (readDate(line.text.slice(0, 60))) {
      leaveOut(draft, at, 'a date')
      continue
    }
    if (line.words > 60 || classesOf(line).some((name) => ordinary.has(name))) return
    const told = said !== '' && likeness(said, line.text) > 0.6
    const other = line.box.element.localName !== lines[start]!.box.element.localName
    if (line.words >= 6 && (told || other)) roles[at] = 'subhead'
  }
}

const inGroup = (line: Line): boolean => line.box.element.closest('hgroup') !== null

function isSubhead(line: Line, region: Region | null, said: string, afterHeadline: number): boolean {
  if (line.words > 70 || linkShare(line) > 0.5 || furnitureIn(line.text, line.words)) return false
  if (BYLINE.test(line.text) || readDate(line.text.slice(0, 40))) return false
  // The very element for a headline and what belongs to it.
  if (inGroup(line) && line.words >= 3) return true
  if (region === 'subhead' && line.words >= 3) return true
  if (line.words < 5) return false
  if (region !== 'head' && region !== null) return false
  return (said !== '' && likeness(said, line.text) > 0.6) || (line.heading && afterHeadline <= 3)
}

/** The subhead in the head of the story, before the lines of its own box. */
export function findSubheadInHead(draft: Draft, first: number, said: string): void {
  if (draft.roles.includes('subhead')) return
  const at = draft.lines.findIndex(
    (line, index) => index < first && isSubhead(line, draft.regions[index]!, said, index + 1),
  )
  if (at >= 0) draft.roles[at] = 'subhead'
}

/** Paragraphs that the page sets into the story's header, where a single one would be the sentence under the headline. */
export function findLeadInHead(draft: Draft, first: number, said: string): void {
  const inHead = draft.lines.flatMap((line, at) =>
    at < first && draft.regions[at] === 'head' && isProse(line) ? [at] : [],
  )
  const paragraphs = inHead.filter((at) => {
    const line = draft.lines[at]!
    const plain = !furnitureIn(line.text, line.words) && !BYLINE.test(line.text) && !line.heading
    const dek = hintsOf(line.box.element).has('subhead') || likeness(said, line.text) > 0.6
    return plain && !dek && draft.roles[at] === null && !inGroup(line)
  })
  const subhead = draft.roles.includes('subhead') || draft.regions.slice(0, first).includes('subhead')
  if (paragraphs.length < (subhead ? 1 : 2)) return
  for (const at of paragraphs) {
    draft.roles[at] = 'paragraph'
    draft.reasons[at] = undefined
  }
}
