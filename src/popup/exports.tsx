// Takes the report away: to the clipboard or into a file.
import { useState } from 'preact/hooks'
import { saveFile } from '../controls/save-file'
import { toAnnotations } from '../report/annotations'
import { toMarkdown } from '../report/markdown'
import type { Report } from '../report/report'
import { words } from '../words/browser'
import { fileName } from './file-name'
import { askQuotes } from './tab'

const FORMATS = [
  { id: 'markdown', extension: 'md', type: 'text/markdown', make: async (report: Report) => toMarkdown(report, words) },
  {
    id: 'annotations',
    extension: 'jsonld',
    type: 'application/ld+json',
    make: async (report: Report, tabId: number) => pretty(toAnnotations(report, await askQuotes(tabId))),
  },
  { id: 'json', extension: 'json', type: 'application/json', make: async (report: Report) => pretty(report) },
] as const

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

export function Exports({ report, tabId }: { report: Report; tabId: number }) {
  const [said, say] = useState('')

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
      {FORMATS.map(({ id, extension, type, make }) => (
        <section key={id} class="export" aria-labelledby={`export-${id}`}>
          <h2 id={`export-${id}`}>{words.say(`popup_export_${id}`)}</h2>
          <p>{words.say(`popup_export_${id}_for`)}</p>
          <div class="export-buttons">
            <button type="button" aria-describedby={`export-${id}`} onClick={() => copy(make(report, tabId))}>
              {words.say('popup_copy')}
            </button>
            <button
              type="button"
              aria-describedby={`export-${id}`}
              onClick={() => save(make(report, tabId), type, extension)}
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
