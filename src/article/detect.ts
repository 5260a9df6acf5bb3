// Is this page an article? A cheap look for the script that runs on every page: no layout, no walk over the whole
// document, nothing imported. What the page says of itself counts, and prose in one place counts more.

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|ReportageNewsArticle|ClaimReview)"/
const OTHER_TYPE =
  /"@type"\s*:\s*"(?:https?:\/\/schema\.org\/)?(?:Product|SearchResultsPage|CollectionPage|QAPage|DiscussionForumPosting|ProfilePage|JobPosting|SoftwareApplication|Hotel|Restaurant)"/

/** Paragraphs looked at, and characters of prose in one place that make a story of any kind. */
const MOST_PARAGRAPHS = 400
const LEAST_CHARACTERS = 80
const ENOUGH = 1200
const ENOUGH_WHEN_STATED = 350

function meta(document: Document, name: string): string {
  return document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? ''
}

/** The most prose that stands in one place: characters in long paragraphs that share a parent or a grandparent. */
function proseInOnePlace(document: Document): number {
  const byPlace = new Map<Element, number>()
  let most = 0
  const add = (element: Element | null | undefined, length: number, share: number) => {
    if (!element) return
    const sum = (byPlace.get(element) ?? 0) + length * share
    byPlace.set(element, sum)
    if (sum > most) most = sum
  }
  const paragraphs = document.getElementsByTagName('p')
  for (let at = 0; at < paragraphs.length && at < MOST_PARAGRAPHS; at++) {
    const paragraph = paragraphs[at]!
    const length = paragraph.textContent?.length ?? 0
    if (length < LEAST_CHARACTERS) continue
    add(paragraph.parentElement, length, 1)
    add(paragraph.parentElement?.parentElement, length, 0.8)
  }
  return most
}

/** Stories, analyses and posts: yes. Front pages, lists, shops, forums, mail, editors, videos: no. Changes nothing. */
export function looksLikeArticle(document: Document, url: string): boolean {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*/, '')
  if (path === '' || path === '/') return false
  const type = meta(document, 'og:type').toLowerCase()
  if (/^(?:product|video|music|profile)/.test(type)) return false
  let stated = type === 'article' || meta(document, 'article:published_time') !== ''
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (ARTICLE_TYPE.test(source)) stated = true
    else if (OTHER_TYPE.test(source)) return false
  }
  return proseInOnePlace(document) >= (stated ? ENOUGH_WHEN_STATED : ENOUGH)
}
