// The story in another version: it is taken, read, and compared with this one.
import type { Span } from '../article/article'
import type { Report } from '../report/report'
import { words } from '../words/browser'
import { TakeVersion } from './take-version'
import type { OtherVersionInHand } from './use-other-version'

interface Props {
  report: Report
  tabId: number
  goToSpan(span: Span): void
  inHand: OtherVersionInHand
}

export function VersionsPart({ report, tabId, goToSpan, inHand }: Props) {
  const { version } = inHand
  if (version.status === 'none') return <TakeVersion inHand={inHand} trouble={version.trouble} tabId={tabId} />
  if (version.status === 'reading') return <p role="status">{words.say('popup_state_reading')}</p>
  const { Compared } = version
  return (
    <>
      <p class="version-new">
        <button type="button" class="quiet" onClick={inHand.drop}>
          {words.say('version_new')}
        </button>
      </p>
      <Compared report={report} other={version.report} goToSpan={goToSpan} />
    </>
  )
}
