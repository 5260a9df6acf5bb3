// The whole panel: masthead, then the desk for the article in front, or why there is none.
import { useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Access } from '../tab/access'
import { Masthead } from '../tab/masthead'
import { Scopes } from '../tab/scopes'
import { Standing } from '../tab/standing'
import { type Given, useTab } from '../tab/use-tab'
import { Desk } from './desk'
import { DraftPart, OpenDraft } from './draft-part'
import { useTabInFront } from './following'

interface Props extends Given {
  windowId: number
  /** Of the tab that the panel lies open in, where it is one. */
  ownId: number | null
}

export function Panel({ windowId, ownId, tab: first, first: firstInfo, settings: loaded }: Props) {
  const tab = useTabInFront(windowId, ownId, first)
  const { info, settings, refresh, set } = useTab({ tab, first: firstInfo, settings: loaded })
  /** Stays when the reader turns to another tab. */
  const [page, turnTo] = useState('findings')
  const [draft, setDraft] = useState('')
  return (
    <>
      <Masthead openOptions={() => void browser.runtime.openOptionsPage()} />
      {info?.state.status === 'ready' ? (
        <Desk
          tab={info}
          state={info.state}
          settings={settings}
          set={set}
          refresh={refresh}
          page={page}
          turnTo={turnTo}
          draft={() => <DraftPart text={draft} setText={setDraft} settings={settings} />}
        />
      ) : (
        <>
          <Standing key={info?.id} info={info} settings={settings} refresh={refresh} />
          <OpenDraft />
        </>
      )}
      {info?.withheld && <Access info={info} refresh={refresh} />}
      {info && <Scopes info={info} settings={settings} refresh={refresh} />}
    </>
  )
}
