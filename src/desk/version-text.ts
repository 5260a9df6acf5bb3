// A text as somebody pastes it, ready to be read: wires and mails break each line at a fixed width.

/** UTF-16 code units of a line that was broken for its width, at the least and at the most. */
const NARROW = 45
const WIDE = 100
/** The share of such lines from which the whole text was broken so. */
const MOST = 0.6
const SENTENCE_END = /[.!?…"”’)]$/

/** Joins the lines of each paragraph where a text is broken at a fixed width; any other text stays as it is. */
export function withoutLineBreaks(text: string): string {
  const unix = text.replace(/\r\n?/g, '\n')
  const paragraphs = unix.split(/\n[ \t]*\n/)
  const inner = paragraphs.flatMap((paragraph) => paragraph.split('\n').slice(0, -1))
  const broken = inner.map((line) => line.trim()).filter((line) => line.length >= NARROW && line.length <= WIDE)
  const isBroken =
    broken.length > 0 &&
    broken.length >= MOST * inner.length &&
    broken.filter((line) => !SENTENCE_END.test(line)).length >= MOST * broken.length
  return isBroken ? paragraphs.map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*/g, ' ')).join('\n\n') : unix
}
