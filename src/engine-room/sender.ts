// Who speaks to the engine room.
import type browser from 'webextension-polyfill'

/** What Chromium tells of the document that speaks. One that is prerendered belongs to a tab, but is not what the tab shows. */
export interface Sender extends browser.Runtime.MessageSender {
  documentId?: string
  documentLifecycle?: string
}

export const isShown = ({ documentLifecycle = 'active' }: Sender): boolean => documentLifecycle === 'active'
