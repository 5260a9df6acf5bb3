// What the page left inside the story that is not text of it: its headline set again, bare counters, the form for comments.

import { regex } from '../regex'
import type { Line, Page } from './lines'
import type { StoryLine } from './story'

const COUNTER = /^\(?\d[\d.,]*[kKmM]?\)?(?: (?:comments?|shares?|views?|likes?|replies))?$/
const FORM = regex('i')`
    ^(?:leave a (?:reply|comment)|(?:post|write|add) a comment|
    your e-?mail address will not be published\b.{0,60}|required fields are marked\b.{0,10}|
    save my name\b.{0,90}|(?:comment|name|e-?mail|website) \*|submit(?: comment)?)$
  `
/** Lines after the story in which its comment form begins. */
const FORM_WITHIN = 25
const FORM_LINES = 4

/** Letters and figures only, for comparing a headline with its repetition. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A line so many times as long as the headline is more than its repetition. */
const LONGER = 2

/** Where `headline` ends in `text` when the text begins with it; -1 when it does not. */
function endOfHeadline(text: string, headline: string, bareHeadline: string): number {
  if (!text.startsWith(headline))
    return text.length < headline.length * LONGER && bare(text) === bareHeadline ? text.length : -1
  const rest = text.slice(headline.length).trim()
  return rest === '' ? text.length : COUNTER.test(rest) ? headline.length : -1
}

interface Leftover {
  line: Line
  role: 'repeated-headline' | 'leftover'
  start: number
  end: number
}

/**
 * Lines between the headline and a little after the story that stand in no role yet, and stretches of lines that do.
 * @param inside the lines of the story's own box: what stands elsewhere on the page is not in the story.
 */
export function findLeftovers(
  page: Page,
  story: readonly StoryLine[],
  headlineLine: Line | null,
  headline: string | null,
  inside: (line: Line) => boolean,
): Leftover[] {
  const last = story[story.length - 1]?.line.index
  if (last === undefined) return []
  const from = headlineLine ? headlineLine.index + 1 : story[0]!.line.index
  const taken = new Set(story.map(({ line }) => line))
  const found: Leftover[] = []
  const put = (line: Line, role: Leftover['role'], start: number, end: number) => {
    if (start < end) found.push({ line, role, start, end })
  }
  const bareHeadline = bare(headline ?? '')
  let formLines = 0
  for (let index = from; index < page.lines.length && index <= last + FORM_WITHIN; index++) {
    const line = page.lines[index]!
    if (!inside(line)) continue
    const head = headline && headline.length > 15 ? endOfHeadline(line.text, headline, bareHeadline) : -1
    if (head > 0 && (index <= last || taken.has(line))) {
      put(line, 'repeated-headline', 0, head)
      put(
        line,
        'leftover',
        head + (line.text.slice(head).length - line.text.slice(head).trimStart().length),
        line.text.length,
      )
    } else if (taken.has(line)) continue
    else if (index <= last && COUNTER.test(line.text)) put(line, 'leftover', 0, line.text.length)
    else if (index > last && formLines < FORM_LINES && FORM.test(line.text)) {
      formLines++
      put(line, 'leftover', 0, line.text.length)
    }
  }
  return found
}
