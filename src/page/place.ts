// Tells a panel that follows this page where the page stands. While none does, nothing here listens to the page or asks for layout.
import browser from 'webextension-polyfill'
import type { ToPanel } from '../messages'
import { listen } from './dom'
import { isAlive } from './extension'

/** Milliseconds between two looks at where the page stands while it is scrolled. */
const SOON = 100

export class Places {
  private followers = new Set<browser.Runtime.Port>()
  private active: readonly string[] = []
  private timer: ReturnType<typeof setTimeout> | undefined
  private scrolling: AbortController | null = null
  private told = ''
  private onConnect = (port: browser.Runtime.Port) => this.follow(port)

  /**
   * @param inView the ids of the findings in view, in reading order
   * @param left no panel follows any more: it was closed, or turned to another page
   */
  constructor(
    private inView: () => string[],
    private left: () => void,
  ) {
    browser.runtime.onConnect.addListener(this.onConnect)
  }

  /** The reader points at these findings or has their card open; at none if there are none. */
  activate(ids: readonly string[]): void {
    this.active = ids
    if (this.followers.size > 0) this.tell()
  }

  /** What is marked, or where it stands, may be another than before. */
  moved(): void {
    if (this.followers.size > 0) this.timer ??= setTimeout(() => this.tell(), SOON)
  }

  stop(): void {
    if (isAlive()) browser.runtime.onConnect.removeListener(this.onConnect)
    for (const port of this.followers) port.disconnect()
    this.followers.clear()
    this.rest()
  }

  private follow(port: browser.Runtime.Port): void {
    this.followers.add(port)
    port.onDisconnect.addListener(() => {
      this.followers.delete(port)
      if (this.followers.size > 0) return
      this.rest()
      this.left()
    })
    if (!this.scrolling) {
      this.scrolling = new AbortController()
      const { signal } = this.scrolling
      listen('scroll', () => this.moved(), { signal })
      listen('resize', () => this.moved(), { signal })
    }
    this.told = ''
    this.tell()
  }

  private tell(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const place: ToPanel = { type: 'place', inView: this.inView(), active: [...this.active] }
    const now = JSON.stringify(place)
    if (now === this.told) return
    this.told = now
    for (const port of this.followers) port.postMessage(place)
  }

  private rest(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.scrolling?.abort()
    this.scrolling = null
  }
}
