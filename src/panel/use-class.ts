// Keeps the page in step with a class: what its students marked is painted there, and while they mark nothing else is.
import { useEffect, useRef } from 'preact/hooks'
import { placedMarks } from '../desk/answers'
import type { Ready } from '../tab/article-in-tab'
import { tell } from '../tab/tab'
import type { RecordInHand } from './use-record'

const NOTHING = JSON.stringify({ hide: false, marks: [] })

/** @param isOpen whether the class's tab of the desk is open: there the marks are shown beside Backread's */
export function useClass(tabId: number, state: Ready, inHand: RecordInHand | null, isOpen: boolean): void {
  const told = useRef<string | null>(null)
  const tab = useRef(tabId)
  const hide = inHand?.record.marking === true
  const marks = inHand && (hide || isOpen) ? placedMarks(inHand.record.marks, state.report.article.text) : []
  // By what it says: a record that is read again is another object with the same marks.
  const wanted =
    inHand && JSON.stringify({ hide, marks: marks.map(({ start, end, category }) => ({ start, end, category })) })
  const inClass = state.inClass === true
  useEffect(() => {
    // A page that the panel turned away from has let go of what it was told.
    if (tab.current !== tabId) told.current = null
    tab.current = tabId
    if (wanted === null) return
    const key = `${tabId} ${wanted}`
    // A page without a class is left in peace: to be told so it would paint its marks anew.
    const isNews =
      wanted === NOTHING ? inClass || told.current?.startsWith(`${tabId} {`) : inClass !== hide || key !== told.current
    if (!isNews) return
    told.current = wanted === NOTHING ? null : key
    void tell(tabId, { type: 'class', ...JSON.parse(wanted) })
  }, [tabId, wanted, inClass, hide])
}
