// Takes the other version of the story: pasted, from a file, or from another tab.
import { useEffect, useId, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { MOST_TEXT } from '../article/article'
import { words } from '../words/browser'
import type { OtherVersionInHand, Trouble } from './use-other-version'

interface Props {
  inHand: OtherVersionInHand
  trouble: Trouble | null
  /** The tab of this story. */
  tabId: number
}

export function TakeVersion({ inHand, trouble, tabId }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const tabs = useOtherTabs(tabId)
  const compare = (event: SubmitEvent) => {
    event.preventDefault()
    if (text.trim()) void inHand.takeText(text)
  }
  return (
    <div class="take-version">
      <p>{words.say('version_lead')}</p>
      <form onSubmit={compare}>
        <label for={`${id}-text`}>{words.say('version_paste')}</label>
        <textarea
          id={`${id}-text`}
          rows={6}
          dir="auto"
          maxLength={MOST_TEXT}
          value={text}
          aria-describedby={`${id}-kept`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="compare">
          {words.say('version_compare')}
        </button>
      </form>
      <label for={`${id}-file`}>{words.say('version_file')}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".html,.htm,.xhtml,.txt,text/html,text/plain"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) void inHand.takeFile(file)
        }}
      />
      {tabs.length > 0 && (
        <>
          <label for={`${id}-tab`}>{words.say('version_tab')}</label>
          <select id={`${id}-tab`} value="" onChange={(event) => inHand.takeTab(Number(event.currentTarget.value))}>
            <option value="">{words.say('version_tab_choose')}</option>
            {tabs.map((tab) => (
              <option key={tab.id} value={String(tab.id)} dir="auto">
                {tab.title}
              </option>
            ))}
          </select>
        </>
      )}
      <p class="version-note" id={`${id}-kept`}>
        {words.say('version_kept')}
      </p>
      <p role="status">{trouble && troubleText(trouble)}</p>
    </div>
  )
}

/** UTF-16 code units of a tab's title in the list. */
const TITLE = 80

/** Pages of the web or files in other tabs of the same kind of window: a private window's stay in it. */
function useOtherTabs(tabId: number): { id: number; title: string }[] {
  const [tabs, setTabs] = useState<{ id: number; title: string }[]>([])
  useEffect(() => {
    let current = true
    void openTabs(tabId).then((found) => {
      if (current) setTabs(found)
    })
    return () => {
      current = false
    }
  }, [tabId])
  return tabs
}

async function openTabs(own: number): Promise<{ id: number; title: string }[]> {
  const all = await browser.tabs.query({}).catch(() => [])
  const isPrivate = all.find(({ id }) => id === own)?.incognito
  return all.flatMap(({ id, url = '', title, incognito }) =>
    id === undefined || id === own || incognito !== isPrivate || !/^(?:https?|file):/.test(url)
      ? []
      : [{ id, title: (title || url).slice(0, TITLE) }],
  )
}

function troubleText(trouble: Trouble): string {
  if (trouble === 'too-large') return words.say('popup_why_too_large')
  if (trouble === 'no-text') return words.say('version_no_text')
  return words.say(trouble === 'tab-unread' ? 'version_tab_unread' : 'popup_why_failed')
}
