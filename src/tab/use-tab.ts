// Keeps what is known about a tab up to date for as long as popup or panel shows it.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { PageState } from '../messages'
import type { Settings } from '../settings'
import { onSettingsChange } from '../settings-store'
import { lookAt, readIfArticle, type TabInfo } from './tab'

/** How soon a page that is being read is asked again. */
const ASK_AGAIN_MS = 200

export interface Given {
  tab: browser.Tabs.Tab | null
  /** What was known of it when the view was opened. */
  first: TabInfo | null
  settings: Settings
}

export interface Known {
  /** Of the tab that is given; for the moment that a question takes, of the one before it. */
  info: TabInfo | null
  settings: Settings
  refresh(): Promise<void>
  /** Says how the page will answer, before it does. */
  set(state: PageState): void
}

export function useTab({ tab, first, settings: loaded }: Given): Known {
  const [info, setInfo] = useState(first)
  const [settings, setSettings] = useState(loaded)

  // A tab is asked again before it has answered: what an earlier question brings must not stand over a later answer.
  const asked = useRef(0)

  const refresh = useCallback(async () => {
    const turn = ++asked.current
    const current = tab?.id === undefined ? null : await browser.tabs.get(tab.id).catch(() => null)
    const next = current && (await lookAt(current, settings))
    if (turn === asked.current) setInfo(next)
  }, [tab, settings])

  useEffect(() => onSettingsChange(setSettings), [])
  useEffect(() => {
    if (settings !== loaded) refresh()
  }, [settings, loaded, refresh])
  // Not after the next picture, which would still be of the tab before.
  useLayoutEffect(() => {
    if (tab?.id !== info?.id) refresh()
  }, [tab?.id, refresh])
  useEffect(() => listenTo(tab, refresh), [tab, refresh])
  const unread = info?.state.status === 'unread' && !info.withheld && settings.automatic ? info.id : null
  useEffect(() => {
    // Open before Backread came, or just switched on: nobody has looked yet.
    if (unread === null) return
    const turn = asked.current
    void readIfArticle(unread).then((ok) => {
      if (ok) refresh()
      else if (turn === asked.current) setInfo((before) => before && { ...before, state: { status: 'refused' } })
    })
  }, [unread, refresh])
  useEffect(() => {
    if (info?.state.status !== 'reading') return
    const timer = setTimeout(refresh, ASK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [info, refresh])

  const set = (state: PageState) => setInfo((before) => before && { ...before, state })
  return { info, settings, refresh, set }
}

/** Asks again whenever something may have become of the tab. Answers with the end of it. */
function listenTo(tab: browser.Tabs.Tab | null, refresh: () => void): () => void {
  // The page part tells the background whenever its marks change; that message reaches us too.
  const onMessage = (_: unknown, sender: browser.Runtime.MessageSender): undefined => {
    if (sender.tab?.id === tab?.id) refresh()
  }
  const onUpdated = (id: number) => {
    if (id === tab?.id) refresh()
  }
  browser.runtime.onMessage.addListener(onMessage)
  browser.tabs.onUpdated.addListener(onUpdated)
  // What became of the tab between the first look and this listener was told to nobody.
  void movedOn(tab).then((moved) => {
    if (moved) refresh()
  })
  return () => {
    browser.runtime.onMessage.removeListener(onMessage)
    browser.tabs.onUpdated.removeListener(onUpdated)
  }
}

/** Whether a tab shows something else than when it was looked at. */
async function movedOn(tab: browser.Tabs.Tab | null): Promise<boolean> {
  if (tab?.id === undefined) return false
  const now = await browser.tabs.get(tab.id).catch(() => null)
  return now?.status !== tab.status || now?.url !== tab.url
}
