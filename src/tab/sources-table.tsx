// Who speaks, and every source of the article, how much it says and where; for an unnamed one, what the text tells about it.
import { Fragment } from 'preact'
import type { Span } from '../article/article'
import { paragraphLookup } from '../report/paragraphs'
import type { Report } from '../report/report'
import { speakers } from '../report/totals'
import { words } from '../words/browser'
import { placeName } from './findings-list'
import { Known } from './known'
import { rankSources, voiceOf } from './view'
import { WhoSpeaks } from './who-speaks'

interface Props {
  report: Report
  goToSpan(span: Span): void
}

export function SourcesTable({ report, goToSpan }: Props) {
  const placeOf = paragraphLookup(report.article)
  const sources = speakers(report)
  if (sources.length === 0) return <p class="nothing">{words.say('popup_no_sources')}</p>
  return (
    <>
      <WhoSpeaks totals={report.totals} />
      <table class="sources">
        <thead>
          <tr>
            <th scope="col">{words.say('worksheet_source_name')}</th>
            <th scope="col" class="number">
              {words.say('worksheet_words')}
            </th>
            <th scope="col">{words.say('worksheet_mentions')}</th>
          </tr>
        </thead>
        <tbody>
          {rankSources(sources).map((source) => (
            <Fragment key={source.id}>
              <tr class={source.profile && 'unnamed'}>
                <th scope="row">
                  <span class="source-name" dir="auto">
                    {source.name}
                  </span>
                  <span class="source-type">
                    <span class={`fill fill-${voiceOf(source)} swatch`} aria-hidden="true" />
                    {words.say(`source_${voiceOf(source)}`)}
                  </span>
                  {source.byHand && <span class="source-type by-hand">{words.say('desk_by_hand')}</span>}
                </th>
                <td class="number">{new Intl.NumberFormat(words.locale).format(source.words)}</td>
                <td class="mentions">
                  {source.mentions.map((mention) => (
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
                </td>
              </tr>
              {source.profile && (
                <tr class="known">
                  <td colSpan={3}>
                    <Known source={source} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p class="caveat">{words.say('unnamed_to_you')}</p>
    </>
  )
}
