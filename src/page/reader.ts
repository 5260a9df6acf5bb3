// Knows what is read from this page: an article, a selection, nothing yet, nothing any more. Reads again when asked to look.
import { looksLikeArticle } from '../article/detect'
import type { ReadDocument } from '../article/read'
import type { FailureReason } from '../messages'
import { isSameText, lookAtPage, lookAtPageInSteps, type Reading, readWith, reanchored, shownIn } from './reading'
import { readSelection } from './selection'

type Awaitable<Value> = Value | Promise<Value>
type Progress = { status: 'no-article' | 'reading' | 'ready' } | { status: 'failed'; reason: FailureReason }

interface ReaderHooks {
  /** False where the reader switched us off. */
  allowed: () => boolean
  /** Asked before a new article is shown, for the settings and what is remembered about this page. */
  arrive: () => Promise<void>
  /** There is something new to show, or nothing any more. */
  changed: () => void
}

const isStyle = (node: Node | null): boolean => /^(?:style|link)$/i.test(node?.nodeName ?? '')

export class Reader {
  progress: Progress = { status: 'no-article' }
  reading: Reading | null = null
  /** What is read is what the reader selected, not the page. */
  private selected = false
  /** Counts the attempts to read, so that an answer that comes too late is known as such. */
  private attempt = 0
  /** The address that the reader wants read although it looks like no article. */
  private wanted: string | null = null

  constructor(private hooks: ReaderHooks) {}

  readAnyway(): Promise<void> {
    this.wanted = location.href
    return this.look()
  }

  /** The first look at a page. */
  lookFirst(): Promise<void> {
    return this.look(lookAtPageInSteps)
  }

  /** Reads the page, unless it says what it said before. The part up to the first `await` is all that the page's thread pays. */
  async look(lookAt: (anyway: boolean) => Awaitable<ReadDocument | null> = lookAtPage): Promise<void> {
    const attempt = ++this.attempt
    const before = this.reading
    if (this.selected && this.stillThere()) return
    const anyway = this.wanted === location.href
    const isArticle = anyway || (this.hooks.allowed() && looksLikeArticle(document, location.href))
    if (isArticle && !before) this.progress = { status: 'reading' }
    const looked = isArticle ? lookAt(anyway) : null
    const page = looked instanceof Promise ? await looked : looked
    if (attempt !== this.attempt) return
    if (!page) return this.forget()
    if (before && isSameText(before.report.article, page.article)) {
      this.reading = reanchored(before, page)
      return this.hooks.changed()
    }
    const [reading] = await Promise.all([readWith(page), this.hooks.arrive()])
    if (attempt !== this.attempt) return
    // The settings may have come only now.
    if (!anyway && !this.hooks.allowed()) return this.forget()
    this.take(reading, false)
  }

  /** Reads what is selected in place of the page. Answers null where nothing is selected. */
  async readSelection(): Promise<Reading | FailureReason | null> {
    const page = readSelection(getSelection())
    if (!page) return null
    const attempt = ++this.attempt
    const reading = await readWith(page)
    if (attempt === this.attempt && typeof reading !== 'string') this.take(reading, true)
    return reading
  }

  forget(): void {
    this.attempt++
    const had = this.progress.status !== 'no-article'
    this.reading = null
    this.selected = false
    this.progress = { status: 'no-article' }
    if (had) this.hooks.changed()
  }

  /** Whether a change of the page can concern what is read, or how it shows. Asked often, so it asks for no layout and no text. */
  concerns({ type, target, addedNodes }: MutationRecord): 'text' | 'dress' | null {
    const container = this.reading?.container
    const around = !container?.isConnected || container.contains(target) || target.contains(container)
    if (type === 'attributes') {
      const beside = container?.parentNode ?? null
      return around || beside?.contains(target) ? 'dress' : null
    }
    if (around) return 'text'
    return isStyle(target) || isStyle(target.parentNode) || [...addedNodes].some(isStyle) ? 'dress' : null
  }

  /** How the page shows changed: reads again where other text is seen than before, and says where it is the same. */
  lookAgain(): 'same' | Promise<void> {
    if (!this.reading || this.selected) return this.selected ? 'same' : this.look()
    return this.reading.shown === shownIn(this.reading.container) ? 'same' : this.look()
  }

  private take(reading: Reading | FailureReason, selected: boolean): void {
    this.selected = selected
    this.reading = typeof reading === 'string' ? null : reading
    this.progress = typeof reading === 'string' ? { status: 'failed', reason: reading } : { status: 'ready' }
    this.hooks.changed()
  }

  private stillThere(): boolean {
    return this.reading?.anchors.every(({ node }) => node.isConnected) ?? false
  }
}
