// Who speaks in the article: the share of its words, as one bar and as the numbers behind it.
import type { Totals } from '../report/report'
import { percent, shareText } from '../report/texts'
import { words } from '../words/browser'
import { shares } from './view'

export function WhoSpeaks({ totals }: { totals: Totals }) {
  const all = shares(totals)
  return (
    <div class="speakers">
      <h2>{words.say('popup_who_speaks')}</h2>
      <div class="speaker-bar" aria-hidden="true">
        {all
          .filter(({ share }) => share > 0)
          .map(({ speaker, share }) => (
            <span key={speaker} class={`fill fill-${speaker}`} style={{ flexGrow: share }} />
          ))}
      </div>
      <table class="speaker-table">
        <thead class="unseen">
          <tr>
            <th scope="col">{words.say('popup_speaker')}</th>
            <th scope="col">{words.say('popup_sources')}</th>
            <th scope="col">{words.say('popup_share')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ speaker, words: spoken, sources }) => (
            <tr key={speaker} class={spoken === 0 ? 'silent' : undefined}>
              <th scope="row">
                <span class={`fill fill-${speaker} swatch`} aria-hidden="true" />
                {words.say(`type_${speaker}`)}
              </th>
              <td>
                {sources === null
                  ? ''
                  : sources === 0
                    ? words.say('popup_none')
                    : words.count('popup_source_count', sources)}
              </td>
              <td class="number">{shareText(speaker, totals, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {totals.speakers.unsure && (
        <p class="unsure">
          {words.say(
            'popup_unsure_shares',
            percent(totals.speakers.unattributedWords, totals.speakers.quotedWords, words),
          )}
        </p>
      )}
    </div>
  )
}
