// Where Backread marks: on this page, on this site, on every article.
import { Switch } from '../controls/switch'
import { isSiteOff, type Settings } from '../settings'
import { changeSettings } from '../settings-store'
import { words } from '../words/browser'
import { type TabInfo, tell } from './tab'

export function Scopes({ info, settings, refresh }: { info: TabInfo; settings: Settings; refresh(): Promise<void> }) {
  const { state, url, id } = info
  const host = /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : null
  const siteOn = !isSiteOff(settings, url)

  const onPage = async () => {
    await tell(id, { type: 'toggle-marks' })
    await refresh()
  }
  const onSite = (on: boolean) => {
    if (host === null) return
    const others = settings.sitesOff.filter((site) => host !== site && !host.endsWith(`.${site}`))
    return changeSettings({ sitesOff: on ? others : [...others, host] })
  }
  return (
    <fieldset class="scopes">
      <legend>{words.say('popup_marks')}</legend>
      <Switch on={state.status === 'ready' && state.marksOn} disabled={state.status !== 'ready'} onChange={onPage}>
        {words.say('popup_this_page')}
      </Switch>
      <Switch on={host !== null && siteOn} disabled={host === null} onChange={onSite}>
        <span title={host ?? undefined}>{words.say('popup_this_site')}</span>
      </Switch>
      <Switch on={settings.automatic} onChange={(automatic) => changeSettings({ automatic })}>
        {words.say('popup_everywhere')}
      </Switch>
    </fieldset>
  )
}
