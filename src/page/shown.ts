// Which findings are marked: what the settings say, what this page was told for the time being, and what was no problem here.
import {
  CATEGORIES,
  type Category,
  type Finding,
  type FindingKind,
  STRENGTHS,
  type Strength,
} from '../findings/findings'
import { DEFAULTS, type Settings } from '../settings'
import { loadDismissed, passageKey, saveDismissed } from './dismissed'

export interface Shown {
  categories: Category[]
  strengths: Strength[]
}

export class ShownFindings {
  settings: Settings = DEFAULTS
  marksOn = true
  /** Kinds that are hidden until this page is left. */
  hiddenHere: FindingKind[] = []
  /** The kind that the card proposed to hide: asked for in the popup, where no page can press a button. */
  proposed: FindingKind | undefined
  private override: Shown | null = null
  private passages = new Set<string>()
  private address = ''

  get shown(): Shown {
    const { categories, weakest } = this.settings
    return (
      this.override ?? {
        categories: CATEGORIES.filter((category) => categories[category]),
        strengths: STRENGTHS.slice(0, STRENGTHS.indexOf(weakest) + 1),
      }
    )
  }

  of(findings: Finding[]): Finding[] {
    if (!this.marksOn) return []
    const { categories, strengths } = this.shown
    return findings.filter(
      (finding) =>
        categories.includes(finding.category) &&
        strengths.includes(finding.strength) &&
        !this.settings.hiddenKinds.includes(finding.kind) &&
        !this.hiddenHere.includes(finding.kind) &&
        !this.isDismissed(finding),
    )
  }

  /** Holds until the page is left. */
  show(shown: Shown): void {
    this.override = shown
  }

  follow(settings: Settings): void {
    this.settings = settings
    this.override = null
  }

  propose(kind: FindingKind): void {
    this.proposed = kind
  }

  /** What the reader says in the popup to the kind that was proposed. */
  answer(hideHere: boolean): void {
    if (hideHere && this.proposed) this.hiddenHere = [...new Set([...this.hiddenHere, this.proposed])]
    this.proposed = undefined
  }

  restoreKinds(): void {
    this.hiddenHere = []
  }

  isDismissed(finding: Finding): boolean {
    return this.passages.has(passageKey(finding))
  }

  /** Takes up what is remembered about the address that the page has now. */
  async arrive(): Promise<void> {
    if (this.address === location.href) return
    this.address = location.href
    this.override = null
    this.proposed = undefined
    this.hiddenHere = []
    this.passages = await loadDismissed(this.address)
  }

  dismiss(finding: Finding, dismissed: boolean): void {
    if (dismissed) this.passages.add(passageKey(finding))
    else this.passages.delete(passageKey(finding))
    void saveDismissed(this.address, this.passages)
  }

  restoreAll(): void {
    this.passages.clear()
    void saveDismissed(this.address, this.passages)
  }
}
