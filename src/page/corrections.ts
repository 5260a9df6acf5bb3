// What the reader put right about the page at its address, in the panel now or on an earlier visit.
import type { Correction } from '../desk/record'
import { loadCorrections } from '../desk-store'

export class PageCorrections {
  private address = ''
  private known: Promise<readonly Correction[]> = Promise.resolve([])

  /** Those of the address that the page has now. Never rejects. */
  here(): Promise<readonly Correction[]> {
    if (this.address !== location.href) {
      this.address = location.href
      this.known = loadCorrections(this.address)
    }
    return this.known
  }

  /** From now on these, whether or not they could be kept. */
  follow(corrections: readonly Correction[]): void {
    this.address = location.href
    this.known = Promise.resolve(corrections)
  }
}
