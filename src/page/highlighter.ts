// Paints findings by the CSS Custom Highlight API, without a change to the page's DOM.
import { ALL_MARKS, type Mark, markRules, type Tone } from '../design/marks'
import type { Category, Finding } from '../findings/model'
import type { Settings } from '../settings'
import { Registered } from './registered'
import { inSlices, pause } from './slices'
import { type Grounds, toneOf } from './tone'

export interface Placed {
  finding: Finding
  /** Static: a live range is adjusted by the browser at every change of the page, wherever it is. */
  ranges: StaticRange[]
}

interface Painted extends Placed {
  tone: Tone
}

/** How the marks are to look. */
interface Look extends Pick<Settings, 'colours' | 'printMarks'> {
  /** Whether named people are marked too. */
  named: boolean
}

const nameOf = ({ category, tone, active }: Mark): string => `backread-${category}-${tone}${active ? '-active' : ''}`
const isSameMark = (a: Mark, b: Mark): boolean =>
  a.category === b.category && a.tone === b.tone && a.active === b.active
/** Where marks overlap, the later one is painted over the earlier. */
const PRIORITY: Record<Category, number> = { truncated: 1, unverified: 2, anonymous: 3 }

const selectorOf = (mark: Mark): string => `::highlight(${nameOf(mark)})`

const POINTED = 'backread-pointed'
/** Of people who are named and quoted: no finding, so no colour and no card. */
const NAMED = 'backread-named'
const NAMED_STYLE = '{ text-decoration: underline dotted 1px currentColor; text-underline-offset: 4px }'
/** The names of all highlights that may be ours. */
export const HIGHLIGHTS = [...ALL_MARKS.map(nameOf), POINTED]
/** Milliseconds. */
const MOMENT = 2_500

/** One step for each finding: styles cost the more the deeper a page nests its boxes. */
function* toned(placed: readonly Placed[]): Generator<undefined, Painted[]> {
  const tones = new Map<Element, Tone>()
  const grounds: Grounds = new Map()
  const painted: Painted[] = []
  for (const item of placed) {
    const element = item.ranges[0]?.startContainer.parentElement
    const tone = element ? (tones.get(element) ?? toneOf(element, grounds)) : 'dark-text'
    if (element) tones.set(element, tone)
    painted.push({ ...item, tone })
    yield
  }
  return painted
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

const isSameRange = (a: StaticRange, b: StaticRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset

/** Findings with the ranges that stand already where they stand where they stood: the browser then paints only the others anew. */
function kept(placed: readonly Placed[], before: ReadonlyMap<Node, readonly Painted[]>): Placed[] {
  const taken = new Set<Placed>()
  return placed.map(({ finding, ranges }) => {
    const standing = before
      .get(ranges[0]!.startContainer)
      ?.find(
        (old) =>
          !taken.has(old) &&
          old.finding.category === finding.category &&
          old.ranges.length === ranges.length &&
          old.ranges.every((range, at) => isSameRange(range, ranges[at]!)),
      )
    if (standing) taken.add(standing)
    return { finding, ranges: standing?.ranges ?? ranges }
  })
}

export class Highlighter {
  private painted: Painted[] = []
  private active = new Set<string>()
  /** What is painted from or to a text node, once somebody asked. */
  private byNode: Map<Node, Painted[]> | null = null
  /** What we registered, by name: after an update of the extension the same names are another page part's. */
  private own = new Map<string, Registered>()
  private sheet: CSSStyleSheet | null = null
  private rules = ''
  private pointing: ReturnType<typeof setTimeout> | undefined
  /** Counts the paintings that were begun, so that one that is overtaken is known as such. */
  private turn = 0
  private painting = false
  private look: Look = { colours: {}, printMarks: false, named: false }
  /** Texts that changed since the last painting was begun: what was read of them does not stand there any more. */
  private dropped = new Set<Node>()

  /**
   * Shows these findings and no others, in as many tasks as it takes.
   * @returns whether they are shown; not where another painting was begun meanwhile
   */
  async paint(
    placed: Placed[],
    named: StaticRange[],
    { colours, printMarks }: Pick<Settings, 'colours' | 'printMarks'>,
  ): Promise<boolean> {
    const turn = ++this.turn
    this.painting = true
    this.dropped.clear()
    // What brought the findings was a task of its own.
    await pause()
    if (turn !== this.turn) return false
    const { value } = await inSlices(toned(kept(placed, this.nodes())), () => turn === this.turn)
    if (!value) return false
    this.painting = false
    this.look = { colours, printMarks, named: named.length > 0 }
    this.take(value)
    this.register()
    this.remove(NAMED)
    if (named.length > 0) this.add(NAMED, new Registered(0, named))
    return true
  }

  /** The same marks in the tones that the page asks for now. Answers how many milliseconds of the page's time it took. */
  async dressAgain(): Promise<number> {
    const { turn, painted: before } = this
    // What is being painted takes the tones of this very moment.
    if (this.painting) return 0
    const { value, work } = await inSlices(toned(before), () => turn === this.turn)
    if (!value?.some(({ tone }, at) => tone !== before[at]!.tone)) return work
    this.take(value)
    this.register()
    return work
  }

  /** Makes the marks of these findings the stronger ones. */
  activate(ids: readonly string[]): void {
    if (ids.length === this.active.size && ids.every((id) => this.active.has(id))) return
    const touched = new Set([...this.active, ...ids])
    this.active = new Set(ids)
    for (const item of this.painted) {
      if (!touched.has(item.finding.id)) continue
      const mark = this.markOf(item)
      this.own.get(nameOf({ ...mark, active: !mark.active }))?.without(item.ranges)
      const to = this.standing(nameOf(mark))
      if (to) to.with(item.ranges)
      else this.highlightOf(mark, item.ranges)
    }
  }

  /** Takes the marks off a text that is not what it was, until it is read again: they would stand on other words. */
  drop(node: Node): void {
    this.dropped.add(node)
    for (const item of this.nodes().get(node) ?? []) {
      for (const registered of this.own.values()) registered.without(item.ranges)
      item.ranges = []
    }
  }

  private nodes(): Map<Node, Painted[]> {
    this.byNode ??= nodesOf(this.painted)
    return this.byNode
  }

  private take(painted: Painted[]): void {
    this.painted = painted
    this.byNode = null
    for (const node of this.dropped) this.drop(node)
  }

  /** Marks a passage for a moment, one that need not be a finding. */
  point(ranges: AbstractRange[]): void {
    clearTimeout(this.pointing)
    this.add(POINTED, new Registered(0, ranges))
    this.pointing = setTimeout(() => this.remove(POINTED), MOMENT)
  }

  clear(): void {
    this.turn++
    this.painting = false
    this.painted = []
    this.byNode = null
    clearTimeout(this.pointing)
    this.active.clear()
    for (const name of [...this.own.keys()]) this.remove(name)
    const { sheet } = this
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    this.sheet = null
    this.rules = ''
  }

  /** Only the rules that are needed: a browser tries each of them on every element of the page. */
  private dress(marks: readonly Mark[]): void {
    const { colours, printMarks, named } = this.look
    const rules = `@media ${printMarks ? 'all' : 'screen'} {${markRules(selectorOf, colours, marks)}
      ${named ? `::highlight(${NAMED}) ${NAMED_STYLE}` : ''}
      ::highlight(${POINTED}) { background-color: color-mix(in srgb, Highlight 40%, transparent) }}`
    this.sheet ??= new CSSStyleSheet()
    // A sheet that is replaced has the whole page styled anew.
    if (rules !== this.rules) this.sheet.replaceSync(rules)
    this.rules = rules
    // Pages that set their own list drop ours, so it is looked for each time.
    if (!document.adoptedStyleSheets.includes(this.sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet]
  }

  /** One Highlight object for each mark in use; what stands in it already is left alone. */
  private register(): void {
    const used = new Set(this.painted.map(({ finding, tone }) => `${finding.category} ${tone}`))
    this.dress(ALL_MARKS.filter(({ category, tone }) => used.has(`${category} ${tone}`)))
    for (const mark of ALL_MARKS) {
      const ranges = this.painted.filter((item) => isSameMark(mark, this.markOf(item))).flatMap(({ ranges }) => ranges)
      const standing = this.standing(nameOf(mark))
      if (ranges.length === 0) this.remove(nameOf(mark))
      else if (!standing) this.highlightOf(mark, ranges)
      else {
        const wanted = new Set<AbstractRange>(ranges)
        standing.without([...standing.ranges].filter((range) => !wanted.has(range)))
        standing.with(ranges)
      }
    }
  }

  /** What we registered by this name, if nobody has put something else there since. */
  private standing(name: string): Registered | undefined {
    const own = this.own.get(name)
    return own && CSS.highlights.get(name) === own.highlight ? own : undefined
  }

  private markOf({ finding, tone }: Painted): Mark {
    return { category: finding.category, tone, active: this.active.has(finding.id) }
  }

  private highlightOf(mark: Mark, ranges: readonly StaticRange[]): void {
    this.add(nameOf(mark), new Registered(PRIORITY[mark.category] + (mark.active ? 10 : 0), ranges))
  }

  private add(name: string, registered: Registered): void {
    this.own.set(name, registered)
    CSS.highlights.set(name, registered.highlight)
  }

  private remove(name: string): void {
    if (this.standing(name)) CSS.highlights.delete(name)
    this.own.delete(name)
  }
}
