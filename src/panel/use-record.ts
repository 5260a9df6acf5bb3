// The record of the story in front: read when it comes to the front, kept whenever the reader changes it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { emptyRecord, type StoryRecord, storyAddress } from '../desk/record'
import { type Kept, loadRecord, saveRecord } from '../desk-store'
import type { Report } from '../report/report'
import { type TabInfo, tell } from '../tab/tab'

/** Why what the reader does may be gone tomorrow; null where it is kept. */
type NotKept = Exclude<Kept, 'kept'> | 'private' | 'broken' | null

export interface RecordInHand {
  record: StoryRecord
  /** Of a change only the last answer counts: it is made to the record as it is by then. */
  change(next: (record: StoryRecord) => StoryRecord): Promise<void>
  notKept: NotKept
}

/** Null until it is known. */
export function useRecord(tab: TabInfo, { article }: Report): RecordInHand | null {
  const address = storyAddress(tab.url)
  const [known, setKnown] = useState<{ record: StoryRecord; notKept: NotKept } | null>(null)
  const now = useRef(known)
  const set = (next: { record: StoryRecord; notKept: NotKept } | null) => {
    now.current = next
    setKnown(next)
  }
  useEffect(() => {
    let current = true
    const fresh = emptyRecord(address, article.headline ?? '', article.outlet)
    void loadRecord(address).then((read) => {
      if (!current) return
      if (typeof read === 'object') set({ record: read.record, notKept: tab.incognito ? 'private' : null })
      else set({ record: fresh, notKept: tab.incognito ? 'private' : read === 'none' ? null : read })
    })
    return () => {
      current = false
    }
  }, [address, tab.incognito])

  const change = useCallback(
    async (next: (record: StoryRecord) => StoryRecord) => {
      const before = now.current
      if (!before || before.record.address !== address) return
      const record = { ...next(before.record), changed: new Date().toISOString() }
      set({ ...before, record })
      // Nothing of a private window is kept, and nothing that a newer version wrote is written over.
      if (tab.incognito || before.notKept === 'newer') return
      const kept = await saveRecord(record)
      if (now.current?.record === record) set({ record, notKept: kept === 'kept' ? null : kept })
    },
    [address, tab.incognito],
  )
  return known && known.record.address === address ? { ...known, change } : null
}

/** The page follows the corrections as soon as they are made, kept or not: marks, card and report are made anew there. */
export function useCorrections(tabId: number, inHand: RecordInHand | null, refresh: () => Promise<void>): void {
  const told = useRef<{ address: string; corrections: unknown } | null>(null)
  const record = inHand?.record
  useEffect(() => {
    if (!record) return
    const { address, corrections } = record
    const before = told.current
    told.current = { address, corrections }
    // What was kept before, the page has read itself.
    if (before?.address !== address || before.corrections === corrections) return
    void tell(tabId, { type: 'correct', corrections }).then(refresh)
  }, [tabId, record, refresh])
}
