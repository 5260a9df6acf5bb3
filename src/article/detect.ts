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

/** Sums of prose by place: a paragraph counts for the box it stands in and, a little less, for the one around that. */
class Places {
  private readonly sums = new Map<Element, number>()
  best: Element | null = null
  most = 0
  total = 0

  add(box: Element | null, length: number): void {
    this.total += length
    this.put(box, length)
    this.put(box?.parentElement ?? null, length * 0.8)
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

function ownText(element: Element): number {
  let length = 0
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length
  return length
}

function addParagraphs(document: Document, places: Places): void {
  const paragraphs = document.getElementsByTagName('p')
  for (let at = 0; at < paragraphs.length && at < MOST_PARAGRAPHS; at++) {
    const paragraph = paragraphs[at]!
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
  if (OTHER_KIND.test(kind)) return false
  const stated = kind === 'article' || meta(document, 'article:published_time') !== ''
  let plainly = false
  let other = false
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (ARTICLE_TYPE.test(source)) plainly = true
    if (OTHER_TYPE.test(source)) other = true
  }
  if (other && !stated && !plainly) return false
  const places = new Places()
  addParagraphs(document, places)
  if (places.most < ENOUGH) addLooseText(document, places, stated || plainly)
  const enough =
    plainly && !other
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
