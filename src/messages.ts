// Every message between the parts of the extension: one union, checked at runtime where it is received. Nobody trusts a
// message's shape because of where it comes from: a page's renderer may be compromised.
import type { Article } from './article/article'
import type { Category, Strength } from './findings/findings'
import type { Report } from './report/report'

/** From a tab's own scripts to the background; the sender's tab is the only tab it can speak for. */
export type ToBackground =
  /** The detector: this page is an article. The background injects the page part if the settings want it. */
  | { type: 'article-found' }
  /** The page part: read this. Answered with a Report. `total` findings then stand on the badge. */
  | { type: 'analyse'; article: Article }
  /** The page part: the article is gone; clear the badge. */
  | { type: 'article-gone' }
  /** The popup (an extension page): inject the page part into a tab, article or not. Answered with { ok }. */
  | { type: 'read-tab'; tabId: number }

/** From popup or background to the page part of one tab. */
export type ToPage =
  /** Answered with a PageState. */
  | { type: 'get-state' }
  | { type: 'scroll-to'; findingId: string }
  | { type: 'scroll-to-span'; start: number; end: number }
  | { type: 'show'; categories: Category[]; strengths: Strength[] }
  /** The keyboard command: go to the next or previous finding. */
  | { type: 'walk'; step: 1 | -1 }
  /** Turn the marks of this page on or off. */
  | { type: 'toggle-marks' }
  /** Read a page that the detector did not take for an article. */
  | { type: 'read-anyway' }

/** What the popup shows about a tab. */
export type PageState =
  | { status: 'no-article' }
  | { status: 'reading' }
  | { status: 'failed'; message: string }
  | { status: 'ready'; report: Report; shown: { categories: Category[]; strengths: Strength[] }; marksOn: boolean }
