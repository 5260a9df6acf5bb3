// Notices that the page is not what it was: paragraphs that come late or show late, navigation within the page, edits, back and
// forward, another theme.

import { get } from '../article/clobber-safe'
import { listen } from './dom'

/** Milliseconds: how long the page has to be quiet, and how long we wait at most while it is not. */
const QUIET = 250
const LONGEST = 700
/** Reading again may take no more than this share of the page's time, whatever the page does. */
const SHARE = 1 / 20

/** Changes in a second beyond which none is looked at before the next look: to be told of them costs the page too much. */
const FLOOD = 2_000
const SECOND = 1_000

/** What pages change to show and to hide. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'media', 'aria-hidden', 'aria-expanded', 'data-theme']
/** A page fades from one theme to the next: its colours are asked for once more. Milliseconds. */
const FADED = 1_000

export interface Watch {
  /** Looks at the page now. Answers with the milliseconds that it took of the page's time. */
  look: () => Promise<number>
  /** The page may show other text than before, or in other colours; what it holds is the same. As `look`. */
  dress: () => Promise<number>
  /** Whether a change can concern what is read: its text, or only how it shows. Asked very often. */
  concerns: (record: MutationRecord) => 'text' | 'dress' | null
  /** The page came back, or went to another address: what was told of it is not known any more. */
  moved: () => void
  /** The text in this node is not what it was. */
  changed: (node: Node) => void
}

export class Changes {
  private observer: MutationObserver
  private timer: ReturnType<typeof setTimeout> | undefined
  private firstChange = 0
  private notBefore = 0
  private looking = false
  /** The second that is counted, and the changes in it. */
  private second = 0
  private count = 0
  /** Text may have changed since the last look. */
  private text = false
  private fading: ReturnType<typeof setTimeout> | undefined
  private ended = new AbortController()

  constructor(private watch: Watch) {
    this.observer = new MutationObserver((records) => {
      if (this.isFlood(records.length)) {
        this.observer.disconnect()
        return this.soon()
      }
      for (const record of records) if (record.type === 'characterData') this.watch.changed(record.target)
      if (this.timer !== undefined && performance.now() - this.firstChange > LONGEST) return
      let dress = false
      for (const record of records) {
        const concerned = this.watch.concerns(record)
        if (concerned === 'text') return this.soon()
        dress ||= concerned === 'dress'
      }
      if (dress) this.dress()
    })
    this.observe()
    const options = { signal: this.ended.signal }
    listen('popstate', () => this.moved(), options)
    listen('pageshow', ({ persisted }) => persisted && this.moved(), options)
    // A style sheet that came late; a page that shows itself at the end of an animation.
    listen('load', ({ target }) => target instanceof HTMLLinkElement && this.dress(), options)
    listen('animationend', ({ target }) => isRoot(target) && this.dress(), options)
    listen('transitionend', ({ target }) => isRoot(target) && this.dress(), options)
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.dress(), options)
    listen(
      'visibilitychange' as keyof WindowEventMap,
      () => this.timer === undefined && this.firstChange && this.soon(),
      options,
    )
    const navigation = (window as { navigation?: EventTarget }).navigation
    navigation?.addEventListener('navigatesuccess', () => this.moved(), options)
  }

  private observe(): void {
    this.observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: SHOWING,
    })
  }

  private isFlood(changes: number): boolean {
    const now = performance.now()
    if (now - this.second > SECOND) {
      this.second = now
      this.count = 0
    }
    this.count += changes
    return this.count > FLOOD
  }

  /** A look as soon as the page is quiet. */
  soon(): void {
    this.text = true
    this.wait()
  }

  private moved(): void {
    this.watch.moved()
    this.soon()
  }

  private dress(): void {
    clearTimeout(this.fading)
    this.fading = setTimeout(() => this.wait(), FADED)
    this.wait()
  }

  private wait(): void {
    const now = performance.now()
    if (this.firstChange === 0) this.firstChange = now
    clearTimeout(this.timer)
    const at = Math.max(Math.min(now + QUIET, this.firstChange + LONGEST), this.notBefore)
    this.timer = setTimeout(() => void this.look(), at - now)
  }

  private async look(): Promise<void> {
    this.timer = undefined
    // A page in the background waits until somebody looks at it; what changes during a look is looked at after it.
    if (document.hidden || this.looking) return
    this.firstChange = 0
    this.looking = true
    this.observe()
    const { text } = this
    this.text = false
    const work = await (text ? this.watch.look() : this.watch.dress())
    this.looking = false
    this.notBefore = performance.now() + work / SHARE
    if (this.firstChange > 0 && !this.ended.signal.aborted) this.wait()
  }

  stop(): void {
    this.observer.disconnect()
    this.ended.abort()
    clearTimeout(this.timer)
    clearTimeout(this.fading)
  }
}

const isRoot = (target: EventTarget | null): boolean =>
  target instanceof Element && /^(?:html|body)$/.test(get(target, 'localName'))
