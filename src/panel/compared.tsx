// Both versions compared: what of the sourcing stands in one of them only, then both paragraph by paragraph.
import { useId, useMemo } from 'preact/hooks'
import type { Span } from '../article/article'
import { type Change, compareVersions, type Version } from '../desk/versions'
import { paragraphLookup } from '../report/paragraphs'
import type { Report } from '../report/report'
import { placeName } from '../tab/findings-list'
import { words } from '../words/browser'
import { KEY_OF, VersionRows } from './version-rows'

interface ComparedProps {
  report: Report
  other: Report
  goToSpan(span: Span): void
}

export function Compared({ report, other, goToSpan }: ComparedProps) {
  const id = useId()
  const { status, rows, changes } = useMemo(() => compareVersions(report, other), [report, other])
  if (status === 'apart') return <p role="status">{words.say('version_apart')}</p>
  const placeOf = paragraphLookup(report.article)
  return (
    <>
      <section class="group" aria-labelledby={id}>
        <div class="group-head">
          <h2 id={id}>{words.say('version_changes')}</h2>
        </div>
        {changes.length === 0 ? (
          <p role="status">{words.say(status === 'unread' ? 'version_unread' : 'version_none')}</p>
        ) : (
          <ol class="version-changes">
            {changes.map((change) => (
              <ChangeEntry
                key={`${change.kind} ${change.here?.start} ${change.other?.start} ${change.hereWords} ${change.otherWords}`}
                change={change}
                here={report}
                other={other}
                place={change.here && placeName(placeOf(change.here))}
                goToSpan={goToSpan}
              />
            ))}
          </ol>
        )}
      </section>
      <VersionRows rows={rows} here={report} other={other} placeOf={placeOf} goToSpan={goToSpan} />
    </>
  )
}

interface EntryProps {
  change: Change
  here: Report
  other: Report
  place: string | null
  goToSpan(span: Span): void
}

function ChangeEntry({ change, here, other, place, goToSpan }: EntryProps) {
  const { here: span } = change
  return (
    <li class="version-change">
      <h3>{titleOf(change)}</h3>
      <dl>
        <Told which="here" said={change.hereWords} text={here.article.text} span={span}>
          {span && (
            <button type="button" class="mention" onClick={() => goToSpan(span)}>
              {place || '·'}
            </button>
          )}
        </Told>
        <Told which="other" said={change.otherWords} text={other.article.text} span={change.other} />
      </dl>
    </li>
  )
}

/** Whole sentences of ours, for each kind and each version. */
function titleOf({ kind, only }: Change): string {
  return kind === 'another' || only === null
    ? words.say('version_another')
    : words.say(`version_${kind}_${KEY_OF[only]}`)
}

interface ToldProps {
  which: Version
  /** Who says it in this version, or what hedges. */
  said: string | null
  text: string
  span: Span | null
  children?: preact.ComponentChildren
}

/** What one version has; nothing where it has nothing of the kind. */
function Told({ which, said, text, span, children }: ToldProps) {
  if (!span) return null
  return (
    <div>
      <dt>
        {words.say(`version_${KEY_OF[which]}`)} {children}
      </dt>
      <dd>
        {said !== null && <bdi class="version-said">{said}</bdi>}
        <bdi class="version-text">{text.slice(span.start, span.end)}</bdi>
      </dd>
    </div>
  )
}
