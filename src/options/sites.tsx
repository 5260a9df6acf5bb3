// The sites on which nothing of Backread is loaded.
import { useState } from 'preact/hooks'
import { words } from '../words/browser'
import { hostOf } from './host'
import type { SectionProps } from './section'

export function Sites({ settings, change }: SectionProps) {
  const [typed, type] = useState('')
  const [wrong, setWrong] = useState(false)
  const sites = [...settings.sitesOff].sort((a, b) => a.localeCompare(b))

  const add = (event: Event) => {
    event.preventDefault()
    const host = hostOf(typed)
    setWrong(host === null)
    if (host === null) return
    type('')
    return change({ sitesOff: [...settings.sitesOff.filter((site) => site !== host), host] })
  }
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words.say('options_sites')}</h2>
      <p class="note">{words.say('options_sites_why')}</p>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              {site}
              <button
                type="button"
                class="quiet"
                onClick={() => change({ sitesOff: settings.sitesOff.filter((other) => other !== site) })}
              >
                {words.say('options_site_remove')}
                <span class="unseen"> {site}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="field" onSubmit={add}>
        <label>
          {words.say('options_site')}
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            value={typed}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'site-wrong' : undefined}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{words.say('options_site_add')}</button>
      </form>
      {wrong && (
        <p id="site-wrong" class="wrong" role="alert">
          {words.say('options_site_wrong')}
        </p>
      )}
    </section>
  )
}
