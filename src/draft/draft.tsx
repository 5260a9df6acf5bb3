// The draft folder reads a text that its writer pastes: a page of its own, and a part of the panel.
import { useState } from 'preact/hooks'
import { Brand } from '../controls/brand'
import { paintPageMarks } from '../controls/page-marks'
import { showPage } from '../controls/show-page'
import { loadSettings } from '../settings-store'
import { words } from '../words/browser'
import { DraftDesk } from './draft-desk'

const settings = await loadSettings()

function DraftPage() {
  const [text, setText] = useState('')
  return (
    <>
      <p class="title">
        <Brand />
        {words.say('extension_name')}
      </p>
      <h1>{words.say('draft_title')}</h1>
      <DraftDesk text={text} setText={setText} settings={settings} />
    </>
  )
}

paintPageMarks(settings.colours)
showPage('draft_title', <DraftPage />)
