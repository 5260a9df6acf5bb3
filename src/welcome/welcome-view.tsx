import browser from 'webextension-polyfill'
import { Brand } from '../controls/brand'
import { pageMark, useTone } from '../controls/page-marks'
import { CATEGORIES } from '../findings/findings'
import { words } from '../words/browser'
import type { MessageKey } from '../words/words'
import { Proof } from './proof'

const NEVER = ['welcome_never_network', 'welcome_never_change', 'welcome_never_score'] as const
const CANNOT = ['welcome_cannot_name', 'welcome_cannot_true', 'welcome_cannot_right', 'welcome_cannot_english'] as const

export function Welcome() {
  const tone = useTone()
  const firefox = browser.runtime.getURL('').startsWith('moz-')
  return (
    <>
      <p class="title">
        <Brand />
        {words.say('extension_name')}
      </p>
      <h1>{words.say('welcome_title')}</h1>
      <p class="lead">{words.say('welcome_lead')}</p>
      <Proof />
      <section aria-labelledby="marks">
        <h2 id="marks">{words.say('welcome_marks')}</h2>
        <dl class="marks">
          {CATEGORIES.map((category) => (
            <div key={category}>
              <dt>
                <span class={pageMark({ category, tone, active: false })}>{words.say(`ask_${category}`)}</span>
              </dt>
              <dd>{words.say(`welcome_mark_${category}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <List title="welcome_never" items={NEVER} />
      <List title="welcome_cannot" items={CANNOT} />
      <section aria-labelledby="start">
        <h2 id="start">{words.say('welcome_start')}</h2>
        <ol class="steps">
          <li>{words.say(firefox ? 'welcome_pin_firefox' : 'welcome_pin_chrome')}</li>
          <li>{words.say('welcome_open')}</li>
          <li>{words.say('welcome_limit')}</li>
        </ol>
        <button type="button" class="primary" onClick={() => browser.runtime.openOptionsPage()}>
          {words.say('welcome_options')}
        </button>
      </section>
    </>
  )
}

function List({ title, items }: { title: MessageKey; items: readonly MessageKey[] }) {
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.say(title)}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{words.say(item)}</li>
        ))}
      </ul>
    </section>
  )
}
