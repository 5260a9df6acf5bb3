// The context menu: "Check the selected text", on any page and in any frame, and the ways to panel and draft.
import browser from 'webextension-polyfill'
import { openPanel } from '../panel-door'
import { words } from '../words/browser'
import { injectPagePart, sendToPage } from './injection'

const CHECK = 'check-selection'
const PANEL = 'open-panel'
const DRAFT = 'check-draft'

export function makeMenu(): void {
  browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: CHECK, title: words.say('menu_check_selection'), contexts: ['selection'] })
    browser.contextMenus.create({ id: PANEL, title: words.say('command_open_panel'), contexts: ['page', 'action'] })
    browser.contextMenus.create({ id: DRAFT, title: words.say('draft_title'), contexts: ['action'] })
  })
}

export async function onMenu(info: browser.Menus.OnClickData, tab?: browser.Tabs.Tab): Promise<void> {
  if (info.menuItemId === PANEL) void openPanel(tab?.windowId)
  if (info.menuItemId === DRAFT) void browser.tabs.create({ url: browser.runtime.getURL('src/draft/index.html') })
  if (info.menuItemId !== CHECK || tab?.id === undefined) return
  const frameId = info.frameId ?? 0
  if (await injectPagePart(tab.id, { frameIds: [frameId] })) await sendToPage(tab.id, { type: CHECK }, frameId)
}
