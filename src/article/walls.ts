// Whether the story stops before its end: a wall, a fold that opens, a next page.

import { regex } from '../regex'
import { saysGoesOn } from './blocks'
import { attributeOf, contains, get } from './clobber-safe'
import type { Box, Line, Page } from './lines'
import type { View } from './view'
import { hasSentence } from './word-count'

const PROMPT = regex('i')`
    \b(?:subscribe|sign (?:in|up)|log ?in|register|become a member)\b[^.]{0,40}\bto (?:continue|keep|
    read|unlock|finish)\b|\b(?:this|the) (?:article|story|content|page) is (?:for|only for|available to|
    reserved for|exclusive to) (?:our )?(?:paying |registered |premium )?(?:subscribers|members|
    readers)\b|\bto (?:continue|keep) reading\b[^.]{0,60}\b(?:subscri|sign|log ?in|register|account)|
    \balready (?:a|have a) (?:subscriber|member|subscription|account)\b|\byou(?:'|’)?ve (?:reached|read|
    used) (?:your|all)\b.{0,40}\b(?:free|limit|articles)\b|\b(?:unlock|
    get full access to) this (?:article|story)\b
  `
const PAGES =
  /^(?:pages?:?\s*)?1\s+2(?:\s+\d{1,2}|\s*…)*(?:\s*(?:next\b.*|[→»›>]+))?$|\bpage 1 (?:of|\/) [2-9]\d?\b|^next page\b/i

/** Lines after the story in which a wall's words or a row of page numbers would stand. */
const AFTER = 15
/** A story shorter than this beside a wall's words is cut; a longer one only when it breaks off. */
const SHORT = 200

/**
 * The story is cut by a wall. What the page says of itself (`said`) is not enough: subscribers see the whole text.
 */
export function isWalled(page: Page, body: readonly Line[], said: boolean): boolean {
  const last = body[body.length - 1]
  const words = body.reduce((sum, line) => sum + line.words, 0)
  const from = last ? last.index : 0
  const prompted = page.lines.slice(from, from + AFTER + 1).some((line) => line.words < 60 && PROMPT.test(line.text))
  const breaksOff = last ? /(?:…|\.{3})$/.test(last.text) : true
  if (said) return prompted ? words < SHORT * 2 || breaksOff : words < SHORT / 2 || (breaksOff && words < SHORT * 2)
  return prompted && (words < SHORT || breaksOff)
}

/** "Page 1 of 3", a row of page numbers, a link to the next page. */
export function isPaginated(page: Page, last: Line | undefined): boolean {
  if (!last) return false
  return page.lines.slice(last.index, last.index + AFTER + 1).some((line) => line.words < 20 && PAGES.test(line.text))
}

/** A link or button right after the line says that the text goes on. */
export function isFollowedByMore(page: Page, line: Line): boolean {
  const next = page.lines[line.index + 1]
  return (line.button !== null && saysGoesOn(line.button)) || (next !== undefined && saysGoesOn(next.text))
}

/** UTF-16 code units of hidden text that can be the rest of a story. */
const LEAST_REST = 60
/** Lines between the last one that is seen and the hidden rest: a button. */
const BETWEEN = 2

/** The page holds the rest of the story, hidden for now, in the box around it: it will unfold. */
export function unfoldsBehind(page: Page, last: Line, story: Box): boolean {
  return page.hidden.some(
    ({ element, before }) =>
      before > last.index &&
      before <= last.index + 1 + BETWEEN &&
      contains(story.element, element) &&
      hasSentence(get(element, 'textContent') ?? '') &&
      (get(element, 'textContent') ?? '').trim().length >= LEAST_REST,
  )
}

const MOST_BOXES_UP = 8

/** The lines that a box around the end of the story hides below its fold. They are there: the page will show them. */
export function linesBelowFold(lines: readonly Line[], view: View): Set<Line> {
  const below = new Set<Line>()
  let box = lines[lines.length - 1]?.box.parent
  for (let up = 0; box?.parent && up < MOST_BOXES_UP; up++, box = box.parent) {
    const { element } = box
    if (!view.folds(element, lines[lines.length - 1]!.box.element)) continue
    for (const line of lines)
      if (contains(element, line.box.element) && view.folds(element, line.box.element)) below.add(line)
  }
  return below
}

const FADED = /\b(?:fade-?out|faded?|gradient|blur(?:red)?)\b/i

/** The last line is set to fade away or blurred. */
export function fadesOut(line: Line): boolean {
  const { element } = line.box
  const around = [element, get(element, 'parentElement'), get(element, 'nextElementSibling')]
  return around.some((one) => one !== null && FADED.test(attributeOf(one, 'class') ?? ''))
}
