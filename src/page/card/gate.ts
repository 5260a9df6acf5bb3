// Lets through only what the reader does in the card with eyes on it: no event that a script made, nothing on a button that was carried
// out of the card, and no click that was on its way to something else when the card came.

/** Milliseconds for which the card has to be seen before a click in it counts. */
const SEEN = 300

export class Gate {
  private since = Number.POSITIVE_INFINITY
  private passing = false

  constructor(document: Document) {
    document.addEventListener('click', (event) => this.enter(event), { capture: true })
    document.addEventListener('click', () => {
      this.passing = false
    })
  }

  /** The reader sees the card, or sees something else in it, from now on. */
  seen(): void {
    this.since = performance.now()
  }

  /** True while a click of the reader's is being handled. */
  get isOpen(): boolean {
    return this.passing
  }

  private enter(event: Event): void {
    this.passing = event.isTrusted && performance.now() - this.since >= SEEN
    if (this.passing) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
}
