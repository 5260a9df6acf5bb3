// Quotation marks: finds every mark in a stretch of text, says which way it points, and leaves out what only looks like
// one: apostrophes, plural possessives, feet and inches.
import type { Span } from '../article/article'

export type MarkStyle = 'straight' | 'curly' | 'single' | 'angle' | 'backtick' | 'doubled'

export interface Mark extends Span {
  style: MarkStyle
  /** What its neighbours and its own shape say; `either` is left to what is open at the time. */
  points: 'open' | 'close' | 'either'
  /** Its own shape contradicts `points` and wins unless nothing else makes sense: a wrong-way curly mark. */
  shape: 'open' | 'close' | null
  /** A closing mark that may as well be an apostrophe or a prime: workers' , goin' , 12" . */
  weak: boolean
  /** After punctuation, as the closing mark of a whole sentence or clause stands. */
  afterPunctuation: boolean
}

const RUN = /["“”„‟＂'‘’‚‛´`«»‹›]+|,,(?=[^\s\d,.;:])/g
/** Quotation marks with nothing in them. */
const EMPTY = /^(?:""|“”|‘’)$/
const WORD = /[\p{L}\p{N}\ud800-\udfff]/u
const DIGIT = /\p{N}/u
const BLANK = /[\s\u00a0\u200b-\u200d\ufeff]/
const OPENS_BEFORE = /[([{<—–\-/:=*]/
const CLOSES_AFTER = /[.,;:!?…)\]}>—–\-/*]/
const PUNCTUATION = /[.,;:!?…—–]/
/** Closes what it stands behind; before the first word of a line it is a bullet. */
const BULLET = /^[»›]$/
const SINGLES = /^['’‘‛´]+$/

/**
 * Words that lose their beginning, and what a tokeniser splits off: 'tis, '90s, rock 'n' roll, "Clinton 's".
 * In Merriam-Webster's list of aphaeretic forms; a mark before one of them is an apostrophe.
 */
const ELIDED =
  /(?:\d\ds?|tis|twas|twere|twill|twould|em|til|till|cause|cuz|bout|round|n|neath|nother|gainst|cept|s|d|ll|ve|re|m|t|hood|burbs|tude)(?![\p{L}\p{N}])/iuy

function elidedAt(text: string, position: number): boolean {
  ELIDED.lastIndex = position
  return ELIDED.test(text)
}

/** Both sides of a run of marks, seen from outside. `''` stands for the edge of the block. */
function direction(left: string, right: string): Mark['points'] {
  const blankLeft = left === '' || BLANK.test(left)
  const blankRight = right === '' || BLANK.test(right)
  if (blankLeft && blankRight) return left === '' ? 'open' : right === '' ? 'close' : 'either'
  if (blankLeft) return left !== '' && /[.,;:!?)\]]/.test(right) ? 'either' : 'open'
  if (blankRight) return /[([{—–:=]/.test(left) ? 'either' : 'close'
  const mayOpen = OPENS_BEFORE.test(left)
  const mayClose = CLOSES_AFTER.test(right)
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close'
  return 'either'
}

const SHAPES: Record<string, [MarkStyle, Mark['shape']]> = {
  '"': ['straight', null],
  '＂': ['straight', null],
  '“': ['curly', 'open'],
  '”': ['curly', 'close'],
  '„': ['curly', 'open'],
  '‟': ['curly', 'open'],
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
  '‹': ['angle', 'open'],
  '›': ['angle', 'close'],
  '`': ['backtick', null],
  "'": ['single', null],
  '´': ['single', null],
  '’': ['single', 'close'],
  '‘': ['single', 'open'],
  '‛': ['single', 'open'],
  '‚': ['single', 'open'],
}

/** Cuts a run of adjoining marks into marks: `'''` before a word is a doubled and a single one. */
function cutRun(run: string, opening: boolean): string[] {
  const parts = run.match(/["＂]{2}|,,|``|['’]{3,}|['’‘‛]{2}|./g) ?? []
  return parts.flatMap((part) => {
    if (/^['’]{3}$/.test(part)) return opening ? [part.slice(0, 2), part.slice(2)] : [part.slice(0, 1), part.slice(1)]
    if (/^["＂]{2}$/.test(part) && run.length > 2) return [part[0]!, part[1]!]
    return part.length > 3 ? [] : [part]
  })
}

const isPrime = (text: string, at: number) =>
  DIGIT.test(text[at - 1] ?? '') && /['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at))

/** A lone single mark: null where it is an apostrophe. */
function readSingle(text: string, at: number, left: string, right: string, points: Mark['points']): Mark | null {
  const wordLeft = WORD.test(left)
  const wordRight = WORD.test(right)
  if (wordLeft && wordRight) return null
  if (wordRight && elidedAt(text, at + 1)) return null
  const [style, shape] = SHAPES[text[at]!]!
  const weak = wordLeft && (DIGIT.test(left) || /[sxz]/i.test(left) || text.slice(at - 2, at) === 'in')
  const afterPunctuation = PUNCTUATION.test(left)
  return { start: at, end: at + 1, style, points: wordLeft ? 'close' : points, shape, weak, afterPunctuation }
}

/** Every mark of `text.slice(span.start, span.end)`, in order. Offsets are UTF-16 code units into `text`. Linear. */
export function readMarks(text: string, span: Span): Mark[] {
  const marks: Mark[] = []
  // Of the stretch alone: where it has no mark, the search would go on to the end of the text, for each stretch anew.
  for (const match of text.slice(span.start, span.end).matchAll(RUN)) {
    const run = match[0]
    const from = span.start + match.index
    const left = from > span.start ? text[from - 1]! : ''
    const right = from + run.length < span.end ? text[from + run.length]! : ''
    const points = direction(left, right)
    if (EMPTY.test(run) && BLANK.test(left || ' ') && BLANK.test(right || ' ')) continue
    if (left === '' && BLANK.test(right) && BULLET.test(run)) continue
    const alone = run.length === 1
    let at = from
    for (const part of cutRun(run, points === 'open')) {
      const start = at
      const end = start + part.length
      at = end
      if (alone && (SINGLES.test(part) || part === '‚')) {
        const mark = readSingle(text, start, left, right, points)
        if (mark) marks.push(mark)
        continue
      }
      if (part === '`' && WORD.test(left) && WORD.test(right)) continue
      if (alone && part === '"' && isPrime(text, start)) continue
      const doubled = part.length === 2
      const [style, shape] = SHAPES[part[0]!] ?? ['doubled', 'open']
      marks.push({
        start,
        end,
        style: doubled ? 'doubled' : style,
        points,
        shape: doubled && part !== '``' && part !== '‘‘' && part !== ',,' ? null : shape,
        weak: alone && part === '"' && DIGIT.test(left) && !WORD.test(right),
        afterPunctuation: PUNCTUATION.test(left),
      })
    }
  }
  return marks
}
