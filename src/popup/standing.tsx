// What the popup says where there is nothing read (yet): why, and what can be done about it.
import { useState } from 'preact/hooks'
import type { Settings } from '../settings'
import { changeSettings } from '../settings-store'
import { words } from '../words/browser'
import { keyOf } from '../words/words'
import { readAnyway, type TabInfo } from './tab'

interface Props {
  info: TabInfo | null
  settings: Settings
  refresh(): Promise<void>
}

type Status = 'untouchable' | 'files' | 'site_off' | 'not_asked' | 'no_article' | 'reading' | 'failed' | 'too_large'

function statusOf(info: TabInfo | null, settings: Settings): Status {
  if (!info) return 'untouchable'
  const { state } = info
  switch (state.status) {
    case 'unread':
      return settings.automatic ? 'no_article' : 'not_asked'
    case 'no-article':
      return 'no_article'
    case 'site-off':
      return 'site_off'
    case 'failed':
      return state.reason === 'too-large' ? 'too_large' : 'failed'
    case 'ready':
      return 'reading'
    default:
      return state.status
  }
}

/** What the button does, where there is one. */
const ACTIONS = { site_off: 'switch-on', not_asked: 'read', no_article: 'read', failed: 'read' } as const

export function Standing({ info, settings, refresh }: Props) {
  const [busy, setBusy] = useState(false)
  const status = statusOf(info, settings)
  const shown = busy ? 'reading' : status
  const action = info && status in ACTIONS ? ACTIONS[status as keyof typeof ACTIONS] : null

  const act = async () => {
    if (!info) return
    setBusy(true)
    if (action === 'switch-on') {
      const { hostname } = new URL(info.url)
      const keeps = (site: string) => hostname !== site && !hostname.endsWith(`.${site}`)
      await changeSettings({ sitesOff: settings.sitesOff.filter(keeps) })
    }
    await readAnyway(info.id)
    await refresh()
    setBusy(false)
  }

  return (
    <section class="standing" aria-live="polite" aria-busy={shown === 'reading'}>
      <h1>{words.say(keyOf('popup_state', shown))}</h1>
      <p>{words.say(keyOf('popup_why', shown))}</p>
      {shown === 'reading' && <div class="reading-line" aria-hidden="true" />}
      {action && !busy && (
        <button type="button" class="primary" onClick={act}>
          {words.say(keyOf('popup_do', status))}
        </button>
      )}
    </section>
  )
}
