// Who wrote the story: what the page shows near the headline and what it tells machines, weighed against each other.

import type { Evidence } from '../article'
import { inCode, inPlace } from '../evidence'
import type { Line } from '../lines'
import { looksLikeAgency, looksLikePerson, readByline } from './byline'
import { type Head, plainText } from './head'
import { type Chosen, likeness } from './headline'
import { namesOf, stringOf } from './json-ld'
import { isName, visible } from './shown-authors'

const META = [
  'article:author',
  'parsely-author',
  'sailthru.author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
]

const withoutThe = (name: string): string => name.replace(/^the\s+/i, '')
const isOutlet = (name: string, outlet: string | null): boolean =>
  outlet !== null && likeness(withoutThe(name), withoutThe(outlet)) === 1

function usable(names: string[], outlet: string | null): string[] {
  return names.filter((name) => !/^https?:|^@/i.test(name) && !isOutlet(name, outlet))
}

function stated(head: Head, outlet: string | null): Chosen<string[]>[] {
  const found: Chosen<string[]>[] = []
  const add = (names: string[], evidence: Evidence) => {
    const unique = [...new Set(names)]
    if (unique.length) found.push({ value: unique, evidence })
  }
  const ld = namesOf(head.story?.author ?? head.story?.creator, head.objects)
  const namesOfOne = ({ name, type }: { name: string; type: string | null }): string[] => {
    const text = plainText(name) ?? name
    const names = type === 'Organization' ? [text] : readByline(text)
    // "Courier staff reporter" is nobody's name, and says more than the outlet alone.
    return usable(names, outlet).length > 0 ? names : [text]
  }
  add(ld.flatMap(namesOfOne), inCode('json-ld', 'JSON-LD author'))
  for (const name of META) {
    const contents = (head.all.get(name) ?? []).filter((content) => !/^https?:|^@/i.test(content))
    add(
      contents.flatMap((content) => readByline(plainText(content) ?? content)),
      inCode('meta', `meta ${name}`),
    )
  }
  return found
}

const overlap = (a: string[], b: string[]): boolean => a.some((name) => b.some((other) => likeness(name, other) > 0.6))
const isFull = (names: string[]): boolean => names.every((name) => looksLikePerson(name) && name.includes(' '))

/** Names of the section, which pages put where the author's should stand. */
function sectionsOf(head: Head): Set<string> {
  const names = [head.story?.articleSection, head.meta.get('article:section')].flatMap((value) =>
    Array.isArray(value) ? value : [value],
  )
  for (const object of head.objects)
    if (Array.isArray(object.itemListElement))
      names.push(...object.itemListElement.slice(0, -1).map((item: unknown) => stringOf(item)))
  return new Set(names.filter((name): name is string => typeof name === 'string').map((name) => name.toLowerCase()))
}

/** What signs under the last paragraph: a name, an agency, initials with the outlet's. */
function signed(signOff: Line | null, outlet: string | null): Chosen<string[]> | null {
  if (!signOff) return null
  const names = signOff.text
    .replace(/^[([（【]|[)\]）】]$/g, '')
    .split(/\s*\/\s*/)
    .flatMap(readByline)
  const value = usable(names, outlet).filter(isName)
  if (value.length === 0) return null
  return { value, evidence: inPlace('visible', 'evidence_under_text') }
}

interface Around {
  /** The lines around the headline. */
  near: Line[]
  /** Indexes of lines: the headline, -1 where the page shows none, and the first paragraph. */
  headline: number
  start: number
  /** What signs under the last paragraph. */
  signOff: Line | null
}

/**
 * What readers see counts most. A name only machines are told stands in for it, corrects it where what is seen is not a plain
 * "By", and adds the others where the page shows the first of many. The outlet itself is the author where it says so of itself
 * and nobody else is named.
 */
export function chooseAuthors(head: Head, outlet: string | null, around: Around): Chosen<string[]> | null {
  const sections = sectionsOf(head)
  const own = (one: Chosen<string[]>) => {
    const named = one.value.filter((name) => !sections.has(name.toLowerCase()))
    const value = usable(named, outlet)
    // "The Courier and AFP": the outlet is one of two bodies.
    return { ...one, value: value.length > 0 && value.every(looksLikeAgency) ? named : value }
  }
  const isGiven = (one: Chosen<string[]>) => one.value.length > 0
  const all = stated(head, outlet)
  const told = all.map(own).filter(isGiven)
  const everyoneSeen = visible(around.near, around.headline, around.start)
  const seen = everyoneSeen.map((one) => ({ ...one, ...own(one) })).filter(isGiven)
  const person = told.find(
    ({ value, evidence }) =>
      isFull(value) || (evidence.kind === 'json-ld' && value.every((name) => name.includes(' '))),
  )
  const shown = seen[0]
  if (shown) {
    const whole = told.find(
      (one) =>
        one.evidence.kind === 'json-ld' &&
        one.value.length > shown.value.length &&
        isFull(one.value) &&
        shown.value.every((name) => overlap([name], one.value)),
    )
    const value = whole?.value ?? shown.value
    if (!person || shown.mark === 'by' || whole || told.some((one) => overlap(shown.value, one.value)))
      return { value, evidence: shown.evidence, line: shown.line }
    return person
  }
  if (person) return person
  const [itself] = [...everyoneSeen, ...all].filter((one) => one.value.some((name) => isOutlet(name, outlet)))
  return signed(around.signOff, outlet) ?? told[0] ?? itself ?? null
}
