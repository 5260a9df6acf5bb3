// The tab folder is what popup and panel say of one tab and let it do. This file is their end of the line to it.
import browser from 'webextension-polyfill'
import { isWithheld } from '../access'
import {
  isPageState,
  isQuotes,
  isSelected,
  type PageState,
  type Quotes,
  type Selected,
  type ToBackground,
  type ToPage,
} from '../messages'
import { isSiteOff, type Settings } from '../settings'
import { isPdfAddress, probe } from './probe'
import { type Reach, reachOf } from './reach'

type TabState =
  | PageState
  /** No part of ours is on the page, or none is allowed there. */
  | { status: Exclude<Reach, 'open'> | 'site-off' | 'unread' | 'loading' | 'pdf' | 'closed' | 'withheld' | 'refused' }

export interface TabInfo {
  id: number
  url: string
  state: TabState
  /** In a private window. */
  incognito: boolean
  /** The browser lets us in only when the reader clicks. */
  withheld: boolean
}

/** The tab that the popup stands over; `?tab=` names it when the popup lies open in a window of its own. */
export async function findTab(search: string): Promise<browser.Tabs.Tab | null> {
  const given = new URLSearchParams(search).get('tab')
  if (given !== null) return browser.tabs.get(Number(given)).catch(() => null)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ?? null
}

/** Asks the page at once, while the settings may still be on their way. */
export async function lookAt(tab: browser.Tabs.Tab, settings: Settings | Promise<Settings>): Promise<TabInfo> {
  const id = tab.id ?? -1
  const url = tab.url ?? ''
  const [answer, withheld] = await Promise.all([ask(id), isWithheld(url)])
  const off = isSiteOff(await settings, url)
  const state = await stateOf(tab, answer, off, withheld)
  return {
    id,
    url,
    state,
    incognito: tab.incognito,
    withheld: withheld && (state.status !== 'untouchable' || url === ''),
  }
}

async function stateOf(
  { id = -1, url = '', status }: browser.Tabs.Tab,
  answer: PageState | null,
  off: boolean,
  withheld: boolean,
): Promise<TabState> {
  // Where a site has just been switched off, the page part is still there and has let go of the article.
  if (answer && !(off && answer.status === 'no-article'))
    return answer.status === 'no-article' && isPdfAddress(url) ? { status: 'pdf' } : answer
  if (off) return { status: 'site-off' }
  if (url === '' && withheld) return { status: 'withheld' }
  const reach = reachOf(url, await browser.extension.isAllowedFileSchemeAccess())
  if (reach !== 'open') return { status: reach }
  const shown = await probe(id, url)
  if (shown === 'pdf') return { status: 'pdf' }
  if (shown === 'closed') return { status: withheld ? 'withheld' : status === 'loading' ? 'loading' : 'closed' }
  return { status: status === 'loading' ? 'loading' : 'unread' }
}

async function ask(tabId: number): Promise<PageState | null> {
  const answer = await send(tabId, { type: 'get-state' })
  return isPageState(answer) ? answer : null
}

/** Where the page's own text has each finding; nothing where the page is gone. */
export async function askQuotes(tabId: number): Promise<Quotes> {
  const answer = await send(tabId, { type: 'get-quotes' })
  return isQuotes(answer) ? answer : []
}

/** What of the article is selected on the page; null where nothing is. */
export async function askSelected(tabId: number): Promise<Selected | null> {
  const answer = await send(tabId, { type: 'get-selected' })
  return isSelected(answer) ? answer : null
}

/** Undefined where no part of ours is on the page. */
const send = (tabId: number, message: ToPage): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined)

/** Tells the page part of a tab to do something; one that is not there any more does nothing. */
export async function tell(tabId: number, message: ToPage): Promise<void> {
  await send(tabId, message)
}

/** Has a tab read if it holds an article. False where the browser does not let us. */
export async function readIfArticle(tabId: number): Promise<boolean> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'read-tab', tabId } satisfies ToBackground)
  return (answer as { ok?: unknown } | undefined)?.ok === true
}

/** Reads a tab, whatever it holds. False where the browser does not let us. */
export async function readAnyway(tabId: number): Promise<boolean> {
  const ok = await readIfArticle(tabId)
  if (ok) await tell(tabId, { type: 'read-anyway' })
  return ok
}
