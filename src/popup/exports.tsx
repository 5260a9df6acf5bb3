// Takes the report away: to the clipboard or into a file.
import { useState } from 'preact/hooks'
import { saveFile } from '../controls/save-file'
import { toAnnotations } from '../report/annotations'
import { toMarkdown } from '../report/markdown'
import type { Report } from '../report/report'
import { words } from '../words/browser'
import { fileName } from './file-name'

const FORMATS = [
  { id: 'markdown', extension: 'md', type: 'text/markdown', make: (report: Report) => toMarkdown(report, words) },
  {
    id: 'annotations',
    extension: 'jsonld',
    type: 'application/ld+json',
    make: (report: Report) => pretty(toAnnotations(report)),
  },
  { id: 'json', extension: 'json', type: 'application/json', make: (report: Report) => pretty(report) },
] as const

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

export function Exports({ report }: { report: Report }) {
  const [said, say] = useState('')

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      say(words.say('popup_copied'))
    } catch {
      say(words.say('popup_not_copied'))
    }
  }
  const save = (text: string, type: string, extension: string) => {
    const name = fileName(report.article, extension)
    saveFile(name, type, text)
    say(words.say('popup_saved', name))
  }

  return (
    <div class="exports">
      {FORMATS.map(({ id, extension, type, make }) => (
        <section key={id} class="export" aria-labelledby={`export-${id}`}>
          <h2 id={`export-${id}`}>{words.say(`popup_export_${id}`)}</h2>
          <p>{words.say(`popup_export_${id}_for`)}</p>
          <div class="export-buttons">
            <button type="button" aria-describedby={`export-${id}`} onClick={() => copy(make(report))}>
              {words.say('popup_copy')}
            </button>
            <button type="button" aria-describedby={`export-${id}`} onClick={() => save(make(report), type, extension)}>
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
