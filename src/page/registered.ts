// A highlight that we registered, with the ranges that stand in it.

/** A highlight with what stands in it: in Firefox a content script may change a page's set, and not go through it. */
export class Registered {
  readonly highlight = new Highlight()
  readonly ranges = new Set<AbstractRange>()

  constructor(priority: number, ranges: readonly AbstractRange[]) {
    this.highlight.priority = priority
    this.with(ranges)
  }

  with(ranges: readonly AbstractRange[]): void {
    for (const range of ranges) {
      if (this.ranges.has(range)) continue
      this.ranges.add(range)
      this.highlight.add(range)
    }
  }

  without(ranges: readonly AbstractRange[]): void {
    for (const range of ranges) if (this.ranges.delete(range)) this.highlight.delete(range)
  }
}
