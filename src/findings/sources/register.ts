// The sources met so far while an article is read from top to bottom, findable by what a later mention can call them.
import type { Span } from '../../article/article'

export interface Known {
  id: string
  /** Singular head noun. */
  head: string
  plural: boolean
  /** The mention that brought the source in. */
  introduced: Span
  /** Start of the latest mention. */
  lastAt: number
}

/** Words for people in general: "these people", "the person" can go back to any of them. */
const GENERAL = new Set(['people', 'person', 'individual'])

/** The anonymous sources of one article. */
export class Register {
  private readonly byId = new Map<string, Known>()
  private readonly byHead = new Map<string, Known>()
  private readonly byWording = new Map<string, Known>()
  private readonly lastOf = new Map<boolean, Known>()

  enter(known: Known, wording: string): void {
    this.byId.set(known.id, known)
    if (known.plural) this.byWording.set(wording, known)
    this.touch(known, known.introduced)
  }

  /** Notes a further mention. */
  touch(known: Known, span: Span): void {
    known.lastAt = span.start
    this.byHead.set(`${known.head}/${known.plural}`, known)
    this.lastOf.set(known.plural, known)
  }

  withId = (id: string): Known | undefined => this.byId.get(id)

  /** The same plural in the same words: "sources familiar with the matter" twice. */
  sameWords = (wording: string): Known | undefined => this.byWording.get(wording)

  /** Whom "the official", "these people" can go back to: the latest of that name and number. */
  latest(head: string, plural: boolean): Known | undefined {
    const same = this.byHead.get(`${head}/${plural}`)
    // "An official said. The officials said": translated and hasty copy slips from one to several.
    const single = plural ? this.byHead.get(`${head}/false`) : undefined
    const any = GENERAL.has(head) ? this.lastOf.get(plural) : undefined
    return [same, single, any].reduce(
      (best, one) => (one && (!best || one.lastAt > best.lastAt) ? one : best),
      undefined,
    )
  }
}
