// Chromium's document for the engine: nobody sees it. The browser stops the background after half a minute, but not this, so that
// the next article finds the language model loaded. After a while without one it goes.
import browser from 'webextension-polyfill'
import { isToRoom } from '../messages'
import { enter, leave, prepare } from './door'
import type { Sender } from './sender'

/** Milliseconds: who reads the news seldom waits longer between two articles. */
const IDLE = 10 * 60_000

let idle: ReturnType<typeof setTimeout> | undefined
let reading = 0

/** Counts anew from now on, unless something is being read. */
function rest(): void {
  clearTimeout(idle)
  if (reading === 0) idle = setTimeout(() => window.close(), IDLE)
}

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
  if (isToRoom(message) && sender.id === browser.runtime.id && sender.tab === undefined) {
    if (message.type === 'tab-gone') void leave(message.tabId)
    return undefined
  }
  const answer = enter(message, sender)
  if (!answer) return undefined
  reading++
  rest()
  return answer.finally(() => {
    reading--
    rest()
  })
})

rest()
void prepare()
