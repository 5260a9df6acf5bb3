// A document as lines: every stretch of text that stands by itself on the page, in reading order, each with the boxes
// (block elements) around it and the way back to its text nodes. One walk; nothing is judged here.
import type { Segment } from './anchors'
import type { Span } from './article'
import { neverText, type View, viewOf } from './view'
import { countWords } from './words'

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

/** Heading, list and quotation are told by the elements around the line, up to the next block of running text. */
function standingOf(box: Box): Pick<Line, 'heading' | 'item' | 'quoted'> {
  let heading = false
  let item: Element | null = null
  let quoted = false
  let up = 0
  for (let at: Box | null = box; at && up < 5; at = at.parent, up++) {
    const name = at.element.localName
    if (up < 3 && /^h[1-6]$/.test(name)) heading = true
    else if (name === 'li') item ??= at.element.parentElement
    else if (name === 'blockquote') quoted = true
    else if (name === 'article' || name === 'section') break
  }
  return { heading, item, quoted }
}

export interface Page {
  root: Box
  boxes: Box[]
  lines: Line[]
}

const PICTURES = new Set(['img', 'picture', 'video', 'iframe', 'svg', 'amp-img'])
const ODD_SPACE = /[^\S ]| {2}|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/
const WORD = /[^\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g
const SPACE = /\s/
const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/

/** A footnote's number or star in the text: a reader's eye skips it, and so does the text. */
function isFootnoteMark(element: Element): boolean {
  if (element.localName !== 'sup') return false
  const text = (element.textContent ?? '').trim()
  if (!/^\[?(?:\d{1,3}|[*†‡§a-z])\]?$/.test(text)) return false
  return text.startsWith('[') || element.getElementsByTagName('a').length > 0 || element.closest('a') !== null
}

class LineMaker {
  readonly lines: Line[] = []
  private text = ''
  private segments: Segment[] = []
  private links: Span[] = []
  private counts = { linked: 0, bold: 0, italic: 0 }
  private space = false
  private apart = false
  private breaks = 0
  private wrapper: Element | null | undefined
  private allBold = true
  private media = false

  get empty(): boolean {
    return this.text === ''
  }

  add(node: Text, box: Box, inline: Element[]): void {
    const data = node.data
    if (!data) return
    if (!ODD_SPACE.test(data)) {
      if (data === ' ') this.space = true
      else this.addPlain(node, data, box, inline)
      return
    }
    let open: Segment | null = null
    let at = 0
    for (const { 0: word, index } of data.matchAll(WORD)) {
      const between = data.slice(at, index)
      const spaced = SPACE.test(between.replace(/\ufeff/g, ''))
      at = index + word.length
      if (open && between.length === 1 && spaced && this.text !== '') {
        this.text += ` ${word}`
        open.length += 1 + word.length
        this.count(inline, this.text.length - word.length - 1, this.text.length)
        continue
      }
      if (spaced) this.space = true
      open = this.append(node, index, word, box, inline)
    }
    if (SPACE.test(data.slice(at).replace(/\ufeff/g, ''))) this.space = true
  }

  /** The common case: single spaces only, so that the whole node is one segment. */
  private addPlain(node: Text, data: string, box: Box, inline: Element[]): void {
    const from = data.charCodeAt(0) === 32 ? 1 : 0
    const to = data.charCodeAt(data.length - 1) === 32 ? data.length - 1 : data.length
    if (from) this.space = true
    this.append(node, from, data.slice(from, to), box, inline)
    if (to < data.length) this.space = true
  }

  private append(node: Text, offset: number, words: string, box: Box, inline: Element[]): Segment {
    if (this.breaks > 0) this.settleBreaks(words, inline, box)
    if (this.text !== '' && this.space) this.text += ' '
    this.space = false
    const start = this.text.length
    const segment: Segment = { start, length: words.length, node, offset }
    if (this.apart && this.segments.length > 0) segment.apart = true
    this.apart = false
    this.segments.push(segment)
    this.text += words
    this.count(inline, start, this.text.length)
    const outer = inline[0] ?? null
    this.wrapper = this.wrapper === undefined || this.wrapper === outer ? outer : null
    if (!isBold(inline)) this.allBold = false
    return segment
  }

  private count(inline: Element[], start: number, end: number): void {
    for (const element of inline) {
      const name = element.localName
      if (name === 'a') {
        this.counts.linked += end - start
        const last = this.links[this.links.length - 1]
        if (last && last.end >= start - 1 && last.end > last.start && this.lastLink === element) last.end = end
        else this.links.push({ start, end })
        this.lastLink = element
        this.firstLink ??= element
      }
    }
    if (isBold(inline)) this.counts.bold += end - start
    if (inline.some((element) => element.localName === 'em' || element.localName === 'i'))
      this.counts.italic += end - start
  }
  private lastLink: Element | null = null
  private firstLink: Element | null = null

  /** Two line breaks part paragraphs; one does so only where the text before it is done or a bold title ends. */
  private settleBreaks(words: string, inline: Element[], box: Box): void {
    const done = ENDS_SENTENCE.test(this.text) || (this.allBold && !isBold(inline))
    if (this.breaks > 1 || (done && !/^\p{Ll}/u.test(words))) this.end(box)
    else this.space = true
    this.breaks = 0
  }

  lineBreak(): void {
    if (!this.empty) this.breaks++
  }

  picture(): void {
    if (this.empty) this.media = true
  }

  skipped(): void {
    this.apart = true
  }

  button(text: string): void {
    const last = this.lines[this.lines.length - 1]
    if (this.empty && last) last.button ??= text
  }

  end(box: Box): void {
    if (!this.empty) {
      this.lines.push({
        index: this.lines.length,
        text: this.text,
        words: countWords(this.text),
        ...standingOf(box),
        media: this.media,
        segments: this.segments,
        box,
        wrapper: this.wrapper ?? null,
        links: this.links,
        link: this.firstLink,
        ...this.counts,
        button: null,
      })
    }
    if (!this.empty) this.media = false
    this.text = ''
    this.segments = []
    this.links = []
    this.lastLink = this.firstLink = null
    this.counts = { linked: 0, bold: 0, italic: 0 }
    this.space = this.apart = false
    this.breaks = 0
    this.wrapper = undefined
    this.allBold = true
  }
}

const isBold = (inline: Element[]): boolean =>
  inline.some((element) => element.localName === 'b' || element.localName === 'strong')

/** Reads the lines of what `document` shows. */
export function readLines(document: Document, view: View = viewOf(document)): Page {
  const body = document.body ?? document.documentElement
  const maker = new LineMaker()
  const root: Box = { element: body, parent: null, depth: 0, first: 0, end: 0 }
  const boxes: Box[] = [root]
  const inline: Element[] = []
  let box = root
  let node: Node | null = body.firstChild
  let parent: Node = body

  const leave = (element: Node) => {
    if (inline.length > 0 && inline[inline.length - 1] === element) {
      inline.pop()
      return
    }
    maker.end(box)
    box.end = maker.lines.length
    box = box.parent ?? root
  }

  for (;;) {
    let inside: Node | null = null
    if (node?.nodeType === 3) {
      maker.add(node as Text, box, inline)
    } else if (node?.nodeType === 1) {
      const element = node as Element
      const name = element.localName
      if (name === 'br') maker.lineBreak()
      else if (PICTURES.has(name)) maker.picture()
      else if (name === 'button') maker.button((element.textContent ?? '').trim())
      else if (neverText(name)) {
        // Media and scripts inside a line do not part it.
      } else if (view.hidden(element) || isFootnoteMark(element)) {
        if (element.firstChild) maker.skipped()
      } else if (view.inline(element)) {
        if (element.firstChild) {
          inline.push(element)
          inside = element.firstChild
        }
      } else {
        maker.end(box)
        if (element.firstChild) {
          box = { element, parent: box, depth: box.depth + 1, first: maker.lines.length, end: 0 }
          boxes.push(box)
          inside = element.firstChild
        }
      }
    }
    if (inside) {
      parent = node!
      node = inside
      continue
    }
    while (!node?.nextSibling) {
      if (parent === body) {
        maker.end(box)
        root.end = maker.lines.length
        return { root, boxes, lines: maker.lines }
      }
      leave(parent)
      node = parent
      parent = parent.parentNode!
    }
    node = node.nextSibling
  }
}
