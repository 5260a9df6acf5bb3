// Messages that reach the background: checked, then answered for the sender's own tab and for no other.
import browser from 'webextension-polyfill'
import { MOST_TEXT, readUntrustedArticle } from '../article/untrusted'
import { analyseArticle } from '../engine'
import { languageLibrary } from '../language/language'
import { ReadingMemory } from '../language/memory'
import { type Answer, isToBackground, type ToBackground } from '../messages'
import { isSiteOff, type Settings } from '../settings'
import { loadSettings, onSettingsChange } from '../settings-store'
import { showCount } from './badge'
import { injectCard, injectPagePart, sendToPage } from './injection'

/** Our own pages may speak for any tab; a web page's process cannot forge where a message came from. */
const isOurPage = (sender: browser.Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''))

/** Undefined for what is none of ours, so that another listener may answer. */
export function onMessage(message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined {
  if (!isToBackground(message) || sender.id !== browser.runtime.id) return undefined
  if (message.type === 'read-tab') return isOurPage(sender) ? readTab(message.tabId) : undefined
  if (sender.tab?.id === undefined) return undefined
  return onTabMessage(message, sender.tab, sender.frameId ?? 0)
}

type FromTab = Exclude<ToBackground, { type: 'read-tab' }>

async function onTabMessage(message: FromTab, tab: browser.Tabs.Tab, frameId: number): Promise<unknown> {
  switch (message.type) {
    case 'article-found':
      return articleFound(tab)
    case 'analyse':
      return analyse(message.article)
    case 'marked':
      if (frameId === 0) await showCount(tab.id!, message.count)
      return
    case 'card-frame':
      return { ok: await injectCard(tab.id!, message.frameId, message.token) }
    case 'card-soon':
      return
  }
}

/** Answers, so that the detector knows that it was heard. */
async function articleFound(tab: browser.Tabs.Tab): Promise<{ ok: boolean }> {
  const settings = await knownSettings()
  if (!settings.automatic || isSiteOff(settings, tab.url ?? '')) return { ok: false }
  const injected = injectPagePart(tab.id!)
  // The page part takes a moment to come and to read the page: time enough to get the language model ready.
  languageLibrary()
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

/** Of the pages read last: one that changes in a paragraph, as live coverage does, is not read all over again. */
const memory = new ReadingMemory()

function analyse(sent: unknown): Answer {
  const text = (sent as { text?: unknown }).text
  if (typeof text === 'string' && text.length > MOST_TEXT) return { ok: false, reason: 'too-large' }
  const article = readUntrustedArticle(sent)
  if (!article) return { ok: false, reason: 'engine' }
  try {
    const { article: _, ...report } = analyseArticle(article, memory)
    return { ok: true, report }
  } catch (error) {
    console.error('Backread: the engine failed on this text', error)
    return { ok: false, reason: 'engine' }
  }
}
