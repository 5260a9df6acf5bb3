// The settings as a file, and back to how they came.
import { useRef, useState } from 'preact/hooks'
import { saveFile } from '../controls/save-file'
import { DEFAULTS, readSettings } from '../settings'
import { words } from '../words/browser'
import type { SectionProps } from './section'

/** A settings file is a few hundred bytes; whatever is larger is none. */
const LARGEST_FILE = 100_000

export function SettingsFile({ settings, change }: SectionProps) {
  const field = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)

  const load = async () => {
    const file = field.current?.files?.[0]
    if (!file) return
    const read = await readFile(file)
    setWrong(read === null)
    if (read !== null) await change(readSettings(read))
    if (field.current) field.current.value = ''
  }
  return (
    <section aria-labelledby="file">
      <h2 id="file">{words.say('options_file')}</h2>
      <p class="buttons">
        <button
          type="button"
          onClick={() =>
            saveFile('backread-settings.json', 'application/json', `${JSON.stringify(settings, null, 2)}\n`)
          }
        >
          {words.say('options_file_export')}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          {words.say('options_file_import')}
        </button>
        <button type="button" onClick={() => change(DEFAULTS)}>
          {words.say('options_reset')}
        </button>
      </p>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.say('options_file_import')}
        onChange={load}
      />
      {wrong && (
        <p class="wrong" role="alert">
          {words.say('options_file_wrong')}
        </p>
      )}
    </section>
  )
}

async function readFile(file: File): Promise<object | null> {
  if (file.size > LARGEST_FILE) return null
  try {
    const read: unknown = JSON.parse(await file.text())
    return typeof read === 'object' && read !== null && 'version' in read ? read : null
  } catch {
    return null
  }
}
