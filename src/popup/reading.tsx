// An article that was read: at a glance, then in depth behind tabs.
import { Tabs } from '../controls/tabs'
import type { PageState } from '../messages'
import { type Filter, filterReport } from '../report/filtered'
import { isRead } from '../report/report'
import { speakers } from '../report/totals'
import type { Settings } from '../settings'
import { words } from '../words/browser'
import { Exports } from './exports'
import { FindingsList } from './findings-list'
import { Glance } from './glance'
import { SourcesTable } from './sources-table'
import { Structure } from './structure'
import { tell } from './tab'
import { groupFindings } from './view'

type Ready = Extract<PageState, { status: 'ready' }>

interface Props {
  tabId: number
  state: Ready
  settings: Settings
  onChange(state: Ready): void
}

export function Reading({ tabId, state, settings, onChange }: Props) {
  const { report } = state
  const filter = { ...state.shown, hiddenKinds: settings.hiddenKinds, dismissed: state.dismissed }
  const groups = groupFindings(report, filter)
  const shown = filterReport(report, filter)

  const goTo = (findingId: string) => tell(tabId, { type: 'scroll-to', findingId })
  const goToSpan = ({ start, end }: { start: number; end: number }) =>
    tell(tabId, { type: 'scroll-to-span', start, end })
  const show = (next: Pick<Filter, 'categories' | 'strengths'>) => {
    const lists = { categories: [...next.categories], strengths: [...next.strengths] }
    onChange({ ...state, shown: lists })
    return tell(tabId, { type: 'show', ...lists })
  }
  const restore = () => {
    onChange({ ...state, dismissed: [] })
    return tell(tabId, { type: 'restore-dismissed' })
  }

  const inText = [
    {
      id: 'findings',
      title: words.say('popup_findings'),
      count: shown.findings.length,
      content: () => (
        <FindingsList
          report={report}
          groups={groups}
          settings={settings}
          filter={filter}
          show={show}
          goTo={goTo}
          dismissed={state.dismissed.length}
          restore={restore}
        />
      ),
    },
    {
      id: 'sources',
      title: words.say('popup_sources'),
      count: speakers(report).length,
      content: () => <SourcesTable report={report} goToSpan={goToSpan} />,
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

  return (
    <>
      <Glance shown={shown} goTo={goTo} />
      <Tabs label={words.say('popup_in_depth')} pages={isRead(report) ? [...inText, ...ofPage] : ofPage} />
    </>
  )
}
