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

type Status =
  | 'untouchable'
  | 'files'
  | 'pdf'
  | 'closed'
  | 'refused'
  | 'loading'
  | 'looking'
  | 'site_off'
  | 'withheld'
  | 'not_asked'
  | 'front'
  | 'no_article'
  | 'no_text'
  | 'reading'
  | 'failed'
  | 'too_large'

/** "https://example.com/", "https://example.com/en/": where a site begins. */
const isFrontPage = (url: string): boolean =>
  URL.canParse(url) && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.html?)?$/i.test(new URL(url).pathname)

function statusOf(info: TabInfo | null, settings: Settings): Status {
  if (!info) return 'untouchable'
  const { state } = info
  switch (state.status) {
    case 'unread':
      if (!settings.automatic) return 'not_asked'
      return info.withheld ? 'withheld' : 'looking'
    case 'no-article':
      return isFrontPage(info.url) ? 'front' : 'no_article'
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

const CAN_BE_READ: ReadonlySet<Status> = new Set<Status>([
  'site_off',
  'not_asked',
  'withheld',
  'loading',
  'front',
  'no_article',
  'failed',
])
const WAITS: ReadonlySet<Status> = new Set<Status>(['reading', 'looking'])

export function Standing({ info, settings, refresh }: Props) {
  const [busy, setBusy] = useState(false)
  /** What came of the last attempt to read a page that is no article. */
  const [tried, setTried] = useState<{ url: string; as: 'refused' | 'no_text' } | null>(null)
  const now = statusOf(info, settings)
  const inVain = tried !== null && tried.url === info?.url && !WAITS.has(now) ? tried.as : null
  const status = busy ? 'reading' : (inVain ?? now)

  const act = async () => {
    if (!info) return
    setBusy(true)
    if (status === 'site_off') {
      const { hostname } = new URL(info.url)
      const keeps = (site: string) => hostname !== site && !hostname.endsWith(`.${site}`)
      await changeSettings({ sitesOff: settings.sitesOff.filter(keeps) })
    }
    const ok = await readAnyway(info.id)
    setTried({ url: info.url, as: ok ? 'no_text' : 'refused' })
    await refresh()
    setBusy(false)
  }

  return (
    <section class="standing" aria-live="polite" aria-busy={WAITS.has(status)}>
      <h1>{words.say(keyOf('popup_state', status))}</h1>
      <p>{words.say(keyOf('popup_why', status))}</p>
      {WAITS.has(status) && <div class="reading-line" aria-hidden="true" />}
      {CAN_BE_READ.has(status) && (
        <button type="button" class="primary" onClick={act}>
          {words.say(keyOf('popup_do', status))}
        </button>
      )}
    </section>
  )
}
