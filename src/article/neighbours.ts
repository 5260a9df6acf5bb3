// Lines that are told as furniture by what stands beside them: lists of links, titles over other stories, labels, repetitions.

import { regex } from '../regex'
import { get } from './clobber-safe'
import { type Draft, isText, leaveOut } from './draft'
import { furnitureIn } from './furniture'
import { linkShare } from './line-roles'
import type { Box, Line } from './lines'
import type { Region } from './regions'

/** Lists of links to other stories. */
export function dropLinkLists(draft: Draft): void {
  const { lines } = draft
  for (let at = 0; at < lines.length; ) {
    const list = lines[at]!.item
    if (!list) {
      at++
      continue
    }
    let end = at
    let linked = 0
    let length = 0
    while (end < lines.length && lines[end]!.item === list) {
      linked += lines[end]!.linked
      length += lines[end]!.text.length
      end++
    }
    if (linked > 0.6 * length) for (let i = at; i < end; i++) leaveOut(draft, i, 'a list of links')
    at = end
  }
}

/** Under a title of other stories, only a paragraph where the story's paragraphs stand is the story's again. */
export function dropUnderTitles(draft: Draft): void {
  const { lines, roles, storyBoxes } = draft
  let under = false
  let before = ''
  let heading = -1
  lines.forEach((line, at) => {
    const furniture = line.words < 10 ? furnitureIn(line.text, line.words)?.id : undefined
    const title = line.heading || line.bold === line.text.length || !storyBoxes.has(line) || lines[at + 1]?.item != null
    if (furniture === 'other-stories' && title && before) under = true
    else if (under && roles[at] === 'paragraph' && storyBoxes.of(line) === before && line.words >= 8) {
      under = false
      // The heading right over the paragraph is the story's as well.
      if (heading === at - 1) {
        roles[heading] = 'heading'
        draft.reasons[heading] = undefined
      }
    } else if (under && roles[at] !== 'caption') {
      if (roles[at] === 'heading' && storyBoxes.of(line) === before) heading = at
      leaveOut(draft, at, 'under a title of other stories')
    }
    if (!under && roles[at] === 'paragraph' && storyBoxes.has(line)) before = storyBoxes.of(line)
  })
}

/** Words in a label: of a player, of a widget, over links. */
const LABEL = 7

/** Away from the story's paragraphs a few words without a full stop are a label. */
export function dropLabels(draft: Draft): void {
  draft.lines.forEach((line, at) => {
    if (draft.roles[at] !== 'paragraph') return
    const ofControl = line.wrapper?.localName === 'label' || line.box.element.closest('label, form') !== null
    const away = !draft.inStoryBox[at] && !line.bold && !line.sentence
    if (line.words < LABEL && (ofControl || away)) leaveOut(draft, at, 'a label')
  })
}

/** Two boxes up is as far as the text of a teaser stands from its headline. */
const around = (box: Box): Box | null => box.parent?.parent ?? null

/** Away from the story's paragraphs, what stands right under a link in one small box is the text of another story's teaser. */
export function dropUnderLinks(draft: Draft): void {
  const { lines, roles, inStoryBox } = draft
  for (let at = 1; at < lines.length; at++) {
    if (roles[at] !== 'paragraph' || inStoryBox[at]) continue
    const before = lines[at - 1]!
    if (roles[at - 1] !== null || linkShare(before) < 0.8) continue
    const box = around(lines[at]!.box)
    if (box && before.index >= box.first && box.end - box.first <= 6) leaveOut(draft, at, 'the text of a teaser')
  }
}

/** The same short title twice among the lines of one story stands over furniture both times. */
export function dropRepeatedTitles(draft: Draft): void {
  const seen = new Map<string, number[]>()
  draft.lines.forEach((line, at) => {
    if (line.words > 8 || line.sentence || (draft.roles[at] !== 'heading' && draft.roles[at] !== 'paragraph')) return
    seen.set(line.text, [...(seen.get(line.text) ?? []), at])
  })
  for (const places of seen.values()) {
    const overLinks = places.every((at) => at + 1 < draft.lines.length && draft.roles[at + 1] === null)
    if (places.length > 1 && overLinks)
      for (const at of places) leaveOut(draft, at, 'a title that stands here again and again')
  }
}

/** A heading stands over text; what stands over nothing was the title of furniture. */
export function dropEmptyHeadings(draft: Draft): void {
  const { lines, roles } = draft
  let over = false
  for (let at = lines.length - 1; at >= 0; at--) {
    const role = roles[at]
    if (role === 'heading') {
      if (!over) leaveOut(draft, at, 'a title over nothing')
      else if (at + 1 < lines.length && roles[at + 1] === null && !lines[at + 1]!.media) {
        // Directly over something dropped: a title of that, unless it is a title of the same kind as the story's own.
        const same = lines[at + 1]!.box.parent === lines[at]!.box.parent
        if (same && linkShare(lines[at + 1]!) > 0.5) leaveOut(draft, at, 'a title over links')
      }
    } else if (role && role !== 'caption' && role !== 'credit') over = true
  }
}

/** Prose that goes by a name for furniture, so much of it at once in the story's midst that the name means something else. */
const MUCH = 40
/** Parts that a name alone can give a box. */
const BY_NAME: ReadonlySet<Region | null> = new Set<Region>([
  'named-noise',
  'head',
  'byline',
  'date',
  'credit',
  'caption',
  'subhead',
])
/** Elements that say themselves what they hold. */
const SAYS_ITSELF = 'header, figure, figcaption, aside, footer, nav, form, hgroup, address'
/** Names that never stand for running prose of the story, however little else speaks against it. */
const SURE = regex('i')`
    newsletter|(?:^|[\s_-])ads?(?:$|[\s_-])|advert|promo|sponsor|outbrain|taboola|affiliat|subscri|
    sign-?up|disclaim|(?:^|[\s_-])bio(?:$|[\s_-])|author|recommend|related|recirc|poll|pull-?quote|
    cookie|consent|gdpr|login|share(?!d)|popup|modal|teaser|upsell|(?:^|[\s_-])cta(?:$|[\s_-])|hidden|
    hide
  `

/** Running prose with nothing in it or before it that a piece of furniture has. */
const isPlainProse = (line: Line): boolean =>
  line.words >= 8 && line.sentence && !line.heading && !line.media && !line.button && !line.linked && !line.item

/** The outermost box around the line that stands beside the paragraph before, if one does. */
function boxBeside(line: Line, before: Line): Element | null {
  const column = get(before.box.element, 'parentElement')
  for (let box: Box | null = line.box; box; box = box.parent)
    if (get(box.element, 'parentElement') === column) return box.element
  return null
}

/**
 * Gives prose its role that was left out for the name of its box alone: where it stands between the story's paragraphs as one
 * of them, or where there is much of it.
 */
export function restoreNamed(draft: Draft, first: number, last: number): void {
  const { lines, regions, roles, inStoryBox } = draft
  let before: Line | null = null
  for (let at = 0; at < last; at++) {
    if (inStoryBox[at] && roles[at] === 'paragraph') before = lines[at]!
    // Before the first paragraph stand subheads, bylines and credits that go by their names.
    if (!BY_NAME.has(regions[at] ?? null) || (at < first && regions[at] !== 'named-noise')) continue
    let end = at
    let words = 0
    while (end < last && regions[end] === regions[at]) words += lines[end++]!.words
    const run = lines.slice(at, end)
    const beside = boxBeside(run[0]!, before ?? lines[first]!)
    const named = `${beside?.className ?? ''} ${beside?.id ?? ''}`
    const asOne = beside !== null && !SURE.test(named) && run.every((line) => line.words >= 12)
    const much = regions[at] === 'named-noise' && words >= MUCH
    const itself = run[0]!.box.element.closest(SAYS_ITSELF)
    if ((asOne || much) && !itself && run.every(isPlainProse))
      for (let i = at; i < end; i++) {
        roles[i] = 'paragraph'
        draft.reasons[i] = undefined
      }
    at = end - 1
  }
}

/** So much of the prose stands in story boxes that what stands elsewhere behind it is no part of it. */
const PLAIN_SHARE = 0.7

/**
 * Behind the last paragraph that stands in a story box, prose outside the box around all of those is the page's own: offers, appeals,
 * notes on the account.
 */
export function dropTail(draft: Draft, last: number): void {
  if (draft.storyBoxes.share < PLAIN_SHARE) return
  const inPlace = draft.lines.filter((_, at) => at <= last && draft.inStoryBox[at] && isText(draft, at))
  const [first, end] = [inPlace[0], inPlace[inPlace.length - 1]]
  if (!first || !end) return
  let around: Box | null = first.box.parent
  while (around && end.index >= around.end) around = around.parent
  if (!around) return
  let dropping = false
  draft.lines.forEach((line, at) => {
    if (line.index < around.end || draft.inStoryBox[at]) return
    // A list alone can be the story's: ingredients, dates.
    dropping ||= draft.roles[at] === 'paragraph'
    if (draft.roles[at] === 'paragraph' || (dropping && draft.roles[at] === 'list-item'))
      leaveOut(draft, at, 'behind the story, away from its paragraphs')
  })
}
