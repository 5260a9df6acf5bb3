// Says that the browser lets us in only on a click, and offers to ask for more.

import { askForAccess } from '../access'
import { words } from '../words/browser'
import type { TabInfo } from './tab'

export function Access({ info, refresh }: { info: TabInfo; refresh(): Promise<void> }) {
  const every = info.url === ''
  const give = async () => {
    if (await askForAccess(info.url)) await refresh()
  }
  return (
    <p class="access">
      {words.say(every ? 'popup_access_every' : 'popup_access')}
      <button type="button" class="quiet" onClick={give}>
        {words.say(every ? 'popup_access_give_every' : 'popup_access_give')}
      </button>
    </p>
  )
}
