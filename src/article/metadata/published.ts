// When the story was published: the statement for machines first, then what the page shows near the headline.
import type { Evidence } from '../article'
import { hintsOf } from '../hints'
import type { Line, Page } from '../lines'
import { dateInUrl, readDate } from './date'
import type { Head } from './head'
import type { Chosen } from './headline'
import { stringOf } from './json-ld'

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'displaydate',
  'ptime',
  'created',
  'datecreated',
]
const MODIFIED_META = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'last-modified',
  'lastmod',
  'revision_date',
]

const kindOf = (name: string): Evidence['kind'] =>
  name.startsWith('article:') || name.startsWith('og:') ? 'open-graph' : name.startsWith('date') ? 'microdata' : 'meta'

function fromMeta(head: Head, names: string[], monthFirst: boolean): Chosen<string> | null {
  for (const name of names) {
    const content = head.meta.get(name)
    const value = content ? readDate(content, monthFirst) : null
    if (value) return { value, evidence: { kind: kindOf(name), where: `meta ${name}` } }
  }
  return null
}

function fromTimes(document: Document, monthFirst: boolean): Chosen<string> | null {
  const marked = document.querySelector('[itemprop~="datePublished"]')
  const value =
    marked &&
    readDate(marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? marked.textContent ?? '', monthFirst)
  if (value) return { value, evidence: { kind: 'microdata', where: 'itemprop datePublished' } }
  const times = [...document.getElementsByTagName('time')]
  for (const time of times) {
    const found = readDate(time.getAttribute('datetime') || time.textContent || '', monthFirst)
    if (found && !/modif|updat/i.test(time.className))
      return { value: found, evidence: { kind: 'time-element', where: 'the time element' } }
  }
  return null
}

/** A date shown near the headline: short lines only; one with a time before one without, "Updated" last. */
function fromLines(lines: Line[], monthFirst: boolean): Chosen<string> | null {
  let best: Chosen<string> | null = null
  let bestRank = 0
  for (const line of lines) {
    if (line.text.length > 160) continue
    const value = readDate(line.text, monthFirst)
    if (!value) continue
    const rank = /^[^\p{L}\p{N}]*(?:last )?(?:updated|modified)/iu.test(line.text) ? 1 : value.includes('T') ? 3 : 2
    if (rank > bestRank) {
      best = { value, evidence: { kind: 'visible', where: 'the date near the headline' }, line }
      bestRank = rank
    }
  }
  return best
}

function decide(document: Document, head: Head, page: Page, near: Line[]): Chosen<string> | null {
  const monthFirst = !/\.(?:uk|au|nz|in|ie|za|de|fr|it|es|br|ru)\//.test(`${head.url ?? ''}/`)
  const ld = stringOf(head.story?.datePublished) ?? stringOf(head.story?.dateCreated)
  const told = ld ? readDate(ld, monthFirst) : null
  if (told) return { value: told, evidence: { kind: 'json-ld', where: 'JSON-LD datePublished' } }
  const meta = fromMeta(head, PUBLISHED_META, monthFirst)
  if (meta) return meta
  const shown = fromTimes(document, monthFirst) ?? fromLines(near, monthFirst)
  if (shown) return shown
  const inUrl = head.url ? dateInUrl(head.url) : null
  if (inUrl) return { value: inUrl, evidence: { kind: 'url', where: 'the address' } }
  const named = page.lines.filter((line) => hintsOf(line.wrapper ?? line.box.element).has('date'))
  return fromLines(named, monthFirst)
}

/** @param near the lines around the headline; the one that shows a date is the story's date line whichever evidence won. */
export function choosePublished(document: Document, head: Head, page: Page, near: Line[]): Chosen<string> | null {
  const chosen = decide(document, head, page, near)
  const shown = chosen && fromLines(near, true)?.line
  return shown && shown.words <= 20 ? { ...chosen, line: shown } : chosen
}

export function chooseModified(head: Head): Chosen<string> | null {
  const ld = stringOf(head.story?.dateModified)
  const told = ld ? readDate(ld) : null
  if (told) return { value: told, evidence: { kind: 'json-ld', where: 'JSON-LD dateModified' } }
  return fromMeta(head, MODIFIED_META, true)
}
