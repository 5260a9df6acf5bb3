// A proof with its marks and the queries in its margin, read by the engine itself; the reader may put a text of their own there.
import { useState } from 'preact/hooks'
import { ProofSheet } from '../controls/proof-sheet'
import { useReading } from '../controls/use-reading'
import { words } from '../words/browser'

const LONGEST = 4_000

export function Proof() {
  const [text, setText] = useState(words.say('welcome_sample'))
  const [own, setOwn] = useState(false)
  const { article, report } = useReading(text)

  return (
    <figure class="proof">
      <ProofSheet text={article.text} findings={report?.findings ?? []} />
      <figcaption>
        {own ? (
          <label>
            {words.say('welcome_own_label')}
            <textarea
              rows={4}
              maxLength={LONGEST}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
        ) : (
          <button type="button" onClick={() => setOwn(true)}>
            {words.say('welcome_own')}
          </button>
        )}
      </figcaption>
    </figure>
  )
}
