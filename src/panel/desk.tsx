// The desk for one article: at a glance, then a tab for each kind of work.
import type { ComponentChildren } from 'preact'
import { Tabs } from '../controls/tabs'
import { isRead } from '../report/report'
import { speakers } from '../report/totals'
import type { Settings } from '../settings'
import { articleInTab, type Ready } from '../tab/article-in-tab'
import { Exports } from '../tab/exports'
import { FindingsList } from '../tab/findings-list'
import { Glance } from '../tab/glance'
import { Structure } from '../tab/structure'
import type { TabInfo } from '../tab/tab'
import { words } from '../words/browser'
import { usePlace, useShown } from './in-step'
import { SourcesPart } from './sources-part'
import { useOtherVersion } from './use-other-version'
import { useCorrections, useRecord } from './use-record'
import { VersionsPart } from './versions-part'

interface Props {
  tab: TabInfo
  state: Ready
  settings: Settings
  set(state: Ready): void
  refresh(): Promise<void>
  /** The id of the tab of the desk that is open. */
  page: string
  turnTo(page: string): void
  /** The reader's own text, which is of no page. */
  draft(): ComponentChildren
}

export function Desk({ tab, state, settings, set, refresh, page, turnTo, draft }: Props) {
  const { report } = state
  const article = articleInTab(tab.id, state, settings, set)
  const { shown, filter } = article
  const place = usePlace(tab.id, report)
  const list = useShown(place)
  const inHand = useRecord(tab, report)
  useCorrections(tab.id, inHand, refresh)
  const otherVersion = useOtherVersion(`${tab.id} ${tab.url}`)
  const pointed = report.findings.flatMap(({ id, sourceId }) =>
    sourceId !== undefined && place.active.includes(id) ? [sourceId] : [],
  )

  const inText = [
    {
      id: 'findings',
      title: words.say('popup_findings'),
      count: shown.findings.length,
      content: () => <FindingsList report={report} article={article} settings={settings} place={place} />,
    },
    {
      id: 'sources',
      title: words.say('popup_sources'),
      count: speakers(report).length,
      content: () => <SourcesPart report={report} goToSpan={article.goToSpan} inHand={inHand} pointed={pointed} />,
    },
    {
      id: 'versions',
      title: words.say('panel_versions'),
      content: () => <VersionsPart report={report} tabId={tab.id} goToSpan={article.goToSpan} inHand={otherVersion} />,
    },
    // Notes and Class stand here, each a component in a file of its own.
  ]
  const ofPage = [
    { id: 'structure', title: words.say('popup_structure'), content: () => <Structure report={report} /> },
    {
      id: 'export',
      title: words.say('popup_export'),
      content: () => <Exports report={report} filter={filter} tabId={tab.id} />,
    },
    { id: 'draft', title: words.say('panel_draft'), content: draft },
  ]

  return (
    <div class="desk" ref={list}>
      <Glance shown={shown} goTo={article.goTo} />
      <Tabs
        label={words.say('popup_in_depth')}
        pages={isRead(report) ? [...inText, ...ofPage] : ofPage}
        chosen={page}
        onChoose={turnTo}
      />
    </div>
  )
}
