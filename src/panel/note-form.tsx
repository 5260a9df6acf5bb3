// Writes a note, or changes one.
import { useId, useState } from 'preact/hooks'
import { aboutKey } from '../desk/notes'
import { type About, LONGEST_NOTE, type Note, VERDICTS, type Verdict } from '../desk/record'
import { words } from '../words/browser'

export interface Subject {
  about: About
  name: string
}

interface Props {
  /** By group: what a note can be about; the first is what it is about unless the reader says otherwise. */
  subjects: readonly { title: string | null; list: readonly Subject[] }[]
  /** The note that is changed; null for a new one. */
  note: Note | null
  /** Answers whether it was kept. */
  save(note: Pick<Note, 'about' | 'text' | 'verdict'>): Promise<boolean>
  cancel?(): void
}

export function NoteForm({ subjects, note, save, cancel }: Props) {
  const id = useId()
  const all = subjects.flatMap(({ list }) => list)
  const [about, setAbout] = useState(note ? aboutKey(note.about) : 'story')
  const [text, setText] = useState(note?.text ?? '')
  const [verdict, setVerdict] = useState<Verdict | null>(note?.verdict ?? null)
  const submit = async (event: Event) => {
    event.preventDefault()
    const subject = note && aboutKey(note.about) === about ? note : all.find((one) => aboutKey(one.about) === about)
    if (!subject || (text.trim() === '' && verdict === null)) return
    // What could not be kept stays in the field.
    if (!(await save({ about: subject.about, text: text.trim(), verdict })) || note) return
    setText('')
    setVerdict(null)
  }
  return (
    <form class="note-form" onSubmit={submit}>
      <h2>{words.say(note ? 'notes_change' : 'notes_new')}</h2>
      {!note && (
        <label class="field">
          <span>{words.say('notes_about')}</span>
          <select value={about} onChange={(event) => setAbout(event.currentTarget.value)}>
            {subjects.map(({ title, list }) => {
              const options = list.map((subject) => (
                <option key={aboutKey(subject.about)} value={aboutKey(subject.about)}>
                  {subject.name}
                </option>
              ))
              return title === null || list.length === 0 ? options : <optgroup label={title}>{options}</optgroup>
            })}
          </select>
        </label>
      )}
      <label class="field">
        <span>{words.say('notes_text')}</span>
        <textarea
          rows={3}
          maxLength={LONGEST_NOTE}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <fieldset class="verdicts">
        <legend>{words.say('notes_verdict')}</legend>
        {[null, ...VERDICTS].map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-verdict`} checked={verdict === one} onChange={() => setVerdict(one)} />
            {words.say(one === null ? 'notes_no_verdict' : `verdict_is_${one}`)}
          </label>
        ))}
      </fieldset>
      <p class="desk-buttons">
        <button type="submit" class="primary">
          {words.say(note ? 'notes_save' : 'notes_add')}
        </button>
        {cancel && (
          <button type="button" onClick={cancel}>
            {words.say('notes_cancel')}
          </button>
        )}
      </p>
    </form>
  )
}
