// Notes and verdicts on the story in front, and all that is kept of other stories.
import { useState } from 'preact/hooks'
import { sourceKeys } from '../desk/correction'
import { aboutFinding, findingOf, withNote, withoutNote } from '../desk/notes'
import type { Note } from '../desk/record'
import type { Finding } from '../findings/model'
import type { FilteredReport } from '../report/filtered'
import { paragraphLookup } from '../report/paragraphs'
import { dateText } from '../report/texts'
import { speakers } from '../report/totals'
import { placeName } from '../tab/findings-list'
import { words } from '../words/browser'
import { NoteForm, type Subject } from './note-form'
import { Verdict } from './sheet-view'
import { StoriesPart } from './stories-part'
import { Undo } from './undo'
import type { RecordInHand } from './use-record'

interface Props {
  shown: FilteredReport
  inHand: RecordInHand | null
  goTo(findingId: string): void
}

/** So many of the latest notes at once: a panel with hundreds of them is to open as fast as one with none. */
const FIRST_NOTES = 40

export function NotesPart({ shown, inHand, goTo }: Props) {
  const [changing, setChanging] = useState<string | null>(null)
  const [deleted, setDeleted] = useState<Note | null>(null)
  const [said, say] = useState('')
  const [all, showAll] = useState(false)
  if (!inHand) return <StoriesPart />
  const { record, trouble, change } = inHand
  const subjects = subjectsOf(shown)
  const keys = sourceKeys(shown.report.sources)
  const nameOf = new Map(shown.report.sources.map(({ id, name }) => [keys.get(id), name]))
  const latest = [...record.notes].reverse()
  const listed = all ? latest : latest.slice(0, FIRST_NOTES)

  const put = async (note: Note) => {
    const kept = await change((before) => withNote(before, note))
    const isKept = kept.record.notes.some(({ id, date }) => id === note.id && date === note.date)
    say(isKept ? words.say('notes_saved') : '')
    return isKept
  }
  const save = (old: Note | null) => async (made: Pick<Note, 'about' | 'text' | 'verdict'>) => {
    const isKept = await put({ ...made, id: old?.id ?? crypto.randomUUID(), date: new Date().toISOString() })
    if (isKept) setChanging(null)
    return isKept
  }
  const drop = async (note: Note) => {
    say('')
    const kept = await change((before) => withoutNote(before, note.id))
    if (!kept.record.notes.some(({ id }) => id === note.id)) setDeleted(note)
  }
  const undo = async () => {
    if (deleted && (await put(deleted))) setDeleted(null)
  }
  return (
    <>
      {trouble && <p class="not-kept">{words.say(`desk_not_kept_${trouble}`)}</p>}
      <NoteForm subjects={subjects} note={null} save={save(null)} />
      <p role="status" class="said">
        {said}
      </p>
      {deleted && <Undo said={words.say('notes_deleted')} undo={undo} />}
      {record.notes.length === 0 && <p class="nothing">{words.say('notes_none')}</p>}
      <ol class="note-list" aria-label={words.say('panel_notes')}>
        {listed.map((note) =>
          changing === note.id ? (
            <li key={note.id}>
              <NoteForm subjects={subjects} note={note} save={save(note)} cancel={() => setChanging(null)} />
            </li>
          ) : (
            <NoteEntry
              key={note.id}
              note={note}
              findings={shown.findings}
              nameOf={nameOf}
              goTo={goTo}
              edit={() => setChanging(note.id)}
              drop={() => drop(note)}
            />
          ),
        )}
      </ol>
      {listed.length < latest.length && (
        <button type="button" class="quiet" onClick={() => showAll(true)}>
          {words.count('notes_more', latest.length - listed.length)}
        </button>
      )}
      {trouble !== 'private' && <StoriesPart />}
    </>
  )
}

interface EntryProps {
  note: Note
  findings: readonly Finding[]
  /** Source key → name. */
  nameOf: ReadonlyMap<string | undefined, string>
  goTo(findingId: string): void
  edit(): void
  drop(): void
}

function NoteEntry({ note, findings, nameOf, goTo, edit, drop }: EntryProps) {
  const { about, text, verdict, date } = note
  const finding = findingOf(about, findings)
  return (
    <li class="note-entry">
      <p class="note-about">
        {about.kind === 'story' && words.say('notes_story')}
        {about.kind === 'source' && <bdi>{nameOf.get(about.source) ?? about.source}</bdi>}
        {about.kind === 'finding' &&
          (finding ? (
            <button type="button" class="link" onClick={() => goTo(finding.id)}>
              <bdi>{words.say('quoted', about.quote)}</bdi>
            </button>
          ) : (
            <>
              <bdi>{words.say('quoted', about.quote)}</bdi> <span class="where">{words.say('notes_gone')}</span>
            </>
          ))}
      </p>
      <p dir="auto" class="note-text">
        {text}
      </p>
      <p class="note-foot">
        <Verdict verdict={verdict} /> <time dateTime={date}>{dateText(date, words)}</time>
        <span class="note-buttons">
          <button type="button" class="quiet" onClick={edit}>
            {words.say('notes_edit')}
            <span class="unseen"> {text.slice(0, 40)}</span>
          </button>
          <button type="button" class="quiet" onClick={drop}>
            {words.say('notes_delete')}
            <span class="unseen"> {text.slice(0, 40)}</span>
          </button>
        </span>
      </p>
    </li>
  )
}

function subjectsOf({ report, findings }: FilteredReport): { title: string | null; list: Subject[] }[] {
  const keys = sourceKeys(report.sources)
  const placeOf = paragraphLookup(report.article)
  return [
    { title: null, list: [{ about: { kind: 'story' }, name: words.say('notes_story') }] },
    {
      title: words.say('popup_findings'),
      list: findings.map((finding) => ({
        about: aboutFinding(finding),
        name: `${placeName(placeOf(finding))} ${words.say('quoted', finding.exact)}`,
      })),
    },
    {
      title: words.say('popup_sources'),
      list: speakers(report).map((source) => ({
        about: { kind: 'source', source: keys.get(source.id) ?? '' },
        name: source.name,
      })),
    },
  ]
}
