// The worksheet of the story in front: to be read here, and taken away as text, table or paper.
import { useState } from 'preact/hooks'
import { saveFile } from '../controls/save-file'
import type { Sheet } from '../desk/sheet'
import { sheetToCsv } from '../desk/sheet-csv'
import { sheetToMarkdown } from '../desk/sheet-markdown'
import type { Report } from '../report/report'
import { fileName } from '../tab/file-name'
import { words } from '../words/browser'
import { SheetView } from './sheet-view'

export function WorksheetPart({ report, sheet }: { report: Report; sheet: Sheet }) {
  const [said, say] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(sheetToMarkdown(sheet, words)).then(
      () => say(words.say('popup_copied')),
      () => say(words.say('popup_not_copied')),
    )
  const save = (text: string, type: string, extension: string) => {
    const name = fileName(report.article, extension)
    saveFile(name, type, text)
    say(words.say('popup_saved', name))
  }
  return (
    <>
      <p class="desk-buttons">
        <button type="button" onClick={copy}>
          {words.say('sheet_copy')}
        </button>
        <button type="button" onClick={() => save(sheetToMarkdown(sheet, words), 'text/markdown', 'worksheet.md')}>
          {words.say('sheet_save_markdown')}
        </button>
        <button type="button" onClick={() => save(`\ufeff${sheetToCsv(sheet)}`, 'text/csv', 'worksheet.csv')}>
          {words.say('sheet_save_csv')}
        </button>
        <button type="button" onClick={() => print()}>
          {words.say('sheet_print')}
        </button>
      </p>
      <p role="status" class="said">
        {said}
      </p>
      <SheetView sheet={sheet} />
    </>
  )
}
