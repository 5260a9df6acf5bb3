// One finding, explained: what it is, why it is marked, and for an unnamed source what the article tells about it.
import type { Span } from '../../article/article'
import type { Finding, Source } from '../../findings/model'
import { claimLines, replacesReason } from '../../report/claim-lines'
import { quoted, quotes, reasonText } from '../../report/reasons'
import { words } from '../../words/browser'
import { keyOf } from '../../words/words'
import { Chain } from './chain'
import { ClaimChain } from './claim-chain'
import { excerpt, oneLine } from './excerpt'
import type { CardReport } from './messages'
import { ProfileList } from './profile-list'

interface FindingViewProps {
  finding: Finding
  report: CardReport
  goTo: (span: Span) => void
}

/** Cues beside the marked words that the reason does not quote already. */
function otherCues({ cues, reason, exact }: Finding, report: CardReport): string[] {
  const all = cues
    .map((cue) => excerpt(report, cue))
    .filter((cue) => cue && !oneLine(exact).includes(cue) && !quotes(reason, cue))
  return [...new Set(all)]
}

export function FindingView({ finding, report, goTo }: FindingViewProps) {
  const source = report.sources.find(({ id }) => id === finding.sourceId)
  const cues = otherCues(finding, report)
  const chain = claimLines(finding, report.article, words)
  return (
    <>
      {!replacesReason(finding, chain) && (
        <p class="reason" id="reason">
          {reasonText(finding.reason, words)}
        </p>
      )}
      {chain.length > 0 && <ClaimChain finding={finding} lines={chain} goTo={goTo} />}
      {finding.category === 'unverified' && cues.length > 0 && (
        <p class="aside">
          {words.say('card_also_here')} {cues.map((cue) => quoted(cue, words)).join(', ')}
        </p>
      )}
      {finding.category === 'anonymous' && source && (
        <SourceView finding={finding} source={source} report={report} goTo={goTo} />
      )}
    </>
  )
}

function SourceView({ finding, source, report, goTo }: FindingViewProps & { source: Source }) {
  const { mention } = finding
  const { antecedent } = mention ?? {}
  return (
    <>
      {mention?.dangling && <p class="aside">{words.say('card_dangling')}</p>}
      {antecedent && (
        <button type="button" class="link" title={excerpt(report, antecedent)} onClick={() => goTo(antecedent)}>
          {words.say('card_goes_back_to')}
        </button>
      )}
      {source.profile?.protected && <p class="aside">{words.say('card_protected')}</p>}
      {source.profile && source.profile.toWhom.value === 'other-outlet' && (
        <Chain source={source} profile={source.profile} outlet={report.article.outlet} />
      )}
      {source.profile && (
        <ProfileList profile={source.profile} mention={mention} report={report} said={finding.exact} />
      )}
      {finding.kind !== 'agentless' && <p class="help">{words.say('unnamed_to_you')}</p>}
    </>
  )
}

/** The question a desk editor would ask, and the sort of finding it is. */
export function FindingTitle({ finding }: { finding: Finding }) {
  return (
    <div class="title">
      <p class="kind">
        <span class="swatch" aria-hidden="true" />
        {words.say(keyOf('kind', finding.kind))}
      </p>
      <h2 id="title" tabIndex={-1} data-focus>
        {words.say(keyOf('ask', finding.category))}
      </h2>
    </div>
  )
}
