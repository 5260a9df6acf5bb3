// The worksheet to be read and printed.
import { asksForNames, hasContent, type Sheet, type SheetNote, type SheetQuestion } from '../desk/sheet'
import { words } from '../words/browser'

export function SheetView({ sheet }: { sheet: Sheet }) {
  return (
    <article class="sheet">
      <h2 class="sheet-title">
        <bdi>{sheet.title}</bdi>
      </h2>
      <dl class="sheet-facts">
        {[
          ...sheet.facts,
          ...(sheet.address ? [{ label: words.say('worksheet_source'), value: sheet.address }] : []),
        ].map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p class="sheet-signed only-printed">
        {words.say('worksheet_checked')} <span class="blank" /> {words.say('worksheet_date')} <span class="blank" />
      </p>
      {sheet.verdict && <p class="sheet-verdict">{sheet.verdict}</p>}
      {sheet.genre && <p>{sheet.genre}</p>}
      {sheet.remarks.length > 0 && (
        <ul class="notes">
          {sheet.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {sheet.notes.length > 0 && (
        <section>
          <h3>{words.say('sheet_notes')}</h3>
          <Notes notes={sheet.notes} />
        </section>
      )}
      {sheet.verdict !== null && <Open sheet={sheet} />}
      {sheet.settled.length > 0 && (
        <section>
          <h3>
            {words.say('sheet_settled')} <span class="count">{sheet.settled.length}</span>
          </h3>
          <Questions questions={sheet.settled} />
        </section>
      )}
      <Claims sheet={sheet} />
      <Sources sheet={sheet} />
    </article>
  )
}

function Open({ sheet: { open, settled, hidden } }: { sheet: Sheet }) {
  const none = hidden > 0 ? null : words.say(settled.length > 0 ? 'sheet_none_open' : 'worksheet_nothing')
  return (
    <section>
      <h3>
        {words.say('sheet_open')} <span class="count">{open.length}</span>
      </h3>
      {open.length > 0 ? <Questions questions={open} /> : none && <p class="nothing">{none}</p>}
      {hidden > 0 && (
        <p class="nothing">{words.count(open.length > 0 ? 'popup_more_hidden' : 'popup_none_shown', hidden)}</p>
      )}
    </section>
  )
}

const isSettled = ({ verdict }: SheetQuestion) => verdict === 'checked' || verdict === 'wrong'

function Questions({ questions }: { questions: readonly SheetQuestion[] }) {
  return (
    <ul class="sheet-questions">
      {questions.map((question) => (
        <li key={question.number}>
          <p class="sheet-ask">
            <span aria-hidden="true">{isSettled(question) ? '☑' : '☐'}</span> {question.number}.{' '}
            <bdi>{question.ask}</bdi> <span class="where">{question.where}</span>
          </p>
          <blockquote dir="auto">
            {question.before}
            <mark class={`mark mark-${question.category}`}>{question.marked}</mark>
            {question.after}
          </blockquote>
          {question.details.map((detail) => (
            <p key={detail} class="sheet-detail">
              <bdi>{detail}</bdi>
            </p>
          ))}
          {question.notes.length > 0 ? <Notes notes={question.notes} /> : <p class="blank-line only-printed" />}
        </li>
      ))}
    </ul>
  )
}

export function Verdict({ verdict }: Pick<SheetNote, 'verdict'>) {
  if (verdict === null) return null
  return <strong class={`verdict-is verdict-is-${verdict}`}>{words.say(`verdict_is_${verdict}`)}</strong>
}

function Notes({ notes }: { notes: readonly SheetNote[] }) {
  return (
    <ul class="sheet-notes">
      {notes.map(({ about, text, verdict, date }, at) => (
        <li key={at}>
          <Verdict verdict={verdict} /> {about && <bdi>{words.say('quoted', about)} </bdi>}
          <bdi class="note-text">{text}</bdi> <span class="where">{date}</span>
        </li>
      ))}
    </ul>
  )
}

function Claims({ sheet: { claims } }: { sheet: Sheet }) {
  if (claims.length === 0) return null
  return (
    <section>
      <h3>
        {words.say('sheet_claims')} <span class="count">{claims.length}</span>
      </h3>
      <ul class="sheet-claims">
        {claims.map(({ question, where, claimant, replies }, at) => (
          <li key={at}>
            <p class="sheet-ask">
              {words.say('sheet_question', question)} <span class="where">{where}</span>
            </p>
            <p class="sheet-detail">
              {words.say('claim_claimant')}: <bdi>{claimant ?? words.say('sheet_not_told')}</bdi>
            </p>
            <p class="sheet-detail">
              {words.say('sheet_reply')}: <bdi>{replies.join('; ') || words.say('sheet_not_told')}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sources({ sheet }: { sheet: Sheet }) {
  const { sources, verdict } = sheet
  if (sources.length === 0) return null
  const silent = sources.filter((source) => !hasContent(source)).map(({ name }) => words.say('quoted', name))
  return (
    <section>
      <h3>
        {words.say('worksheet_sources')} <span class="count">{sources.length}</span>
      </h3>
      <ul class="sheet-sources">
        {sources.filter(hasContent).map(({ name, type, known, said, notes }, at) => (
          <li key={at}>
            <p class="sheet-ask">
              <bdi>{name}</bdi> <span class="where">{type}</span>
            </p>
            {known.length > 0 && (
              <p class="sheet-detail">
                <bdi>{known.join('; ')}</bdi>
              </p>
            )}
            {said.map((one) => (
              <p key={`${one.where} ${one.text}`} class="sheet-said">
                <span aria-hidden="true">☐</span> <span class="where">{one.where}</span> <bdi>{one.text}</bdi>
              </p>
            ))}
            {notes.length > 0 && <Notes notes={notes} />}
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p class="sheet-detail">
          <bdi>{words.say('sheet_silent', silent.join(', '))}</bdi>
        </p>
      )}
      {verdict && asksForNames(sheet) && <p class="caveat">{words.say('unnamed_to_you')}</p>}
    </section>
  )
}
