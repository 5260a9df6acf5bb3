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
import { InClass } from '../tab/in-class'
import { Structure } from '../tab/structure'
import type { TabInfo } from '../tab/tab'
import { words } from '../words/browser'
import { ClassPart } from './class-part'
import { usePlace, useShown } from './in-step'
import { NotesPart } from './notes-part'
import { SourcesPart } from './sources-part'
import { useClass } from './use-class'
import { useOtherVersion } from './use-other-version'
import { useCorrections, useRecord } from './use-record'
import { useSheet } from './use-sheet'
import { VersionsPart } from './versions-part'
import { WorksheetPart } from './worksheet-part'

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
  useClass(tab.id, state, inHand, page === 'class')
  const inClass = inHand ? inHand.record.marking === true : state.inClass === true
  const sheet = useSheet(shown, inHand, inClass || page === 'class')
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
      id: 'notes',
      title: words.say('panel_notes'),
      count: inHand?.record.notes.length ?? 0,
      content: () => <NotesPart key={inHand?.record.address} shown={shown} inHand={inHand} goTo={article.goTo} />,
    },
    {
      id: 'worksheet',
      title: words.say('panel_worksheet'),
      content: () => <WorksheetPart report={report} sheet={sheet()} />,
    },
    {
      id: 'versions',
      title: words.say('panel_versions'),
      content: () => <VersionsPart report={report} tabId={tab.id} goToSpan={article.goToSpan} inHand={otherVersion} />,
    },
  ]
  const ofClass = inHand
    ? [
        {
          id: 'class',
          title: words.say('panel_class'),
          content: () => <ClassPart key={inHand.record.address} tabId={tab.id} shown={shown} inHand={inHand} />,
        },
      ]
    : []
  const ofPage = [
    { id: 'structure', title: words.say('popup_structure'), content: () => <Structure report={report} /> },
    {
      id: 'export',
      title: words.say('popup_export'),
      content: () => <Exports report={report} filter={filter} tabId={tab.id} />,
    },
  ]
  const ofReader = [{ id: 'draft', title: words.say('panel_draft'), content: draft }]

  if (inClass)
    return (
      <div class="desk">
        <InClass article={report.article} />
        <Tabs label={words.say('popup_in_depth')} pages={[...ofClass, ...ofReader]} chosen={page} onChoose={turnTo} />
      </div>
    )
  return (
    <div class="desk" ref={list}>
      <Glance shown={shown} goTo={article.goTo} />
      <Tabs
        label={words.say('popup_in_depth')}
        pages={isRead(report) ? [...inText, ...ofClass, ...ofPage, ...ofReader] : [...ofPage, ...ofReader]}
        chosen={page}
        onChoose={turnTo}
      />
    </div>
  )
}
