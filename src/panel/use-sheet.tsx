// The worksheet of the story in front, made when it is asked for, and what of it comes onto paper.
import { emptyRecord } from '../desk/record'
import { makeSheet, type Sheet } from '../desk/sheet'
import type { FilteredReport } from '../report/filtered'
import { words } from '../words/browser'
import { AnswerSheet } from './answer-sheet'
import { usePrinted } from './printed'
import { SheetView } from './sheet-view'
import type { RecordInHand } from './use-record'

/** @param ofClass print the answers of a class, and nothing that would give more away */
export function useSheet(shown: FilteredReport, inHand: RecordInHand | null, ofClass: boolean): () => Sheet {
  const title = shown.report.article.headline ?? ''
  const record = inHand?.record ?? emptyRecord({ address: '', title }, new Date(0))
  const sheet = () => makeSheet(shown, record, words)
  usePrinted(() => (ofClass ? <AnswerSheet record={record} shown={shown} /> : <SheetView sheet={sheet()} />))
  return sheet
}
