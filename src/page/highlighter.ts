// Paints findings by the CSS Custom Highlight API, without a change to the page's DOM.
import { ALL_MARKS, type Mark, markRules, type Tone } from '../design/marks'
import type { Category, Finding } from '../findings/findings'
import type { Settings } from '../settings'
import { type Grounds, toneOf } from './tone'

export interface Placed {
  finding: Finding
  /** Static: a live range is adjusted by the browser at every change of the page, wherever it is. */
  ranges: StaticRange[]
}

interface Painted extends Placed {
  tone: Tone
}

const nameOf = ({ category, tone, active }: Mark): string => `backread-${category}-${tone}${active ? '-active' : ''}`
const isSameMark = (a: Mark, b: Mark): boolean =>
  a.category === b.category && a.tone === b.tone && a.active === b.active
/** Where marks overlap, the later one is painted over the earlier. */
const PRIORITY: Record<Category, number> = { truncated: 1, unverified: 2, anonymous: 3 }

const POINTED = 'backread-pointed'
/** Of people who are named and quoted: no finding, so no colour and no card. */
const NAMED = 'backread-named'
/** The names of all highlights that may be ours. */
export const HIGHLIGHTS = [...ALL_MARKS.map(nameOf), POINTED]
/** Milliseconds. */
const MOMENT = 2_500

function toned(placed: readonly Placed[]): Painted[] {
  const tones = new Map<Element, Tone>()
  const grounds: Grounds = new Map()
  return placed.map((item) => {
    const element = item.ranges[0]?.startContainer.parentElement
    if (!element) return { ...item, tone: 'dark-text' }
    const tone = tones.get(element) ?? toneOf(element, grounds)
    tones.set(element, tone)
    return { ...item, tone }
  })
}

function nodesOf(painted: readonly Painted[]): Map<Node, Painted[]> {
  const found = new Map<Node, Painted[]>()
  for (const item of painted)
    for (const node of item.ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer])) {
      const others = found.get(node)
      if (others) others.push(item)
      else found.set(node, [item])
    }
  return found
}

export class Highlighter {
  private painted: Painted[] = []
  private active = new Set<string>()
  /** What is painted from or to a text node, once somebody asked. */
  private byNode: Map<Node, Painted[]> | null = null
  /** What we registered, by name: after an update of the extension the same names are another page part's. */
  private own = new Map<string, Highlight>()
  private sheet: CSSStyleSheet | null = null
  private pointing: ReturnType<typeof setTimeout> | undefined

  /** Shows these findings and no others. */
  paint(
    placed: Placed[],
    named: StaticRange[],
    { colours, printMarks }: Pick<Settings, 'colours' | 'printMarks'>,
  ): void {
    if (named.length > 0) this.add(NAMED, new Highlight(...named))
    else this.remove(NAMED)
    this.painted = toned(placed)
    this.byNode = null
    this.dress(colours, printMarks)
    this.register()
  }

  /** The same marks in the tones that the page asks for now. */
  dressAgain(): void {
    const before = this.painted
    this.painted = toned(before)
    this.byNode = null
    if (this.painted.some(({ tone }, at) => tone !== before[at]!.tone)) this.register()
  }

  /** Makes the marks of these findings the stronger ones. */
  activate(ids: readonly string[]): void {
    if (ids.length === this.active.size && ids.every((id) => this.active.has(id))) return
    const touched = new Set([...this.active, ...ids])
    this.active = new Set(ids)
    for (const item of this.painted) {
      if (!touched.has(item.finding.id)) continue
      const mark = this.markOf(item)
      const [from, to] = [
        CSS.highlights.get(nameOf({ ...mark, active: !mark.active })),
        CSS.highlights.get(nameOf(mark)),
      ]
      for (const range of item.ranges) from?.delete(range)
      if (to) for (const range of item.ranges) to.add(range)
      else this.highlightOf(mark, item.ranges)
    }
  }

  /** Takes the marks off a text that is not what it was, until it is read again: they would stand on other words. */
  drop(node: Node): void {
    this.byNode ??= nodesOf(this.painted)
    for (const item of this.byNode.get(node) ?? []) {
      for (const highlight of this.own.values()) for (const range of item.ranges) highlight.delete(range)
      item.ranges = []
    }
  }

  /** Marks a passage for a moment, one that need not be a finding. */
  point(ranges: AbstractRange[]): void {
    clearTimeout(this.pointing)
    this.add(POINTED, new Highlight(...ranges))
    this.pointing = setTimeout(() => this.remove(POINTED), MOMENT)
  }

  clear(): void {
    this.painted = []
    this.byNode = null
    clearTimeout(this.pointing)
    this.active.clear()
    for (const name of [...this.own.keys()]) this.remove(name)
    const { sheet } = this
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    this.sheet = null
  }

  private dress(colours: Partial<Record<Category, string>>, printed: boolean): void {
    this.sheet ??= new CSSStyleSheet()
    this.sheet.replaceSync(
      `@media ${printed ? 'all' : 'screen'} {${markRules((mark) => `::highlight(${nameOf(mark)})`, colours)}
      ::highlight(${NAMED}) { text-decoration: underline dotted 1px currentColor; text-underline-offset: 4px }
      ::highlight(${POINTED}) { background-color: color-mix(in srgb, Highlight 40%, transparent) }}`,
    )
    // Pages that set their own list drop ours, so it is looked for each time.
    if (!document.adoptedStyleSheets.includes(this.sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet]
  }

  /** One Highlight object for each mark in use; a hover only moves the ranges of the findings that it touches. */
  private register(): void {
    for (const mark of ALL_MARKS) {
      const ranges = this.painted.filter((item) => isSameMark(mark, this.markOf(item))).flatMap(({ ranges }) => ranges)
      if (ranges.length === 0) this.remove(nameOf(mark))
      else this.highlightOf(mark, ranges)
    }
  }

  private markOf({ finding, tone }: Painted): Mark {
    return { category: finding.category, tone, active: this.active.has(finding.id) }
  }

  private highlightOf(mark: Mark, ranges: StaticRange[]): void {
    const highlight = new Highlight(...ranges)
    highlight.priority = PRIORITY[mark.category] + (mark.active ? 10 : 0)
    this.add(nameOf(mark), highlight)
  }

  private add(name: string, highlight: Highlight): void {
    this.own.set(name, highlight)
    CSS.highlights.set(name, highlight)
  }

  private remove(name: string): void {
    if (this.own.has(name) && CSS.highlights.get(name) === this.own.get(name)) CSS.highlights.delete(name)
    this.own.delete(name)
  }
}
