// Sources first: an entry for each, with all that it says and what the text gives for it, and the means to put it right.
import type { Span } from '../article/article'
import { sourceKeys, withoutKeys } from '../desk/correction'
import { paragraphLookup } from '../report/paragraphs'
import type { Report } from '../report/report'
import { speakers } from '../report/totals'
import { rankSources } from '../tab/view'
import { WhoSpeaks } from '../tab/who-speaks'
import { words } from '../words/browser'
import { RestsOn } from './rests-on-part'
import { SourceEntry } from './source-entry'
import type { RecordInHand } from './use-record'

interface Props {
  report: Report
  goToSpan(span: Span): void
  inHand: RecordInHand | null
  /** The sources of what the reader points at on the page. */
  pointed: readonly string[]
}

export function SourcesPart({ report, goToSpan, inHand, pointed }: Props) {
  const sources = speakers(report)
  if (sources.length === 0) return <p class="nothing">{words.say('popup_no_sources')}</p>
  const placeOf = paragraphLookup(report.article)
  const keys = sourceKeys(report.sources)
  const corrected = inHand?.record.corrections.length ?? 0
  return (
    <>
      {inHand?.trouble && <p class="not-kept">{words.say(`desk_not_kept_${inHand.trouble}`)}</p>}
      {inHand && corrected > 0 && (
        <p class="corrected-all">
          <span>{words.count('desk_corrections', corrected)}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => inHand.change((record) => ({ ...record, corrections: [] }))}
          >
            {words.say('desk_undo_all')}
          </button>
        </p>
      )}
      <WhoSpeaks totals={report.totals} />
      <RestsOn report={report} placeOf={placeOf} goToSpan={goToSpan} />
      <ol class="source-entries" aria-label={words.say('popup_sources')}>
        {rankSources(sources).map((source) => (
          <SourceEntry
            key={keys.get(source.id)}
            report={report}
            source={source}
            others={sources.filter((other) => other !== source)}
            keys={keys}
            placeOf={placeOf}
            goToSpan={goToSpan}
            isPointed={pointed.includes(source.id)}
            correct={
              inHand &&
              ((correction) =>
                inHand.change((record) => ({ ...record, corrections: [...record.corrections, correction] })))
            }
            undo={(touched) =>
              inHand?.change((record) => ({ ...record, corrections: withoutKeys(record.corrections, touched) }))
            }
          />
        ))}
      </ol>
      <p class="caveat">{words.say('unnamed_to_you')}</p>
    </>
  )
}
