// The way into the engine room, which stands open at once: the engine and its language model come when somebody asks for them.
import browser from 'webextension-polyfill'
import { type Answer, isToBackground } from '../messages'
import { isOurPage, type Sender } from './sender'

type EngineRoom = typeof import('./engine-room')
let room: Promise<EngineRoom> | null = null

function engineRoom(): Promise<EngineRoom> {
  room ??= import('./engine-room')
  return room
}

/** Has everything ready for an article that will come soon. */
export async function prepare(): Promise<void> {
  const { prepare: makeReady } = await engineRoom()
  makeReady()
}

/** Nobody waits any more for what is read of this tab. */
export async function leave(tabId: number): Promise<void> {
  const open = await room
  open?.leave(tabId)
}

/** Reads what one of our scripts in a tab sent, or the panel, which is in none; undefined for every other message, so that another listener may answer. */
export function enter(message: unknown, sender: Sender): Promise<Answer> | undefined {
  if (!isToBackground(message) || message.type !== 'analyse') return undefined
  if (sender.id !== browser.runtime.id || (sender.tab?.id === undefined && !isOurPage(sender))) return undefined
  return engineRoom().then(({ read }) => read(message.article, message.corrections, sender))
}
