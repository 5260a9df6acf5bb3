// The card's host: one element on the page while a card is open, with everything else inside its closed shadow root.
import { type ComponentChild, render } from 'preact'
import tokens from '../../design/tokens.css?inline'
import { words } from '../../words/browser'
import { activeElement, listen, rootElement } from '../dom'
import styles from './card.css?inline'
import { type Box, place } from './place'

interface CardContent {
  /** The line boxes of the passage, in CSS pixels of the viewport; asked again whenever the page scrolls. */
  lines: () => Box[]
  view: () => ComponentChild
  /** Where the reader pointed. */
  near: number | null
  /** Stays until it is closed, and takes the focus. One that is not pinned goes with the pointer. */
  pinned: boolean
  closed: () => void
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(css)
  return made
}

/** Marks the card's host. */
export const HOST = 'data-backread'
const XHTML = 'http://www.w3.org/1999/xhtml'

export class Card {
  private host: HTMLElement | null = null
  private lastHost: HTMLElement | null = null
  private root: ShadowRoot | null = null
  private box: HTMLElement | null = null
  private content: CardContent | null = null
  private before: Element | null = null
  private ended = new AbortController()
  private frame = 0

  get isOpen(): boolean {
    return this.content !== null
  }

  get isPinned(): boolean {
    return this.content?.pinned ?? false
  }

  /** True for our own host, which is all that the page can see of an event inside the card. */
  isHost(node: unknown): boolean {
    return this.host !== null && node === this.host
  }

  /** True for the one change to the page's DOM that is ours: the host comes or goes. */
  isOwnChange({ type, addedNodes, removedNodes }: MutationRecord): boolean {
    return (
      type === 'childList' &&
      [...addedNodes, ...removedNodes].every((node) => node === this.host || node === this.lastHost)
    )
  }

  open(content: CardContent): void {
    const wasPinned = this.isPinned
    this.content = content
    if (!this.host?.isConnected) this.makeHost()
    if (content.pinned && !wasPinned) this.before = activeElement()
    this.draw()
    if (content.pinned) this.focus()
  }

  /** Draws the content anew, after something in it has changed. */
  draw(): void {
    if (!this.content || !this.box) return
    render(this.content.view(), this.box)
    this.follow()
  }

  /** Moves the focus to the card's heading, from where a screen reader reads on. */
  focus(): void {
    this.box?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
  }

  close(): void {
    const { content, host, box, before } = this
    if (!content) return
    this.content = null
    const hadFocus = this.root?.activeElement !== null
    if (box) render(null, box)
    host?.remove()
    this.lastHost = host
    this.host = this.root = this.box = this.before = null
    this.ended.abort()
    cancelAnimationFrame(this.frame)
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true })
    content.closed()
  }

  private makeHost(): void {
    const page = rootElement()
    if (!page) return
    this.host = page.ownerDocument.createElementNS(XHTML, 'div') as HTMLElement
    this.host.setAttribute(HOST, '')
    this.root = this.host.attachShadow({ mode: 'closed' })
    this.root.adoptedStyleSheets = [sheet(tokens), sheet(styles)]
    this.box = page.ownerDocument.createElementNS(XHTML, 'div') as HTMLElement
    this.box.className = 'place'
    // Of the reader's language, whichever way the page runs.
    this.box.dir = words.say('direction')
    this.box.lang = words.locale
    this.root.append(this.box)
    // In the top layer nothing of the page can lie over the card, whatever its z-index.
    this.host.popover = 'manual'
    page.append(this.host)
    this.host.showPopover()

    this.ended = new AbortController()
    const options = { signal: this.ended.signal }
    const follow = () => {
      cancelAnimationFrame(this.frame)
      this.frame = requestAnimationFrame(() => this.follow())
    }
    listen('scroll', follow, options)
    listen('resize', follow, options)
    listen('keydown', (event) => this.key(event), { ...options, passive: false })
    // Shortcuts of the page, "j" for the next story, are not meant when the reader is in the card.
    for (const type of ['keydown', 'keyup', 'keypress', 'click'])
      this.root.addEventListener(type, (event) => event.stopPropagation(), options)
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopImmediatePropagation()
      this.close()
      return
    }
    if (event.key !== 'Tab' || !this.isHost(event.target)) return
    // The card stands at the end of the document: without this, Tab would leave the page.
    const stops = [
      ...(this.box?.querySelectorAll<HTMLElement>('button, summary, a[href], [tabindex="0"]') ?? []),
    ].filter((stop) => stop.checkVisibility())
    const edge = event.shiftKey ? stops[0] : stops.at(-1)
    if (this.root?.activeElement !== edge) return
    event.preventDefault()
    ;(event.shiftKey ? stops.at(-1) : stops[0])?.focus()
  }

  /** Puts the card where its passage is now. */
  private follow(): void {
    const { content, box, host } = this
    if (!content || !box) return
    // The page removed our host: it wants no card, and gets none until the reader asks again.
    if (!host?.isConnected) {
      this.close()
      return
    }
    const view = { width: innerWidth, height: innerHeight }
    const lines = content.lines()
    const inView = lines.some((line) => line.bottom > 0 && line.top < view.height)
    if (!inView && !content.pinned) {
      this.close()
      return
    }
    box.toggleAttribute('data-away', !inView)
    if (!inView) return
    box.style.maxHeight = 'none'
    const size = { width: box.offsetWidth, height: box.offsetHeight }
    const { x, y, maxHeight } = place(lines, size, view, content.near)
    box.style.maxHeight = `${maxHeight}px`
    box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  }
}
