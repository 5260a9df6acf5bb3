// The card's own browsing context: a frame in a closed shadow root, without scripts of its own. The page has no name for it and no way
// in, and the frame needs no address that a page could probe.
import browser from 'webextension-polyfill'
import { words } from '../../words/browser'
import { ask, tell } from '../extension'
import styles from './host.css?inline'
import { type FromCard, isFromCard, type ToCard } from './messages'
import { mountCard } from './mount'

/** Marks the card's host. */
export const HOST = 'data-backread'
const XHTML = 'http://www.w3.org/1999/xhtml'
/** For the links in the card. No scripts: ours run in a world of their own. */
const POPUPS = 'allow-popups allow-popups-to-escape-sandbox'
const OF_THE_PAGE = `allow-same-origin ${POPUPS}`

/** Firefox's; the polyfill's types do not have it. */
const { getFrameId } = browser.runtime as { getFrameId?: (frame: HTMLIFrameElement) => number }

/**
 * Firefox gives away to the page which element of ours the pointer enters, `originalTarget`, and finds text in frames of the page's
 * origin: there the frame has an origin of its own, and our script comes into it by way of the background. Elsewhere no page can
 * get hold of the frame, and the page part draws in it without delay; so it does in our own sample.
 */
const APART = getFrameId !== undefined && location.protocol !== 'moz-extension:'

/** Milliseconds: sooner than any browser lets an idle background sleep. */
const AWAKE = 20_000
let awakeUntil = 0

/** The pointer comes near a mark: where the card needs the background, it is woken while the pointer comes to rest. */
export function cardSoon(): void {
  if (!getFrameId || performance.now() < awakeUntil) return
  awakeUntil = performance.now() + AWAKE
  tell({ type: 'card-soon' })
}

export class CardFrame {
  readonly host: HTMLElement
  private place: HTMLElement
  private frame: HTMLIFrameElement
  private port: MessagePort
  private root: ShadowRoot
  private meddling: MutationObserver | null = null

  /** @param lost the frame could not be had, or is not what we made any more */
  constructor(
    private page: Element,
    heard: (message: FromCard) => void,
    lost: () => void,
  ) {
    const make = () => page.ownerDocument.createElementNS(XHTML, 'div') as HTMLElement
    this.host = make()
    this.host.setAttribute(HOST, '')
    this.root = this.host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    this.root.adoptedStyleSheets = [sheet]
    this.place = make()
    this.place.className = 'place'
    this.place.dataset.away = ''
    this.frame = this.makeFrame(APART ? POPUPS : OF_THE_PAGE)
    this.root.append(this.place)
    // In the top layer no element of the page lies over the card, whatever its z-index. Within the root the page cannot forbid it.
    this.place.popover = 'manual'
    page.append(this.host)
    this.place.showPopover()

    const { port1, port2 } = new MessageChannel()
    this.port = port1
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!this.isWhole()) return lost()
      this.meddling ??= this.guard(lost)
      if (isFromCard(data)) heard(data)
    }
    void this.mount(port2).then((ok) => !ok && lost())
  }

  private makeFrame(sandbox: string): HTMLIFrameElement {
    const frame = this.place.ownerDocument.createElementNS(XHTML, 'iframe') as HTMLIFrameElement
    frame.setAttribute('sandbox', sandbox)
    frame.title = words.say('extension_name')
    this.place.append(frame)
    return frame
  }

  /** Draws in the frame if it can be reached, or has the background bring our script into it and hands that the port. */
  private async mount(port: MessagePort): Promise<boolean> {
    if (this.mountHere(port)) return true
    const token = crypto.getRandomValues(new Uint32Array(4)).join()
    const frameId = getFrameId?.(this.frame) ?? null
    const answer = (await ask({ type: 'card-frame', frameId, token })) as
      | { ok?: unknown; withheld?: unknown }
      | undefined
    if (answer?.ok === true) {
      this.frame.contentWindow?.postMessage(token, '*', [port])
      return true
    }
    if (answer?.withheld !== true || !this.isWhole()) return false
    // Where the reader lets us in on a click only, Firefox lets us into frames of the page's origin alone: better such a card than none.
    this.frame.remove()
    this.frame = this.makeFrame(OF_THE_PAGE)
    return this.mountHere(port)
  }

  private mountHere(port: MessagePort): boolean {
    const { contentDocument } = this.frame
    if (contentDocument) mountCard(contentDocument, port)
    return contentDocument !== null
  }

  /**
   * From when the card is seen, a page may get hold of the frame. Once it carries it away as it is, puts something beside it or loads
   * something else into it, that is no card any more.
   */
  private guard(lost: () => void): MutationObserver {
    this.frame.addEventListener('load', () => lost())
    const meddling = new MutationObserver(() => lost())
    meddling.observe(this.root, { childList: true, subtree: true, attributeFilter: ['src', 'srcdoc', 'sandbox'] })
    return meddling
  }

  /** Whether everything stands where we put it. */
  private isWhole(): boolean {
    const { page, host, root, place, frame } = this
    return host.parentNode === page && place.parentNode === root && frame.parentNode === place
  }

  get width(): number {
    return this.place.offsetWidth
  }

  get hasFocus(): boolean {
    return this.root.activeElement === this.frame
  }

  get isAway(): boolean {
    return this.place.hasAttribute('data-away')
  }

  say(message: ToCard): void {
    this.port.postMessage(message)
  }

  /** Moves the focus to the card's heading, from where a screen reader reads on. */
  focus(): void {
    this.frame.focus({ preventScroll: true })
    this.say({ type: 'focus' })
  }

  putAway(): void {
    this.place.toggleAttribute('data-away', true)
  }

  /** In CSS pixels of the viewport. */
  put(x: number, y: number, height: number): void {
    this.frame.style.height = `${height}px`
    this.place.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    this.place.toggleAttribute('data-away', false)
  }

  remove(): void {
    this.meddling?.disconnect()
    this.port.close()
    this.host.remove()
  }
}
