// What the engine says of a text that somebody types into one of our own pages.
import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../article/article'
import { plainArticle } from '../article/plain-text'
import type { FailureReason } from '../messages'
import { analyse } from '../page/extension'
import type { Report } from '../report/report'

/** How long the typing must rest before the text is read again. */
const REST_MS = 400

/** What was read last, which may lag behind what is typed; nothing of an empty text. */
export interface Read {
  article: Article
  report: Report | null
  failed: FailureReason | null
}

const NOTHING: Read = { article: plainArticle(''), report: null, failed: null }

/** Reads the first text at once, and then whenever the typing rests. */
export function useReading(text: string): Read {
  const [read, setRead] = useState<Read>({ ...NOTHING, article: plainArticle(text) })
  const blank = text.trim() === ''
  useEffect(() => {
    if (blank) return setRead(NOTHING)
    let current = true
    const first = read.report === null && read.failed === null
    const timer = setTimeout(
      async () => {
        const article = plainArticle(text)
        const answer = await analyse(article)
        if (!current) return
        if (answer.ok) setRead({ article, report: { ...answer.report, article }, failed: null })
        else setRead({ article, report: null, failed: answer.reason })
      },
      first ? 0 : REST_MS,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, blank])
  return read
}
