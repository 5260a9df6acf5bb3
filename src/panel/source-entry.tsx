// One source: who it is, all that it says in order, where it stands, what the text gives about it, who bears it out.
import type { Span } from '../article/article'
import type { Correction } from '../desk/record'
import type { Source } from '../findings/findings'
import type { ParagraphPlace } from '../report/paragraphs'
import type { Report } from '../report/report'
import { statements } from '../report/statements'
import { placeName } from '../tab/findings-list'
import { Known } from '../tab/known'
import { voiceOf } from '../tab/view'
import { words } from '../words/browser'
import { CorrectSource } from './correct-source'

export interface SourceProps {
  report: Report
  source: Source
  /** The other sources that are listed. */
  others: readonly Source[]
  /** As sourceKeys gives them. */
  keys: ReadonlyMap<string, string>
  placeOf(span: Span): ParagraphPlace | null
  goToSpan(span: Span): void
  /** On the page, the reader points at something of this source's. */
  isPointed: boolean
  /** Null where nothing can be put right yet. */
  correct: ((correction: Correction) => void) | null
  /** Takes back whatever was put right about these keys. */
  undo(keys: readonly string[]): void
}

export function SourceEntry(props: SourceProps) {
  const { report, source, others, placeOf, goToSpan, isPointed, undo } = props
  const said = statements(report, source)
  const bornOutByIt = others.filter(({ profile }) => profile?.borneOut.by.includes(source.name))
  return (
    <li class="source-entry" aria-current={isPointed ? 'true' : undefined}>
      <h3 class="source-name">
        <bdi>{source.name}</bdi>
      </h3>
      <p class="source-type">
        <span class={`fill fill-${voiceOf(source)} swatch`} aria-hidden="true" />
        {words.say(`source_${voiceOf(source)}`)} · {words.count('popup_words', source.words)}
      </p>
      {source.byHand && <ByHand source={source} undo={() => undo(source.byHand?.keys ?? [])} />}
      {said.length > 0 ? (
        <ol class="said-list" aria-label={words.say('desk_says')}>
          {said.map((span) => (
            <li key={span.start}>
              <Statement report={report} span={span} place={placeOf(span)} goToSpan={goToSpan} />
            </li>
          ))}
        </ol>
      ) : (
        <p class="nothing">{words.say('desk_says_unknown')}</p>
      )}
      <Known source={source} />
      <p class="known-line">
        <span class="known-label">{words.say('desk_stands')}</span>{' '}
        {[...source.mentions, ...(source.namedAt ? [source.namedAt] : [])].map((mention) => (
          <button
            key={mention.start}
            type="button"
            class="mention"
            title={report.article.text.slice(mention.start, mention.end)}
            onClick={() => goToSpan(mention)}
          >
            {placeName(placeOf(mention)) || '·'}
          </button>
        ))}
      </p>
      {bornOutByIt.length > 0 && (
        <p class="known-line">
          <span class="known-label">{words.say('desk_bears_out')}</span>{' '}
          <bdi>{new Intl.ListFormat(words.locale).format(bornOutByIt.map(({ name }) => name))}</bdi>
        </p>
      )}
      {props.correct && <CorrectSource {...props} correct={props.correct} />}
    </li>
  )
}

function ByHand({ source, undo }: { source: Source; undo(): void }) {
  const was = source.byHand?.was ?? []
  return (
    <p class="by-hand">
      <strong>{words.say('desk_by_hand')}</strong> {words.say('desk_was')}{' '}
      {was.map((name, index) => (
        <>
          {index > 0 && ' · '}
          <bdi>{name}</bdi>
        </>
      ))}
      <button type="button" class="quiet" onClick={undo}>
        {words.say('card_undo')}
      </button>
    </p>
  )
}

interface StatementProps {
  report: Report
  span: Span
  place: ParagraphPlace | null
  goToSpan(span: Span): void
}

/** Words of the text as they stand, and the way to them. */
export function Statement({ report, span, place, goToSpan }: StatementProps) {
  return (
    <button type="button" class="statement" onClick={() => goToSpan(span)}>
      <span class="where">{placeName(place)}</span>
      <span class="statement-text" dir="auto">
        {report.article.text.slice(span.start, span.end)}
      </span>
    </button>
  )
}
