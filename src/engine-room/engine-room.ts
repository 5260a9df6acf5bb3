// The engine room reads articles off every page's thread: what a page sends is checked, read when its turn comes, and remembered
// for a while. It needs nothing of the browser but what a message tells of its sender.
import * as v from 'valibot'
import { MOST_TEXT } from '../article/article'
import { readUntrustedArticle } from '../article/untrusted'
import { Corrections } from '../desk/correction'
import { applyCorrections } from '../desk/corrections'
import { analyseInSteps } from '../engine'
import { languageLibrary } from '../language/language'
import type { Answer } from '../messages'
import { capReport } from '../report/cap'
import type { Steps } from '../steps'
import { Memories, siteOf } from './memories'
import { Scheduler } from './scheduler'
import { isShown, type Sender } from './sender'

/** Of the pages read last: one that changes in a paragraph, as live coverage does, is not read all over again. */
const memories = new Memories()
const scheduler = new Scheduler()

/** Has the language model ready by the time that the first article comes. */
export const prepare = (): void => void languageLibrary()

/** Nobody waits any more for what is read of this tab. */
export const leave = (tabId: number): void => scheduler.drop(`${tabId}`)

/**
 * Never rejects.
 * @param sent what the sender takes for an article
 * @param corrections what it takes for the reader's corrections
 */
export async function read(sent: unknown, corrections: unknown, sender: Sender): Promise<Answer> {
  const text = (sent as { text?: unknown }).text
  if (typeof text === 'string' && text.length > MOST_TEXT) return { ok: false, reason: 'too-large' }
  const site = siteOf(sender)
  // The panel is in no tab.
  const tab = sender.tab?.id ?? sender.documentId
  try {
    // A page that is prerendered takes nobody's place.
    const place = isShown(sender) ? `${tab}` : `${tab} ${sender.documentId}`
    const answer = await scheduler.take(place, `${tab} ${site}`, readInSteps(sent, corrections, site))
    return answer ?? { ok: false, reason: 'lost' }
  } catch (error) {
    console.error('Backread: the engine failed on this text', error)
    return { ok: false, reason: 'engine' }
  }
}

function* readInSteps(sent: unknown, corrections: unknown, site: string | null): Steps<Answer> {
  const article = readUntrustedArticle(sent)
  if (!article) return { ok: false, reason: 'engine' }
  yield
  const memory = site === null ? undefined : memories.lend(site)
  try {
    const whole = yield* analyseInSteps(article, memory)
    yield
    const { article: _, ...report } = applyCorrections(whole, v.parse(Corrections, corrections))
    return { ok: true, report: capReport(report) }
  } finally {
    if (site !== null && memory) memories.giveBack(site, memory)
  }
}
