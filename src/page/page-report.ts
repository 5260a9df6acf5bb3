// One article as it was read from this page: its report, and the way from the report's offsets back to the page.
import { type Anchors, rangesOf, stretchesOf } from '../article/anchors'
import { type Article, BODY_ROLES, MOST_TEXT, type Span } from '../article/article'
import { contains, get } from '../article/clobber-safe'
import { quotesOnPage } from '../article/page-quotes'
import { type ReadDocument, readInSteps } from '../article/read'
import type { Correction } from '../desk/record'
import type { Finding } from '../findings/findings'
import type { FailureReason, Quotes } from '../messages'
import type { Report } from '../report/report'
import { analyse } from './extension'
import type { Placed } from './highlighter'
import type { Field } from './selection'
import { inSlices } from './slices'

/** Less body text than this, in UTF-16 code units, is no article unless the reader says so. */
const LEAST_TEXT = 300

export interface PageReport {
  report: Report
  anchors: Anchors
  /** The smallest element around all of the text. */
  container: Node | null
  /** How much text the page showed there, as `shownIn` counts it. */
  shown: number
  /** Where the text stands in a field, and so in no text node: nothing can be marked there. */
  field?: Field
}

export interface Looked {
  /** What the page says now; null where that is no article. */
  page: ReadDocument | null
  /** Milliseconds that it took of the page's time. */
  work: number
}

/**
 * Reads the page in several tasks. Reads only, changes nothing.
 * @param wanted asked between two of them: false where nobody waits for the answer any more
 */
export async function lookAtPage(anyway: boolean, wanted: () => boolean): Promise<Looked> {
  const { value, work } = await inSlices(readInSteps(document, location.href), wanted)
  return { page: value && ifArticle(value, anyway), work }
}

function ifArticle(read: ReadDocument, anyway: boolean): ReadDocument | null {
  const length = read.article.blocks
    .filter(({ role }) => BODY_ROLES.has(role))
    .reduce((sum, { start, end }) => sum + end - start, 0)
  return length >= LEAST_TEXT || (anyway && length > 0) ? read : null
}

/** @param corrections the reader's, to this article */
export async function readWith(
  engineInput: ReadDocument,
  corrections: readonly Correction[] = [],
): Promise<PageReport | FailureReason> {
  const { article, anchors } = engineInput
  if (article.text.length > MOST_TEXT) return 'too-large'
  const answer = await analyse(article, corrections)
  if (!answer.ok) return answer.reason
  return { report: { ...answer.report, article }, ...placeOf(anchors) }
}

/** The same article, with another way back: the page built its elements anew. */
export const reanchored = ({ report }: PageReport, { anchors }: ReadDocument): PageReport => ({
  report,
  ...placeOf(anchors),
})

export const isSameText = (a: Article, b: Article): boolean =>
  a.text === b.text && a.blocks.length === b.blocks.length && a.headline === b.headline

/** Whether the text stands in the same nodes as before. */
export const isSamePlace = (a: Anchors, b: Anchors): boolean =>
  a.length === b.length &&
  a.every(({ node, offset, length }, at) => {
    const other = b[at]!
    return node === other.node && offset === other.offset && length === other.length
  })

/** Findings that the page still shows, with where. */
export function placed({ anchors }: PageReport, findings: Finding[]): Placed[] {
  return findings
    .map((finding) => ({
      finding,
      ranges: stretchesOf(anchors, finding).map((stretch) => new StaticRange(stretch)),
    }))
    .filter(({ ranges }) => ranges.length > 0)
}

/** Where these passages stand, without those that the page does not show. */
export const rangesIn = ({ anchors }: PageReport, spans: readonly Span[]): StaticRange[] =>
  spans.flatMap((span) => stretchesOf(anchors, span)).map((stretch) => new StaticRange(stretch))

/** The place of each finding in the page's own text. */
export function quotesOf({ report, anchors }: PageReport): Quotes {
  const { body } = document
  return body ? quotesOnPage(body, anchors, report.findings) : []
}

/** The boxes of a span's lines in the viewport, of the whole field where it stands in one; none where it is hidden or gone. */
export function linesOf({ anchors, field }: PageReport, span: Span): DOMRect[] {
  const boxes = field
    ? [field.getBoundingClientRect()]
    : rangesOf(anchors, span).flatMap((range) => [...range.getClientRects()])
  return boxes.filter(({ width, height }) => width > 0 && height > 0)
}

/** The ids of the findings that the window shows, in reading order. Asks for layout. */
export function inView(reading: PageReport, findings: readonly Finding[]): string[] {
  const isSeen = (finding: Finding) =>
    linesOf(reading, finding).some(({ top, bottom }) => bottom > 0 && top < innerHeight)
  return findings.filter(isSeen).map(({ id }) => id)
}

function placeOf(anchors: Anchors): Pick<PageReport, 'anchors' | 'container' | 'shown'> {
  const container = around(anchors)
  return { anchors, container, shown: shownIn(container) }
}

/**
 * How much text is seen in the box around `container`, in UTF-16 code units: what the page unfolds in the story or right behind
 * it makes it more. Asks for layout.
 */
export function shownIn(container: Node | null): number {
  const box = container && get(container, 'parentElement')
  return box instanceof HTMLElement ? get(box, 'innerText').length : 0
}

function around(anchors: Anchors): Node | null {
  const [first, last] = [anchors[0]?.node, anchors.at(-1)?.node]
  if (!first || !last) return null
  let at: Node | null = first.parentNode
  while (at && !contains(at, last)) at = get(at, 'parentNode')
  return at
}
