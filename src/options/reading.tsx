// When Backread reads: by itself, or only when asked.
import { Switch } from '../controls/switch'
import { words } from '../words/browser'
import type { SectionProps } from './section'

export function Reading({ settings, change }: SectionProps) {
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{words.say('options_reading')}</h2>
      <fieldset class="choices">
        <legend class="unseen">{words.say('options_reading')}</legend>
        {[true, false].map((automatic) => (
          <label key={String(automatic)}>
            <input
              type="radio"
              name="automatic"
              checked={settings.automatic === automatic}
              onChange={() => change({ automatic })}
            />
            <span>
              {words.say(automatic ? 'options_automatic' : 'options_on_click')}
              <span class="note"> {words.say(automatic ? 'options_automatic_why' : 'options_on_click_why')}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p>
        <Switch on={settings.badge} onChange={(badge) => change({ badge })}>
          {words.say('options_badge')}
        </Switch>
      </p>
      <p>
        <Switch on={settings.printMarks} onChange={(printMarks) => change({ printMarks })}>
          {words.say('options_print')}
        </Switch>
      </p>
    </section>
  )
}
