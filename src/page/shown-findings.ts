// Which findings are marked: what the settings say, what this page was told for the time being, and what was no problem here.
import { CATEGORIES, type Category, type Finding, STRENGTHS, type Strength } from '../findings/findings'
import { DEFAULTS, type Settings } from '../settings'
import { loadDismissed, passageKey, saveDismissed } from './dismissed'

export interface Shown {
  categories: Category[]
  strengths: Strength[]
}

export class ShownFindings {
  settings: Settings = DEFAULTS
  marksOn = true
  /** A class marks the page: nothing of what was seen may be shown. */
  inClass = false
  private override: Shown | null = null
  private passages = new Set<string>()
  private address = ''

  get isVisible(): boolean {
    return this.marksOn && !this.inClass
  }

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
    if (!this.isVisible) return []
    const { categories, strengths } = this.shown
    return findings.filter(
      (finding) =>
        categories.includes(finding.category) &&
        strengths.includes(finding.strength) &&
        !this.settings.hiddenKinds.includes(finding.kind) &&
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

  isDismissed(finding: Finding): boolean {
    return this.passages.has(passageKey(finding))
  }

  /** Takes up what is remembered about the address that the page has now. */
  async arrive(): Promise<void> {
    if (this.address === location.href) return
    this.address = location.href
    this.override = null
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
