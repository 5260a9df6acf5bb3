// Which categories and kinds of findings are marked, and how sure Backread must be.
import { MarkSample } from '../controls/mark-sample'
import { Switch } from '../controls/switch'
import { CATEGORIES, type Category, type FindingKind, KINDS, STRENGTHS, type Strength } from '../findings/model'
import { words } from '../words/browser'
import { keyOf } from '../words/words'
import type { SectionProps } from './section'

export function WhatToMark(props: SectionProps) {
  const { settings, change } = props
  return (
    <section aria-labelledby="what">
      <h2 id="what">{words.say('options_what')}</h2>
      <label class="field">
        {words.say('options_strength')}
        <select
          value={settings.weakest}
          onChange={(event) => change({ weakest: event.currentTarget.value as Strength })}
        >
          {STRENGTHS.map((strength) => (
            <option key={strength} value={strength}>
              {words.say(keyOf('popup_down_to', strength))}
            </option>
          ))}
        </select>
      </label>
      <p class="note">{words.say('options_strength_why')}</p>
      {CATEGORIES.map((category) => (
        <CategoryOptions key={category} category={category} {...props} />
      ))}
      <p>
        <Switch on={settings.markNamed} onChange={(markNamed) => change({ markNamed })}>
          {words.say('options_named')}
        </Switch>
      </p>
      <p class="note">{words.say('options_named_why')}</p>
    </section>
  )
}

function CategoryOptions({ category, settings, change }: SectionProps & { category: Category }) {
  const on = settings.categories[category]
  const showKind = (kind: FindingKind, shown: boolean) => {
    const others = settings.hiddenKinds.filter((hidden) => hidden !== kind)
    return change({ hiddenKinds: shown ? others : [...others, kind] })
  }
  return (
    <fieldset class="category">
      <legend>
        <Switch on={on} onChange={(next) => change({ categories: { ...settings.categories, [category]: next } })}>
          <MarkSample category={category} />
          <strong>{words.say(`ask_${category}`)}</strong> {words.say(`category_${category}`)}
        </Switch>
      </legend>
      <ul class="kinds">
        {KINDS[category].map((kind) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                disabled={!on}
                checked={!settings.hiddenKinds.includes(kind)}
                onChange={(event) => showKind(kind, event.currentTarget.checked)}
              />
              <span class="kind-name">
                {words.say(keyOf('kind', kind))}{' '}
                <span class="example">{words.say(keyOf('options_example', kind))}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
