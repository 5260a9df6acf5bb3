// The article's structure: what the page gives, what it lacks, and where each piece of evidence comes from.
import type { Article, Role } from '../article/article'
import { webHost } from '../article/web-address'
import { evidenceText } from '../report/evidence'
import type { Report } from '../report/report'
import { noteText, type PARTS, partsOf, partText } from '../report/texts'
import { words } from '../words/browser'
import { pluralKeyOf } from '../words/words'
import { PageText } from './page-text'

const COUNTED = ['paragraph', 'heading', 'quote', 'list-item', 'caption', 'credit'] as const satisfies Role[]

export function Structure({ report }: { report: Report }) {
  const { article } = report
  const counts = COUNTED.map((role) => ({ role, count: article.blocks.filter((block) => block.role === role).length }))
  return (
    <div class="structure">
      <dl class="parts">
        {partsOf(article).map((part) => (
          <Part key={part} article={article} part={part} />
        ))}
      </dl>
      <p class="body-counts">
        {new Intl.ListFormat(words.locale, { type: 'unit', style: 'short' }).format([
          words.count('popup_words', report.totals.total),
          ...counts
            .filter(({ count }) => count > 0)
            .map(({ role, count }) => words.count(pluralKeyOf('blocks', role), count)),
        ])}
      </p>
      <Notes report={report} />
    </div>
  )
}

function Part({ article, part }: { article: Article; part: (typeof PARTS)[number] }) {
  const given = partText(article, part, words)
  const evidence = part === 'dateline' ? undefined : article.evidence[part]
  return (
    <div class={given ? 'part' : 'part part-missing'}>
      <dt>{words.say(`part_${part}`)}</dt>
      <dd>
        <span class="part-value" dir="auto">
          {given === null ? words.say('part_missing') : <PageText article={article} part={part} />}
        </span>
        {given && evidence && (
          <span class="evidence">{words.say('popup_read_from', evidenceText(evidence, words))}</span>
        )}
      </dd>
    </div>
  )
}

/** What is missing is said above; the notes here say what more there is to know. */
const SAID_ABOVE = new Set(['no-headline', 'no-byline', 'no-date'])

function Notes({ report }: { report: Report }) {
  const notes = report.notes.filter(({ kind }) => !SAID_ABOVE.has(kind))
  if (notes.length === 0) return null
  return (
    <>
      <h2>{words.say('worksheet_notes')}</h2>
      <ul class="notes">
        {notes.map((note) => (
          <li key={note.kind + (note.url ?? '')}>
            {noteText(note, words)}{' '}
            {webHost(note.url) !== null && (
              <a href={note.url} target="_blank" rel="noreferrer">
                {webHost(note.url)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
