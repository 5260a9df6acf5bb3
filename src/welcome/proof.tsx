// A proof with its marks and the queries in its margin, read by the engine itself; the reader may put a text of their own there.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { plainArticle } from '../article/plain-text'
import { pageMark, useTone } from '../controls/page-marks'
import type { Finding } from '../findings/model'
import { analyse } from '../page/extension'
import { reasonText } from '../report/reasons'
import { words } from '../words/browser'
import { keyOf } from '../words/words'
import { cutAtFindings, type TextPiece } from './pieces'

/** How long the typing must rest before the text is read again. */
const REST_MS = 400
const LONGEST = 4_000

export function Proof() {
  const [text, setText] = useState(words.say('welcome_sample'))
  const [own, setOwn] = useState(false)
  const { findings, readText } = useFindings(text)
  const [active, setActive] = useState<string | null>(null)

  return (
    <figure class="proof">
      <div class="proof-sheet">
        <div class="proof-text" dir="auto">
          {cutAtFindings(readText, findings).map((piece, index) => (
            <Piece key={`${index} ${piece.text}`} piece={piece} active={active} point={setActive} />
          ))}
        </div>
        <ol class="margin" aria-label={words.say('welcome_queries')}>
          {findings.map((finding) => (
            <li
              key={finding.id}
              id={`note-${finding.id}`}
              class={finding.id === active ? 'note-active' : undefined}
              onMouseEnter={() => setActive(finding.id)}
              onMouseLeave={() => setActive(null)}
            >
              <strong>{words.say(keyOf('ask', finding.category))}</strong> {reasonText(finding.reason, words)}
            </li>
          ))}
        </ol>
      </div>
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

/** What the engine finds in a text. The findings belong to `readText`, which may lag behind what is typed. */
function useFindings(text: string): { readText: string; findings: Finding[] } {
  const [read, setRead] = useState({ readText: text, findings: [] as Finding[] })
  useEffect(() => {
    let current = true
    const timer = setTimeout(
      async () => {
        const answer = await analyse(plainArticle(text))
        if (current) setRead({ readText: text, findings: answer.ok ? answer.report.findings : [] })
      },
      read.findings.length > 0 ? REST_MS : 0,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text])
  return read
}

interface PieceProps {
  piece: TextPiece
  active: string | null
  point(id: string | null): void
}

/** The findings on a piece lie one in the other, so that each draws its line. */
function Piece({ piece, active, point }: PieceProps) {
  const tone = useTone()
  return piece.findings.reduce<ComponentChildren>(
    (inside, { id, category }) => (
      <mark
        class={pageMark({ category, tone, active: id === active })}
        aria-describedby={`note-${id}`}
        onMouseEnter={() => point(id)}
        onMouseLeave={() => point(null)}
      >
        {inside}
      </mark>
    ),
    piece.text,
  )
}
