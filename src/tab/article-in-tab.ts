// An article that a page part has read and marked: what of it is shown, and what can be asked of its page.
import type { Span } from '../article/article'
import type { PageState } from '../messages'
import { type Filter, type FilteredReport, filterReport } from '../report/filtered'
import type { Settings } from '../settings'
import { tell } from './tab'

export type Ready = Extract<PageState, { status: 'ready' }>

export interface ArticleInTab {
  filter: Filter
  shown: FilteredReport
  /** Scrolls the page to a finding and opens its card. */
  goTo(findingId: string): Promise<void>
  /** Scrolls the page to a passage and points at it. */
  goToSpan(span: Span): Promise<void>
  /** What the page shows until it is left. */
  show(next: Pick<Filter, 'categories' | 'strengths'>): Promise<void>
  /** Brings back what was "not a problem". */
  restore(): Promise<void>
}

/** @param set told at once how the page will answer */
export function articleInTab(
  tabId: number,
  state: Ready,
  settings: Settings,
  set: (state: Ready) => void,
): ArticleInTab {
  const filter: Filter = { ...state.shown, hiddenKinds: settings.hiddenKinds, dismissed: state.dismissed }
  return {
    filter,
    shown: filterReport(state.report, filter),
    goTo: (findingId) => tell(tabId, { type: 'scroll-to', findingId }),
    goToSpan: ({ start, end }) => tell(tabId, { type: 'scroll-to-span', start, end }),
    show: (next) => {
      const lists = { categories: [...next.categories], strengths: [...next.strengths] }
      set({ ...state, shown: lists })
      return tell(tabId, { type: 'show', ...lists })
    },
    restore: () => {
      set({ ...state, dismissed: [] })
      return tell(tabId, { type: 'restore-dismissed' })
    },
  }
}
