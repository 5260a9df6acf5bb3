// Draws the card into a document of its own and listens there; everything else about it the page part knows.
import { render } from 'preact'
import tokens from '../../design/tokens.css?inline'
import { words } from '../../words/browser'
import { copyText } from '../clipboard'
import styles from './card.css?inline'
import { Gate } from './gate'
import type { CardContent, FromCard, ToCard } from './messages'
import { type CardActions, FindingsCard, NoticeCard } from './view'

type View = Window & typeof globalThis

/** @param document an empty one; only what comes through `port` is shown in it */
export function mountCard(document: Document, port: MessagePort): void {
  const view = document.defaultView as View
  const root = document.documentElement
  const { body } = document
  const gate = new Gate(document)
  let content: CardContent | null = null
  let height = -1

  const say = (message: FromCard) => port.postMessage(message)
  /** For what only a hand may do. */
  const act = (message: FromCard) => {
    if (gate.isOpen) say(message)
  }
  const actions: CardActions = {
    close: () => act({ type: 'close' }),
    turnTo: (page) => act({ type: 'turn', page }),
    walk: (step) => act({ type: 'walk', step }),
    goTo: (span) => act({ type: 'go-to', span }),
    dismiss: ({ id }) => act({ type: 'dismiss', findingId: id }),
    undo: () => act({ type: 'undo' }),
    copy: async (text) => gate.isOpen && copyText(text, view),
  }

  const measure = () => {
    const card = body.querySelector('.card')
    if (!card) return
    root.toggleAttribute('data-measured', true)
    const now = Math.ceil(card.getBoundingClientRect().height)
    root.toggleAttribute('data-measured', false)
    if (now !== height) say({ type: 'size', height: now })
    height = now
  }

  const draw = (drawn: Extract<ToCard, { type: 'draw' }>) => {
    // What was a finding is a word from us now, or the other way round: other buttons, at which nobody has aimed yet.
    if (content && content.kind !== drawn.content.kind) gate.seen()
    content = drawn.content
    root.toggleAttribute('data-low', drawn.low)
    render(
      content.kind === 'findings' ? (
        <FindingsCard {...content} actions={actions} />
      ) : (
        <NoticeCard {...content} actions={actions} />
      ),
      body,
    )
    measure()
  }

  const sheet = (css: string): CSSStyleSheet => {
    const made = new view.CSSStyleSheet()
    made.replaceSync(css)
    return made
  }
  document.adoptedStyleSheets = [sheet(tokens), sheet(styles)]
  // Of the reader's language, whichever way the page runs.
  root.dir = words.say('direction')
  root.lang = words.locale
  document.addEventListener('keydown', (event) => onKey(event, body, say))
  // "Why this matters" opens, "Copy" becomes "Copied": the card may need more room.
  new view.MutationObserver(measure).observe(body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['open'],
  })
  view.addEventListener('resize', measure)
  port.onmessage = ({ data }: MessageEvent<ToCard>) => {
    if (data.type === 'draw') draw(data)
    else if (data.type === 'seen') gate.seen()
    else body.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
  }
}

const STOPS = 'button, summary, a[href], [tabindex="0"]'

function onKey(event: KeyboardEvent, body: HTMLElement, say: (message: FromCard) => void): void {
  if (!event.isTrusted) return
  if (event.key === 'Escape') {
    event.preventDefault()
    say({ type: 'close' })
    return
  }
  if (event.key !== 'Tab') return
  // The card stands at the end of the page: without this, Tab would leave it.
  const stops = [...body.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility())
  const edge = event.shiftKey ? stops[0] : stops.at(-1)
  if (body.ownerDocument.activeElement !== edge) return
  event.preventDefault()
  ;(event.shiftKey ? stops.at(-1) : stops[0])?.focus()
}
