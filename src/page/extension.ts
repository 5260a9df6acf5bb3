// Whether there is still an extension behind this script, and how to ask it.
import browser from 'webextension-polyfill'
import type { Article } from '../article/article'
import type { Correction } from '../desk/record'
import type { Answer, ToBackground } from '../messages'

/** False once the extension was removed, switched off or updated: nothing may be asked of it any more. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}

/** Of the extension; empty once there is none any more. */
export const version = (): string => (isAlive() ? browser.runtime.getManifest().version : '')

/** A message that needs no answer; one that gets lost is no harm. */
export function tell(message: ToBackground): void {
  if (isAlive()) browser.runtime.sendMessage(message).catch(() => {})
}

/** A message that wants an answer; undefined where nobody gives one. Never rejects. */
export async function ask(message: ToBackground): Promise<unknown> {
  if (!isAlive()) return undefined
  return browser.runtime.sendMessage(message).catch(() => undefined)
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
/** The browser may stop the background at any moment, in the middle of an answer too. Milliseconds before each attempt. */
const ATTEMPTS = [0, 100, 500, 2_000]

/** Reads an article in the background, asking again when the background was stopped under way. Never rejects. */
export async function analyse(article: Article, corrections: readonly Correction[] = []): Promise<Answer> {
  for (const wait of ATTEMPTS) {
    if (wait > 0) await pause(wait)
    if (!isAlive()) break
    try {
      const message: ToBackground = { type: 'analyse', article, corrections }
      const answer: Answer | undefined = await browser.runtime.sendMessage(message)
      if (answer) return answer
    } catch {
      // Stopped; the next attempt starts it again.
    }
  }
  return { ok: false, reason: 'lost' }
}
