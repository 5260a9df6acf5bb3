// Reads a live document: main content, roles, metadata, text and the way back. Changes nothing in the document.

import { finish, type Steps } from '../steps'
import type { Anchors } from './anchors'
import { type Article, BODY_ROLES, type Evidence } from './article'
import { layOut, type Piece, piecesOf } from './blocks'
import { findContent } from './content'
import { inPlace } from './evidence'
import { chooseGenre } from './genre/genre'
import { genrePage } from './genre/genre-page'
import { findLeftovers } from './leftovers'
import { type Box, type Line, type Page, readLines } from './lines'
import { chooseAuthors } from './metadata/authors'
import { readHead } from './metadata/head'
import { chooseHeadline, findHeadlineLine } from './metadata/headline'
import { languageOfText, statedLanguage } from './metadata/language'
import { chooseOutlet } from './metadata/outlet'
import { readPolicies, saysWalled } from './metadata/policies'
import { chooseModified, choosePublished, dateWordsOf } from './metadata/published'
import { findStory, type LeftOut, type StoryLine } from './story'
import { type View, viewOf } from './view'
import { fadesOut, isFollowedByMore, isPaginated, isWalled, linesBelowFold, unfoldsBehind } from './walls'
import { webHost } from './web-address'

export interface ReadDocument {
  article: Article
  anchors: Anchors
}

/** Lines around the headline in which byline and date stand. */
const BEFORE_HEADLINE = 6
const AFTER_HEADLINE = 16
/** Lines right over the headline in which its section stands, and the most words of one. */
const ABOVE = 2
const MOST_ABOVE = 3
/** The most words of a line at the foot of the page that says what the outlet is. */
const MOST_ABOUT = 60

/** @param url where the document came from; null for a file. */
export const readDocument = (document: Document, url: string | null): ReadDocument => finish(readInSteps(document, url))

/**
 * The same in steps, between which the caller can let the document's own thread go on. What changes in the document meanwhile may be
 * read or not; it throws nothing.
 */
export function* readInSteps(document: Document, url: string | null): Steps<ReadDocument> {
  const view = viewOf(document)
  const page = yield* readLines(document, view)
  yield
  const head = readHead(document, url)
  yield
  const outlet = chooseOutlet(document, head)
  yield
  const headlineLine = findHeadlineLine(page, head, outlet?.value ?? null)
  const headline = chooseHeadline(head, headlineLine, outlet?.value ?? null)
  yield
  const content = yield* findContent(page, headlineLine)
  yield
  const { lines: story, leftOut, signOff } = findStory(page, content, headlineLine, head)
  yield

  const start = story.find(({ role }) => BODY_ROLES.has(role))?.line.index ?? 0
  const top = headlineLine?.index ?? Math.max(0, start - AFTER_HEADLINE)
  const near = page.lines.slice(Math.max(0, top - BEFORE_HEADLINE), Math.max(start + 4, top + AFTER_HEADLINE))
  const around = { near, headline: headlineLine?.index ?? -1, start, signOff }
  const authors = chooseAuthors(head, outlet?.value ?? null, around)
  yield
  const dates = dateWordsOf(document, head)
  const published = choosePublished(document, head, page, near, dates)
  yield
  const modified = chooseModified(head, near, dates)
  yield

  const pieces = piecesInOrder(page.lines, story, headlineLine, authors?.line ?? null, published?.line ?? null)
  const body = story.filter(({ role }) => BODY_ROLES.has(role)).map(({ line }) => line)
  markEnds(pieces, page, content.box, body, view)
  const inStory = (line: Line) =>
    line.index < Math.max(start, content.box.end) && (line.index < start || line.index >= content.box.first)
  const left = findLeftovers(page, story, headlineLine, headline?.value ?? null, inStory)
  const { text, blocks, anchors } = layOut(withLeftovers(pieces, [...left, ...piecesLeftOut(leftOut, pieces, left)]))

  yield
  const subhead = story.find(({ role }) => role === 'subhead')?.line.text ?? null
  const dateline = blocks.find((block) => block.role === 'dateline')
  const language = languageOf(text, statedLanguage(document, head))
  const genre = chooseGenre(
    genrePage(head, text, blocks, {
      headline: headline?.value ?? null,
      above: linesAbove(page, headlineLine),
      about: [head.meta.get('description') ?? '', ...linesBelow(page, content.box)],
      english: language?.value === 'en',
    }),
  )
  const given = { headline, authors, published, modified, outlet, language, genre }
  const evidence: Article['evidence'] = {}
  for (const [key, chosen] of Object.entries(given)) if (chosen) evidence[key as keyof typeof given] = chosen.evidence
  if (subhead) evidence.subhead = inPlace('visible', 'evidence_under_headline')
  const article: Article = {
    headline: headline?.value ?? null,
    subhead,
    authors: authors?.value ?? [],
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    outlet: outlet?.value ?? null,
    dateline: dateline ? text.slice(dateline.start, dateline.end) : null,
    language: language?.value ?? null,
    // What the page calls its own address is kept only where it is one.
    url: url ?? (webHost(head.url) === null ? null : head.url),
    genre: genre?.value ?? null,
    text,
    blocks,
    evidence,
    policies: readPolicies(head),
    walled: isWalled(page, body, saysWalled(head)),
    paginated: isPaginated(page, body[body.length - 1]),
  }
  return { article, anchors }
}

/** The lines right over the headline in which its section may stand. What stands in a list up there is the menu. */
const linesAbove = ({ lines }: Page, headline: Line | null): string[] =>
  lines
    .slice(Math.max(0, (headline?.index ?? 0) - ABOVE), headline?.index ?? 0)
    .filter((line) => line.words <= MOST_ABOVE && line.item === null)
    .map((line) => line.text)

/** Short lines under the story, of which one may say what the outlet is. */
const linesBelow = ({ lines }: Page, { end }: Pick<Box, 'end'>): string[] =>
  lines
    .slice(end)
    .filter((line) => line.words <= MOST_ABOUT)
    .map((line) => line.text)

/** Every piece of the page that stands in a role, in reading order. */
function piecesInOrder(
  lines: readonly Line[],
  story: readonly StoryLine[],
  headline: Line | null,
  byline: Line | null,
  date: Line | null,
): Piece[] {
  const whole = (line: Line, role: Piece['role']): Piece => ({ line, role, start: 0, end: line.text.length })
  const pieces = new Map<Line, Piece[]>()
  if (date) pieces.set(date, [whole(date, 'date')])
  if (byline) pieces.set(byline, [whole(byline, 'byline')])
  const first = story.find(({ role }) => role === 'paragraph')?.line
  for (const { line, role } of story) pieces.set(line, piecesOf(line, role, line === first))
  if (headline) pieces.set(headline, [whole(headline, 'headline')])
  return lines.flatMap((line) => pieces.get(line) ?? [])
}

/** Marks what the page folds away, or where it shows that the text goes on elsewhere. */
function markEnds(pieces: Piece[], page: Page, story: Box, body: readonly Line[], view: View): void {
  const last = body[body.length - 1]
  if (!last) return
  const folded = linesBelowFold(body, view)
  for (const piece of pieces) if (folded.has(piece.line)) piece.clamped = true
  if (folded.size > 0 || unfoldsBehind(page, last, story)) return
  const end = pieces.findLast(({ line }) => line === last)
  if (!end) return
  if (isFollowedByMore(page, last)) end.cutMark = 'read-more'
  else if (fadesOut(last)) end.cutMark = 'fade'
}

/** Prose of the story's own column that is left out, so that whoever misses it is told why. */
function piecesLeftOut(leftOut: readonly LeftOut[], pieces: readonly Piece[], left: readonly Piece[]): Piece[] {
  const taken = new Set([...pieces, ...left].map(({ line }) => line))
  return leftOut
    .filter(({ line }) => !taken.has(line))
    .map(({ line, reason }) => ({ line, role: 'leftover', start: 0, end: line.text.length, reason }))
}

/** Leftovers in their places; a line that is one stands in no other role. */
function withLeftovers(pieces: Piece[], left: Piece[]): Piece[] {
  if (left.length === 0) return pieces
  const lines = new Set(left.map(({ line }) => line))
  return [...pieces.filter(({ line }) => !lines.has(line)), ...left].sort(
    (a, b) => a.line.index - b.line.index || a.start - b.start,
  )
}

/** What the page says counts unless its text is plainly in another language. */
function languageOf(
  text: string,
  stated: { value: string | null; evidence: Evidence } | null,
): { value: string | null; evidence: Evidence } | null {
  const told = languageOfText(text)
  if (told && told !== stated?.value) return { value: told, evidence: inPlace('visible', 'evidence_words') }
  return stated
}
