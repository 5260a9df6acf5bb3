// The popup folder sums up the article in the tab beneath: at a glance first, then in depth.
import { showPage } from '../controls/show-page'
import { loadSettings } from '../settings-store'
import { findTab, lookAt } from '../tab/tab'
import { Popup } from './popup-view'

// The reader waits for what follows: whatever does not need the answer to something else is asked at the same time.
const loading = loadSettings()
const tab = await findTab(location.search)
const [settings, first] = await Promise.all([loading, tab && lookAt(tab, loading)])
// In a window of its own it may grow; over the toolbar the browser sizes it by its content.
if (new URLSearchParams(location.search).has('tab')) document.documentElement.classList.add('in-window')
showPage('extension_name', <Popup tab={tab} first={first} settings={settings} />)
