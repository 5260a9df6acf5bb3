// Is this page an article? A cheap look for the script that runs on every page: no layout, no walk over the whole
// document, nothing imported. What the page says of itself counts, and prose in one place counts more.

import { regex } from '../regex'
import { closest, get } from './clobber-safe'

/** Tested against what follows a `"@type"`, which is cut off after LONGEST_TYPE. */
const ARTICLE_TYPE =
  /^\s*:\s*(?:\[[^\]]*)?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|ClaimReview|Report)"/
const OTHER_TYPE = regex('')`
    ^\s*:\s*"(?:https?://schema\.org/)?(?:Product|SearchResultsPage|CollectionPage|QAPage|
    DiscussionForumPosting|ProfilePage|JobPosting|SoftwareApplication|VideoObject|Hotel|Restaurant|
    Event)"
  `
const TYPE = '"@type"'
/** UTF-16 code units: of what is said of a type, and of a script. */
const LONGEST_TYPE = 160
const MOST_SOURCE = 500_000
/** Types and scripts that are looked at. */
const MOST_TYPES = 400
const MOST_SCRIPTS = 50
const OTHER_KIND = /^(?:product|video|music|profile|place|restaurant|books?)\b/

/** Elements looked at, and the length that makes a paragraph prose, in UTF-16 code units. */
const MOST_PARAGRAPHS = 400
const MOST_BREAKS = 400
const MOST_BOXES = 1500
const LEAST_LENGTH = 80
/** Prose in one place that makes a story: on any page, at a story's address, and where the page says that it is one. */
const ENOUGH = 900
const ENOUGH_AT_ADDRESS = 550
const ENOUGH_WHEN_STATED = 250
const ENOUGH_WHEN_PLAINLY_STATED = 120
const LONGEST_ADDRESS = 2_000
/** A date or a long slug: what addresses of stories have. */
const STORY_ADDRESS = /\/(?:19|20)\d{2}\/\d{1,2}\/|\/[^/]+-[^/]+-[^/]+-[^/]+-[^/]+/
/** So many articles side by side are a front page, unless one place holds most of the prose. */
const MANY_ARTICLES = 4

function meta(document: Document, name: string): string {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
  return element?.getAttribute('content') ?? element?.getAttribute('value') ?? ''
}

/** What the page's JSON-LD says that the page is. Bounded, however long it is. */
function statedTypes(document: Document): { plainly: boolean; other: boolean } {
  const found = { plainly: false, other: false }
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  let types = 0
  for (let script = 0; script < scripts.length && script < MOST_SCRIPTS; script++) {
    const source = (scripts[script]!.textContent ?? '').slice(0, MOST_SOURCE)
    for (let at = source.indexOf(TYPE); at >= 0 && types < MOST_TYPES; at = source.indexOf(TYPE, at + TYPE.length)) {
      types++
      const type = source.slice(at + TYPE.length, at + TYPE.length + LONGEST_TYPE)
      found.plainly ||= ARTICLE_TYPE.test(type)
      found.other ||= OTHER_TYPE.test(type)
    }
  }
  return found
}

/** A paragraph counts that much less for each box further out. */
const FURTHER = 0.8
/** Boxes around a paragraph for which it counts: two on any page, more where the page says that it is a story. */
const BOXES = 2
const BOXES_WHEN_STATED = 5

/** Sums of prose by place: a paragraph counts for the box it stands in and, a little less, for those around that. */
class Places {
  private readonly sums = new Map<Element, number>()
  best: Element | null = null
  most = 0
  total = 0

  /** Block editors and advertisements give every paragraph boxes of its own: there only the boxes further out add up. */
  constructor(private readonly boxes: number) {}

  add(box: Element | null, length: number): void {
    this.total += length
    let at = box
    for (let up = 0, share = length; at && up < this.boxes; up++, share *= FURTHER, at = get(at, 'parentElement'))
      this.put(at, share)
  }

  private put(box: Element | null, length: number): void {
    if (!box) return
    const sum = (this.sums.get(box) ?? 0) + length
    this.sums.set(box, sum)
    if (sum <= this.most) return
    this.most = sum
    this.best = box
  }
}

/** What one look may cost, on whatever page: UTF-16 code units that are read, nodes that are counted or visited. */
class Effort {
  private text = 1_000_000
  private nodes = 20_000

  get isSpent(): boolean {
    return this.text <= 0 || this.nodes <= 0
  }

  textOf(node: Node): string {
    const text = node.textContent ?? ''
    this.text -= text.length
    return text
  }

  visit(nodes = 1): void {
    this.nodes -= nodes
  }
}

const INLINE = /^(?:span|b|i|em|strong|mark|u|font)$/

/** Text of the element itself and of words set apart in it. */
function ownText(element: Element, effort: Effort): number {
  let length = 0
  for (
    let node: ChildNode | null = get(element, 'firstChild');
    node && !effort.isSpent;
    node = get(node, 'nextSibling')
  ) {
    effort.visit()
    const inline = node.nodeType === 1 && INLINE.test((node as Element).localName)
    if (node.nodeType === 3 || (inline && (node as Element).firstElementChild === null))
      length += effort.textOf(node).trim().length
  }
  return length
}

/** @param name paragraphs, or the items of a briefing's list. */
function addParagraphs(document: Document, places: Places, name: 'p' | 'li', effort: Effort): void {
  const paragraphs = document.getElementsByTagName(name)
  for (let at = 0; at < paragraphs.length && at < MOST_PARAGRAPHS; at++) {
    const paragraph = paragraphs[at]!
    effort.visit(paragraph.getElementsByTagName('*').length)
    if (effort.isSpent) return
    if (name === 'li' && paragraph.querySelector('p, ul, ol, div')) continue
    const { length } = effort.textOf(paragraph)
    if (length < LEAST_LENGTH) continue
    const links = paragraph.getElementsByTagName('a')
    let linked = 0
    for (let link = 0; link < links.length && link < 20; link++) linked += effort.textOf(links[link]!).length
    if (linked < length * 0.6) places.add(paragraph.parentElement, length)
  }
}

/** Stories whose paragraphs are parted by line breaks, or stand in bare boxes. */
function addLooseText(document: Document, places: Places, stated: boolean, effort: Effort): void {
  const breaks = document.getElementsByTagName('br')
  const seen = new Set<Element>()
  for (let at = 0; at < breaks.length && at < MOST_BREAKS; at++) {
    const box = breaks[at]!.parentElement
    if (!box || get(box, 'localName') === 'p' || seen.has(box)) continue
    seen.add(box)
    places.add(box, ownText(box, effort))
  }
  if (!stated) return
  const boxes = document.getElementsByTagName('div')
  for (let at = 0; at < boxes.length && at < MOST_BOXES; at++) {
    const length = seen.has(boxes[at]!) ? 0 : ownText(boxes[at]!, effort)
    if (length >= LEAST_LENGTH) places.add(boxes[at]!.parentElement, length)
  }
}

/** Stories, analyses and posts: yes. Front pages, lists, shops, forums, mail, editors, videos: no. Changes nothing. */
export function looksLikeArticle(document: Document, url: string): boolean {
  const path = url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*/s, '')
    .slice(0, LONGEST_ADDRESS)
  if (path === '' || path === '/') return false
  const kind = meta(document, 'og:type').toLowerCase()
  const otherKind = OTHER_KIND.test(kind)
  const stated = kind === 'article' || meta(document, 'article:published_time') !== ''
  const { plainly, other } = statedTypes(document)
  // A broadcaster's story is told as a video to some and as an article to others.
  if ((otherKind || (other && !stated)) && !plainly) return false
  const places = new Places(stated || plainly ? BOXES_WHEN_STATED : BOXES)
  const effort = new Effort()
  addParagraphs(document, places, 'p', effort)
  if (stated || plainly) addParagraphs(document, places, 'li', effort)
  if (places.most < ENOUGH) addLooseText(document, places, stated || plainly, effort)
  const enough = otherKind
    ? ENOUGH_AT_ADDRESS
    : plainly && !other
      ? ENOUGH_WHEN_PLAINLY_STATED
      : stated || plainly
        ? ENOUGH_WHEN_STATED
        : STORY_ADDRESS.test(path)
          ? ENOUGH_AT_ADDRESS
          : ENOUGH
  if (places.most < enough || !places.best) return false
  // Somebody is writing this, or answering it, rather than reading it.
  if (closest(places.best, '[contenteditable]:not([contenteditable="false"])')) return false
  if (enough >= ENOUGH_AT_ADDRESS && document.querySelector('[contenteditable="true"][role="textbox"]')) return false
  const articles = document.getElementsByTagName('article').length
  return enough < ENOUGH_AT_ADDRESS || articles < MANY_ARTICLES || places.most > places.total * 0.5
}
