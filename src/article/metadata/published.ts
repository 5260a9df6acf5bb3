// When the story was published: the statement for machines first, then what the page shows near the headline.

import type { Evidence } from '../article'
import { inCode, inElement, inPlace } from '../evidence'
import { hintsOf } from '../hints'
import type { Line, Page } from '../lines'
import { dateInUrl, readDate, readDates } from './date'
import { type DateWords, dateWords } from './date-words'
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

function fromMeta(head: Head, names: string[], words: DateWords): Chosen<string> | null {
  for (const name of names) {
    const content = head.meta.get(name)
    const value = content ? readDate(content, words) : null
    if (value) return { value, evidence: inCode(kindOf(name), `meta ${name}`) }
  }
  return null
}

function fromTimes(document: Document, words: DateWords): Chosen<string> | null {
  const marked = document.querySelector('[itemprop~="datePublished"]')
  const value =
    marked &&
    readDate(marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? marked.textContent ?? '', words)
  if (value) return { value, evidence: inCode('microdata', 'itemprop datePublished') }
  const times = [...document.getElementsByTagName('time')]
  for (const time of times) {
    const found = readDate(time.getAttribute('datetime') || time.textContent || '', words)
    if (found && !/modif|updat/i.test(time.className))
      return { value: found, evidence: inElement('time-element', 'time') }
  }
  return null
}

/** No date is without so many figures. */
const DATE_LIKE = /\d\D{0,20}\d\d/
const UPDATED =
  /^[^\p{L}\p{N}]*(?:last )?(?:updated|modified|aktualisiert|mis à jour|actualizad[ao]|aggiornat[ao]|atualizad[ao])/iu

/** A date shown near the headline: short lines only; one with a time before one without, "Updated" last. */
function fromLines(lines: Line[], words: DateWords): Chosen<string> | null {
  let best: Chosen<string> | null = null
  let bestRank = 0
  for (const line of lines) {
    if (line.text.length > 160 || !DATE_LIKE.test(line.text)) continue
    const dates = readDates(line.text, words)
    const value = earliest(dates) ?? readDate(line.text, words)
    if (!value) continue
    const rank = dates.length < 2 && UPDATED.test(line.text) ? 1 : value.includes('T') ? 3 : 2
    if (rank > bestRank) {
      best = { value, evidence: inPlace('visible', 'evidence_date_near'), line }
      bestRank = rank
    }
  }
  return best
}

const at = (date: string): number => Date.parse(date)
/** A page shows two dates where it was updated, in either order: it was published at the earlier one. */
const earliest = (dates: string[]): string | undefined => [...dates].sort((a, b) => at(a) - at(b))[0]

/** The region in which the page's address is, or its language is spoken: how it writes dates. */
function localeOf(document: Document, head: Head): string {
  const stated = document.documentElement.getAttribute('lang') || head.meta.get('og:locale') || 'en'
  const [language = 'en', ...subtags] = stated.trim().replace('_', '-').split('-')
  const region = subtags.find((tag) => /^[a-z]{2}$/i.test(tag))
  const country = /\.([a-z]{2})(?=[/:]|$)/i.exec((head.url ?? '').replace(/^[a-z]+:\/\//i, '').split('/')[0] ?? '')?.[1]
  const from = country === 'uk' ? 'gb' : country
  return region ? `${language}-${region.toUpperCase()}` : from ? `${language}-${from.toUpperCase()}` : language
}

/** How dates are written on this page. */
export const dateWordsOf = (document: Document, head: Head): DateWords => dateWords(localeOf(document, head))

function decide(document: Document, head: Head, page: Page, near: Line[], words: DateWords): Chosen<string> | null {
  const ld = stringOf(head.story?.datePublished) ?? stringOf(head.story?.dateCreated)
  const told = ld ? readDate(ld, words) : null
  if (told) return { value: told, evidence: inCode('json-ld', 'JSON-LD datePublished') }
  const meta = fromMeta(head, PUBLISHED_META, words)
  if (meta) return meta
  const shown = fromTimes(document, words) ?? fromLines(near, words)
  if (shown) return shown
  const inUrl = head.url ? dateInUrl(head.url) : null
  if (inUrl) return { value: inUrl, evidence: inPlace('url', 'evidence_address') }
  const named = page.lines.filter((line) => hintsOf(line.wrapper ?? line.box.element).has('date'))
  return fromLines(named, words)
}

/** @param near the lines around the headline; the one that shows a date is the story's date line whichever evidence won. */
export function choosePublished(
  document: Document,
  head: Head,
  page: Page,
  near: Line[],
  words: DateWords,
): Chosen<string> | null {
  const chosen = decide(document, head, page, near, words)
  const shown = chosen && fromLines(near, words)?.line
  return shown && shown.words <= 20 ? { ...chosen, line: shown } : chosen
}

/** When it was last changed, where that is later than it was published. */
export function chooseModified(head: Head, near: Line[], words: DateWords): Chosen<string> | null {
  const ld = stringOf(head.story?.dateModified)
  const told = ld ? readDate(ld) : null
  if (told) return { value: told, evidence: inCode('json-ld', 'JSON-LD dateModified') }
  return fromMeta(head, MODIFIED_META, words) ?? modifiedIn(near, words)
}

function modifiedIn(near: Line[], words: DateWords): Chosen<string> | null {
  for (const line of near) {
    if (line.text.length > 160 || !DATE_LIKE.test(line.text)) continue
    const dates = readDates(line.text, words)
    const last = [...dates].sort((a, b) => at(b) - at(a))[0]
    if (last && (dates.length > 1 || UPDATED.test(line.text)))
      return { value: last, evidence: inPlace('visible', 'evidence_date_near') }
  }
  return null
}
