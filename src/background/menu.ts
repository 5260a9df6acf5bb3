// The context menu: "Check the selected text", on any page and in any frame.
import browser from 'webextension-polyfill'
import { words } from '../words/browser'
import { injectPagePart, sendToPage } from './injection'

const CHECK = 'check-selection'

export function makeMenu(): void {
  browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: CHECK, title: words.say('menu_check_selection'), contexts: ['selection'] })
  })
}

export async function checkSelection(info: browser.Menus.OnClickData, tab?: browser.Tabs.Tab): Promise<void> {
  if (info.menuItemId !== CHECK || tab?.id === undefined) return
  const frameId = info.frameId ?? 0
  if (await injectPagePart(tab.id, { frameIds: [frameId] })) await sendToPage(tab.id, { type: CHECK }, frameId)
}
