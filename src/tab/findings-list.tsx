// The findings by category, with the switches that show and hide them on the page and here alike.
import { useEffect, useState } from 'preact/hooks'
import { MarkSample } from '../controls/mark-sample'
import { Switch } from '../controls/switch'
import { CATEGORIES, type Category, type Finding, STRENGTHS, type Strength } from '../findings/model'
import type { ToPanel } from '../messages'
import { type ParagraphPlace, paragraphLookup } from '../report/paragraphs'
import type { Report } from '../report/report'
import type { Settings } from '../settings'
import { words } from '../words/browser'
import { keyOf } from '../words/words'
import type { ArticleInTab } from './article-in-tab'
import { KindSwitches } from './kind-switches'
import { groupFindings, strengthsDownTo, weakestOf } from './view'

interface Props {
  report: Report
  article: ArticleInTab
  settings: Settings
  /** Where the page stands, for who follows it. */
  place?: Place
}

/** The findings that the page shows now, and of those the ones that its reader points at. */
export type Place = Pick<ToPanel, 'inView' | 'active'>

/** Rows of each category in the first picture; what comes after them lies below the popup's edge. */
const FIRST_ROWS = 3

/** False for the first picture, so that it is painted soon, and true right after it. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => setPainted(true), [])
  return painted
}

export function FindingsList({ report, article, settings, place }: Props) {
  const { filter, show, goTo, restore } = article
  const groups = groupFindings(report, filter)
  const paragraphOf = paragraphLookup(report.article)
  const painted = usePainted()
  const showCategory = (category: Category, on: boolean) =>
    show({
      strengths: filter.strengths,
      categories: CATEGORIES.filter((other) => (other === category ? on : filter.categories.includes(other))),
    })
  const showDownTo = (weakest: Strength) => show({ categories: filter.categories, strengths: strengthsDownTo(weakest) })

  return (
    <div class="findings">
      <label class="filter">
        {words.say('popup_strength')}
        <select
          value={weakestOf(filter.strengths)}
          onChange={(event) => showDownTo(event.currentTarget.value as Strength)}
        >
          {STRENGTHS.map((strength) => (
            <option key={strength} value={strength}>
              {words.say(keyOf('popup_down_to', strength))}
            </option>
          ))}
        </select>
      </label>
      {groups.map(({ category, on, findings, hidden }) => (
        <section key={category} class="group" aria-labelledby={`group-${category}`}>
          <header class="group-head">
            <h2 id={`group-${category}`}>
              <MarkSample category={category} />
              {words.say(`ask_${category}`)} <span class="count">{findings.length}</span>
            </h2>
            <Switch on={on} onChange={(next) => showCategory(category, next)}>
              <span class="unseen">{words.say('popup_show_category', words.say(`category_${category}`))}</span>
            </Switch>
          </header>
          {findings.length + hidden === 0 && <p class="nothing">{words.say(`popup_nothing_${category}`)}</p>}
          {on && (
            <ol class="finding-list">
              {(painted ? findings : findings.slice(0, FIRST_ROWS)).map((finding) => (
                <Row
                  key={finding.id}
                  report={report}
                  finding={finding}
                  where={paragraphOf(finding)}
                  goTo={goTo}
                  place={place}
                />
              ))}
            </ol>
          )}
          <KindSwitches report={report} category={category} settings={settings} />
          {hidden > 0 && (
            <p class="nothing">
              {words.count(findings.length === 0 ? 'popup_none_shown' : 'popup_more_hidden', hidden)}
            </p>
          )}
        </section>
      ))}
      {filter.dismissed.length > 0 && (
        <button type="button" class="quiet" onClick={restore}>
          {words.count('popup_restore', filter.dismissed.length)}
        </button>
      )}
    </div>
  )
}

interface RowProps {
  report: Report
  finding: Finding
  where: ParagraphPlace | null
  goTo(findingId: string): void
  place: Place | undefined
}

/** A finding inside its sentence, so that it can be judged without leaving the popup. */
function Row({ report, finding, where, goTo, place }: RowProps) {
  const isActive = place?.active.includes(finding.id)
  const { text } = report.article
  const { sentence, start, end } = finding
  return (
    <li class={place?.inView.includes(finding.id) ? 'in-view' : undefined}>
      <button
        type="button"
        class="finding"
        aria-current={isActive ? 'true' : undefined}
        onClick={() => goTo(finding.id)}
      >
        <span class="finding-head">
          <span class="kind">{words.say(keyOf('kind', finding.kind))}</span>
          <span class="where">
            {finding.strength === 'slight' && `${words.say('strength_slight')} · `}
            {placeName(where)}
          </span>
        </span>
        <span class="finding-text" dir="auto">
          {text.slice(sentence.start, start)}
          <mark class={`mark mark-${finding.category}`}>{text.slice(start, end)}</mark>
          {text.slice(end, sentence.end)}
        </span>
      </button>
    </li>
  )
}

export function placeName(place: ParagraphPlace | null): string {
  if (!place) return ''
  return place.paragraph === null
    ? words.say(keyOf('role', place.block.role))
    : words.say('worksheet_place', place.paragraph)
}
