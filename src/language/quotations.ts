// Quotations: where quoted words begin and end, in every style of mark that newsrooms and scrapers leave behind.
import type { Role, Span } from '../article/article'
import { firstEnding } from '../spans'
import { type Mark, type MarkStyle, readMarks } from './quotation-marks'

/** One quotation inside one block. The span runs from the opening mark to the closing one, marks included. */
export interface Quotation extends Span {
  /** The quoted words without their marks. */
  inner: Span
  style: MarkStyle
  /** False where no closing mark follows in the block; the span then runs to the block's end. */
  closed: boolean
  /**
   * Not closed here, but the quotation goes on in the next block: it opens with a mark (the convention of quotations over
   * several paragraphs) or closes there.
   */
  continues: boolean
  /** False where the quotation began in an earlier block and this one only goes on or closes; the span then runs from the block's start. */
  opened: boolean
  /** Quotations inside this one. */
  nested: Quotation[]
}

/** Deeper than any prose; keeps the reader linear on a heap of opening marks. */
const DEEPEST = 8
/** How many paragraphs a quotation may run on with no mark at all before we stop looking for its end. */
const FARTHEST = 12
/** A single mark that nobody closes is a quotation only where speech begins; elsewhere it is part of a name ('Abd). */
const SPEECH_BEFORE = /(?:^|[,:—–]\s?)$/
/** Between the paragraphs of one quotation these may stand. */
const ASIDE: ReadonlySet<Role> = new Set<Role>(['caption', 'credit', 'heading', 'list-item', 'subhead', 'headline'])

interface Open {
  mark: Mark
  nested: Quotation[]
}

interface BlockReading {
  quotations: Quotation[]
  /** The first closing mark that nothing here opens. */
  stray: Mark | null
  /** How often marks contradict each other. */
  loose: number
  marks: Mark[]
}

const DOUBLE: ReadonlySet<MarkStyle> = new Set<MarkStyle>(['straight', 'curly', 'doubled'])

/** The index in `stack` of the opening mark that `mark` closes, or -1. Its own style first, then another double mark. */
function partner(stack: Open[], mark: Mark, backtickAhead: boolean): number {
  if (mark.style === 'single') {
    const top = stack[stack.length - 1]?.mark.style
    return top === 'single' || (top === 'backtick' && !backtickAhead) ? stack.length - 1 : -1
  }
  const same = stack.findLastIndex((open) => open.mark.style === mark.style)
  if (same >= 0) return same
  if (!DOUBLE.has(mark.style)) return -1
  const near = stack.findLastIndex((open) => DOUBLE.has(open.mark.style))
  return near < 0 && mark.style === 'doubled' && stack[stack.length - 1]?.mark.style === 'single'
    ? stack.length - 1
    : near
}

/** Pairs the marks of one block, from left to right. */
class MarkReader {
  private stack: Open[] = []
  private root: Quotation[] = []
  private stray: Mark | null = null
  private strays = 0
  private lastBacktick: number

  /** @param alternate marks without a shape open and close in turn, whatever stands beside them */
  constructor(
    private text: string,
    private block: Span,
    private marks: Mark[],
    private alternate: boolean,
  ) {
    this.lastBacktick = marks.findLastIndex((mark) => mark.style === 'backtick')
  }

  read(): BlockReading {
    for (const index of this.marks.keys()) this.pair(index)
    const unclosed = this.endAll()
    return {
      quotations: this.root,
      stray: this.stray,
      loose: Math.max(unclosed, this.strays),
      marks: this.marks,
    }
  }

  private pair(index: number): void {
    const { stack, block } = this
    const mark = this.marks[index]!
    const partnerAt = partner(stack, mark, this.lastBacktick > index)
    const next = this.marks[index + 1]
    if (mark.weak) {
      // workers' rights,' — the next mark of its kind closes, so this one is an apostrophe or a prime.
      const later = next?.style === mark.style && next.points === 'close' && next.afterPunctuation
      if (partnerAt < 0 || later) return
    }
    const points = this.pointsOf(mark, partnerAt)
    if (points === 'either') return
    if (points === 'open') {
      if (stack.length < DEEPEST && mark.end < block.end) stack.push({ mark, nested: [] })
    } else if (partnerAt >= 0) this.close(partnerAt, mark)
    else if (mark.style !== 'single') {
      this.strays++
      if (stack.length === 0 && this.root.length === 0) this.stray ??= mark
    }
  }

  /** Which way a mark points, by what stands beside it, by its shape, and by what is open; `either` for one that is no mark. */
  private pointsOf({ points, shape, style }: Mark, partnerAt: number): Mark['points'] {
    let way = this.alternate && shape === null && style !== 'single' ? 'either' : points
    if (shape && way !== shape) {
      const wrongWay = shape === 'close' ? way === 'open' && partnerAt < 0 : way === 'close' && partnerAt >= 0
      if (!wrongWay) way = shape
    }
    if (way !== 'either' || (style === 'single' && partnerAt < 0)) return way
    return partnerAt >= 0 ? 'close' : 'open'
  }

  private close(at: number, mark: Mark): void {
    const { stack } = this
    // What stays open inside a closed quotation was an apostrophe after all; its own quotations move up.
    for (const lost of stack.splice(at + 1)) stack[at]!.nested.push(...lost.nested)
    const { mark: first, nested } = stack.pop()!
    this.add(first, nested, { start: first.end, end: mark.start }, mark.end)
  }

  /** What nobody closed. Answers how many quotations that are. */
  private endAll(): number {
    const { stack, text, block } = this
    let unclosed = 0
    while (stack.length > 0) {
      const { mark, nested } = stack.pop()!
      const before = text.slice(Math.max(block.start, mark.start - 2), mark.start)
      const speech = mark.style !== 'single' || (stack.length === 0 && SPEECH_BEFORE.test(before))
      if (speech && this.add(mark, nested, { start: mark.end, end: block.end }, null)) unclosed++
      else this.outer.push(...nested)
    }
    return unclosed
  }

  private get outer(): Quotation[] {
    return this.stack[this.stack.length - 1]?.nested ?? this.root
  }

  /** `end`: behind the closing mark, or null where there is none. Answers false where nothing is quoted. */
  private add({ start, style }: Mark, nested: Quotation[], inner: Span, end: number | null): boolean {
    if (!/\S/.test(this.text.slice(inner.start, inner.end))) return false
    const closed = end !== null
    const span = { start, end: end ?? this.block.end }
    this.outer.push({ inner, style, closed, continues: false, opened: true, nested, ...span })
    return true
  }
}

const readBlock = (text: string, block: Span, marks: Mark[], alternate: boolean): BlockReading =>
  new MarkReader(text, block, marks, alternate).read()

function readOne(text: string, block: Span): BlockReading {
  const marks = readMarks(text, block)
  const reading = readBlock(text, block, marks, false)
  // Misplaced spaces make symmetric marks point the wrong way; an even number of them still pairs off in turn.
  const symmetric = marks.filter((mark) => mark.shape === null && mark.style !== 'single' && !mark.weak)
  if (reading.loose < 2 || symmetric.length % 2 === 1) return reading
  const alternating = readBlock(text, block, marks, true)
  return alternating.loose < reading.loose ? alternating : reading
}

const pending = (reading: BlockReading): Quotation | null => {
  const last = reading.quotations[reading.quotations.length - 1]
  return last && !last.closed ? last : null
}

/** Joins quotations over several paragraphs, whether each of them opens with a mark or only the first does. */
function joinParagraphs(text: string, blocks: readonly Span[], readings: BlockReading[]): void {
  readings.forEach((reading, index) => {
    const open = pending(reading)
    if (!open?.opened) return
    for (let at = index + 1; at < readings.length && at <= index + FARTHEST; at++) {
      const block = blocks[at]!
      const next = readings[at]!
      const first = next.marks.find((mark) => mark.style !== 'single' || mark.start === block.start)
      if (first?.start === block.start && first.points !== 'close') {
        if (at === index + 1) open.continues = true
        return
      }
      if (next.stray) {
        open.continues = true
        for (let between = index + 1; between <= at; between++) goOn(blocks[between]!, readings[between]!, open.style)
        return
      }
      if (first) return
    }
  })

  function goOn(block: Span, reading: BlockReading, style: MarkStyle): void {
    const end = reading.stray
    const span = { start: block.start, end: end?.end ?? block.end }
    if (!/\S/.test(text.slice(span.start, span.end))) return
    reading.quotations.unshift({
      inner: { start: span.start, end: end?.start ?? span.end },
      style,
      closed: end !== null,
      continues: end === null,
      opened: false,
      nested: [],
      ...span,
    })
  }
}

/**
 * The outermost quotations of the blocks, in order. Offsets are UTF-16 code units into `text`. Where blocks carry roles,
 * a caption or heading between two paragraphs does not end a quotation that runs over both. Never throws; linear.
 */
export function readQuotations(text: string, blocks: readonly (Span & { role?: Role })[]): Quotation[] {
  const readings = blocks.map((block) => readOne(text, block))
  const prose = blocks.map((block, index) => (block.role && ASIDE.has(block.role) ? -1 : index)).filter((i) => i >= 0)
  joinParagraphs(
    text,
    prose.map((index) => blocks[index]!),
    prose.map((index) => readings[index]!),
  )
  return readings.flatMap((reading) => reading.quotations)
}

/** The quotation among ordered ones in which `position` stands, marks included. */
export function quotationAt(quotations: readonly Quotation[], position: number): Quotation | null {
  const found = quotations[firstEnding(quotations, position)]
  return found && found.start <= position ? found : null
}
