// The article at a glance: what it is, the verdict, where the findings lie.

import type { FilteredReport } from '../report/filtered'
import { isRead } from '../report/report'
import { genreText, partText, unreadText } from '../report/texts'
import { verdictClauses } from '../report/verdict'
import { words } from '../words/browser'
import { PageText } from './page-text'
import { StripMap } from './strip-map'

interface Props {
  shown: FilteredReport
  goTo(findingId: string): void
}

const ORIGIN = ['outlet', 'published'] as const

export function Glance({ shown, goTo }: Props) {
  const { report, findings } = shown
  const { article } = report
  const read = isRead(report)
  const genre = genreText(shown, words)
  return (
    <section class="glance" aria-label={words.say('popup_at_a_glance')}>
      {!read && <p class="verdict">{unreadText(article, words)}</p>}
      <p class="origin">
        {ORIGIN.filter((part) => partText(article, part, words) !== null).map((part, index) => (
          <>
            {index > 0 && ' · '}
            <PageText article={article} part={part} />
          </>
        ))}
      </p>
      <h1 class="headline" dir="auto">
        {article.headline ?? words.say('note_no_headline')}
      </h1>
      <p class="byline" dir="auto">
        {article.authors.length > 0 ? <PageText article={article} part="authors" /> : words.say('popup_no_byline')}
      </p>
      {read ? (
        <>
          <Verdict shown={shown} />
          {report.sources.some(({ byHand }) => byHand) && <p class="partly">{words.say('desk_with_corrections')}</p>}
          {article.walled && <p class="partly">{words.say('popup_walled')}</p>}
          {article.paginated && <p class="partly">{words.say('popup_paginated')}</p>}
          {genre && <p class="genre">{genre}</p>}
          <StripMap report={report} findings={findings} goTo={goTo} />
        </>
      ) : null}
    </section>
  )
}

/** Each clause is underlined as its category is on the page: the verdict is the legend of the marks. */
function Verdict({ shown }: { shown: FilteredReport }) {
  const clauses = verdictClauses(shown, words)
  const marked = new Set(shown.findings.map(({ category }) => category))
  return (
    <p class="verdict">
      {clauses.map(({ category, text }, index) => (
        <>
          {index > 0 && words.say('verdict_join')}
          <span class={marked.has(category) ? `mark mark-${category}` : undefined}>{text}</span>
        </>
      ))}
      {words.say('verdict_end')}
    </p>
  )
}
