// The article as a strip, in reading order from start to end, with a lane of ticks for each category.
import { useEffect, useRef, useState } from 'preact/hooks'
import { CATEGORIES, type Finding } from '../findings/model'
import type { Report } from '../report/report'
import { words } from '../words/browser'
import { keyOf } from '../words/words'
import { isNewHere } from './first-use'
import { makeStrip } from './view'

interface Props {
  report: Report
  findings: Finding[]
  goTo(findingId: string): void
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
const percentOf = (share: number) => `${(share * 100).toFixed(2)}%`

function useFirstUse(): boolean {
  const [first, setFirst] = useState(false)
  useEffect(() => void isNewHere().then(setFirst), [])
  return first
}

export function StripMap({ report, findings, goTo }: Props) {
  const { pieces, ticks } = makeStrip(report, findings)
  const lanes = CATEGORIES.filter((category) => findings.some((finding) => finding.category === category))
  const box = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const explained = useFirstUse()
  const at = Math.min(current, ticks.length - 1)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key] ?? 0
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? ticks.length - 1 : at + step
    if (next === at || next < 0 || next >= ticks.length) return
    event.preventDefault()
    setCurrent(next)
    box.current?.querySelectorAll<HTMLElement>('button')[next]?.focus()
  }

  return (
    <>
      <div
        class="strip"
        role="toolbar"
        aria-label={words.say('popup_strip')}
        ref={box}
        style={{ '--lanes': lanes.length }}
        onKeyDown={onKeyDown}
      >
        <div class="strip-text" aria-hidden="true">
          {pieces.map(({ block, from, length }) => (
            <span
              key={block.start}
              class={`piece piece-${block.role}`}
              style={{ insetInlineStart: percentOf(from), inlineSize: percentOf(length) }}
            />
          ))}
        </div>
        {ticks.map(({ finding, at: place }, index) => (
          <button
            key={finding.id}
            type="button"
            class={`tick tick-${finding.category}`}
            style={{ insetInlineStart: percentOf(place), '--lane': lanes.indexOf(finding.category) }}
            tabIndex={index === at ? 0 : -1}
            title={finding.exact}
            aria-label={words.say('popup_tick', words.say(keyOf('kind', finding.kind)), finding.exact)}
            onFocus={() => setCurrent(index)}
            onClick={() => goTo(finding.id)}
          />
        ))}
      </div>
      {explained && ticks.length > 0 && <p class="legend">{words.say('popup_strip_legend')}</p>}
    </>
  )
}
