// The reader's own text in the panel, and the way to the page where it has more room.
import browser from 'webextension-polyfill'
import { DraftDesk } from '../draft/draft-desk'
import type { Settings } from '../settings'
import { words } from '../words/browser'

interface Props {
  text: string
  setText(text: string): void
  settings: Settings
}

export function DraftPart(props: Props) {
  return (
    <>
      <DraftDesk {...props} />
      <OpenDraft />
    </>
  )
}

export function OpenDraft() {
  const open = () => browser.tabs.create({ url: browser.runtime.getURL('src/draft/index.html') })
  return (
    <p class="open-draft">
      <button type="button" class="quiet" onClick={open}>
        {words.say('draft_open')}
      </button>
    </p>
  )
}
