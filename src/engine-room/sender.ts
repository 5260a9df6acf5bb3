// Who speaks to the engine room.
import browser from 'webextension-polyfill'

/** What Chromium tells of the document that speaks. One that is prerendered belongs to a tab, but is not what the tab shows. */
export interface Sender extends browser.Runtime.MessageSender {
  documentId?: string
  documentLifecycle?: string
}

export const isShown = ({ documentLifecycle = 'active' }: Sender): boolean => documentLifecycle === 'active'

/** Our own pages may speak for any tab; a web page's process cannot forge where a message came from. */
export const isOurPage = ({ id, url }: Sender): boolean =>
  id === browser.runtime.id && (url ?? '').startsWith(browser.runtime.getURL(''))
