// Who the page shows as the story's author, near its headline.

import type { Segment } from '../anchors'
import type { Evidence } from '../article'
import { inPlace } from '../evidence'
import { hintsOf } from '../hints'
import type { Line } from '../lines'
import { behindBy, looksLikeAgency, looksLikePerson, readByline } from './byline'
import { readDate } from './date'
import type { Chosen } from './headline'

/** The element that a segment stands in by itself, apart from other text of the line. */
const elementOf = (segment: Segment): Element | null => segment.node.parentElement

/** The line's text with a bar where two elements stand side by side: "Ann Lee|Staff Writer", a name and a button. */
function partedText(line: Line): string {
  let text = ''
  let end = 0
  let before: Element | null = null
  for (const segment of line.segments) {
    const between = line.text.slice(end, segment.start)
    const element = elementOf(segment)
    text += between
    const touch = between === '' && end > 0 && /\p{L}$/u.test(text)
    const beside = before && element && before !== element && !before.contains(element) && !element.contains(before)
    const own = line.text.slice(segment.start, segment.start + segment.length)
    // One word in an element of its own behind a whole name is a button: "By Ann Lee [Follow]".
    const within = before && element && before !== element && before.contains(element)
    const button = within && /^\p{Lu}\p{L}*$/u.test(own) && (behindBy(text)?.split(' ').length ?? 0) > 1
    if (touch || button || (beside && between === ' ' && / \p{L}+ $/u.test(text))) text += ' | '
    text += own
    end = segment.start + segment.length
    before = element
  }
  return text
}

/** "By", then nothing but links that name people: the rest of the line is buttons and addresses. */
function linkedNames(line: Line): string[] {
  const [first] = line.links
  if (!first) return []
  const lead = line.text.slice(0, first.start).trim()
  if (lead !== '' && behindBy(lead) !== '') return []
  return line.links
    .map(({ start, end }) => line.text.slice(start, end))
    .flatMap((text) => readByline(text))
    .filter((name) => looksLikePerson(name) && name.includes(' '))
}

type Mark = 'by' | 'marked' | 'named' | 'bold' | 'dated'

/** "AFP, MANILA": an agency, and where it reports from. */
const AGENCY_LINE = /^\(?[A-Z]{2,5}\)?, \p{Lu}[\p{Lu} .’'-]+$/u

const ASIDE = 'nav, button'

/** Why a line near the headline can be a byline. */
function markOf(line: Line, text: string, distance: number, start: number): Mark | null {
  const element = line.wrapper ?? line.box.element
  if (element.closest(ASIDE)) return null
  if (behindBy(text) !== null) return 'by'
  if (element.closest('[itemprop~="author"], [rel~="author"]') || element.querySelector('[rel~="author"]'))
    return 'marked'
  if (hintsOf(element).has('byline') || hintsOf(line.box.element).has('byline')) return 'named'
  const parent = line.box.parent
  if (parent && hintsOf(parent.element).has('byline') && line.words <= 6) return 'named'
  if (distance > 0 && distance <= 5 && AGENCY_LINE.test(text)) return 'by'
  if (distance > 0 && line.index === start - 1 && line.words <= 12 && line.bold >= line.text.length - 1) return 'bold'
  return distance > 0 && distance <= 3 && line.words <= 9 && readDate(text) ? 'dated' : null
}

const EVIDENCE: Record<Mark, Evidence> = {
  by: inPlace('visible', 'evidence_byline_near'),
  marked: inPlace('rel-author', 'evidence_author_link'),
  named: inPlace('visible', 'evidence_byline_near'),
  bold: inPlace('visible', 'evidence_names_in_bold'),
  dated: inPlace('visible', 'evidence_date_line'),
}

export interface Shown extends Chosen<string[]> {
  mark: Mark
  /** Index of the last line read into it. */
  last: number
}

export const isName = (name: string): boolean => looksLikePerson(name) || looksLikeAgency(name)

/** What the page shows, best mark first. @param start the line of the first paragraph. */
export function visible(near: Line[], headline: number, start: number): Shown[] {
  const found: Shown[] = []
  near.forEach((line, at) => {
    if (line.text.length > 200 || line.index === headline) return
    let text = partedText(line)
    const mark = markOf(line, text, line.index - headline, start)
    if (!mark) return
    // "By" on a line of its own: the names come next.
    if (behindBy(text) === '') text = near[at + 1] ? partedText(near[at + 1]!) : ''
    const read = readByline(text)
    const linked = linkedNames(line)
    // Words of a button behind the name: the link says where the name ends.
    const runsOn = read.some((name) => !isName(name) || linked.some((link) => name.startsWith(`${link} `)))
    const names = runsOn && linked.length > 0 ? linked : read
    if (names.length === 0 || !names.every(isName)) return
    // A pair of names: one alone in bold is a heading.
    if (mark === 'bold' && (names.length < 2 || !names.every((name) => name.includes(' ')))) return
    const full = names.some((name) => name.includes(' '))
    if ((found.length > 0 || mark === 'dated') && !full) return
    const same = found.find((one) => one.mark === mark)
    // Several lines of the same mark, one after the other, are the names of one byline.
    if (same && mark !== 'dated' && line.index - same.last <= 2)
      Object.assign(same, { value: [...new Set([...same.value, ...names])], last: line.index })
    else if (!same) found.push({ value: names, evidence: EVIDENCE[mark], line, mark, last: line.index })
  })
  const order: Mark[] = ['by', 'marked', 'named', 'bold', 'dated']
  return found.sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark))
}
