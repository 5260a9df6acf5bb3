// The panel folder is the desk that stays open beside the story: findings, sources, notes, versions and drafts of the tab in front.
import browser from 'webextension-polyfill'
import { paintPageMarks } from '../controls/page-marks'
import { showPage } from '../controls/show-page'
import { loadSettings } from '../settings-store'
import { lookAt } from '../tab/tab'
import { findWindow, tabInFront } from './following'
import { Panel } from './panel-view'

const loading = loadSettings()
const windowId = await findWindow(location.search)
const own = await browser.tabs.getCurrent()
const tab = await tabInFront(windowId, own?.id ?? null)
const [settings, first] = await Promise.all([loading, tab && lookAt(tab, loading)])
paintPageMarks(settings.colours)
showPage(
  'extension_name',
  <Panel windowId={windowId} ownId={own?.id ?? null} tab={tab} first={first} settings={settings} />,
)
