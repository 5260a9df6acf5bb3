// Every message between the parts of the extension: one union, checked at runtime where it is received. Nobody trusts a
// message's shape because of where it comes from: a page's renderer may be compromised.
import type { Article } from './article/article'
import type { TextQuote } from './article/page-quotes'
import { isClaim } from './findings/claims/untrusted'
import { CATEGORIES, type Category, STRENGTHS, type Strength } from './findings/findings'
import { isReason } from './findings/untrusted'
import type { Report } from './report/report'

/** From a tab's own scripts, or from our own pages, to the background. A tab's scripts speak for their own tab only. */
export type ToBackground =
  /** The detector: this page is an article. The background injects the page part if the settings want it. Answered with { ok }. */
  | { type: 'article-found' }
  /** The page part: read this. It reaches the engine room, wherever that is. Answered with an Answer. */
  | { type: 'analyse'; article: Article }
  /** The page part: so many findings are marked now; null when there is no article (any more). The badge shows it. */
  | { type: 'marked'; count: number | null }
  /**
   * The page part: bring the card's script into this frame of the tab, the one that it has just made; without a number into whichever
   * empty frame waits for it. `token` is how the script there knows the page part. Answered with { ok, withheld }: withheld where the
   * browser lets us into this page on a click only, and so not into a frame of another origin.
   */
  | { type: 'card-frame'; frameId: number | null; token: string }
  /** The page part: the pointer comes near a mark, a card may be wanted soon. Only so that the background is awake by then. */
  | { type: 'card-soon' }
  /** Our own pages only: inject the page part into a tab and read it, article or not. Answered with { ok }. */
  | { type: 'read-tab'; tabId: number }

/** From the background to the engine room, where that is a document of its own: nobody waits for what is read of this tab. */
export type ToRoom = { type: 'tab-gone'; tabId: number }

/** The engine room's answer to `analyse`: a Report without the article, which the page part has. */
export type Answer = { ok: true; report: Omit<Report, 'article'> } | { ok: false; reason: FailureReason }

/** `too-large`: more than we are willing to read. `engine`: our own fault. `lost`: the background did not answer. */
export type FailureReason = 'too-large' | 'engine' | 'lost'

/** From popup or background to the page part of one tab. Rejected by the browser where there is no page part. */
export type ToPage =
  /** Read this page if it holds an article; what was read already is kept. */
  | { type: 'read' }
  /** Answered with a PageState. */
  | { type: 'get-state' }
  /** Answered with Quotes. */
  | { type: 'get-quotes' }
  | { type: 'scroll-to'; findingId: string }
  | { type: 'scroll-to-span'; start: number; end: number }
  /** What this page shows from now on, until it is left; the settings stay as they are. */
  | { type: 'show'; categories: Category[]; strengths: Strength[] }
  /** The keyboard command: go to the next or previous finding. */
  | { type: 'walk'; step: 1 | -1 }
  /** Turn the marks of this page on or off. */
  | { type: 'toggle-marks' }
  /** Read a page that the detector did not take for an article. */
  | { type: 'read-anyway' }
  /** Read what is selected, on any page. */
  | { type: 'check-selection' }
  /** Bring back the findings that were "not a problem" on this page. */
  | { type: 'restore-dismissed' }

/** The place of each finding in the page's own text, in the order of the report's findings; null where it is not there. */
export type Quotes = (TextQuote | null)[]

/** What the popup shows about a tab. */
export type PageState =
  | { status: 'no-article' }
  | { status: 'reading' }
  | { status: 'failed'; reason: FailureReason }
  | {
      status: 'ready'
      report: Report
      shown: { categories: Category[]; strengths: Strength[] }
      marksOn: boolean
      /** The ids of the findings that the reader called "not a problem". */
      dismissed: string[]
    }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
const isListOf = (value: unknown, allowed: readonly string[]): boolean =>
  Array.isArray(value) && value.length <= allowed.length && value.every((item) => allowed.includes(item))

/** True for a well-formed message; the article inside `analyse` is checked apart (article/untrusted.ts). */
export function isToBackground(value: unknown): value is ToBackground {
  if (!isRecord(value)) return false
  switch (value.type) {
    case 'article-found':
      return true
    case 'analyse':
      return isRecord(value.article)
    case 'marked':
      return value.count === null || isCount(value.count)
    case 'card-frame':
      return (value.frameId === null || isCount(value.frameId)) && typeof value.token === 'string'
    case 'card-soon':
      return true
    case 'read-tab':
      return isCount(value.tabId)
    default:
      return false
  }
}

export const isToRoom = (value: unknown): value is ToRoom =>
  isRecord(value) && value.type === 'tab-gone' && isCount(value.tabId)

export function isToPage(value: unknown): value is ToPage {
  if (!isRecord(value)) return false
  switch (value.type) {
    case 'read':
    case 'get-state':
    case 'get-quotes':
    case 'toggle-marks':
    case 'read-anyway':
    case 'check-selection':
    case 'restore-dismissed':
      return true
    case 'scroll-to':
      return typeof value.findingId === 'string'
    case 'scroll-to-span':
      return isCount(value.start) && isCount(value.end)
    case 'show':
      return isListOf(value.categories, CATEGORIES) && isListOf(value.strengths, STRENGTHS)
    case 'walk':
      return value.step === 1 || value.step === -1
    default:
      return false
  }
}

/** A shallow look at what a page part answered to `get-state`, enough to tell which view to show. */
export function isPageState(value: unknown): value is PageState {
  if (!isRecord(value)) return false
  if (value.status === 'no-article' || value.status === 'reading') return true
  if (value.status === 'failed') return typeof value.reason === 'string'
  if (value.status !== 'ready' || !isRecord(value.report) || !isRecord(value.shown)) return false
  const { article, findings, sources, attributions, notes, totals } = value.report
  const lists = [findings, sources, attributions, notes, value.dismissed, value.shown.categories, value.shown.strengths]
  if (!isRecord(article) || !isRecord(totals) || !lists.every(Array.isArray)) return false
  return (findings as unknown[]).every(
    (one) => isRecord(one) && isReason(one.reason) && (one.claim === undefined || isClaim(one.claim)),
  )
}

export function isQuotes(value: unknown): value is Quotes {
  const isText = (text: unknown) => typeof text === 'string'
  return (
    Array.isArray(value) &&
    value.every(
      (quote: unknown) =>
        quote === null ||
        (isRecord(quote) &&
          [quote.exact, quote.prefix, quote.suffix].every(isText) &&
          [quote.start, quote.end].every(isCount)),
    )
  )
}
