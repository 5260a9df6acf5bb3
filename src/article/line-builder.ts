// Puts one line together after the other, from text nodes as they come: its text without odd white space, the way back to its
// nodes, and what of it is set as a link, in bold, in italics.
import type { Segment } from './anchors'
import type { Span } from './article'
import { get } from './clobber-safe'
import type { Box, Line } from './lines'
import { countWords, hasSentence } from './word-count'

/** Heading, list and quotation are told by the elements around the line, up to the next block of running text. */
function standingOf(box: Box): Pick<Line, 'heading' | 'item' | 'quoted'> {
  let heading = false
  let item: Element | null = null
  let quoted = false
  let up = 0
  for (let at: Box | null = box; at && up < 5; at = at.parent, up++) {
    const name = get(at.element, 'localName')
    if (up < 3 && /^h[1-6]$/.test(name)) heading = true
    else if (name === 'li') item ??= at.element.parentElement
    else if (name === 'blockquote') quoted = true
    else if (name === 'article' || name === 'section') break
  }
  return { heading, item, quoted }
}

/** White space other than single blanks, or characters that nobody sees. */
const ODD_SPACE = /[^\S ]| {2}|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/
const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/

type Unit = 'seen' | 'space' | 'unseen'

function unitOf(code: number): Unit {
  if (code === 32 || (code >= 9 && code <= 13)) return 'space'
  if (code < 160) return 'seen'
  if (code === 0xad || code === 0x200b || code === 0x200e || code === 0x200f || code === 0x2060 || code === 0xfeff)
    return 'unseen'
  const space =
    code === 160 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  return space ? 'space' : 'seen'
}

export class LineBuilder {
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
  private lastLink: Element | null = null
  private firstLink: Element | null = null
  /** The inline elements that are open, and which of them set the text apart. */
  private inline: { element: Element; link: boolean; bold: boolean; italic: boolean }[] = []
  private openLinks: Element[] = []
  private bold = 0
  private italic = 0

  get empty(): boolean {
    return this.text === ''
  }

  /** An inline element begins. */
  open(element: Element, name: string): void {
    const set = {
      element,
      link: name === 'a',
      bold: name === 'b' || name === 'strong',
      italic: name === 'em' || name === 'i',
    }
    this.inline.push(set)
    if (set.link) this.openLinks.push(element)
    if (set.bold) this.bold++
    if (set.italic) this.italic++
  }

  /** An element ends. False where it is no inline one. */
  close(element: Node): boolean {
    const last = this.inline[this.inline.length - 1]
    if (last?.element !== element) return false
    this.inline.pop()
    if (last.link) this.openLinks.pop()
    if (last.bold) this.bold--
    if (last.italic) this.italic--
    return true
  }

  add(node: Text, box: Box): void {
    const { data } = node
    if (!ODD_SPACE.test(data)) this.addPlain(node, data, box)
    else this.addOdd(node, data, box)
  }

  /** The common case: single blanks only, so that the whole node is one segment. */
  private addPlain(node: Text, data: string, box: Box): void {
    const from = data.charCodeAt(0) === 32 ? 1 : 0
    const to = data.length > from && data.charCodeAt(data.length - 1) === 32 ? data.length - 1 : data.length
    if (from) this.space = true
    if (to > from) this.append(node, from, data.slice(from, to), box)
    if (to < data.length) this.space = true
  }

  /** Words with one unit of white space between them are a segment. */
  private addOdd(node: Text, data: string, box: Box): void {
    const unit = (at: number): Unit | null => (at < data.length ? unitOf(data.charCodeAt(at)) : null)
    for (let at = 0; ; ) {
      for (let now = unit(at); now === 'space' || now === 'unseen'; now = unit(++at))
        if (now === 'space') this.space = true
      if (at >= data.length) return
      const from = at
      while (unit(at) === 'seen' || (unit(at) === 'space' && unit(at + 1) === 'seen')) at++
      this.append(node, from, data.slice(from, at).replace(/\s/g, ' '), box)
    }
  }

  private append(node: Text, offset: number, words: string, box: Box): void {
    if (this.breaks > 0) this.settleBreaks(words, box)
    if (this.text !== '' && this.space) this.text += ' '
    this.space = false
    const start = this.text.length
    const segment: Segment = { start, length: words.length, node, offset }
    if (this.apart && this.segments.length > 0) segment.apart = true
    this.apart = false
    this.segments.push(segment)
    this.text += words
    this.count(start, this.text.length)
    const outer = this.inline[0]?.element ?? null
    this.wrapper = this.wrapper === undefined || this.wrapper === outer ? outer : null
    if (this.bold === 0) this.allBold = false
  }

  private count(start: number, end: number): void {
    for (const element of this.openLinks) {
      this.counts.linked += end - start
      const last = this.links[this.links.length - 1]
      if (last && last.end >= start - 1 && last.end > last.start && this.lastLink === element) last.end = end
      else this.links.push({ start, end })
      this.lastLink = element
      this.firstLink ??= element
    }
    if (this.bold > 0) this.counts.bold += end - start
    if (this.italic > 0) this.counts.italic += end - start
  }

  /** Two line breaks part paragraphs; one does so only where the text before it is done or a bold title ends. */
  private settleBreaks(words: string, box: Box): void {
    const done = ENDS_SENTENCE.test(this.text) || (this.allBold && this.bold === 0)
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
        sentence: hasSentence(this.text),
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
