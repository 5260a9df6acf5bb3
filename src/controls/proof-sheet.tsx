// A galley on the desk: a text with its marks, and the queries in its margin.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Finding } from '../findings/model'
import { reasonText } from '../report/reasons'
import { words } from '../words/browser'
import { keyOf } from '../words/words'
import { pageMark, useTone } from './page-marks'
import { cutAtFindings, type TextPiece } from './pieces'

interface Props {
  text: string
  findings: readonly Finding[]
  /** Where a query is pressed; without it queries are no buttons. */
  choose?(finding: Finding): void
}

export function ProofSheet({ text, findings, choose }: Props) {
  const [active, setActive] = useState<string | null>(null)
  const point = (id: string | null) => setActive(id)
  return (
    <div class="proof-sheet">
      <div class="proof-text" dir="auto">
        {cutAtFindings(text, findings).map((piece, index) => (
          <Piece key={`${index} ${piece.text}`} piece={piece} active={active} point={point} />
        ))}
      </div>
      <ol class="margin" aria-label={words.say('welcome_queries')}>
        {findings.map((finding) => (
          <li
            key={finding.id}
            id={`note-${finding.id}`}
            class={finding.id === active ? 'note-active' : undefined}
            onMouseEnter={() => point(finding.id)}
            onMouseLeave={() => point(null)}
          >
            {choose ? (
              <button type="button" class="query" onClick={() => choose(finding)}>
                <Query finding={finding} />
              </button>
            ) : (
              <Query finding={finding} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

const Query = ({ finding }: { finding: Finding }) => (
  <>
    <strong>{words.say(keyOf('ask', finding.category))}</strong> {reasonText(finding.reason, words)}
  </>
)

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
