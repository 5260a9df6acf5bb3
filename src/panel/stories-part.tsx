// Everything that is kept, of all stories: searched, taken away and brought back as one file, deleted.
import { useEffect, useRef, useState } from 'preact/hooks'
import { saveFile } from '../controls/save-file'
import { LARGEST_FILE, readFile, toFile } from '../desk/exchange'
import type { IndexEntry } from '../desk/index-of-stories'
import { allStored } from '../desk-store'
import { findStories, forget, forgetAll, restore, storeAll } from '../desk-stories'
import { dateText } from '../report/texts'
import { words } from '../words/browser'
import { Undo } from './undo'

/** Opened on request: nothing of other stories is read before. */
export function StoriesPart() {
  const [isOpen, open] = useState(false)
  return (
    <details class="stories" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{words.say('stories_title')}</summary>
      {isOpen && <Stories />}
    </details>
  )
}

function Stories() {
  const [query, setQuery] = useState('')
  const [list, setList] = useState<IndexEntry[] | null>(null)
  const [forgotten, setForgotten] = useState<ReadonlyMap<string, unknown> | null>(null)
  const [said, say] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const asked = useRef(0)

  const look = async (words: string) => {
    const turn = ++asked.current
    const found = await findStories(words).catch(() => null)
    if (turn === asked.current) setList(found)
  }
  useEffect(() => void look(query), [query])

  const drop = async (gone: Promise<Map<string, unknown>>) => {
    say('')
    try {
      setForgotten(await gone)
    } catch {
      say(words.say('desk_not_kept_unreachable'))
    }
    await look(query)
  }
  const undo = async () => {
    if (!forgotten) return
    if (await restore(forgotten).catch(() => false)) setForgotten(null)
    else say(words.say('stories_no_room'))
    await look(query)
  }
  const save = async () => {
    const stored = await allStored().catch(() => null)
    if (stored === null) say(words.say('desk_not_kept_unreachable'))
    else saveFile('backread-notes.json', 'application/json', toFile(stored, new Date()))
  }
  const load = async () => {
    const file = field.current?.files?.[0]
    if (!file) return
    say(await takeIn(file))
    if (field.current) field.current.value = ''
    await look(query)
  }
  return (
    <>
      <label class="field">
        <span>{words.say('stories_search')}</span>
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <p class="desk-buttons">
        <button type="button" onClick={save}>
          {words.say('stories_export')}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          {words.say('stories_import')}
        </button>
        <button type="button" onClick={() => drop(forgetAll())}>
          {words.say('stories_delete_all')}
        </button>
      </p>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.say('stories_import')}
        onChange={load}
      />
      {forgotten && forgotten.size > 0 && <Undo said={words.count('stories_deleted', forgotten.size)} undo={undo} />}
      <p role="status" class="said">
        {said}
      </p>
      {list?.length === 0 && <p class="nothing">{words.say(query.trim() ? 'stories_not_found' : 'stories_none')}</p>}
      <ul class="story-list">
        {list?.map((entry) => (
          <StoryEntry key={entry.address} entry={entry} drop={() => drop(forget(entry.address))} />
        ))}
      </ul>
    </>
  )
}

function StoryEntry({ entry, drop }: { entry: IndexEntry; drop(): void }) {
  const { address, title, outlet, changed, notes = 0, corrections = 0, marks = 0, trouble } = entry
  const counts = [
    ...(notes > 0 ? [words.count('stories_notes', notes)] : []),
    ...(corrections > 0 ? [words.count('stories_corrections', corrections)] : []),
    ...(marks > 0 ? [words.count('stories_marks', marks)] : []),
  ]
  return (
    <li class="story-entry">
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          <bdi>{title || address}</bdi>
        </a>
      </p>
      <p class="where">
        {outlet && <bdi>{outlet} · </bdi>}
        {trouble ? words.say('stories_unreadable') : [...counts, dateText(changed, words)].join(' · ')}
      </p>
      <button type="button" class="quiet" onClick={drop}>
        <span aria-hidden="true">{words.say('notes_delete')}</span>
        <span class="unseen">{words.say('stories_delete', title || address)}</span>
      </button>
    </li>
  )
}

/** Brings a file in; answers with what became of it. */
async function takeIn(file: File): Promise<string> {
  if (file.size > LARGEST_FILE) return words.say('stories_file_none')
  const read = readFile(await file.text())
  if (read.status !== 'ok') return words.say(`stories_file_${read.status}`)
  const done = await storeAll(read.records).catch(() => null)
  if (done === null) return words.say('stories_no_room')
  const left = done.left + read.unread
  return [words.count('stories_imported', done.stored), ...(left > 0 ? [words.count('stories_left', left)] : [])].join(
    ' ',
  )
}
