import { useEffect, useState } from 'preact/hooks'
import { Brand } from '../controls/brand'
import type { Settings } from '../settings'
import { changeSettings, loadSettings, onSettingsChange } from '../settings-store'
import { words } from '../words/browser'
import { Colours } from './colours'
import { Keys } from './keys'
import { Reading } from './reading'
import { SettingsFile } from './settings-file'
import { Sites } from './sites'
import { WhatToMark } from './what-to-mark'

const SAID_MS = 3_000

export function Options({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first)
  const [said, say] = useState('')
  useEffect(() => onSettingsChange(setSettings), [])

  // Gone after a while, so that the next change is announced again.
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => say(''), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])

  const change = async (change: Partial<Settings>) => {
    // At once, so that the next click starts from it.
    setSettings((now) => ({ ...now, ...change }))
    try {
      await changeSettings(change)
      say(words.say('options_saved'))
    } catch {
      // Sync storage is full or out of reach.
      setSettings(await loadSettings())
      say(words.say('options_not_saved'))
    }
  }
  const props = { settings, change }
  return (
    <>
      <p class="title">
        <Brand />
        {words.say('extension_name')}
      </p>
      <h1>{words.say('options_title')}</h1>
      <Reading {...props} />
      <WhatToMark {...props} />
      <Colours {...props} />
      <Sites {...props} />
      <Keys />
      <SettingsFile {...props} />
      <p role="status" class="saved">
        {said}
      </p>
    </>
  )
}
