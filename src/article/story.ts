// Which lines of the story's box are the story, and in which role.
import type { Role } from './article'
import type { Content } from './content'
import { furnitureIn } from './furniture'
import { hintsOf } from './hints'
import type { Box, Line, Page } from './lines'
import { readDate } from './metadata/date'
import type { Head } from './metadata/head'
import { likeness } from './metadata/headline'
import type { Part } from './parts'
import { hasSentence } from './words'

export interface StoryLine {
  line: Line
  role: Role
}

const CREDIT =
  /^[^\p{L}\p{N}]*(?:(?:photo|image|picture|photograph|credit|illustration|graphic|video)s?(?: (?:credit|by|courtesy|copyright|via|illustration))?\s*[:/]|(?:photo|image|picture)s? (?:by|via|copyright|courtesy)\b|credit\b\.{3}|(?:AP|AFP|Reuters|Getty|Shutterstock|EPA|Alamy)(?: (?:photo|images?|file))?\s*(?:\/|$))/iu
const CAPTION_LEAD = /^(?:image caption|image|photo|pictured|caption|above|file photo|image source)\s*:\s/iu
const PAREN_CREDIT =
  /[([][^()[\]]{0,40}\b(?:photo|image|getty|reuters|shutterstock|AFP|EPA|courtesy|credit|illustration|graphic)\b[^()[\]]{0,60}[)\]][^\p{L}\p{N}]*$/iu
const BYLINE = /^[^\p{L}\p{N}]*(?:by|von|par|por|written by|reporting by|story by)\s+[\p{Lu}\p{Lo}]/u
const DATE_LINE =
  /^[^\p{L}\p{N}]*(?:(?:published|updated|posted|last|on|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[^\p{L}\p{N}]+)*(?:\d{1,2}[^\p{L}\p{N}]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[^\p{L}\p{N}])[\p{L}\d\s.,:|/+–-]{0,60}$/iu
const BIO =
  /^[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]*){0,4}(?:,? \S{1,12})? (?:is|was|has been|covers|writes|reports|joined|works) (?:an?|the|for|about|on|as|at|our)?\b.{0,200}\b(?:reporter|writer|editor|journalist|correspondent|columnist|author|contributor|producer|blogger|freelance|covers|covering|fellow|founder|professor|newsroom|politics|technology|based in)\b/u

const STORY_PARTS: Partial<Record<Part, Role | null>> = {
  noise: null,
  comments: null,
  teaser: null,
  'pull-quote': null,
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

interface Homes {
  /** The kind of box that the line stands in. */
  of(line: Line): string
  /** Whether a line stands where the story's paragraphs stand: in boxes like those that hold a good share of its prose. */
  has(line: Line): boolean
}

function findHomes(lines: Line[]): Homes {
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
  return { of, has: (line) => (words.get(of(line)) ?? 0) >= total * 0.15 }
}

const linkShare = (line: Line): number => line.linked / line.text.length

const hostOf = (url: string): string => /^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''

/** A link to another page of the same site: a line that is nothing else points to another story. */
function pointsInside(line: Line, site: string): boolean {
  const href = line.link?.getAttribute('href') ?? ''
  if (href.startsWith('#')) return false
  const host = hostOf(href)
  return host === '' || host === site || host.endsWith(`.${site}`) || site.endsWith(`.${host}`)
}

/** Short, bold from end to end, and no sentence. */
const isBoldTitle = (line: Line): boolean =>
  line.words <= 14 && line.bold >= line.text.length - 1 && !line.item && !hasSentence(line.text)

function roleOf(line: Line, part: Part | null, home: boolean, site: string): Role | null {
  const hints = line.wrapper ? hintsOf(line.wrapper) : null
  if (part === 'post') return 'quote'
  if (part === 'caption' || part === 'figure' || part === 'credit') {
    if (linkShare(line) > 0.8 || furnitureIn(line.text, line.words)) return null
    // What goes by the name of a credit is often the caption with its credit in one.
    return line.words < 14 && (part === 'credit' || CREDIT.test(line.text)) ? 'credit' : 'caption'
  }
  if (part && part in STORY_PARTS) return STORY_PARTS[part] ?? null
  if (hints?.has('credit')) return 'credit'
  if (hints?.has('caption')) return 'caption'
  if (hints?.has('comments') || (hints?.has('noise') && line.words < 30)) return null
  if (CREDIT.test(line.text) && line.words < 20) return 'credit'
  if (CAPTION_LEAD.test(line.text) && line.words < 60) return 'caption'
  if (PAREN_CREDIT.test(line.text) && line.words < 80 && (line.media || !home)) return 'caption'
  if (furnitureIn(line.text, line.words)) return null
  if (line.words <= 14 && !line.heading && BYLINE.test(line.text)) return null
  if (line.words <= 14 && !line.heading && DATE_LINE.test(line.text) && readDate(line.text)) return null
  if (linkShare(line) > 0.8 && (!home || pointsInside(line, site))) return null
  if (line.media && !home && !line.heading && line.words < 50) return 'caption'
  if (line.heading || isBoldTitle(line)) return 'heading'
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

/** So many words in the story's place are prose with or without a full stop. */
const LONG = 25

/** Where the prose of the story begins and ends among its lines. */
function bounds(lines: Line[], roles: (Role | null)[], home: boolean[]): [number, number] {
  const strong = (at: number, words: number): boolean => {
    const role = roles[at]
    if (role !== 'paragraph' && role !== 'list-item' && role !== 'quote') return false
    const line = lines[at]!
    const prose = hasSentence(line.text) ? line.words >= words : home[at] === true && line.words >= LONG
    return prose && linkShare(line) < 0.8
  }
  let first = 0
  while (first < lines.length && !strong(first, home[first] ? 4 : 12)) first++
  let last = lines.length - 1
  while (last > first && !strong(last, home[last] ? 4 : 12)) last--
  return first < lines.length ? [first, last] : [0, lines.length - 1]
}

/** Under a title of other stories, only a paragraph where the story's paragraphs stand is the story's again. */
function dropUnderTitles(lines: Line[], roles: (Role | null)[], homes: Homes): void {
  let under = false
  let before = ''
  lines.forEach((line, at) => {
    const furniture = line.words < 10 ? furnitureIn(line.text, line.words)?.id : undefined
    const title = line.heading || line.bold === line.text.length || !homes.has(line) || lines[at + 1]?.item != null
    if (furniture === 'other-stories' && title && before) under = true
    else if (under && roles[at] === 'paragraph' && homes.of(line) === before && line.words >= 8) under = false
    else if (under && roles[at] !== 'caption') roles[at] = null
    if (!under && roles[at] === 'paragraph' && homes.has(line)) before = homes.of(line)
  })
}

const classesOf = (line: Line): string[] => (line.box.element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean)

/** What stands before the first paragraph in its own place, and looks like none of them, is the sentence under the headline. */
function findSubheads(lines: Line[], roles: (Role | null)[], home: boolean[], first: number, said: string): void {
  const start = home.findIndex(
    (isHome, at) => isHome && at >= first && roles[at] === 'paragraph' && lines[at]!.words >= 4,
  )
  if (start < 0) return
  const ordinary = new Set(lines.filter((_, at) => home[at]).flatMap(classesOf))
  for (let at = first; at < start; at++) {
    const line = lines[at]!
    if (roles[at] !== 'paragraph' && roles[at] !== 'heading') continue
    if (readDate(line.text.slice(0, 60))) {
      roles[at] = null
      continue
    }
    if (line.words > 60 || classesOf(line).some((name) => ordinary.has(name))) return
    const told = said !== '' && likeness(said, line.text) > 0.6
    roles[at] =
      line.words >= 6 && (told || line.box.element.localName !== lines[start]!.box.element.localName)
        ? 'subhead'
        : roles[at]!
  }
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

/** Lines from the headline to the story's box; beyond it they are the head of the story. */
const LONGEST_HEAD = 40

function isSubhead(line: Line, part: Part | null, said: string, afterHeadline: number): boolean {
  if (line.words < 5 || line.words > 70 || linkShare(line) > 0.5 || furnitureIn(line.text, line.words)) return false
  if (BYLINE.test(line.text) || readDate(line.text.slice(0, 40))) return false
  if (part === 'subhead') return true
  if (part !== 'head' && part !== null) return false
  return (said !== '' && likeness(said, line.text) > 0.6) || (line.heading && afterHeadline <= 3)
}

/** The lines of the story and of its head that are its own, each in its role, in reading order. */
export function findStory(page: Page, content: Content, headline: Line | null, head: Head): StoryLine[] {
  const site = hostOf(head.url ?? '')
  const said = head.meta.get('og:description') ?? head.meta.get('description') ?? ''
  const { box, parts } = content
  const headlineAt = headline?.index ?? -1
  const above = headlineAt >= 0 && headlineAt < box.first && box.first - headlineAt <= LONGEST_HEAD
  const from = above || (headlineAt >= box.first && headlineAt < box.end) ? headlineAt + 1 : box.first
  const lines = page.lines.slice(from, box.end)
  const inBox = box.first - from
  const homes = findHomes(lines.filter((line, at) => at >= inBox && !parts[from + at] && hasSentence(line.text)))
  const home = lines.map(homes.has)
  const roles = lines.map((line, at) => {
    const part = parts[from + at]!
    if (part === 'head' || part === 'subhead') return null
    const role = roleOf(line, part, home[at]!, site)
    return at >= inBox || role === 'caption' || role === 'credit' ? role : null
  })
  dropLinkLists(lines, roles)
  dropUnderTitles(lines, roles, homes)
  const [first, last] = bounds(lines, roles, home)
  lines.forEach((line, at) => {
    if (roles[at] === null) return
    if (roles[at] === 'caption' || roles[at] === 'credit') {
      if (at > last + 2) roles[at] = null
    } else if (at < first) roles[at] = null
    else if (at > last && !(home[at] && !line.heading && line.words >= 2 && linkShare(line) < 0.8)) roles[at] = null
    else if (at >= last - 3 && BIO.test(line.text) && line.words < 60) roles[at] = null
  })
  findSubheads(lines, roles, home, first, said)
  if (headline && !roles.includes('subhead')) {
    const at = lines.findIndex((line, index) => index < first && isSubhead(line, parts[from + index]!, said, index + 1))
    if (at >= 0) roles[at] = 'subhead'
  }
  dropEmptyHeadings(lines, roles)
  const seen = new Set<string>()
  return lines.flatMap((line, at) => {
    const role = roles[at]
    if (!role) return []
    if (line.words >= 8 && (!home[at] || role === 'caption')) {
      if (seen.has(line.text)) return []
      seen.add(line.text)
    }
    return [{ line, role }]
  })
}
