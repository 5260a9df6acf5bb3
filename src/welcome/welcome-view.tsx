import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Brand } from '../controls/brand'
import { keyNames } from '../controls/key-names'
import { pageMark, useTone } from '../controls/page-marks'
import { CATEGORIES } from '../findings/model'
import { words } from '../words/browser'
import type { MessageKey } from '../words/words'
import { Proof } from './proof'

const NEVER = ['welcome_never_network', 'welcome_never_change', 'welcome_never_score', 'welcome_never_page'] as const
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
      <button type="button" class="primary" onClick={openSample}>
        {words.say('welcome_try')}
      </button>
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
          <Keys />
          <li>{words.say('welcome_right_click', words.say('menu_check_selection'))}</li>
          <li>{words.say('welcome_limit')}</li>
        </ol>
        <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
          {words.say('welcome_options')}
        </button>
      </section>
    </>
  )
}

const openSample = () => browser.tabs.create({ url: browser.runtime.getURL('src/sample/index.html') })

/** The shortcuts as the browser granted them; none where it granted none. */
function Keys() {
  const [keys, setKeys] = useState<string[]>([])
  useEffect(() => {
    browser.commands.getAll().then((all) => {
      const of = (wanted: string) => all.find(({ name }) => name === wanted)?.shortcut ?? ''
      setKeys([of('next-finding'), of('toggle-marks')].filter(Boolean).map((one) => keyNames(one).join(' ')))
    })
  }, [])
  return keys.length === 2 ? <li>{words.say('welcome_keys', keys[0]!, keys[1]!)}</li> : null
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
