// A student's answers, to be read and printed: agreed, missed, more than Backread saw; nothing of Backread's while the class still marks.
import type { ComponentChildren } from 'preact'
import { compare, placedMarks } from '../desk/answers'
import type { StoryRecord, StudentMark } from '../desk/record'
import type { Finding } from '../findings/findings'
import type { FilteredReport } from '../report/filtered'
import { reasonText } from '../report/reasons'
import { words } from '../words/browser'

interface Props {
  record: StoryRecord
  shown: FilteredReport
}

export function AnswerSheet({ record, shown: { report, findings } }: Props) {
  const { text } = report.article
  const marks = placedMarks(record.marks, text)
  const { agreed, missed, more } = compare(marks, record.marking ? [] : findings)
  return (
    <article class="sheet">
      <h2 class="sheet-title">
        {words.say('class_sheet')}: <bdi>{report.article.headline ?? record.title}</bdi>
      </h2>
      <p class="where only-printed">
        <bdi>{record.address}</bdi>
      </p>
      {record.marking ? (
        <Part title={words.say('class_your_marks')} count={marks.length}>
          {marks.map((mark) => (
            <li key={`${mark.category} ${mark.start} ${mark.end}`}>
              <MarkLine mark={mark} />
              <Why />
            </li>
          ))}
        </Part>
      ) : (
        <>
          <p class="nothing">{words.say('class_rule')}</p>
          <Part title={words.say('class_agreed')} count={agreed.length}>
            {agreed.map(({ mark, findings: found }) => (
              <li key={`${mark.category} ${mark.start} ${mark.end}`}>
                <MarkLine mark={mark} />
                {found.map((finding) => (
                  <p key={finding.id} class="sheet-detail">
                    <bdi>{reasonText(finding.reason, words)}</bdi>
                  </p>
                ))}
              </li>
            ))}
          </Part>
          <Part title={words.say('class_missed')} count={missed.length}>
            {missed.map((finding) => (
              <Missed key={finding.id} finding={finding} text={text} />
            ))}
          </Part>
          <Part title={words.say('class_more')} count={more.length}>
            {more.map(({ mark, other }) => (
              <li key={`${mark.category} ${mark.start} ${mark.end}`}>
                <MarkLine mark={mark} />
                <p class="sheet-detail">
                  <bdi>
                    {other
                      ? `${words.say('class_differs', words.say(`ask_${other.category}`))} ${reasonText(other.reason, words)}`
                      : words.say('class_more_why')}
                  </bdi>
                </p>
                <Why />
              </li>
            ))}
          </Part>
        </>
      )}
    </article>
  )
}

function Part({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  return (
    <section>
      <h3>
        {title} <span class="count">{count}</span>
      </h3>
      {count === 0 ? <p class="nothing">{words.say('class_none')}</p> : <ul class="mark-list">{children}</ul>}
    </section>
  )
}

const Why = () => (
  <p class="sheet-detail only-printed">
    {words.say('class_why')} <span class="blank" />
  </p>
)

function Missed({ finding, text }: { finding: Finding; text: string }) {
  const { sentence, start, end, category } = finding
  return (
    <li>
      <p class="sheet-ask">{words.say(`ask_${category}`)}</p>
      <blockquote dir="auto">
        {text.slice(sentence.start, start)}
        <mark class={`mark mark-${category}`}>{text.slice(start, end)}</mark>
        {text.slice(end, sentence.end)}
      </blockquote>
      <p class="sheet-detail">
        <bdi>{reasonText(finding.reason, words)}</bdi>
      </p>
    </li>
  )
}

export const MarkLine = ({ mark: { category, quote } }: { mark: StudentMark }) => (
  <p class="mark-line">
    <span class="sheet-ask">{words.say(`ask_${category}`)}</span>{' '}
    <bdi class={`student-mark student-mark-${category}`}>{quote}</bdi>
  </p>
)
