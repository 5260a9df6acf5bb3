// The whole popup: masthead, then what there is to say about the tab.
import browser from 'webextension-polyfill'
import { openPanel } from '../panel-door'
import { Access } from '../tab/access'
import { Masthead } from '../tab/masthead'
import { Scopes } from '../tab/scopes'
import { Standing } from '../tab/standing'
import { type Given, useTab } from '../tab/use-tab'
import { words } from '../words/browser'
import { Reading } from './reading'

export function Popup(given: Given) {
  const { info, settings, refresh, set } = useTab(given)
  return (
    <>
      <PopupMasthead tab={given.tab} />
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

function PopupMasthead({ tab }: Pick<Given, 'tab'>) {
  const inWindow = document.documentElement.classList.contains('in-window')
  const openWindow = async () => {
    const url = browser.runtime.getURL(`src/popup/index.html?tab=${tab?.id}`)
    await browser.windows.create({ url, type: 'popup', width: 480, height: 860 })
    window.close()
  }
  const openBeside = async () => {
    if (await openPanel(tab?.windowId)) window.close()
  }
  const openOptions = async () => {
    await browser.runtime.openOptionsPage()
    if (!inWindow) window.close()
  }
  return (
    <Masthead openOptions={openOptions}>
      {!inWindow && (
        <button type="button" class="quiet" onClick={openBeside}>
          {words.say('popup_open_panel')}
        </button>
      )}
      {!inWindow && tab?.id !== undefined && (
        <button type="button" class="quiet" onClick={openWindow}>
          {words.say('popup_open_window')}
        </button>
      )}
    </Masthead>
  )
}
