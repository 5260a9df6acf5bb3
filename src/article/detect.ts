// Is this page an article? A cheap look for the script that runs on every page: no layout, no walk over the whole
// document, nothing imported. What the page says of itself counts, and prose in one place counts more.

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|ClaimReview|Report)"/
const OTHER_TYPE =
  /"@type"\s*:\s*"(?:https?:\/\/schema\.org\/)?(?:Product|SearchResultsPage|CollectionPage|QAPage|DiscussionForumPosting|ProfilePage|JobPosting|SoftwareApplication|VideoObject|Hotel|Restaurant|Event)"/
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
/** A date or a long slug: what addresses of stories have. */
const STORY_ADDRESS = /\/(?:19|20)\d{2}\/\d{1,2}\/|\/[^/]+-[^/]+-[^/]+-[^/]+-[^/]+/
/** So many articles side by side are a front page, unless one place holds most of the prose. */
const MANY_ARTICLES = 4

function meta(document: Document, name: string): string {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
  return element?.getAttribute('content') ?? element?.getAttribute('value') ?? ''
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
    for (let up = 0, share = length; at && up < this.boxes; up++, share *= FURTHER, at = at.parentElement)
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

const INLINE = /^(?:span|b|i|em|strong|mark|u|font)$/

/** Text of the element itself and of words set apart in it. */
function ownText(element: Element): number {
  let length = 0
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const inline = node.nodeType === 1 && INLINE.test((node as Element).localName)
    if (node.nodeType === 3 || (inline && (node as Element).firstElementChild === null))
      length += (node.textContent ?? '').trim().length
  }
  return length
}

/** @param name paragraphs, or the items of a briefing's list. */
function addParagraphs(document: Document, places: Places, name: 'p' | 'li'): void {
  const paragraphs = document.getElementsByTagName(name)
  for (let at = 0; at < paragraphs.length && at < MOST_PARAGRAPHS; at++) {
    const paragraph = paragraphs[at]!
    if (name === 'li' && paragraph.querySelector('p, ul, ol, div')) continue
    const length = paragraph.textContent?.length ?? 0
    if (length < LEAST_LENGTH) continue
    const links = paragraph.getElementsByTagName('a')
    let linked = 0
    for (let link = 0; link < links.length && link < 20; link++) linked += links[link]!.textContent?.length ?? 0
    if (linked < length * 0.6) places.add(paragraph.parentElement, length)
  }
}

/** Stories whose paragraphs are parted by line breaks, or stand in bare boxes. */
function addLooseText(document: Document, places: Places, stated: boolean): void {
  const breaks = document.getElementsByTagName('br')
  const seen = new Set<Element>()
  for (let at = 0; at < breaks.length && at < MOST_BREAKS; at++) {
    const box = breaks[at]!.parentElement
    if (!box || box.localName === 'p' || seen.has(box)) continue
    seen.add(box)
    places.add(box, ownText(box))
  }
  if (!stated) return
  const boxes = document.getElementsByTagName('div')
  for (let at = 0; at < boxes.length && at < MOST_BOXES; at++) {
    const length = seen.has(boxes[at]!) ? 0 : ownText(boxes[at]!)
    if (length >= LEAST_LENGTH) places.add(boxes[at]!.parentElement, length)
  }
}

/** Stories, analyses and posts: yes. Front pages, lists, shops, forums, mail, editors, videos: no. Changes nothing. */
export function looksLikeArticle(document: Document, url: string): boolean {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*/, '')
  if (path === '' || path === '/') return false
  const kind = meta(document, 'og:type').toLowerCase()
  const otherKind = OTHER_KIND.test(kind)
  const stated = kind === 'article' || meta(document, 'article:published_time') !== ''
  let plainly = false
  let other = false
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (ARTICLE_TYPE.test(source)) plainly = true
    if (OTHER_TYPE.test(source)) other = true
  }
  // A broadcaster's story is told as a video to some and as an article to others.
  if ((otherKind || (other && !stated)) && !plainly) return false
  const places = new Places(stated || plainly ? BOXES_WHEN_STATED : BOXES)
  addParagraphs(document, places, 'p')
  if (stated || plainly) addParagraphs(document, places, 'li')
  if (places.most < ENOUGH) addLooseText(document, places, stated || plainly)
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
  if (places.best.closest('[contenteditable]:not([contenteditable="false"])')) return false
  if (enough >= ENOUGH_AT_ADDRESS && document.querySelector('[contenteditable="true"][role="textbox"]')) return false
  const articles = document.getElementsByTagName('article').length
  return enough < ENOUGH_AT_ADDRESS || articles < MANY_ARTICLES || places.most > places.total * 0.5
}
