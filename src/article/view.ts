// What a reader sees of an element: by the browser's own layout where there is one, else by attributes alone.
import { attributeOf, contains, get, query } from './clobber-safe'

/** Elements that never show story text as text. */
const NEVER = new Set(
  `
    script style noscript template svg math iframe object embed canvas audio video select textarea button
    input datalist meter progress head rt rp frameset map portal
  `
    .trim()
    .split(/\s+/),
)
const INLINE = new Set(
  `
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp
    small span strike strong sub sup time tt u var wbr img picture br
  `
    .trim()
    .split(/\s+/),
)

/** Text for screen readers only, by the names everybody uses for it. */
const READ_ALOUD_ONLY =
  /\b(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|element-invisible|a11y-hidden|offscreen)\b/i
const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** `hidden`: nothing inside is seen. `inline`: stands in a line of text rather than on lines of its own. */
type Look = 'hidden' | 'inline' | 'block'

export interface View {
  /** @param name the element's local name. */
  look(element: Element, name: string): Look
  /** Whether `box` cuts `line` off from sight for now, to be unfolded. */
  folds(box: Element, line: Element): boolean
}

export function neverText(name: string): boolean {
  return NEVER.has(name)
}

/** Whether an element is for screen readers only, by its class: pages use few different values for very many elements. */
class ReadAloud {
  private known = new Map<string, boolean>()

  isAll(element: Element, name: string): boolean {
    const names = name === 'form' ? attributeOf(element, 'class') : element.getAttribute('class')
    if (!names) return false
    let known = this.known.get(names)
    if (known === undefined) {
      known = READ_ALOUD_ONLY.test(names)
      this.known.set(names, known)
    }
    return known
  }
}

/** React streams parts of a page into hidden boxes and moves them where they belong; a saved page may have them there still. */
const STREAMED = /^S:[\da-f]+$/i
/** Icons and counters that screen readers are spared; longer, it is text that others see. UTF-16 code units. */
const SPARED = 80

function hiddenByAttributes(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null && !STREAMED.test(attributeOf(element, 'id') ?? '')) return true
  if (attributeOf(element, 'aria-hidden') === 'true' && !isLongParagraph(element)) return true
  const style = attributeOf(element, 'style')
  return !!style && NOT_SHOWN.test(style)
}

const isLongParagraph = (element: Element): boolean =>
  get(element, 'localName') === 'p' && (element.textContent ?? '').length >= SPARED

const BLOCKS = 'p,div,ul,ol,h1,h2,h3,h4,section,article,figure,blockquote,table,header,footer,aside,nav,form'

interface Searched {
  scope: Element
  /** The first block in it. */
  block: Element | null
}

/**
 * Whether elements hold blocks, asked in document order. Where they are nested, what was found for the outer one answers for the
 * inner ones: the page is gone through a few times at most.
 */
class Blocks {
  private searched: Searched[] = []

  isIn(element: Element): boolean {
    let last = this.searched.at(-1)
    while (last && !contains(last.scope, element)) {
      this.searched.pop()
      last = this.searched.at(-1)
    }
    if (last && last.scope !== element) {
      if (!last.block) return false
      if (element !== last.block && contains(element, last.block)) return true
    }
    const block = query(element, BLOCKS)
    this.searched.push({ scope: element, block })
    return block !== null
  }
}

/** An element of the page's own making stands in the line unless it holds blocks. */
function inlineByName(element: Element, name: string, blocks: Blocks): boolean {
  return INLINE.has(name) || (name.includes('-') && !blocks.isIn(element))
}

const FOLDED =
  /\b(?:collapsed|truncated|clamp(?:ed)?|(?:read|show|see)-?more-(?:content|wrapper|container|text)|expandable|folded)\b/i

function byAttributes(): View {
  const blocks = new Blocks()
  const readAloud = new ReadAloud()
  return {
    look(element, name) {
      if (hiddenByAttributes(element) || readAloud.isAll(element, name)) return 'hidden'
      return inlineByName(element, name, blocks) ? 'inline' : 'block'
    },
    // Without a layout nobody can say where the fold is: the first paragraph stands above it.
    folds: (box, line) => FOLDED.test(attributeOf(box, 'class') ?? '') && line.previousElementSibling !== null,
  }
}

/** Less than this, in CSS pixels, is a matter of line height, not a fold. */
const FOLD_AT_LEAST = 24

const VISIBLE = { visibilityProperty: true }

/** In a browser: the computed style decides. A word only for screen readers is still told by its name. */
function byLayout(view: Window): View {
  const blocks = new Blocks()
  const readAloud = new ReadAloud()
  return {
    look(element, name) {
      if (readAloud.isAll(element, name)) return 'hidden'
      if (!inlineByName(element, name, blocks)) {
        if (name === 'form' ? get(element, 'checkVisibility').call(element, VISIBLE) : element.checkVisibility(VISIBLE))
          return 'block'
        // An element with `display: contents` has no box of its own, though its children are seen.
        return view.getComputedStyle(element).display === 'contents' ? 'block' : 'hidden'
      }
      const { display, visibility } = view.getComputedStyle(element)
      if (display === 'none' || (visibility !== 'visible' && visibility !== '')) return 'hidden'
      return display.startsWith('inline') || display === 'contents' || display === '' ? 'inline' : 'block'
    },
    folds(box, line) {
      if (get(box, 'scrollHeight') <= get(box, 'clientHeight') + FOLD_AT_LEAST || get(box, 'clientHeight') === 0)
        return false
      const { overflowY } = view.getComputedStyle(box)
      if (overflowY !== 'hidden' && overflowY !== 'clip') return false
      return line.getBoundingClientRect().top >= get(box, 'getBoundingClientRect').call(box).bottom - 1
    },
  }
}

/** How `document` is seen. Changes nothing in it. */
export function viewOf(document: Document): View {
  const view = document.defaultView
  const laidOut = view && typeof document.documentElement.checkVisibility === 'function'
  return laidOut ? byLayout(view) : byAttributes()
}
