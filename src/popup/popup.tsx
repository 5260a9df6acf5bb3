// The popup folder sums up the article in the tab beneath: at a glance first, then in depth.
import { showPage } from '../controls/show-page'
import { loadSettings } from '../settings-store'
import { Popup } from './popup-view'
import { findTab, lookAt } from './tab'

const [settings, tab] = await Promise.all([loadSettings(), findTab(location.search)])
// In a window of its own it may grow; over the toolbar the browser sizes it by its content.
if (new URLSearchParams(location.search).has('tab')) document.documentElement.classList.add('in-window')
showPage('extension_name', <Popup tab={tab} first={tab ? await lookAt(tab, settings) : null} settings={settings} />)
