// The other version of the story: where it is taken from, and what the engine reads in it. It is kept as long as the panel shows this story.
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { type Article, MOST_TEXT } from '../article/article'
import { plainArticle } from '../article/plain-text'
import { withoutLineBreaks } from '../desk/version-text'
import type { FailureReason } from '../messages'
import { analyse } from '../page/extension'
import type { Report } from '../report/report'
import { loadSettings } from '../settings-store'
import { lookAt } from '../tab/tab'
import type { Compared } from './compared'
import type { Unreadable } from './version-file'

export type Trouble = FailureReason | Unreadable | 'tab-unread'

type OtherVersion =
  | { status: 'none'; trouble: Trouble | null }
  | { status: 'reading' }
  | { status: 'read'; report: Report; Compared: typeof Compared }

const NONE: OtherVersion = { status: 'none', trouble: null }

export interface OtherVersionInHand {
  version: OtherVersion
  takeText(text: string): Promise<void>
  takeFile(file: File): Promise<void>
  takeTab(tabId: number): Promise<void>
  drop(): void
}

/** @param story what tells this story from the next: with another one the version is let go */
export function useOtherVersion(story: string): OtherVersionInHand {
  const [kept, setKept] = useState<{ story: string; version: OtherVersion }>({ story, version: NONE })
  const version = kept.story === story ? kept.version : NONE
  // A story that was left is not come back to half-way.
  useEffect(() => setKept((before) => (before.story === story ? before : { story, version: NONE })), [story])
  const take = async (from: () => Promise<OtherVersion>) => {
    const turn = { story, version: { status: 'reading' } as const }
    setKept(turn)
    const taken = await from().catch(() => refused('lost'))
    setKept((now) => (now === turn ? { story, version: taken } : now))
  }
  return {
    version,
    takeText: (text) => take(() => read(plainArticle(withoutLineBreaks(text)))),
    takeFile: (file) =>
      take(async () => {
        const { articleOfFile } = await import('./version-file')
        const article = await articleOfFile(file)
        return typeof article === 'string' ? refused(article) : read(article)
      }),
    takeTab: (tabId) => take(() => readTab(tabId)),
    drop: () => setKept({ story, version: NONE }),
  }
}

const refused = (trouble: Trouble): OtherVersion => ({ status: 'none', trouble })

/** What reads saved pages and lines up two texts comes when it is asked for: the panel opens for every story, and light. */
async function beside(report: Report): Promise<OtherVersion> {
  const { Compared } = await import('./compared')
  return { status: 'read', report, Compared }
}

async function read(article: Article): Promise<OtherVersion> {
  if (article.text.trim() === '') return refused('no-text')
  if (article.text.length > MOST_TEXT) return refused('too-large')
  const answer = await analyse(article)
  return answer.ok ? beside({ ...answer.report, article }) : refused(answer.reason)
}

async function readTab(tabId: number): Promise<OtherVersion> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  const info = tab && (await lookAt(tab, loadSettings()))
  return info?.state.status === 'ready' ? beside(info.state.report) : refused('tab-unread')
}
