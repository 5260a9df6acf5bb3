// JSON-LD: what the page tells machines about its article, mended where it is broken.

export type JsonObject = { [key: string]: unknown }

const ARTICLE =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|ClaimReview|OpinionNewsArticle|CreativeWork|Recipe|WebPage|ItemPage)$/
/** The better a type says that this is the story, the earlier it stands. */
const RANK = [/NewsArticle$/, /Article$/, /Posting$/, /Report$|Review$|Recipe$/, /./]

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object's schema.org types, without their address. */
export function typesOf(object: JsonObject): string[] {
  const types = object['@type']
  return (Array.isArray(types) ? types : [types])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''))
}

/** Parses what many pages have instead of JSON: comment and CDATA wrappers, raw line breaks in strings, trailing commas. */
export function parseLoosely(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/\s{0,9})?(?:-->|\]\]>)\s{0,9};?$/, '')
    .trim()
    .replace(/;$/, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the commonest fault in JSON-LD
  const mended = () => bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, '')
  for (const attempt of [() => bare, mended]) {
    try {
      return JSON.parse(attempt())
    } catch {
      // The next attempt, or none: then the page tells nothing this way.
    }
  }
  return null
}

/** What is read of a page's JSON-LD; no newsroom's comes near any of it. UTF-16 code units of one script and of all of them. */
const MOST_SOURCE = 500_000
const MOST_SOURCES = 1_000_000
/** Values and objects in all, and how deep they lie in each other. */
const MOST_VALUES = 20_000
const MOST_OBJECTS = 2_000
const DEEPEST = 12
const DEEPEST_OBJECT = 6

/** A copy down to DEEPEST, so that nothing that reads it can be made to go on for ever, or to throw. */
class Pruner {
  private left = MOST_VALUES

  prune(value: unknown, depth = 0): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (depth >= DEEPEST) return null
    if (Array.isArray(value)) {
      const items: unknown[] = []
      for (const item of value) {
        if (this.left-- <= 0) break
        items.push(this.prune(item, depth + 1))
      }
      return items
    }
    const copy: JsonObject = Object.create(null)
    for (const key in value) {
      if (this.left-- <= 0) break
      copy[key] = this.prune((value as JsonObject)[key], depth + 1)
    }
    return copy
  }
}

/** The objects in JSON-LD scripts, graphs and lists laid out, in document order. */
export function jsonLdObjects(document: Document): JsonObject[] {
  const objects: JsonObject[] = []
  const pruner = new Pruner()
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST_OBJECT || objects.length >= MOST_OBJECTS) return
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1)
    else if (isObject(value)) {
      objects.push(value)
      visit(value['@graph'], depth + 1)
      visit(value.mainEntity, depth + 1)
      visit(value.mainEntityOfPage, depth + 1)
    }
  }
  let read = 0
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (source.length > MOST_SOURCE) continue
    read += source.length
    if (read > MOST_SOURCES) break
    visit(pruner.prune(parseLoosely(source)), 0)
  }
  return objects
}

/** The object that describes the story, or null. */
export function articleObject(objects: JsonObject[]): JsonObject | null {
  let best: JsonObject | null = null
  let bestRank = Infinity
  for (const object of objects) {
    const types = typesOf(object).filter((type) => ARTICLE.test(type))
    if (types.length === 0) continue
    const rank = Math.min(...types.map((type) => RANK.findIndex((pattern) => pattern.test(type))))
    if (rank < bestRank && (rank < 4 || object.headline || object.datePublished || object.author)) {
      best = object
      bestRank = rank
    }
  }
  return best
}

/** A value as one string: the string itself, or an object's name, `@value` or url. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = stringOf(item)
      if (found) return found
    }
    return null
  }
  if (isObject(value)) return stringOf(value.name) ?? stringOf(value['@value'])
  return null
}

/** A truth value, number or string as a string; '' for anything else. */
export function scalarOf(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? String(one) : ''
}

interface Named {
  name: string
  type: string | null
}

/** The first object with a name for each `@id`. */
function byId(objects: readonly JsonObject[]): ReadonlyMap<unknown, JsonObject> {
  const found = new Map<unknown, JsonObject>()
  for (const object of objects) if (object.name && !found.has(object['@id'])) found.set(object['@id'], object)
  return found
}

/** Every name in an author or publisher value, with references (`@id`) followed. */
export function namesOf(value: unknown, objects: readonly JsonObject[]): Named[] {
  let known: ReadonlyMap<unknown, JsonObject> | undefined
  const read = (from: unknown, follow: boolean): Named[] => {
    if (Array.isArray(from)) return from.flatMap((item) => read(item, follow))
    if (typeof from === 'string') return from.trim() ? [{ name: from.trim(), type: null }] : []
    if (!isObject(from)) return []
    if (from.name !== undefined) {
      const type = typesOf(from)[0] ?? null
      const names: unknown[] = Array.isArray(from.name) ? from.name : [from.name]
      return names.flatMap((name) => (typeof name === 'string' && name.trim() ? [{ name: name.trim(), type }] : []))
    }
    const id = from['@id']
    if (!follow || typeof id !== 'string') return []
    known ??= byId(objects)
    return read(known.get(id), false)
  }
  return read(value, true)
}
