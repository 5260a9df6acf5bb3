// Takes the report away, to the clipboard or into a file: what is shown, or everything.
import { useState } from 'preact/hooks'
import { saveFile } from '../controls/save-file'
import { Switch } from '../controls/switch'
import { toAnnotations } from '../report/annotations'
import { CSV_HEADER, toCsv } from '../report/csv'
import { EVERYTHING, type Filter, type FilteredReport, filterReport } from '../report/filtered'
import { toHypothesis } from '../report/hypothesis'
import { toJson } from '../report/json'
import { toMarkdown } from '../report/markdown'
import type { Report } from '../report/report'
import { words } from '../words/browser'
import { fileName } from './file-name'
import { askQuotes } from './tab'

interface Format {
  id: 'markdown' | 'csv' | 'hypothesis' | 'annotations' | 'json'
  extension: string
  type: string
  make(shown: FilteredReport, tabId: number): string | Promise<string>
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const FORMATS: readonly Format[] = [
  { id: 'markdown', extension: 'md', type: 'text/markdown', make: (shown) => toMarkdown(shown, words) },
  { id: 'csv', extension: 'csv', type: 'text/csv', make: (shown) => `\ufeff${CSV_HEADER}${toCsv(shown, words)}` },
  {
    id: 'hypothesis',
    extension: 'hypothesis.json',
    type: 'application/json',
    make: async (shown, tabId) => pretty(toHypothesis(shown, words, await askQuotes(tabId))),
  },
  {
    id: 'annotations',
    extension: 'jsonld',
    type: 'application/ld+json',
    make: async (shown, tabId) => pretty(toAnnotations(shown, words, await askQuotes(tabId))),
  },
  {
    id: 'json',
    extension: 'json',
    type: 'application/json',
    make: ({ report, findings }) => pretty(toJson({ ...report, findings }, words)),
  },
]

export function Exports({ report, filter, tabId }: { report: Report; filter: Filter; tabId: number }) {
  const [said, say] = useState('')
  const [everything, setEverything] = useState(false)
  const hidden = report.findings.length - filterReport(report, filter).findings.length
  const make = async (format: Format) => format.make(filterReport(report, everything ? EVERYTHING : filter), tabId)

  const copy = async (text: Promise<string>) => {
    try {
      await navigator.clipboard.writeText(await text)
      say(words.say('popup_copied'))
    } catch {
      say(words.say('popup_not_copied'))
    }
  }
  const save = async (text: Promise<string>, type: string, extension: string) => {
    const name = fileName(report.article, extension)
    saveFile(name, type, await text)
    say(words.say('popup_saved', name))
  }

  return (
    <div class="exports">
      {hidden > 0 && (
        <Switch on={everything} onChange={setEverything}>
          {words.count('popup_export_everything', hidden)}
        </Switch>
      )}
      {FORMATS.map((format) => (
        <section key={format.id} class="export" aria-labelledby={`export-${format.id}`}>
          <h2 id={`export-${format.id}`}>{words.say(`popup_export_${format.id}`)}</h2>
          <p>{words.say(`popup_export_${format.id}_for`)}</p>
          <div class="export-buttons">
            <button type="button" aria-describedby={`export-${format.id}`} onClick={() => copy(make(format))}>
              {words.say('popup_copy')}
            </button>
            <button
              type="button"
              aria-describedby={`export-${format.id}`}
              onClick={() => save(make(format), format.type, format.extension)}
            >
              {words.say('popup_save')}
            </button>
          </div>
        </section>
      ))}
      <p role="status" class="said">
        {said}
      </p>
    </div>
  )
}
