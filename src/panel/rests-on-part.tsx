// Rests on: the reader chooses the headline or a paragraph and sees who carries it, by name and without.
import { useId, useState } from 'preact/hooks'
import type { Block, Span } from '../article/article'
import { type Carrier, partsToAsk, restsOn } from '../desk/rests-on'
import type { ParagraphPlace } from '../report/paragraphs'
import type { Report } from '../report/report'
import { placeName } from '../tab/findings-list'
import { words } from '../words/browser'
import { Statement } from './source-entry'

interface Props {
  report: Report
  placeOf(span: Span): ParagraphPlace | null
  goToSpan(span: Span): void
}

/** UTF-16 code units of a paragraph in the list of them. */
const TEASER = 60

export function RestsOn({ report, placeOf, goToSpan }: Props) {
  const id = useId()
  const { article } = report
  const parts = partsToAsk(article)
  const [chosen, choose] = useState(0)
  const part = parts[Math.min(chosen, parts.length - 1)]
  if (!part) return null
  const carriers = restsOn(report, part)
  const named = carriers.filter(({ source }) => source.type !== 'anonymous')
  const unnamed = carriers.filter(({ source }) => source.type === 'anonymous')
  const group = (title: 'desk_rests_named' | 'desk_rests_unnamed', of: Carrier[]) =>
    of.length > 0 && (
      <>
        <h4>{words.say(title)}</h4>
        <ul class="carriers">
          {of.map((carrier) => (
            <li key={carrier.source.id}>
              <bdi class="carrier-name">{carrier.source.name}</bdi>
              {carrier.statements.map((span) => (
                <Statement key={span.start} report={report} span={span} place={placeOf(span)} goToSpan={goToSpan} />
              ))}
            </li>
          ))}
        </ul>
      </>
    )
  const nobody = part.role === 'headline' ? 'desk_rests_unsure' : 'desk_rests_nobody'
  return (
    <section class="rests-on" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.say('desk_rests')}</h3>
      <select
        aria-labelledby={`${id}-title`}
        value={String(parts.indexOf(part))}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {parts.map((one, index) => (
          <option key={one.start} value={String(index)}>
            {teaser(article.text, one, placeOf)}
          </option>
        ))}
      </select>
      <div aria-live="polite">
        {group('desk_rests_named', named)}
        {group('desk_rests_unnamed', unnamed)}
        {carriers.length === 0 && <p class="nothing">{words.say(nobody)}</p>}
      </div>
    </section>
  )
}

function teaser(text: string, { start, end }: Block, placeOf: Props['placeOf']): string {
  const whole = text.slice(start, end).replace(/\s+/g, ' ')
  const cut = whole.length > TEASER ? `${whole.slice(0, whole.lastIndexOf(' ', TEASER))} …` : whole
  return `${placeName(placeOf({ start, end }))}: ${cut}`
}
