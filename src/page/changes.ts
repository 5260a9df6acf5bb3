// Notices that the page is not what it was: paragraphs that come late, navigation within the page, edits, back and forward.
import { listen } from './dom'

/** Milliseconds: how long the page has to be quiet, and how long we wait at most while it is not. */
const QUIET = 250
const LONGEST = 700
/** Reading again may take no more than this share of the page's time, whatever the page does. */
const SHARE = 1 / 20

export interface Watch {
  /** Looks at the page now. */
  look: () => void
  /** Whether a change can concern what is read. Asked very often. */
  concerns: (record: MutationRecord) => boolean
}

export class Changes {
  private observer: MutationObserver
  private timer: ReturnType<typeof setTimeout> | undefined
  private firstChange = 0
  private notBefore = 0
  private ended = new AbortController()

  constructor(private watch: Watch) {
    this.observer = new MutationObserver((records) => {
      if (this.timer !== undefined && performance.now() - this.firstChange > LONGEST) return
      if (records.some((record) => this.watch.concerns(record))) this.soon()
    })
    this.observer.observe(document, { childList: true, characterData: true, subtree: true })
    const options = { signal: this.ended.signal }
    listen('popstate', () => this.soon(), options)
    listen('pageshow', ({ persisted }) => persisted && this.soon(), options)
    listen(
      'visibilitychange' as keyof WindowEventMap,
      () => this.timer === undefined && this.firstChange && this.soon(),
      options,
    )
    const navigation = (window as { navigation?: EventTarget }).navigation
    navigation?.addEventListener('navigatesuccess', () => this.soon(), options)
  }

  /** A look as soon as the page is quiet. */
  soon(): void {
    const now = performance.now()
    if (this.firstChange === 0) this.firstChange = now
    clearTimeout(this.timer)
    const at = Math.max(Math.min(now + QUIET, this.firstChange + LONGEST), this.notBefore)
    this.timer = setTimeout(() => this.look(), at - now)
  }

  private look(): void {
    this.timer = undefined
    // A page in the background waits until somebody looks at it.
    if (document.hidden) return
    this.firstChange = 0
    const start = performance.now()
    this.watch.look()
    const now = performance.now()
    this.notBefore = now + (now - start) / SHARE
  }

  stop(): void {
    this.observer.disconnect()
    this.ended.abort()
    clearTimeout(this.timer)
  }
}
