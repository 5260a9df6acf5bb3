// The keyboard commands as they are now; the browser's own page is where they are changed.
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { keyNames } from '../controls/key-names'
import { words } from '../words/browser'

const CHROME_PAGE = 'chrome://extensions/shortcuts'

/** Firefox has a call for it (since 137); Chrome has an address. */
async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> }
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: CHROME_PAGE })
}

export function Keys() {
  const [commands, setCommands] = useState<browser.Commands.Command[]>([])
  useEffect(() => {
    const load = () =>
      browser.commands.getAll().then((all) => setCommands(all.filter(({ description }) => description)))
    load()
    // The reader may come back from the browser's page.
    addEventListener('focus', load)
    return () => removeEventListener('focus', load)
  }, [])
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{words.say('options_keys')}</h2>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <Shortcut keys={shortcut} /> : words.say('options_key_none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={openShortcuts}>
        {words.say('options_keys_change')}
      </button>
    </section>
  )
}

function Shortcut({ keys }: { keys: string }) {
  return (
    <span class="shortcut" dir="ltr">
      {keyNames(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
