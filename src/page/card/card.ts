// The card as the page part sees it: open or not, pinned or not, and always beside its passage.
import { listen } from '../dom'
import { CardFrame } from './frame'
import type { CardContent, FromCard } from './messages'
import { type Box, positionOf } from './position'

interface Opened {
  /** The line boxes of the passage, in CSS pixels of the viewport; asked again whenever the page scrolls. */
  lines: () => Box[]
  content: () => CardContent
  /** Where the reader pointed. */
  near: number | null
  /** Stays until it is closed, and takes the focus. One that is not pinned goes with the pointer. */
  pinned: boolean
  /** What the reader does in the card. */
  heard: (message: FromCard) => void
  closed: () => void
}

/** A window lower than this, in CSS pixels, has no height to spare. */
const LOW = 500
/** Farther than so many CSS pixels from where it was seen the card is somewhere else: a page that scrolls brings it anywhere. */
const STEADY = 24

export class Card {
  private frame: CardFrame | null = null
  private lastHost: HTMLElement | null = null
  private opened: Opened | null = null
  /** How high the card would be, given the room; null until it has said so. */
  private height: number | null = null
  private before: Element | null = null
  /** Where the reader has seen it, in CSS pixels of the viewport. */
  private seenAt = { x: 0, y: 0 }
  /** The card takes the focus as soon as it is seen: what is hidden can have none. */
  private toFocus = false
  private ended = new AbortController()
  private animation = 0

  get isOpen(): boolean {
    return this.opened !== null
  }

  get isPinned(): boolean {
    return this.opened?.pinned ?? false
  }

  /** True for our own host, which is all that the page can see of an event inside the card. */
  isHost(node: unknown): boolean {
    return this.frame !== null && node === this.frame.host
  }

  /** True for the one change to the page's DOM that is ours: the host comes or goes. */
  isOwnChange({ type, addedNodes, removedNodes }: MutationRecord): boolean {
    return (
      type === 'childList' &&
      addedNodes.length + removedNodes.length <= 2 &&
      [...addedNodes, ...removedNodes].every((node) => this.isHost(node) || node === this.lastHost)
    )
  }

  open(opened: Opened): void {
    const wasPinned = this.isPinned
    this.opened = opened
    if (!this.frame?.host.isConnected) this.makeFrame()
    if (opened.pinned && !wasPinned) this.before = document.activeElement
    this.toFocus = opened.pinned
    this.draw()
  }

  /** Draws the content anew, after something in it has changed. */
  draw(): void {
    if (!this.opened) return
    this.frame?.say({ type: 'draw', content: this.opened.content(), low: innerHeight < LOW })
    this.follow()
  }

  close(): void {
    const { opened, frame, before } = this
    if (!opened) return
    this.opened = null
    const hadFocus = frame?.hasFocus ?? false
    frame?.remove()
    this.lastHost = frame?.host ?? null
    this.frame = this.before = this.height = null
    this.toFocus = false
    this.ended.abort()
    cancelAnimationFrame(this.animation)
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true })
    opened.closed()
  }

  private makeFrame(): void {
    const page = document.documentElement
    if (!page) return
    this.height = null
    const frame = new CardFrame(
      page,
      (message) => {
        if (this.frame === frame) this.hear(message)
      },
      () => {
        if (this.frame === frame) this.close()
      },
    )
    this.frame = frame

    this.ended.abort()
    this.ended = new AbortController()
    const options = { signal: this.ended.signal }
    const follow = () => {
      cancelAnimationFrame(this.animation)
      this.animation = requestAnimationFrame(() => this.follow())
    }
    listen('scroll', follow, options)
    listen('resize', () => this.draw(), options)
    listen('keydown', (event) => this.key(event), { ...options, passive: false })
  }

  private hear(message: FromCard): void {
    if (message.type === 'size') {
      this.height = message.height
      this.follow()
    } else if (message.type === 'close') this.close()
    else this.opened?.heard(message)
  }

  /** Keys outside the card; those in it are heard there. */
  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.close()
  }

  /** Puts the card where its passage is now. */
  private follow(): void {
    const { opened, frame, height } = this
    if (!opened || !frame) return
    // The page removed our host: it wants no card, and gets none until the reader asks again.
    if (!frame.host.isConnected) {
      this.close()
      return
    }
    const view = { width: innerWidth, height: innerHeight }
    const lines = opened.lines()
    const inView = lines.some((line) => line.bottom > 0 && line.top < view.height)
    if (!inView && !opened.pinned) {
      this.close()
      return
    }
    if (!inView || height === null) {
      frame.putAway()
      return
    }
    const wasAway = frame.isAway
    const { x, y, maxHeight } = positionOf(lines, { width: frame.width, height }, view, opened.near)
    frame.put(x, y, Math.min(height, maxHeight))
    if (wasAway || Math.hypot(x - this.seenAt.x, y - this.seenAt.y) > STEADY) {
      this.seenAt = { x, y }
      frame.say({ type: 'seen' })
    }
    if (this.toFocus) frame.focus()
    this.toFocus = false
  }
}
