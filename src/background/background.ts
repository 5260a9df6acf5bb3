// The background folder is Backread's host in the browser: it injects the page part where it is wanted, opens the engine room, and
// keeps badge, commands and menu. It may be stopped at any moment, so it remembers nothing that it needs.
import browser from 'webextension-polyfill'
import { openPanel } from '../panel-door'
import { loadSettings, onSettingsChange } from '../settings-store'
import { onMessage } from './inbox'
import { injectDetectorEverywhere, registerDetector, sendToPage } from './injection'
import { makeMenu, onMenu } from './menu'

browser.runtime.onMessage.addListener(onMessage)

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  makeMenu()
  await registerDetector()
  const settings = await loadSettings()
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') })
  if (settings.automatic) await injectDetectorEverywhere(settings)
})

onSettingsChange(registerDetector)
// The background may have been stopped before it had followed a change.
void registerDetector()

browser.contextMenus.onClicked.addListener(onMenu)

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-panel') void openPanel(tab?.windowId)
  if (tab?.id === undefined) return
  if (command === 'toggle-marks') sendToPage(tab.id, { type: 'toggle-marks' })
  if (command === 'next-finding') sendToPage(tab.id, { type: 'walk', step: 1 })
  if (command === 'previous-finding') sendToPage(tab.id, { type: 'walk', step: -1 })
})
