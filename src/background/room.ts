// Where the engine works: in Chromium in a document that outlives the background (engine-room/document.ts); in a browser without
// such documents beside the background, loaded when the first article comes.
import browser from 'webextension-polyfill'
import { enter, leave, prepare } from '../engine-room/door'
import type { Sender } from '../engine-room/sender'
import type { Answer, ToBackground, ToRoom } from '../messages'

/** Chromium's own, which no other browser has. */
interface Offscreen {
  createDocument(parameters: { url: string; reasons: string[]; justification: string }): Promise<void>
}

const { offscreen } = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome ?? {}

const ROOM = {
  url: 'src/engine-room/index.html',
  reasons: ['WORKERS'],
  justification: 'Reads articles apart from every page, with a language model that takes long to load.',
}

/** Has the engine ready for an article that will come soon. */
export function openRoom(): void {
  // It stands open already, or somebody opens it now: then there is nothing to do.
  if (offscreen) offscreen.createDocument(ROOM).catch(() => {})
  else void prepare()
}

/** Where the room is a document of its own, it has heard the message too if it stands open; if not, the page part asks again. */
export function analyse(
  message: Extract<ToBackground, { type: 'analyse' }>,
  sender: Sender,
): Promise<Answer> | undefined {
  if (!offscreen) return enter(message, sender)
  openRoom()
  return undefined
}

browser.tabs.onRemoved.addListener((tabId) => {
  if (offscreen) browser.runtime.sendMessage({ type: 'tab-gone', tabId } satisfies ToRoom).catch(() => {})
  else void leave(tabId)
})
