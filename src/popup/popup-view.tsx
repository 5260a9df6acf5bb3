// The whole popup: masthead, then what there is to say about the tab.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Brand } from '../controls/brand'
import type { PageState } from '../messages'
import type { Settings } from '../settings'
import { onSettingsChange } from '../settings-store'
import { words } from '../words/browser'
import { Access } from './access'
import { Reading } from './reading'
import { Scopes } from './scopes'
import { Standing } from './standing'
import { lookAt, readIfArticle, type TabInfo } from './tab'

/** How soon a page that is being read is asked again. */
const ASK_AGAIN_MS = 200

interface Props {
  tab: browser.Tabs.Tab | null
  first: TabInfo | null
  settings: Settings
}

export function Popup(props: Props) {
  const { info, settings, refresh, set } = useTab(props)
  return (
    <>
      <Masthead tabId={props.tab?.id} />
      {info?.state.status === 'ready' ? (
        <Reading tabId={info.id} state={info.state} settings={settings} onChange={set} />
      ) : (
        <Standing info={info} settings={settings} refresh={refresh} />
      )}
      {info?.withheld && <Access info={info} refresh={refresh} />}
      {info && <Scopes info={info} settings={settings} refresh={refresh} />}
    </>
  )
}

/** The state of the tab, kept up to date while the popup is open. */
function useTab({ tab, first, settings: loaded }: Props) {
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
  useEffect(() => {
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
  }, [tab, refresh])
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

/** Whether a tab shows something else than when it was looked at. */
async function movedOn(tab: browser.Tabs.Tab | null): Promise<boolean> {
  if (tab?.id === undefined) return false
  const now = await browser.tabs.get(tab.id).catch(() => null)
  return now?.status !== tab.status || now?.url !== tab.url
}

function Masthead({ tabId }: { tabId: number | undefined }) {
  const inWindow = document.documentElement.classList.contains('in-window')
  const openWindow = async () => {
    const url = browser.runtime.getURL(`src/popup/index.html?tab=${tabId}`)
    await browser.windows.create({ url, type: 'popup', width: 480, height: 860 })
    window.close()
  }
  const openOptions = async () => {
    await browser.runtime.openOptionsPage()
    if (!inWindow) window.close()
  }
  return (
    <header class="masthead">
      <span class="wordmark">
        <Brand />
        {words.say('extension_name')}
      </span>
      {!inWindow && tabId !== undefined && (
        <button type="button" class="quiet" onClick={openWindow}>
          {words.say('popup_open_window')}
        </button>
      )}
      <button type="button" class="quiet" onClick={openOptions}>
        {words.say('popup_options')}
      </button>
    </header>
  )
}
