// The page's own statements about its article, gathered once: JSON-LD, meta elements, title, canonical address.
import { articleObject, type JsonObject, jsonLdObjects } from './json-ld'

export interface Head {
  objects: JsonObject[]
  /** The JSON-LD object of the story. */
  story: JsonObject | null
  /** The content of the first meta element of each name, property or itemprop, by lower-case name. */
  meta: Map<string, string>
  /** The same with the contents of all elements of a name, in order. */
  all: Map<string, string[]>
  title: string
  url: string | null
}

/** UTF-16 code units. No headline, name or date is longer; a hostile one would be read again and again. */
const LONGEST = 2_000

/** Elements of one name that are kept. */
const MOST_OF_A_NAME = 20

const firstAttribute = (document: Document, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name)?.trim() || null

export function readHead(document: Document, url: string | null): Head {
  const meta = new Map<string, string>()
  const all = new Map<string, string[]>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = (element.getAttribute('content') ?? element.getAttribute('value'))?.trim()
    if (!content) continue
    const names = `${element.getAttribute('property') ?? ''} ${element.getAttribute('name') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
    for (const name of names.toLowerCase().split(/\s+/)) {
      if (!name) continue
      if (!meta.has(name)) meta.set(name, content)
      const others = all.get(name)
      if (!others) all.set(name, [content])
      else if (others.length < MOST_OF_A_NAME) others.push(content)
    }
  }
  const objects = jsonLdObjects(document)
  const canonical = firstAttribute(document, 'link[rel="canonical"]', 'href') ?? meta.get('og:url') ?? null
  const title = (document.querySelector('title')?.textContent ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim()
  return { objects, story: articleObject(objects), meta, all, title, url: url ?? canonical }
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    eacute: 'é',
  }),
)

/** Plain text of a statement that was escaped once too often or holds tags; white space collapsed. */
export function plainText(value: string | null | undefined): string | null {
  if (!value) return null
  const text = value
    .slice(0, LONGEST)
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? whole
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
    })
    .replace(/\s+/g, ' ')
    .trim()
  return text || null
}
