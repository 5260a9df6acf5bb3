// Every message between the parts of the extension: one schema for each direction, which is the type, and checked at runtime where
// a message is received. Nobody trusts a message's shape because of where it comes from: a page's renderer may be compromised.
import * as v from 'valibot'
import { type Article, Evidence } from './article/article'
import { Correction, MOST_ENTRIES } from './desk/record'
import { Claim } from './findings/claims/untrusted'
import { CATEGORIES, STRENGTHS } from './findings/findings'
import { Reason } from './findings/untrusted'
import type { Report } from './report/report'
import { Count, guard } from './schema'

/** A message that says no more than its type. */
// @__NO_SIDE_EFFECTS__
const bare = <Type extends string>(type: Type) => v.object({ type: v.literal(type) })
// @__NO_SIDE_EFFECTS__
const unique = <const Value extends string>(values: readonly Value[]) =>
  v.pipe(v.array(v.picklist(values)), v.maxLength(values.length))

/** From a tab's own scripts, or from our own pages, to the background. A tab's scripts speak for their own tab only. */
const ToBackground = v.variant('type', [
  /** The detector: this page is an article. The background injects the page part if the settings want it. Answered with { ok }. */
  bare('article-found'),
  /**
   * The page part: read this, and put right what the reader did. It reaches the engine room, wherever that is. Answered with an
   * Answer. Article and corrections are checked apart, by article/untrusted.ts and desk/correction.ts.
   */
  v.object({
    type: v.literal('analyse'),
    article: v.custom<Article>((value) => typeof value === 'object' && !!value),
    corrections: v.optional(v.custom<readonly Correction[]>(Array.isArray)),
  }),
  /** The page part: so many findings are marked now; null when there is no article (any more). The badge shows it. */
  v.object({ type: v.literal('marked'), count: v.nullable(Count) }),
  /**
   * The page part: bring the card's script into this frame of the tab, the one that it has just made; without a number into whichever
   * empty frame waits for it. `token` is how the script there knows the page part. Answered with { ok, withheld }: withheld where the
   * browser lets us into this page on a click only, and so not into a frame of another origin.
   */
  v.object({ type: v.literal('card-frame'), frameId: v.nullable(Count), token: v.string() }),
  /** The page part: the pointer comes near a mark, a card may be wanted soon. Only so that the background is awake by then. */
  bare('card-soon'),
  /** Our own pages only: inject the page part into a tab and read it, article or not. Answered with { ok }. */
  v.object({ type: v.literal('read-tab'), tabId: Count }),
])
export type ToBackground = v.InferOutput<typeof ToBackground>
export const isToBackground = guard(ToBackground)

/** From the background to the engine room, where that is a document of its own: nobody waits for what is read of this tab. */
const ToRoom = v.object({ type: v.literal('tab-gone'), tabId: Count })
export type ToRoom = v.InferOutput<typeof ToRoom>
export const isToRoom = guard(ToRoom)

/** The engine room's answer to `analyse`: a Report without the article, which the page part has. */
export type Answer = { ok: true; report: Omit<Report, 'article'> } | { ok: false; reason: FailureReason }

/** `too-large`: more than we are willing to read. `engine`: our own fault. `lost`: the background did not answer. */
const FailureReason = v.picklist(['too-large', 'engine', 'lost'])
export type FailureReason = v.InferOutput<typeof FailureReason>

const Categories = unique(CATEGORIES)
const Strengths = unique(STRENGTHS)

/** From popup or background to the page part of one tab. Rejected by the browser where there is no page part. */
const ToPage = v.variant('type', [
  /** Read this page if it holds an article; what was read already is kept. */
  bare('read'),
  /** Answered with a PageState. */
  bare('get-state'),
  /** Answered with Quotes. */
  bare('get-quotes'),
  v.object({ type: v.literal('scroll-to'), findingId: v.string() }),
  v.object({ type: v.literal('scroll-to-span'), start: Count, end: Count }),
  /** What this page shows from now on, until it is left; the settings stay as they are. */
  v.object({ type: v.literal('show'), categories: Categories, strengths: Strengths }),
  /** The keyboard command: go to the next or previous finding. */
  v.object({ type: v.literal('walk'), step: v.picklist([1, -1]) }),
  /** Turn the marks of this page on or off. */
  bare('toggle-marks'),
  /** Read a page that the detector did not take for an article. */
  bare('read-anyway'),
  /** Read what is selected, on any page. */
  bare('check-selection'),
  /** From now on these are the reader's corrections to this page; answered when it is read anew. */
  v.object({ type: v.literal('correct'), corrections: v.array(Correction) }),
  /** A class: what its students marked, and whether what Backread saw stays hidden until they compare. */
  v.object({
    type: v.literal('class'),
    hide: v.boolean(),
    marks: v.pipe(
      v.array(v.object({ start: Count, end: Count, category: v.picklist(CATEGORIES) })),
      v.maxLength(MOST_ENTRIES),
    ),
  }),
  /** Answered with what of the article is selected on the page, as Selected; null where nothing is. */
  bare('get-selected'),
  /** Bring back the findings that were "not a problem" on this page. */
  bare('restore-dismissed'),
])
export type ToPage = v.InferOutput<typeof ToPage>
export const isToPage = guard(ToPage)

/** From the page part to a panel that follows its page, over the port that the panel opened: for as long as that stands. */
const ToPanel = v.object({
  type: v.literal('place'),
  /** The ids of the findings in view, in reading order. */
  inView: v.array(v.string()),
  /** Of those that the reader points at, or whose card is open. */
  active: v.array(v.string()),
})
export type ToPanel = v.InferOutput<typeof ToPanel>
export const isToPanel = guard(ToPanel)

/** The place of each finding in the page's own text, in the order of the report's findings; null where it is not there. */
const Quotes = v.array(
  v.nullable(v.object({ exact: v.string(), prefix: v.string(), suffix: v.string(), start: Count, end: Count })),
)
export type Quotes = v.InferOutput<typeof Quotes>
export const isQuotes = guard(Quotes)

/** A stretch of the article's text that is selected on the page, in UTF-16 code units, and its words. */
const Selected = v.object({ start: Count, end: Count, quote: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)) })
export type Selected = v.InferOutput<typeof Selected>
export const isSelected = guard(Selected)

/** A look at what a page part calls a report: enough to tell which view to show, and all that sentences are made of. */
const isReport = guard(
  v.object({
    article: v.object({ evidence: v.record(v.string(), v.optional(Evidence)) }),
    totals: v.looseObject({}),
    findings: v.array(v.object({ reason: Reason, claim: v.optional(Claim) })),
    sources: v.array(v.unknown()),
    attributions: v.array(v.unknown()),
    notes: v.array(v.unknown()),
  }),
)

/** What the popup shows about a tab. */
const PageState = v.variant('status', [
  v.object({ status: v.literal('no-article') }),
  v.object({ status: v.literal('reading') }),
  v.object({ status: v.literal('failed'), reason: FailureReason }),
  v.object({
    status: v.literal('ready'),
    report: v.custom<Report>(isReport),
    shown: v.object({ categories: Categories, strengths: Strengths }),
    marksOn: v.boolean(),
    /** A class marks the page: nothing of what was seen may be shown. */
    inClass: v.optional(v.boolean()),
    /** The ids of the findings that the reader called "not a problem". */
    dismissed: v.array(v.string()),
  }),
])
export type PageState = v.InferOutput<typeof PageState>
export const isPageState = guard(PageState)
