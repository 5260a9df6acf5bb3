// Who wrote the story: what the page shows near the headline and what it tells machines, weighed against each other.
import type { Evidence } from '../article'
import { hintsOf } from '../hints'
import type { Line } from '../lines'
import { looksLikePerson, readByline } from './byline'
import { type Head, plainText } from './head'
import { type Chosen, likeness } from './headline'
import { namesOf } from './json-ld'

const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
  'twitter:creator',
]

function usable(names: string[], outlet: string | null): string[] {
  return names.filter((name) => !/^https?:|^@/i.test(name) && !(outlet && likeness(name, outlet) === 1))
}

function stated(head: Head): Chosen<string[]>[] {
  const found: Chosen<string[]>[] = []
  const add = (names: string[], kind: Evidence['kind'], where: string) => {
    const unique = [...new Set(names)]
    if (unique.length) found.push({ value: unique, evidence: { kind, where } })
  }
  const ld = namesOf(head.story?.author ?? head.story?.creator, head.objects)
  add(
    ld.flatMap(({ name, type }) =>
      type === 'Organization' ? [plainText(name) ?? name] : readByline(plainText(name) ?? name),
    ),
    'json-ld',
    'JSON-LD author',
  )
  for (const name of META) {
    const content = head.meta.get(name)
    if (content && !/^https?:|^@/i.test(content)) add(readByline(plainText(content) ?? content), 'meta', `meta ${name}`)
  }
  return found
}

function marked(document: Document): Chosen<string[]>[] {
  const found: Chosen<string[]>[] = []
  const read = (selector: string, kind: Evidence['kind'], where: string) => {
    const names: string[] = []
    for (const element of [...document.querySelectorAll(selector)].slice(0, 6)) {
      const inner = element.querySelector('[itemprop~="name"]') ?? element
      const text = (inner.getAttribute('content') ?? inner.textContent ?? '').replace(/\s+/g, ' ').trim()
      if (text.length > 1 && text.length < 120)
        for (const name of readByline(text)) if (!names.includes(name)) names.push(name)
    }
    if (names.length) found.push({ value: names, evidence: { kind, where } })
  }
  read('[itemprop~="author"]', 'microdata', 'itemprop author')
  read('a[rel~="author"]', 'rel-author', 'the link to the author')
  return found
}

const BY = /^\W*(?:by|von|par|por|di|written by|story by)\b:?\s+\S/i

function visible(near: Line[]): Chosen<string[]>[] {
  const found: Chosen<string[]>[] = []
  for (const line of near) {
    if (line.text.length > 160) continue
    const named = hintsOf(line.wrapper ?? line.box.element).has('byline') || hintsOf(line.box.element).has('byline')
    if (!BY.test(line.text) && !named) continue
    const names = readByline(line.text)
    if (names.length && names.some(looksLikePerson))
      found.push({ value: names, evidence: { kind: 'visible', where: 'the byline near the headline' } })
  }
  return found
}

export function chooseAuthors(
  document: Document,
  head: Head,
  near: Line[],
  outlet: string | null,
): Chosen<string[]> | null {
  const all = [...stated(head), ...marked(document), ...visible(near)]
    .map((one) => ({ ...one, value: usable(one.value, outlet) }))
    .filter((one) => one.value.length > 0)
  return all.find((one) => one.value.every((name) => looksLikePerson(name) && name.includes(' '))) ?? all[0] ?? null
}
