// Class mode: students mark first, with what Backread saw hidden, and then compare.
import { useState } from 'preact/hooks'
import { saveFile } from '../controls/save-file'
import { placedMarks, toAnswerFile, withMark, withoutMark } from '../desk/answers'
import type { StoryRecord, StudentMark } from '../desk/record'
import { CATEGORIES, type Category } from '../findings/model'
import type { FilteredReport } from '../report/filtered'
import { fileName } from '../tab/file-name'
import { askSelected } from '../tab/tab'
import { words } from '../words/browser'
import { AnswerSheet, MarkLine } from './answer-sheet'
import { Undo } from './undo'
import type { RecordInHand } from './use-record'

interface Props {
  tabId: number
  shown: FilteredReport
  inHand: RecordInHand
}

export function ClassPart({ tabId, shown, inHand }: Props) {
  const { record, trouble, change } = inHand
  const [removed, setRemoved] = useState<StudentMark[]>([])
  const setMarking = (marking: boolean) => {
    setRemoved([])
    return change(({ marking: _, ...rest }): StoryRecord => ({ ...rest, ...(marking && { marking: true as const }) }))
  }
  const remove = async (gone: readonly StudentMark[]) => {
    await change((before) => gone.reduce(withoutMark, before))
    setRemoved([...gone])
  }
  const undo = async () => {
    await change((before) => removed.reduce(withMark, before))
    setRemoved([])
  }
  const isMarking = record.marking === true
  const isStarted = isMarking || record.marks.length > 0
  return (
    <>
      {trouble && <p class="not-kept">{words.say(`desk_not_kept_${trouble}`)}</p>}
      {!isStarted && (
        <>
          <p>{words.say('class_intro')}</p>
          <p class="nothing">{words.say('class_privacy')}</p>
          <button type="button" class="primary" onClick={() => setMarking(true)}>
            {words.say('class_start')}
          </button>
        </>
      )}
      {isMarking && <Marking tabId={tabId} change={change} />}
      {removed.length > 0 && (
        <Undo said={words.say(removed.length > 1 ? 'class_cleared' : 'class_removed')} undo={undo} />
      )}
      {isMarking && <Marked record={record} shown={shown} remove={remove} />}
      {isMarking && (
        <p class="desk-buttons">
          <button type="button" class="primary" onClick={() => setMarking(false)}>
            {words.say('class_compare')}
          </button>
          {record.marks.length > 0 && (
            <button type="button" onClick={() => remove(record.marks)}>
              {words.say('class_clear')}
            </button>
          )}
        </p>
      )}
      {isStarted && !isMarking && (
        <Compared record={record} shown={shown} again={() => setMarking(true)} remove={remove} />
      )}
    </>
  )
}

function Marking({ tabId, change }: Pick<Props, 'tabId'> & Pick<RecordInHand, 'change'>) {
  const [said, say] = useState('')
  const mark = async (category: Category) => {
    const selected = await askSelected(tabId)
    if (!selected) {
      say(words.say('class_nothing_selected'))
      return
    }
    const { record } = await change((before) => withMark(before, { ...selected, category }))
    const isKept = record.marks.some((one) => one.start === selected.start && one.category === category)
    say(isKept ? words.say('class_marked', words.say('quoted', selected.quote)) : '')
  }
  return (
    <>
      <p>{words.say('class_intro')}</p>
      <fieldset class="class-choices">
        <legend>{words.say('class_how')}</legend>
        {CATEGORIES.map((category) => (
          <button key={category} type="button" onClick={() => mark(category)}>
            <span class={`student-mark student-mark-${category}`} aria-hidden="true">
              {'\u2003\u2002'}
            </span>{' '}
            {words.say(`ask_${category}`)}
          </button>
        ))}
      </fieldset>
      <p role="status" class="said">
        <bdi>{said}</bdi>
      </p>
    </>
  )
}

interface MarkedProps {
  record: StoryRecord
  shown: FilteredReport
  remove(gone: readonly StudentMark[]): void
}

function Marked({ record: { marks }, shown, remove }: MarkedProps) {
  const placed = placedMarks(marks, shown.report.article.text)
  return (
    <section class="class-marks" aria-labelledby="class-marks">
      <h2 id="class-marks">
        {words.say('class_your_marks')} <span class="count">{marks.length}</span>
      </h2>
      {marks.length === 0 && <p class="nothing">{words.say('class_no_marks')}</p>}
      <ul class="mark-list">
        {marks.map((mark) => (
          <li key={`${mark.category} ${mark.start} ${mark.end}`}>
            <MarkLine mark={mark} />
            <button type="button" class="quiet" onClick={() => remove([mark])}>
              {words.say('class_remove')}
              <span class="unseen"> {mark.quote.slice(0, 40)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Lost count={marks.length - placed.length} />
    </section>
  )
}

const Lost = ({ count }: { count: number }) =>
  count > 0 ? <p class="nothing">{words.count('class_lost', count)}</p> : null

function Compared({ record, shown, again, remove }: MarkedProps & { again(): void }) {
  const [said, say] = useState('')
  const { article } = shown.report
  const placed = placedMarks(record.marks, article.text)
  const save = () => {
    const name = fileName(article, 'answers.json')
    saveFile(name, 'application/json', toAnswerFile({ ...record, marks: placed }, shown.findings, new Date()))
    say(words.say('popup_saved', name))
  }
  return (
    <>
      <p class="desk-buttons">
        <button type="button" onClick={again}>
          {words.say('class_again')}
        </button>
        <button type="button" onClick={save}>
          {words.say('class_save')}
        </button>
        <button type="button" onClick={() => print()}>
          {words.say('sheet_print')}
        </button>
        <button type="button" onClick={() => remove(record.marks)}>
          {words.say('class_clear')}
        </button>
      </p>
      <p role="status" class="said">
        {said}
      </p>
      <AnswerSheet record={record} shown={shown} />
      <Lost count={record.marks.length - placed.length} />
    </>
  )
}
