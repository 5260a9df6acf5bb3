// The context menu: "Check the selected text", on any page and in any frame, and the way to the panel.
import browser from 'webextension-polyfill'
import { openPanel } from '../panel-door'
import { words } from '../words/browser'
import { injectPagePart, sendToPage } from './injection'

const CHECK = 'check-selection'
const PANEL = 'open-panel'

export function makeMenu(): void {
  browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: CHECK, title: words.say('menu_check_selection'), contexts: ['selection'] })
    browser.contextMenus.create({ id: PANEL, title: words.say('command_open_panel'), contexts: ['page', 'action'] })
  })
}

export async function onMenu(info: browser.Menus.OnClickData, tab?: browser.Tabs.Tab): Promise<void> {
  if (info.menuItemId === PANEL) void openPanel(tab?.windowId)
  if (info.menuItemId !== CHECK || tab?.id === undefined) return
  const frameId = info.frameId ?? 0
  if (await injectPagePart(tab.id, { frameIds: [frameId] })) await sendToPage(tab.id, { type: CHECK }, frameId)
}
