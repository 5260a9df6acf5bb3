// The article at a glance: what it is, the verdict, where the findings lie, who speaks.
import type { Finding } from '../findings/findings'
import type { Report } from '../report/report'
import { partText } from '../report/texts'
import { verdictClauses } from '../report/verdict'
import { words } from '../words/browser'
import { StripMap } from './strip-map'
import { WhoSpeaks } from './who-speaks'

interface Props {
  report: Report
  findings: Finding[]
  goTo(findingId: string): void
}

export function Glance({ report, findings, goTo }: Props) {
  const { article } = report
  return (
    <section class="glance" aria-label={words.say('popup_at_a_glance')}>
      <p class="origin">
        {[partText(article, 'outlet', words), partText(article, 'published', words)].filter(Boolean).join(' · ')}
      </p>
      <h1 class="headline" dir="auto">
        {article.headline ?? words.say('note_no_headline')}
      </h1>
      <p class="byline" dir="auto">
        {partText(article, 'authors', words) ?? words.say('popup_no_byline')}
      </p>
      <Verdict report={report} findings={findings} />
      <StripMap report={report} findings={findings} goTo={goTo} />
      {report.totals.total > 0 && <WhoSpeaks totals={report.totals} />}
    </section>
  )
}

/** Each clause is underlined as its category is on the page: the verdict is the legend of the marks. */
function Verdict({ report, findings }: { report: Report; findings: Finding[] }) {
  const clauses = verdictClauses(report, findings, words)
  const marked = new Set(findings.map(({ category }) => category))
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
