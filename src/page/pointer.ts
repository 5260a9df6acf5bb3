// Turns what mouse, pen and finger do into what the reader means: passing over a passage, resting on it, pressing it, leaving.
import type { Finding } from '../findings/model'
import { listen } from './dom'

interface Point {
  x: number
  y: number
}

interface Intents {
  /** The findings under a point, asked at most once a frame. */
  at: (point: Point) => Finding[]
  /** Whether an event happened in our own card. */
  isOurs: (event: Event) => boolean
  pass: (findings: Finding[]) => void
  rest: (findings: Finding[], point: Point) => void
  press: (findings: Finding[], point: Point) => void
  /** Away from passage and card for a while. */
  leave: () => void
  pressElsewhere: () => void
}

/** Milliseconds: a pointer that only crosses a passage opens nothing; one on its way to the card closes nothing. */
const REST = 280
const LEAVE = 400

const USED_BY_PAGE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]'

export class Pointer {
  private ended = new AbortController()
  private frame = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private under = ''

  constructor(private intents: Intents) {
    const options = { signal: this.ended.signal }
    listen('pointermove', (event) => this.move(event), options)
    // Moves within the card are the card's own: all that is told here is that the pointer comes and goes.
    listen('pointerover', (event) => event.isTrusted && this.intents.isOurs(event) && this.inCard(), options)
    listen('pointerout', (event) => event.isTrusted && event.relatedTarget === null && this.found([], event), options)
    listen('pointerdown', (event) => this.down(event), options)
    listen('click', (event) => this.click(event), options)
  }

  private move(event: PointerEvent): void {
    // What a script of the page makes up is no hand.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return
    cancelAnimationFrame(this.frame)
    if (this.intents.isOurs(event)) {
      this.inCard()
      return
    }
    const point = { x: event.clientX, y: event.clientY }
    this.frame = requestAnimationFrame(() => this.found(this.intents.at(point), point))
  }

  /** Whatever was about to happen below the card does not. */
  private inCard(): void {
    cancelAnimationFrame(this.frame)
    clearTimeout(this.timer)
    this.under = 'card'
  }

  private found(findings: Finding[], point: Point): void {
    const under = findings.map(({ id }) => id).join(' ')
    if (under === this.under) return
    this.under = under
    clearTimeout(this.timer)
    this.intents.pass(findings)
    this.timer =
      findings.length > 0
        ? setTimeout(() => this.intents.rest(findings, point), REST)
        : setTimeout(() => this.intents.leave(), LEAVE)
  }

  private down(event: PointerEvent): void {
    if (!event.isTrusted || this.intents.isOurs(event)) return
    if (this.intents.at({ x: event.clientX, y: event.clientY }).length === 0) this.intents.pressElsewhere()
  }

  private click(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.intents.isOurs(event)) return
    // What the page itself answers stays the page's, and so does a selection that was just made.
    if (event.target instanceof Element && event.target.closest(USED_BY_PAGE)) return
    if (getSelection()?.isCollapsed === false) return
    const point = { x: event.clientX, y: event.clientY }
    const findings = this.intents.at(point)
    if (findings.length === 0) return
    clearTimeout(this.timer)
    this.intents.press(findings, point)
  }

  stop(): void {
    this.ended.abort()
    clearTimeout(this.timer)
    cancelAnimationFrame(this.frame)
  }
}
