// Keeps the page in step with a class: what its students marked is painted there, and while they mark nothing else is.
import { useEffect } from 'preact/hooks'
import { placedMarks } from '../desk/answers'
import type { Report } from '../report/report'
import { tell } from '../tab/tab'
import type { RecordInHand } from './use-record'

/** @param isOpen whether the class's tab of the desk is open: there the marks are shown beside Backread's */
export function useClass(tabId: number, report: Report, inHand: RecordInHand | null, isOpen: boolean): void {
  const { text } = report.article
  const hide = inHand?.record.marking === true
  const marks = inHand && (hide || isOpen) ? inHand.record.marks : null
  // By what it says: a record that is read again is another object with the same marks.
  const known =
    inHand &&
    JSON.stringify(placedMarks(marks ?? [], text).map(({ start, end, category }) => ({ start, end, category })))
  useEffect(() => {
    if (known !== null) void tell(tabId, { type: 'class', hide, marks: JSON.parse(known) })
  }, [tabId, hide, known])
}
