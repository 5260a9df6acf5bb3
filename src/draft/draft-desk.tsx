// A text as its writer goes on with it, and beneath it what a copy desk would ask: its marks, its queries, its sources.
import { useRef } from 'preact/hooks'
import type { Span } from '../article/article'
import { ProofSheet } from '../controls/proof-sheet'
import { type Read, useReading } from '../controls/use-reading'
import { CATEGORIES } from '../findings/findings'
import { type Filter, type FilteredReport, filterReport } from '../report/filtered'
import { isRead } from '../report/report'
import { speakers } from '../report/totals'
import { verdict } from '../report/verdict'
import type { Settings } from '../settings'
import { SourcesTable } from '../tab/sources-table'
import { strengthsDownTo } from '../tab/view'
import { words } from '../words/browser'

/** UTF-16 code units: a long book chapter. What is longer would take longer to draw than to read. */
const LONGEST = 200_000

interface Props {
  text: string
  setText(text: string): void
  settings: Settings
}

export function DraftDesk({ text, setText, settings }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const read = useReading(text)
  const shown = read.report && filterReport(read.report, filterOf(settings))
  const select = (span: Span) => {
    if (field.current) selectIn(field.current, span, read.article.text)
  }
  return (
    <div class="draft">
      <label>
        {words.say('draft_label')}
        <textarea
          ref={field}
          rows={10}
          dir="auto"
          maxLength={LONGEST}
          value={text}
          aria-describedby="draft-kept"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="note" id="draft-kept">
        {words.say('draft_kept')}
      </p>
      <p class="draft-verdict" role="status">
        {statusOf(read, shown)}
      </p>
      {shown && isRead(shown.report) && (
        <>
          <div class="proof">
            <ProofSheet text={read.article.text} findings={shown.findings} choose={select} />
          </div>
          {speakers(shown.report).length > 0 && (
            <>
              <h2>{words.say('popup_sources')}</h2>
              <SourcesTable report={shown.report} goToSpan={select} />
            </>
          )}
        </>
      )}
    </div>
  )
}

const filterOf = ({ categories, weakest, hiddenKinds }: Settings): Filter => ({
  categories: CATEGORIES.filter((category) => categories[category]),
  strengths: strengthsDownTo(weakest),
  hiddenKinds,
  dismissed: [],
})

function statusOf({ article, failed }: Read, shown: FilteredReport | null): string {
  if (failed) return words.say(failed === 'too-large' ? 'card_selection_too_large' : 'draft_failed')
  if (!shown) return words.say(article.text.trim() === '' ? 'draft_empty' : 'popup_state_reading')
  return isRead(shown.report) ? verdict(shown, words) : words.say('card_selection_language')
}

/** Selects a passage in the field and brings it into view, as long as the field still has the text that was read. */
function selectIn(field: HTMLTextAreaElement, { start, end }: Span, text: string): void {
  if (field.value !== text) return
  field.focus()
  field.setSelectionRange(start, end)
  field.scrollTop = (start / text.length) * field.scrollHeight - field.clientHeight / 2
}
