// Which lines of the story's box are the story, and in which role.
import type { Role } from './article'
import type { Content, Part } from './content'
import { furnitureIn } from './furniture'
import { hintsOf } from './hints'
import type { Box, Line, Page } from './lines'
import { readDate } from './metadata/date'
import { hasSentence } from './words'

export interface StoryLine {
  line: Line
  role: Role
}

const CREDIT =
  /^\W*(?:(?:photo|image|picture|photograph|credit|illustration|graphic|video)s?(?: (?:credit|by|courtesy|copyright|via|illustration))?\s*[:/]|(?:photo|image|picture)s? (?:by|via|copyright|courtesy)\b|credit\b\.{3}|(?:AP|AFP|Reuters|Getty|Shutterstock|EPA|Alamy)(?: (?:photo|images?|file))?\s*(?:\/|$))/i
const CAPTION_LEAD = /^(?:image caption|image|photo|pictured|caption|above|file photo|image source)\s*:\s/i
const PAREN_CREDIT =
  /[([][^()[\]]{0,40}\b(?:photo|image|getty|reuters|shutterstock|AFP|EPA|courtesy|credit|illustration|graphic)\b[^()[\]]{0,60}[)\]]\W*$/i
const BYLINE = /^\W*(?:by|von|par|por|written by|reporting by|story by)\s+[\p{Lu}\p{Lo}]/u
const DATE_LINE =
  /^\W*(?:(?:published|updated|posted|last|on|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\W+)*(?:\d{1,2}\W|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W)[\p{L}\d\s.,:|/+–-]{0,60}$/iu
const BIO =
  /^[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]*){0,4}(?:,? \S{1,12})? (?:is|was|has been|covers|writes|reports|joined|works) (?:an?|the|for|about|on|as|at|our)?\b.{0,200}\b(?:reporter|writer|editor|journalist|correspondent|columnist|author|contributor|producer|blogger|freelance|covers|covering|fellow|founder|professor|newsroom|politics|technology|based in)\b/u

const STORY_PARTS: Partial<Record<Part, Role | null>> = {
  noise: null,
  comments: null,
  teaser: null,
  'pull-quote': null,
  caption: 'caption',
  credit: 'credit',
  byline: null,
  date: null,
}

const CARRIERS = new Set(['li', 'ul', 'ol', 'dl', 'dd', 'dt', 'blockquote', 'table', 'tbody', 'tr', 'td'])

/** The box that the line stands in as a paragraph among paragraphs; lists and quotations stand in one too. */
function containerOf(line: Line): Box {
  let box = line.box
  while (box.parent && CARRIERS.has(box.element.localName)) box = box.parent
  return box === line.box ? (box.parent ?? box) : box
}

const signatureOf = (box: Box): string => `${box.element.localName}.${box.element.getAttribute('class') ?? ''}`

/** Whether a line stands where the story's paragraphs stand: in boxes like those that hold a good share of its prose. */
function homeTest(lines: Line[]): (line: Line) => boolean {
  const words = new Map<string, number>()
  const total = lines.reduce((sum, line) => sum + line.words, 0)
  const signatures = new Map<Box, string>()
  const of = (line: Line): string => {
    const box = containerOf(line)
    let signature = signatures.get(box)
    if (signature === undefined) {
      signature = signatureOf(box)
      signatures.set(box, signature)
    }
    return signature
  }
  for (const line of lines) words.set(of(line), (words.get(of(line)) ?? 0) + line.words)
  return (line) => (words.get(of(line)) ?? 0) >= total * 0.15
}

const linkShare = (line: Line): number => line.linked / line.text.length

function roleOf(line: Line, part: Part | null, home: boolean): Role | null {
  const hints = line.wrapper ? hintsOf(line.wrapper) : null
  if (part === 'post') return 'quote'
  if (part && part in STORY_PARTS) return STORY_PARTS[part] ?? null
  if (hints?.has('credit')) return 'credit'
  if (hints?.has('caption')) return 'caption'
  if (hints?.has('comments') || (hints?.has('noise') && line.words < 30)) return null
  if (CREDIT.test(line.text) && line.words < 20) return 'credit'
  if (CAPTION_LEAD.test(line.text) && line.words < 60) return 'caption'
  if (part === 'figure') return 'caption'
  if (PAREN_CREDIT.test(line.text) && line.words < 80 && (line.media || !home)) return 'caption'
  if (furnitureIn(line.text, line.words)) return null
  if (line.words <= 14 && !line.heading && BYLINE.test(line.text)) return null
  if (line.words <= 14 && !line.heading && DATE_LINE.test(line.text) && readDate(line.text)) return null
  if (linkShare(line) > 0.8 && !home) return null
  if (line.media && !home && !line.heading && line.words < 50) return 'caption'
  if (line.heading) return 'heading'
  if (line.item) return 'list-item'
  if (line.quoted) return 'quote'
  return 'paragraph'
}

/** Lists of links to other stories, with the title over them. */
function dropLinkLists(lines: Line[], roles: (Role | null)[]): void {
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
    if (linked > 0.6 * length) for (let i = at; i < end; i++) roles[i] = null
    at = end
  }
}

/** Where the prose of the story begins and ends among its lines. */
function bounds(lines: Line[], roles: (Role | null)[], home: boolean[]): [number, number] {
  const strong = (at: number, words: number): boolean => {
    const role = roles[at]
    if (role !== 'paragraph' && role !== 'list-item' && role !== 'quote') return false
    return hasSentence(lines[at]!.text) && lines[at]!.words >= words
  }
  let first = 0
  while (first < lines.length && !strong(first, home[first] ? 4 : 12)) first++
  let last = lines.length - 1
  while (last > first && !strong(last, home[last] ? 4 : 12)) last--
  return first < lines.length ? [first, last] : [0, lines.length - 1]
}

/** Under a title of other stories, only a paragraph where the story's paragraphs stand is the story's again. */
function dropUnderTitles(lines: Line[], roles: (Role | null)[], home: boolean[]): void {
  let under = false
  lines.forEach((line, at) => {
    const furniture = line.words < 10 ? furnitureIn(line.text, line.words)?.id : undefined
    if (furniture === 'related' && (line.heading || line.bold === line.text.length || !home[at])) under = true
    else if (under && roles[at] === 'paragraph' && home[at] && line.words > 12) under = false
    else if (under && roles[at] !== 'caption') roles[at] = null
  })
}

/** What stands before the first paragraph in its own place is the sentence under the headline. */
function findSubheads(lines: Line[], roles: (Role | null)[], home: boolean[], first: number): void {
  const start = home.findIndex(
    (isHome, at) => isHome && at >= first && roles[at] === 'paragraph' && lines[at]!.words >= 4,
  )
  if (start < 0) return
  const before = lines.slice(first, start).reduce((sum, line, at) => sum + (roles[first + at] ? line.words : 0), 0)
  if (before > 60) return
  for (let at = first; at < start; at++)
    if (roles[at] && roles[at] !== 'caption' && roles[at] !== 'credit')
      roles[at] = lines[at]!.words >= 6 ? 'subhead' : null
}

/** A heading stands over text; what stands over nothing was the title of furniture. */
function dropEmptyHeadings(lines: Line[], roles: (Role | null)[]): void {
  let over = false
  for (let at = lines.length - 1; at >= 0; at--) {
    const role = roles[at]
    if (role === 'heading') {
      if (!over) roles[at] = null
      else if (at + 1 < lines.length && roles[at + 1] === null && !lines[at + 1]!.media) {
        // Directly over something dropped: a title of that, unless it is a title of the same kind as the story's own.
        if (lines[at + 1]!.box.parent === lines[at]!.box.parent && linkShare(lines[at + 1]!) > 0.5) roles[at] = null
      }
    } else if (role && role !== 'caption' && role !== 'credit') over = true
  }
}

export function findStory(page: Page, content: Content, headline: Line | null): StoryLine[] {
  const { box, parts } = content
  const headlineAt = headline ? page.lines.indexOf(headline) : -1
  const from = headlineAt >= box.first && headlineAt < box.end ? headlineAt + 1 : box.first
  const lines = page.lines.slice(from, box.end)
  const plain = lines.filter((line, at) => !parts[from + at] && hasSentence(line.text))
  const isHome = homeTest(plain)
  const home = lines.map(isHome)
  const roles = lines.map((line, at) => {
    const part = parts[from + at]!
    if (part === 'head' || part === 'subhead') return null
    return roleOf(line, part, home[at]!)
  })
  dropLinkLists(lines, roles)
  dropUnderTitles(lines, roles, home)
  const [first, last] = bounds(lines, roles, home)
  lines.forEach((line, at) => {
    if (roles[at] === null || roles[at] === 'caption' || roles[at] === 'credit') return
    if (at < first) roles[at] = null
    else if (at > last && !(home[at] && !line.heading && line.words >= 2)) roles[at] = null
    else if (at >= last - 3 && BIO.test(line.text) && line.words < 60) roles[at] = null
  })
  findSubheads(lines, roles, home, first)
  dropEmptyHeadings(lines, roles)
  const seen = new Set<string>()
  return lines.flatMap((line, at) => {
    const role = roles[at]
    if (!role) return []
    if (line.words >= 8 && !home[at]) {
      if (seen.has(line.text)) return []
      seen.add(line.text)
    }
    return [{ line, role }]
  })
}
