// Puts a source right: its name, what it is, which other one it is the same as.
import { useId, useState } from 'preact/hooks'
import { CORRECTED_TYPES, type CorrectedType } from '../desk/record'
import { voiceOf } from '../tab/view'
import { words } from '../words/browser'
import type { SourceProps } from './source-entry'

type Props = SourceProps & { correct: NonNullable<SourceProps['correct']> }

export function CorrectSource({ source, others, keys, correct }: Props) {
  const id = useId()
  const key = keys.get(source.id)!
  const [name, setName] = useState(source.name)
  const rename = (event: SubmitEvent) => {
    event.preventDefault()
    const given = name.trim()
    if (given && given !== source.name) correct({ kind: 'rename', source: key, name: given })
  }
  const merge = (into: string) => into && correct({ kind: 'merge', from: key, into })
  return (
    <details class="correct">
      <summary>
        {words.say('desk_correct')}
        <span class="unseen">
          {' '}
          <bdi>{source.name}</bdi>
        </span>
      </summary>
      <form class="correct-field" onSubmit={rename}>
        <label for={`${id}-name`}>{words.say('desk_name')}</label>
        <input
          id={`${id}-name`}
          dir="auto"
          maxLength={200}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit">{words.say('desk_rename')}</button>
      </form>
      <div class="correct-field">
        <label for={`${id}-type`}>{words.say('desk_type')}</label>
        <select
          id={`${id}-type`}
          value={voiceOf(source)}
          onChange={(event) => correct({ kind: 'type', source: key, type: event.currentTarget.value as CorrectedType })}
        >
          {CORRECTED_TYPES.map((type) => (
            <option key={type} value={type}>
              {words.say(`source_${type}`)}
            </option>
          ))}
        </select>
      </div>
      {others.length > 0 && (
        <div class="correct-field">
          <label for={`${id}-same`}>{words.say('desk_same')}</label>
          <select id={`${id}-same`} value="" onChange={(event) => merge(event.currentTarget.value)}>
            <option value="">{words.say('desk_same_none')}</option>
            {others.map((other) => (
              <option key={other.id} value={keys.get(other.id)}>
                {other.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </details>
  )
}
