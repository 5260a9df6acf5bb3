// A document as lines: every stretch of text that stands by itself on the page, in reading order, each with the boxes
// (block elements) around it and the way back to its text nodes. One walk; nothing is judged here.

import type { Steps } from '../steps'
import type { Segment } from './anchors'
import type { Span } from './article'
import { closest, countIn, get, isForm } from './clobber-safe'
import { LineBuilder } from './line-builder'
import { neverText, type View, viewOf } from './view'

export interface Box {
  element: Element
  parent: Box | null
  depth: number
  /** Its lines are `lines.slice(first, end)`. */
  first: number
  end: number
}

export interface Line {
  /** Its place in Page.lines. */
  index: number
  /** White space collapsed, soft hyphens and zero-width characters dropped. */
  text: string
  /** `start` counts from the start of the line. */
  segments: Segment[]
  box: Box
  /** The inline element that holds the whole line, if one does. */
  wrapper: Element | null
  links: Span[]
  /** The first link in it. */
  link: Element | null
  /** Code units of the text that are in links, in bold, in italics. */
  linked: number
  bold: number
  italic: number
  words: number
  /** A sentence ends in it. */
  sentence: boolean
  /** In a heading element. */
  heading: boolean
  /** The list whose item it is. */
  item: Element | null
  /** In a block quotation. */
  quoted: boolean
  /** A picture or player stands between the line before and this one. */
  media: boolean
  /** The text of a button in or right after the line ("Read more"). */
  button: string | null
}

/** An element of which nothing is seen, and the index of the line that comes next. */
interface HiddenElement {
  element: Element
  before: number
}

export interface Page {
  root: Box
  boxes: Box[]
  lines: Line[]
  /** Boxes that the page does not show, or not yet. */
  hidden: HiddenElement[]
}

const PICTURES = new Set(['img', 'picture', 'video', 'iframe', 'svg', 'amp-img'])

/** Nodes that are gone through in one step, lines that are read, and elements that are gone through: no page with news is near it. */
const STEP = 200
const MOST_LINES = 20_000
const MOST_NODES = 400_000

/** A footnote's number or star in the text: a reader's eye skips it, and so does the text. */
function isFootnoteMark(element: Element): boolean {
  // What holds more than a link and a letter is none, and is not read through.
  if (countIn(element, '*') > 4) return false
  const text = (element.textContent ?? '').trim()
  if (!/^\[?(?:\d{1,3}|[*†‡§a-z])\]?$/.test(text)) return false
  return text.startsWith('[') || countIn(element, 'a') > 0 || closest(element, 'a') !== null
}

/** Reads the lines of what `document` shows. Where it changes between two steps, what was taken away may be missing. */
export function* readLines(document: Document, view: View = viewOf(document)): Steps<Page> {
  const body = document.body ?? document.documentElement
  const maker = new LineBuilder()
  const root: Box = { element: body, parent: null, depth: 0, first: 0, end: 0 }
  const boxes: Box[] = [root]
  const hidden: HiddenElement[] = []
  let box = root
  let node: Node | null = body.firstChild
  let parent: Node = body

  const leave = (element: Node) => {
    if (maker.close(element)) return
    maker.end(box)
    box.end = maker.lines.length
    box = box.parent ?? root
  }

  for (let visited = 1; ; visited++) {
    let inside: Node | null = null
    let form = false
    if (visited % STEP === 0) yield
    const type = node?.nodeType
    if (type === 3) {
      maker.add(node as Text, box)
    } else if (type === 1 || (node && typeof type !== 'number')) {
      const element = node as Element
      form = isForm(element)
      const name = form ? 'form' : element.localName
      if (name === 'br') maker.lineBreak()
      else if (neverText(name) || PICTURES.has(name)) {
        // Media, scripts and buttons inside a line do not part it; what words they hold are none of it.
        if (element.firstChild) maker.skipped()
        if (PICTURES.has(name)) maker.picture()
        else if (name === 'button') maker.button((element.textContent ?? '').trim())
      } else {
        const look = name === 'sup' && isFootnoteMark(element) ? 'hidden' : view.look(element, name)
        const first = form ? get(element, 'firstChild') : element.firstChild
        if (look === 'hidden') {
          if (first) {
            maker.skipped()
            hidden.push({ element, before: maker.lines.length + (maker.empty ? 0 : 1) })
          }
        } else if (look === 'inline') {
          if (first) maker.open(element, name)
          inside = first
        } else {
          maker.end(box)
          if (first) {
            box = { element, parent: box, depth: box.depth + 1, first: maker.lines.length, end: 0 }
            boxes.push(box)
          }
          inside = first
        }
      }
    }
    if (inside) {
      parent = node!
      node = inside
      continue
    }
    const enough = maker.lines.length >= MOST_LINES || visited >= MOST_NODES
    let next = node && (form ? get(node, 'nextSibling') : node.nextSibling)
    while (enough || !next) {
      // The page took away what we stood in: its change is noticed, and all is read again.
      if (parent === body || !get(parent, 'parentNode')) {
        while (box !== root) leave(box.element)
        maker.end(box)
        root.end = maker.lines.length
        return { root, boxes, lines: maker.lines, hidden }
      }
      leave(parent)
      next = get(parent, 'nextSibling')
      parent = get(parent, 'parentNode')!
    }
    node = next
  }
}
