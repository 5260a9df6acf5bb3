// The headline: the line on the page that the page's own statements agree with best.

import type { Evidence } from '../article'
import { attributeOf, get } from '../clobber-safe'
import { inCode, inElement } from '../evidence'
import { hintsOf } from '../hints'
import type { Box, Line, Page } from '../lines'
import { type Head, plainText } from './head'
import { stringOf } from './json-ld'
import { headingText, letters, withoutKicker } from './kicker'

export interface Chosen<Value> {
  value: Value
  evidence: Evidence
  /** The line that shows it, where the page does. */
  line?: Line
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Shared words of two texts, 0 to 1 (Dice, each word counted once). */
export const likeness = (a: string, b: string): number => overlap(new Set(wordsOf(a)), new Set(wordsOf(b)))

function overlap(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size === 0 || second.size === 0) return 0
  let shared = 0
  for (const word of first) if (second.has(word)) shared++
  return (2 * shared) / (first.size + second.size)
}

const SEPARATOR = /\s+[|–—·•»:-]+\s+|\s*\|\s*/

const titleParts = (title: string): string[] => title.split(SEPARATOR).filter(Boolean)

/** The title element without the outlet's name at its end (or front). */
function titleWithoutOutlet(title: string, outlet: string | null): string {
  const parts = titleParts(title)
  if (parts.length < 2) return title
  const kept = outlet ? parts.filter((part) => likeness(part, outlet) < 0.7) : parts
  const longest = (kept.length ? kept : parts).reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a))
  const at = title.indexOf(longest)
  // What stands before the longest part belongs to it, since the outlet's name comes last; behind a bar it does not.
  const before = title.slice(0, at)
  return wordsOf(before).length > 2 && !before.includes('|') ? title.slice(0, at + longest.length) : longest
}

interface Said {
  text: string
  evidence: Evidence
}

function statements(head: Head, outlet: string | null): Said[] {
  const said: Said[] = []
  const add = (text: string | null, evidence: Evidence) => {
    if (text) said.push({ text, evidence })
  }
  add(plainText(stringOf(head.story?.headline) ?? stringOf(head.story?.name)), inCode('json-ld', 'JSON-LD headline'))
  add(plainText(head.meta.get('og:title')), inCode('open-graph', 'meta[property="og:title"]'))
  add(plainText(head.meta.get('headline')), inCode('microdata', 'meta[itemprop="headline"]'))
  add(plainText(head.meta.get('twitter:title')), inCode('meta', 'meta[name="twitter:title"]'))
  add(plainText(head.meta.get('sailthru.title') ?? head.meta.get('dc.title')), inCode('meta', 'meta sailthru.title'))
  add(head.title, inElement('title-element', 'title'))
  for (const one of said) if (one.evidence.kind !== 'json-ld') one.text = titleWithoutOutlet(one.text, outlet)
  return said
}

interface Signs {
  h1: boolean
  named: boolean
}

const signsOf = (element: Element): Signs => ({
  h1: get(element, 'localName') === 'h1',
  named: attributeOf(element, 'itemprop') === 'headline' || hintsOf(element).has('headline'),
})

/** How many elements around a line can make it the headline. */
const AROUND = 5

/** What the elements around a line say of it; boxes stand around many lines and are asked once. */
function makeSigns(): (line: Line) => Signs {
  const ofBox = new Map<Box, Signs>()
  return ({ wrapper, box }) => {
    const signs: Signs = wrapper ? signsOf(wrapper) : { h1: false, named: false }
    let up = wrapper ? 1 : 0
    for (let at: Box | null = box; at && up < AROUND; at = at.parent, up++) {
      let own = ofBox.get(at)
      if (!own) {
        own = signsOf(at.element)
        ofBox.set(at, own)
      }
      signs.h1 ||= own.h1
      signs.named ||= own.named
    }
    return signs
  }
}

/** The first heading in the head of an article is its headline, whatever the page tells search engines. */
const STORY_HEADER = 2
/** Words that make the text under a headline a story rather than a teaser. */
const LEAST_STORY = 120

function inStoryHeader(page: Page, line: Line): boolean {
  const article = line.box.element.closest('header')?.parentElement?.closest('article')
  if (!article || line.words < 2) return false
  let words = 0
  for (let at = line.index; at < page.lines.length && words < LEAST_STORY; at++) {
    if (!article.contains(page.lines[at]!.box.element)) return false
    words += page.lines[at]!.words
  }
  return words >= LEAST_STORY
}

/** What a lone h1 over prose has; nothing less is a headline. */
const LEAST_SCORE = 0.75

/** Within this many lines after a headline there is prose. */
const NEAR = 15

/** The line that is the headline, if the page shows one. */
export function findHeadlineLine(page: Page, head: Head, outlet: string | null): Line | null {
  const said = [...new Set(statements(head, outlet).map(({ text }) => text))].map((text) => new Set(wordsOf(text)))
  const longest = said.reduce((most, { size }) => Math.max(most, size), 0)
  const signsAround = makeSigns()
  const inTitle = new Set(titleParts(head.title).map(letters))
  let best: Line | null = null
  let bestIsHeading = false
  let titled: Line | null = null
  let bestScore = LEAST_SCORE
  let nextProse = Infinity
  for (let index = page.lines.length - 1; index >= 0; index--) {
    const line = page.lines[index]!
    if (line.words >= 12 && line.sentence) nextProse = index
    if (line.text.length > 300 || line.words === 0) continue
    const { h1, named } = signsAround(line)
    // Nothing but its words speaks for it, and there are too few of them or too many.
    if (!h1 && !named && !line.heading && (line.words < 2 || line.words > longest * 2)) continue
    const words = new Set(wordsOf(line.text))
    const agreement = said.reduce((most, one) => Math.max(most, overlap(one, words)), 0)
    if (!h1 && !named && !line.heading && (agreement < 0.85 || line.words < (agreement === 1 ? 2 : 4))) continue
    const near = nextProse - index <= NEAR
    const score =
      agreement * 1.2 +
      (h1 && near && inStoryHeader(page, line) ? STORY_HEADER : 0) +
      (h1 ? 0.5 : line.heading ? 0.1 : 0) +
      (named ? 0.2 : 0) +
      (near ? 0.3 : 0) -
      (line.linked > line.text.length / 2 ? 0.4 : 0)
    if (h1 && near && inTitle.has(letters(line.text))) titled = line
    // Of two that are equally good the first on the page is the headline.
    if (score >= bestScore) {
      bestScore = score
      best = line
      bestIsHeading = h1 || named || line.heading
    }
  }
  // The outlet's name can be longer than the headline, and stand on the page too.
  return titled && !bestIsHeading ? titled : best
}

/**
 * The headline as the page shows it, without the kicker that stands in its heading; where the newsroom's own statement holds
 * both, as it writes them.
 */
export function chooseHeadline(head: Head, line: Line | null, outlet: string | null): Chosen<string> | null {
  if (line) {
    const value = withoutKicker(line)
    const whole = letters(headingText(line))
    const more = whole !== letters(value)
    const stated = more && statements(head, outlet).find(({ text }) => letters(text) === whole)
    if (stated) return { value: stated.text, evidence: stated.evidence, line }
    return { value, evidence: inElement('visible', line.box.element.localName) }
  }
  const first = statements(head, outlet)[0]
  return first ? { value: first.text, evidence: first.evidence } : null
}
