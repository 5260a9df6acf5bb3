// An article that was read: at a glance, then in depth behind tabs.
import { Tabs } from '../controls/tabs'
import { isRead } from '../report/report'
import { speakers } from '../report/totals'
import type { Settings } from '../settings'
import { articleInTab, type Ready } from '../tab/article-in-tab'
import { Exports } from '../tab/exports'
import { FindingsList } from '../tab/findings-list'
import { Glance } from '../tab/glance'
import { InClass } from '../tab/in-class'
import { SourcesTable } from '../tab/sources-table'
import { Structure } from '../tab/structure'
import { words } from '../words/browser'

interface Props {
  tabId: number
  state: Ready
  settings: Settings
  onChange(state: Ready): void
}

export function Reading({ tabId, state, settings, onChange }: Props) {
  const { report } = state
  const article = articleInTab(tabId, state, settings, onChange)
  const { shown, filter } = article

  const inText = [
    {
      id: 'findings',
      title: words.say('popup_findings'),
      count: shown.findings.length,
      content: () => <FindingsList report={report} article={article} settings={settings} />,
    },
    {
      id: 'sources',
      title: words.say('popup_sources'),
      count: speakers(report).length,
      content: () => <SourcesTable report={report} goToSpan={article.goToSpan} />,
    },
  ]
  const ofPage = [
    { id: 'structure', title: words.say('popup_structure'), content: () => <Structure report={report} /> },
    {
      id: 'export',
      title: words.say('popup_export'),
      content: () => <Exports report={report} filter={filter} tabId={tabId} />,
    },
  ]

  if (state.inClass) return <InClass article={report.article} />
  return (
    <>
      <Glance shown={shown} goTo={article.goTo} />
      <Tabs label={words.say('popup_in_depth')} pages={isRead(report) ? [...inText, ...ofPage] : ofPage} />
    </>
  )
}
