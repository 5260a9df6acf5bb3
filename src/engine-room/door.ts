// The way into the engine room, which stands open at once: the engine and its language model come when somebody asks for them.
import browser from 'webextension-polyfill'
import { type Answer, isToBackground } from '../messages'
import { Loaded } from './loaded'
import { isOurPage, type Sender } from './sender'

/** Firefox remembers for the document that a module did not come: there another attempt helps once the background has been stopped. */
const room = new Loaded(() => import('./engine-room'))

/** Has everything ready for an article that will come soon. Never rejects: the article itself asks again. */
export async function prepare(): Promise<void> {
  const open = await room.get().catch(() => null)
  open?.prepare()
}

/** Nobody waits any more for what is read of this tab. */
export async function leave(tabId: number): Promise<void> {
  const open = await room.ifAsked()?.catch(() => null)
  open?.leave(tabId)
}

/** Reads what one of our scripts in a tab sent, or the panel, which is in none; undefined for every other message, so that another listener may answer. */
export function enter(message: unknown, sender: Sender): Promise<Answer> | undefined {
  if (!isToBackground(message) || message.type !== 'analyse') return undefined
  if (sender.id !== browser.runtime.id || (sender.tab?.id === undefined && !isOurPage(sender))) return undefined
  return room.get().then(
    ({ read }) => read(message.article, message.corrections, sender),
    (error): Answer => {
      console.error('Backread: the engine did not come', error)
      return { ok: false, reason: 'engine' }
    },
  )
}
