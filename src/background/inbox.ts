// Messages that reach the background: checked, then answered for the sender's own tab and for no other.
import browser from 'webextension-polyfill'
import { isWithheld } from '../access'
import { isOurPage, isShown, type Sender } from '../engine-room/sender'
import { isToBackground, type ToBackground } from '../messages'
import { isSiteOff, type Settings } from '../settings'
import { loadSettings, onSettingsChange } from '../settings-store'
import { showCount } from './badge'
import { injectCard, injectPagePart, sendToPage } from './injection'
import { analyse, openRoom } from './room'

/** Undefined for what is none of ours, so that another listener may answer. */
export function onMessage(message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined {
  if (!isToBackground(message) || sender.id !== browser.runtime.id) return undefined
  if (message.type === 'read-tab') return isOurPage(sender) ? readTab(message.tabId) : undefined
  if (message.type === 'analyse') return analyse(message, sender)
  if (sender.tab?.id === undefined) return undefined
  return onTabMessage(message, sender.tab, sender)
}

type FromTab = Exclude<ToBackground, { type: 'read-tab' | 'analyse' }>

async function onTabMessage(message: FromTab, tab: browser.Tabs.Tab, sender: Sender): Promise<unknown> {
  switch (message.type) {
    case 'article-found':
      return articleFound(tab, sender)
    case 'marked':
      if ((sender.frameId ?? 0) === 0 && isShown(sender)) await showCount(tab.id!, message.count)
      return
    case 'card-frame':
      if (await injectCard(tab.id!, message.frameId, message.token)) return { ok: true }
      return { ok: false, withheld: await isWithheld(sender.url ?? '') }
    case 'card-soon':
      return
  }
}

/** Answers, so that the detector knows that it was heard. */
async function articleFound(tab: browser.Tabs.Tab, { documentId, url }: Sender): Promise<{ ok: boolean }> {
  const settings = await knownSettings()
  if (!settings.automatic || isSiteOff(settings, url ?? tab.url ?? '')) return { ok: false }
  const injected = injectPagePart(tab.id!, documentId ? { documentIds: [documentId] } : {})
  // The page part takes a moment to come and to read the page: time enough to get the language model ready.
  openRoom()
  return { ok: await injected }
}

let settings: Promise<Settings> | null = null
onSettingsChange((changed) => {
  settings = Promise.resolve(changed)
})

/** Asked for by every article, so they are loaded once and followed. */
function knownSettings(): Promise<Settings> {
  settings ??= loadSettings()
  return settings
}

async function readTab(tabId: number): Promise<{ ok: boolean }> {
  const ok = (await injectPagePart(tabId)) && (await sendToPage(tabId, { type: 'read' }))
  return { ok }
}
