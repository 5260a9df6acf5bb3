// Which kinds of a category are marked, on this page and all others: the only place beside the options where that is changed.
import { Switch } from '../controls/switch'
import { type Category, type FindingKind, KINDS } from '../findings/model'
import type { Report } from '../report/report'
import type { Settings } from '../settings'
import { changeSettings } from '../settings-store'
import { words } from '../words/browser'
import { keyOf } from '../words/words'

interface Props {
  report: Report
  category: Category
  settings: Settings
}

export function KindSwitches({ report, category, settings }: Props) {
  const kinds: readonly FindingKind[] = KINDS[category]
  const counts = kinds.map((kind) => ({ kind, count: report.findings.filter((one) => one.kind === kind).length }))
  const here = counts.filter(({ count }) => count > 0)
  if (here.length === 0) return null
  const change = (kind: FindingKind, on: boolean) => {
    const others = settings.hiddenKinds.filter((hidden) => hidden !== kind)
    return changeSettings({ hiddenKinds: on ? others : [...others, kind] })
  }
  return (
    <details class="kinds">
      <summary>{words.say('popup_kinds')}</summary>
      <p class="nothing">{words.say('popup_kinds_why')}</p>
      {here.map(({ kind, count }) => (
        <Switch key={kind} on={!settings.hiddenKinds.includes(kind)} onChange={(on) => change(kind, on)}>
          {words.say(keyOf('kind', kind))}{' '}
          <span class="count">{new Intl.NumberFormat(words.locale).format(count)}</span>
        </Switch>
      ))}
    </details>
  )
}
