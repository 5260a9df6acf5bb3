// The outlet, as the page states it.
import type { Evidence } from '../article'
import { inCode } from '../evidence'
import { type Head, plainText } from './head'
import type { Chosen } from './headline'
import { namesOf, stringOf, typesOf } from './json-ld'

/** An outlet's name without what addresses and letter cases make of it: "nationalpost.example" is "National Post". */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:www\.)|\.(?:com?|org|net|info|news|[a-z]{2})(?:\.[a-z]{2})?$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** How much a name looks as a person would write it: words, capitals, no address. */
const careIn = (name: string): number =>
  (/\s/.test(name) ? 2 : 0) +
  (/\p{Lu}/u.test(name) && name !== name.toUpperCase() ? 1 : 0) -
  (/\S\.\p{Ll}{2,}/u.test(name) ? 2 : 0)

const isLatin = (text: string): boolean => /\p{sc=Latin}/u.test(text)
/** Languages of newsrooms that are not written in Latin letters. */
const OTHER_SCRIPT = /^(?:ar|bg|bn|el|fa|gu|he|hi|ja|ka|kn|ko|ml|mr|ne|pa|ru|sr|ta|te|th|uk|ur|zh)\b/i

/** Names of the outlet that the page gives beside its first statement: as a site, an organisation, in its title. */
function otherNames(head: Head): string[] {
  const names = head.objects
    .filter((object) => typesOf(object).some((type) => /(?:WebSite|Organization)$/.test(type)))
    .flatMap((object) => [stringOf(object.name), stringOf(object.alternateName)])
  const parts = head.title.split(/\s+[|–—·•-]\s+|\s*\|\s*/)
  return [...names, head.meta.get('apple-mobile-web-app-title') ?? null, parts[parts.length - 1]!, parts[0]!].flatMap(
    (name) => plainText(name) ?? [],
  )
}

/** The outlet, as a person writes it, in the page's own language where the page gives it in several. */
export function chooseOutlet(document: Document, head: Head): Chosen<string> | null {
  const publisher = namesOf(head.story?.publisher ?? head.story?.sourceOrganization, head.objects)[0]?.name
  const site = head.meta.get('og:site_name')
  const application = head.meta.get('application-name')
  const from: [string | undefined, Evidence][] = [
    [site, inCode('open-graph', 'meta[property="og:site_name"]')],
    [publisher, inCode('json-ld', 'JSON-LD publisher')],
    [application, inCode('meta', 'meta[name="application-name"]')],
  ]
  const given = from.flatMap(([text, evidence]): Chosen<string>[] => {
    const value = plainText(text)
    return value && !/^(?:https?:|@)/i.test(value) ? [{ value, evidence }] : []
  })
  const latin = !OTHER_SCRIPT.test(document.documentElement.getAttribute('lang') ?? 'en')
  const chosen = given.find(({ value }) => isLatin(value) === latin) ?? given[0]
  if (!chosen) return null
  const same = [...given.map(({ value }) => value), ...otherNames(head)].filter(
    (name) => bare(name) === bare(chosen.value),
  )
  const best = same.reduce((a, b) => (careIn(b) > careIn(a) ? b : a), chosen.value)
  return { ...chosen, value: best }
}
