// Lays the story's lines out as Article.text and its blocks, with the way back to the page.

import { regex } from '../regex'
import type { Anchors } from './anchors'
import type { Block, CutMark, Role } from './article'
import { splitDateline } from './dateline'
import type { Line } from './lines'
import { creditStart } from './photo-credit'

/** A stretch of a line in one role. */
export interface Piece {
  line: Line
  role: Role
  start: number
  end: number
  cutMark?: CutMark
  clamped?: boolean
  reason?: string
}

const GOES_ON = regex('i')`
    ^(?:(?:continue|keep) reading|(?:read|show|see|view|load)(?: the)? (?:more|full|rest|whole)
    (?: (?:story|article|text))?|more|expand|mehr (?:lesen|anzeigen)|lire la suite|leer más|
    leia mais)\W*$
  `
const CHARACTERS = /\[\+\d+ char(?:acter)?s\]\s*$/i
const ELLIPSIS_MARK = /(?:\[(?:…|\.{3})\]|\.{3} ?\[?\+\]?|…\s*\[\+\])\s*$/

/** A link or button that says the text goes on. */
export const saysGoesOn = (text: string): boolean => text.length < 40 && GOES_ON.test(text.trim())

/** Where a "Read more" link at the end of the line begins, or the line's length. */
function endBeforeLink(line: Line): number {
  const link = line.links[line.links.length - 1]
  if (!link || link.start === 0 || link.end < line.text.length - 3) return line.text.length
  return saysGoesOn(line.text.slice(link.start, link.end).replace(/[\s.…»>→]+$/u, ''))
    ? line.text.slice(0, link.start).trimEnd().length
    : line.text.length
}

/** The pieces of one line: a dateline apart from its sentence, a credit apart from its caption. */
export function piecesOf(line: Line, role: Role, first: boolean): Piece[] {
  const end = role === 'paragraph' ? endBeforeLink(line) : line.text.length
  if (first && role === 'paragraph') {
    const split = splitDateline(line.text)
    if (split)
      return [
        { line, role: 'dateline', start: 0, end: split.end },
        { line, role, start: split.start, end },
      ]
  }
  if (role === 'caption') {
    const credit = creditStart(line.text)
    if (credit > 0)
      return [
        { line, role, start: 0, end: line.text.slice(0, credit).trimEnd().length },
        { line, role: 'credit', start: credit, end },
      ]
  }
  return [{ line, role, start: 0, end }]
}

function cutMarkOf({ line, role, end, cutMark }: Piece): CutMark | undefined {
  if (role !== 'paragraph' && role !== 'quote' && role !== 'list-item') return undefined
  if (CHARACTERS.test(line.text)) return 'char-count'
  if (ELLIPSIS_MARK.test(line.text)) return 'ellipsis-mark'
  return end < line.text.length ? 'read-more' : cutMark
}

/** Bold or italic from end to end, but for blanks between its parts; a heading needs no sign of its own. */
function isEmphasised({ line, role, start, end }: Piece): boolean {
  const whole = start === 0 && end === line.text.length && role !== 'heading' && role !== 'headline'
  return whole && Math.max(line.bold, line.italic) >= line.text.length - line.segments.length
}

interface LaidOut {
  text: string
  blocks: Block[]
  anchors: Anchors
}

/** Pieces in reading order, joined by newlines. */
export function layOut(pieces: readonly Piece[]): LaidOut {
  let text = ''
  const blocks: Block[] = []
  const anchors: Anchors = []
  for (const piece of pieces) {
    const { line, role, start, end } = piece
    if (end <= start) continue
    if (text) text += '\n'
    const shift = text.length - start
    text += line.text.slice(start, end)
    for (const segment of line.segments) {
      const from = Math.max(segment.start, start)
      const to = Math.min(segment.start + segment.length, end)
      if (from >= to) continue
      const cut = { ...segment, start: from + shift, length: to - from, offset: segment.offset + from - segment.start }
      anchors.push(cut)
    }
    const links = line.links
      .filter((link) => link.start < end && link.end > start)
      .map((link) => ({ start: Math.max(link.start, start) + shift, end: Math.min(link.end, end) + shift }))
    const cutMark = cutMarkOf(piece)
    blocks.push({
      role,
      start: start + shift,
      end: end + shift,
      ...(links.length > 0 && { links }),
      ...(cutMark && { cutMark }),
      ...(isEmphasised(piece) && { emphasised: true }),
      ...(piece.clamped && { clamped: true }),
      ...(piece.reason && { reason: piece.reason }),
    })
  }
  return { text, blocks, anchors }
}
