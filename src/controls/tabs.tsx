// Tabs by the ARIA pattern: one stop for the Tab key, arrows between them, Home and End.
import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'

interface TabPage {
  id: string
  title: string
  /** Stands behind the title; said after it. */
  count?: number
  content: () => ComponentChildren
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

interface Props {
  label: string
  pages: TabPage[]
  /** The id of the page that is open, where somebody else keeps it; one that is not there is the first. */
  chosen?: string
  onChoose?(id: string): void
}

export function Tabs({ label, pages, chosen: given, onChoose }: Props) {
  const prefix = useId()
  const list = useRef<HTMLDivElement>(null)
  const [kept, keep] = useState(pages[0]?.id)
  const chosen = given ?? kept
  const choose = (id: string | undefined) => {
    keep(id)
    if (id !== undefined) onChoose?.(id)
  }
  const at = Math.max(
    0,
    pages.findIndex(({ id }) => id === chosen),
  )
  const page = pages[at]

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = list.current && getComputedStyle(list.current).direction === 'rtl' ? -1 : 1
    const step = (STEPS[event.key] ?? 0) * forward
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? pages.length - 1 : (at + step + pages.length) % pages.length
    if (next === at) return
    event.preventDefault()
    choose(pages[next]?.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }

  if (!page) return null
  return (
    <div class="tabs">
      <div role="tablist" class="tab-list" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {pages.map(({ id, title, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-${id}`}
            aria-selected={id === page.id}
            aria-controls={`${prefix}-panel`}
            tabIndex={id === page.id ? 0 : -1}
            onClick={() => choose(id)}
          >
            {title}
            {count === undefined ? null : <span class="count"> {count}</span>}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that may hold no control must be reached by the keyboard to be scrolled */}
      <div role="tabpanel" id={`${prefix}-panel`} aria-labelledby={`${prefix}-${page.id}`} tabIndex={0}>
        {page.content()}
      </div>
    </div>
  )
}
