// What is kept of the page at its address and changes what it shows: the reader's corrections, and whether a class marks it.
import type { Correction } from '../desk/record'
import { type ForPage, loadForPage, type Students } from '../desk-store'

export class PageRecord {
  private address = ''
  private known: Promise<ForPage> = Promise.resolve({ corrections: [], students: { hide: false, marks: [] } })

  /** That of the address that the page has now. Never rejects. */
  here(): Promise<ForPage> {
    if (this.address !== location.href) {
      this.address = location.href
      this.known = loadForPage(this.address)
    }
    return this.known
  }

  /** From now on these corrections, whether or not they could be kept. */
  correct(corrections: Correction[]): void {
    this.known = this.here().then((known) => ({ ...known, corrections }))
  }

  /** From now on students have marked this. */
  mark(students: Students): void {
    this.known = this.here().then((known) => ({ ...known, students }))
  }
}
