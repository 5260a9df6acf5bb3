// Messages that reach the background: checked, then answered for the sender's own tab and for no other.
import browser from 'webextension-polyfill'
import { isWithheld } from '../access'
import { MOST_TEXT } from '../article/article'
import { readUntrustedArticle } from '../article/untrusted'
import { analyseInSteps } from '../engine'
import { languageLibrary } from '../language/language'
import { type Answer, isToBackground, type ToBackground } from '../messages'
import { capReport } from '../report/cap'
import { isSiteOff, type Settings } from '../settings'
import { loadSettings, onSettingsChange } from '../settings-store'
import type { Steps } from '../steps'
import { showCount } from './badge'
import { injectCard, injectPagePart, sendToPage } from './injection'
import { Memories, siteOf } from './memories'
import { Turns } from './turns'

/** Our own pages may speak for any tab; a web page's process cannot forge where a message came from. */
const isOurPage = (sender: browser.Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''))

/** Undefined for what is none of ours, so that another listener may answer. */
export function onMessage(message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined {
  if (!isToBackground(message) || sender.id !== browser.runtime.id) return undefined
  if (message.type === 'read-tab') return isOurPage(sender) ? readTab(message.tabId) : undefined
  if (sender.tab?.id === undefined) return undefined
  return onTabMessage(message, sender.tab, sender)
}

type FromTab = Exclude<ToBackground, { type: 'read-tab' }>

/** What Chromium tells of the document that speaks. One that is prerendered belongs to a tab, but is not what the tab shows. */
interface Sender extends browser.Runtime.MessageSender {
  documentId?: string
  documentLifecycle?: string
}

const isShown = ({ documentLifecycle = 'active' }: Sender): boolean => documentLifecycle === 'active'

async function onTabMessage(message: FromTab, tab: browser.Tabs.Tab, sender: Sender): Promise<unknown> {
  switch (message.type) {
    case 'article-found':
      return articleFound(tab, sender)
    case 'analyse':
      return analyse(message.article, tab, sender)
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
const memories = new Memories()
const turns = new Turns()
browser.tabs.onRemoved.addListener((tabId) => turns.drop(`${tabId}`))

async function analyse(sent: unknown, tab: browser.Tabs.Tab, sender: Sender): Promise<Answer> {
  const text = (sent as { text?: unknown }).text
  if (typeof text === 'string' && text.length > MOST_TEXT) return { ok: false, reason: 'too-large' }
  const site = siteOf(sender)
  try {
    // A page that is prerendered takes nobody's place.
    const place = isShown(sender) ? `${tab.id}` : `${tab.id} ${sender.documentId}`
    const answer = await turns.take(place, `${tab.id} ${site}`, read(sent, site))
    return answer ?? { ok: false, reason: 'lost' }
  } catch (error) {
    console.error('Backread: the engine failed on this text', error)
    return { ok: false, reason: 'engine' }
  }
}

function* read(sent: unknown, site: string | null): Steps<Answer> {
  const article = readUntrustedArticle(sent)
  if (!article) return { ok: false, reason: 'engine' }
  yield
  const memory = site === null ? undefined : memories.lend(site)
  try {
    const { article: _, ...report } = yield* analyseInSteps(article, memory)
    yield
    return { ok: true, report: capReport(report) }
  } finally {
    if (site !== null && memory) memories.giveBack(site, memory)
  }
}
