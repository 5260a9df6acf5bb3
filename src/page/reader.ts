// Knows what is read from this page: an article, a selection, nothing yet, nothing any more. Reads again when asked to look.

import { contains, get } from '../article/clobber-safe'
import { looksLikeArticle } from '../article/detect'
import type { ReadDocument } from '../article/read'
import type { Correction } from '../desk/record'
import type { Finding } from '../findings/findings'
import type { FailureReason } from '../messages'
import {
  isSamePlace,
  isSameText,
  type Looked,
  lookAtPage,
  type PageReport,
  readWith,
  reanchored,
  shownIn,
} from './page-report'
import { readField, readSelection } from './selection'

type Progress = { status: 'no-article' | 'reading' | 'ready' } | { status: 'failed'; reason: FailureReason }

interface ReaderHooks {
  /** False where the reader switched us off. */
  allowed: () => boolean
  /** Asked before a new article is shown, for the settings and what is remembered about this page. */
  arrive: () => Promise<void>
  /** What the reader put right about the article at this address. */
  corrections: () => Promise<readonly Correction[]>
  /** There is something new to show, or nothing any more. */
  changed: () => void
}

export interface Look {
  /** The page has been gone through, which took so many milliseconds of its time. */
  seen: Promise<number>
  /** All is read, or somebody else reads it. Neither ever rejects. */
  done: Promise<void>
}

/** Nodes that one change may add before it is taken to concern us without a look at each. */
const MOST_ADDED = 20

const LAYER = 'selection/'
/** Whether a finding is of what was selected, not of the article. */
export const isLayered = ({ id }: Pick<Finding, 'id'>): boolean => id.startsWith(LAYER)

/** Its findings are told from the article's by their ids. */
function layered(reading: PageReport): PageReport {
  const findings = reading.report.findings.map((finding) => ({ ...finding, id: LAYER + finding.id }))
  return { ...reading, report: { ...reading.report, findings } }
}

const isStyle = (node: Node | null): boolean => /^(?:style|link)$/i.test(node ? get(node, 'nodeName') : '')

export class Reader {
  progress: Progress = { status: 'no-article' }
  reading: PageReport | null = null
  /** What the reader selected in the article that is read: a layer over it, which ends when its card is closed. */
  layer: PageReport | null = null
  /** What is read is what the reader selected on a page without an article. */
  private selected = false
  /** Something is to be painted anew whatever the next look finds: marks were taken off, the settings changed. */
  disturbed = false
  /** The same text is to be read anew: the reader put something right. */
  private outdated = false
  /** Counts the attempts to read, so that an answer that comes too late is known as such. */
  private attempt = 0
  /** The address that the reader wants read although it looks like no article. */
  private wanted: string | null = null

  constructor(private hooks: ReaderHooks) {}

  readAnyway(): Promise<void> {
    this.wanted = location.href
    return this.look().done
  }

  /** What is read is to follow the reader's corrections as they are now. */
  correct(): Promise<void> {
    this.outdated = true
    return this.look().done
  }

  /** Reads the page, unless it says what it said before. */
  look(): Look {
    const attempt = ++this.attempt
    if (this.selected && this.stillThere()) return { seen: Promise.resolve(0), done: Promise.resolve() }
    const anyway = this.wanted === location.href
    const looked = this.lookAt(attempt, anyway)
    // Whatever a page made us stumble over: the reader is told, and can ask again.
    const failed = () => {
      if (attempt === this.attempt) this.fail()
    }
    return {
      seen: looked.then(
        ({ work }) => work,
        () => 0,
      ),
      done: looked.then(({ page }) => this.readAs(attempt, page, anyway)).catch(failed),
    }
  }

  private async lookAt(attempt: number, anyway: boolean): Promise<Looked> {
    const start = performance.now()
    const isArticle = anyway || (this.hooks.allowed() && looksLikeArticle(document, location.href))
    const work = performance.now() - start
    if (!isArticle) return { page: null, work }
    if (!this.reading) this.progress = { status: 'reading' }
    const looked = await lookAtPage(anyway, () => attempt === this.attempt)
    return { ...looked, work: looked.work + work }
  }

  private async readAs(attempt: number, page: ReadDocument | null, anyway: boolean): Promise<void> {
    if (attempt !== this.attempt) return
    if (!page) return this.forget()
    const before = this.reading
    if (before && !this.outdated && isSameText(before.report.article, page.article)) {
      // Where everything stands where it stood, there is nothing to paint anew.
      const still = !this.disturbed && isSamePlace(before.anchors, page.anchors)
      this.disturbed = false
      if (still) return
      this.reading = reanchored(before, page)
      return this.hooks.changed()
    }
    this.outdated = false
    const corrected = this.hooks.corrections().then((corrections) => readWith(page, corrections))
    const [reading] = await Promise.all([corrected, this.hooks.arrive()])
    if (attempt !== this.attempt) return
    // The settings may have come only now.
    if (!anyway && !this.hooks.allowed()) return this.forget()
    this.take(reading, false)
  }

  /** Reads what is selected: over the article, or in place of none. Answers null where nothing is selected. */
  async readSelection(): Promise<PageReport | FailureReason | null> {
    const inField = readField()
    if (inField) return this.readField(inField)
    const page = readSelection(getSelection())
    if (!page) return null
    const over = this.selected ? null : this.reading
    const attempt = over ? this.attempt : ++this.attempt
    const reading = await readWith(page)
    if (attempt !== this.attempt || typeof reading === 'string') return reading
    if (!over) this.take(reading, true)
    else {
      this.layer = layered(reading)
      this.hooks.changed()
    }
    return this.layer ?? reading
  }

  /** A field is never what the page is about: always a layer. */
  private async readField({ field, article }: NonNullable<ReturnType<typeof readField>>) {
    const [reading] = await Promise.all([readWith({ article, anchors: [] }), this.hooks.arrive()])
    if (typeof reading === 'string') return reading
    this.layer = layered({ ...reading, field })
    this.hooks.changed()
    return this.layer
  }

  /** Takes the layer away, if there is one; the article under it stays as it is. */
  endLayer(): void {
    if (!this.layer) return
    this.layer = null
    this.hooks.changed()
  }

  forget(): void {
    this.attempt++
    const had = this.progress.status !== 'no-article'
    this.reading = null
    if (!this.layer?.field?.isConnected) this.layer = null
    this.selected = false
    this.progress = { status: 'no-article' }
    if (had) this.hooks.changed()
  }

  /** Whether a change of the page can concern what is read, or how it shows. Asked often, so it asks for no layout and no text. */
  concerns({ type, target, addedNodes }: MutationRecord): 'text' | 'dress' | null {
    const container = this.reading?.container
    const around =
      !container || !get(container, 'isConnected') || contains(container, target) || contains(target, container)
    if (type === 'attributes') {
      const beside = container ? get(container, 'parentNode') : null
      return around || (beside && contains(beside, target)) ? 'dress' : null
    }
    if (around) return 'text'
    if (isStyle(target) || isStyle(get(target, 'parentNode')) || addedNodes.length > MOST_ADDED) return 'dress'
    return [...addedNodes].some(isStyle) ? 'dress' : null
  }

  /** How the page shows changed: reads again where other text is seen than before, and says where it is the same. */
  lookAgain(): 'same' | Look {
    if (!this.reading || this.selected) return this.selected ? 'same' : this.look()
    return this.reading.shown === shownIn(this.reading.container) ? 'same' : this.look()
  }

  /** What was read cannot be shown: better nothing, and said so. */
  fail(): void {
    this.take('engine', false)
  }

  private take(reading: PageReport | FailureReason, selected: boolean): void {
    this.selected = selected
    this.layer = null
    this.reading = typeof reading === 'string' ? null : reading
    this.progress = typeof reading === 'string' ? { status: 'failed', reason: reading } : { status: 'ready' }
    this.hooks.changed()
  }

  private stillThere(): boolean {
    return this.reading?.anchors.every(({ node }) => node.isConnected) ?? false
  }
}
