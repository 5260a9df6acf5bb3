// The record of the story in front: read when it comes to the front, and again whenever it is changed here or in another window.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type StoryRecord, storyAddress } from '../desk/record'
import { changeRecord, type Kept, loadRecord, type OpenStory, onRecordChange } from '../desk-store'
import type { Report } from '../report/report'
import { type TabInfo, tell } from '../tab/tab'

export interface RecordInHand extends Kept {
  /** Made to the record as it is by then; what became of it is the next `trouble`. */
  change(next: (record: StoryRecord) => StoryRecord): Promise<Kept>
}

/** Null until it is known, and where a story's address is none that can be kept. */
export function useRecord({ url, incognito }: TabInfo, { article }: Report): RecordInHand | null {
  const address = storyAddress(url)
  const [known, setKnown] = useState<Kept | null>(null)
  const story = useMemo<OpenStory | null>(
    () =>
      address === null
        ? null
        : { address, title: article.headline ?? '', ...(article.outlet && { outlet: article.outlet }), incognito },
    [address, article.headline, article.outlet, incognito],
  )
  useEffect(() => {
    if (!story) return
    let current = true
    const look = () =>
      loadRecord(story).then((kept) => {
        if (current) setKnown(kept)
      })
    void look()
    const end = onRecordChange(story.address, look)
    return () => {
      current = false
      end()
    }
  }, [story])
  if (!story || known?.record.address !== address) return null
  const change = async (next: (record: StoryRecord) => StoryRecord) => {
    const kept = await changeRecord(story, next)
    setKnown(kept)
    return kept
  }
  return { ...known, change }
}

/** The page follows the corrections as soon as they are made: marks, card and report are made anew there. */
export function useCorrections(tabId: number, inHand: RecordInHand | null, refresh: () => Promise<void>): void {
  const told = useRef<{ address: string; corrections: string } | null>(null)
  const address = inHand?.record.address
  const corrections = inHand?.record.corrections
  const isPrivate = inHand?.trouble === 'private'
  useEffect(() => {
    if (address === undefined || !corrections) return
    const before = told.current
    const now = { address, corrections: JSON.stringify(corrections) }
    told.current = now
    // What was kept before, the page has read itself; of a private window nothing is.
    const known = before?.address === address ? before.corrections : isPrivate ? '[]' : now.corrections
    if (known !== now.corrections) void tell(tabId, { type: 'correct', corrections }).then(refresh)
  }, [tabId, address, corrections, isPrivate, refresh])
}
