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

/** Every object in every JSON-LD script, graphs and lists laid out, in document order. */
export function jsonLdObjects(document: Document): JsonObject[] {
  const objects: JsonObject[] = []
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6) return
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1)
    else if (isObject(value)) {
      objects.push(value)
      visit(value['@graph'], depth + 1)
      visit(value.mainEntity, depth + 1)
      visit(value.mainEntityOfPage, depth + 1)
    }
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    visit(parseLoosely(script.textContent ?? ''), 0)
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

/** Every name in an author or publisher value, with references (`@id`) followed. */
export function namesOf(value: unknown, objects: JsonObject[]): { name: string; type: string | null }[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, objects))
  if (typeof value === 'string') return value.trim() ? [{ name: value.trim(), type: null }] : []
  if (!isObject(value)) return []
  if (value.name !== undefined) {
    const type = typesOf(value)[0] ?? null
    const names = Array.isArray(value.name) ? value.name : [value.name]
    return names.filter((name) => typeof name === 'string' && name.trim()).map((name) => ({ name: name.trim(), type }))
  }
  const id = value['@id']
  const target = typeof id === 'string' ? objects.find((object) => object['@id'] === id && object.name) : undefined
  return target ? namesOf(target, []) : []
}
