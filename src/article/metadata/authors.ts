// Who wrote the story: what the page shows near the headline and what it tells machines, weighed against each other.
import type { Evidence } from '../article'
import { hintsOf } from '../hints'
import type { Line } from '../lines'
import { looksLikePerson, readByline } from './byline'
import { readDate } from './date'
import { type Head, plainText } from './head'
import { type Chosen, likeness } from './headline'
import { namesOf } from './json-ld'

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

/** The line's text with a bar where two elements touch without a space: "Ann Lee|Staff Writer". */
function partedText(line: Line): string {
  let text = ''
  let end = 0
  for (const segment of line.segments) {
    const between = line.text.slice(end, segment.start)
    text += between
    if (between === '' && end > 0 && /\p{L}$/u.test(text)) text += ' | '
    text += line.text.slice(segment.start, segment.start + segment.length)
    end = segment.start + segment.length
  }
  return text
}

const BY = /^[^\p{L}\p{N}]*(?:by|von|par|por|di|(?:written|story|words|reporting|posted) by)\b(?:\s*[:|]\s*|\s+|$)/iu

type Mark = 'by' | 'marked' | 'named' | 'dated'

/** Why a line near the headline can be a byline. */
function markOf(line: Line, text: string, distance: number): Mark | null {
  if (BY.test(text)) return 'by'
  const element = line.wrapper ?? line.box.element
  if (element.closest('[itemprop~="author"], [rel~="author"]') || element.querySelector('[rel~="author"]'))
    return 'marked'
  if (hintsOf(element).has('byline') || hintsOf(line.box.element).has('byline')) return 'named'
  const parent = line.box.parent
  if (parent && hintsOf(parent.element).has('byline') && line.words <= 6) return 'named'
  return distance > 0 && distance <= 3 && line.words <= 9 && readDate(text) ? 'dated' : null
}

const WHERE: Record<Mark, [Evidence['kind'], string]> = {
  by: ['visible', 'the byline near the headline'],
  marked: ['rel-author', 'the author link near the headline'],
  named: ['visible', 'the byline near the headline'],
  dated: ['visible', 'the line with the date under the headline'],
}

interface Shown extends Chosen<string[]> {
  mark: Mark
  /** Index of the last line read into it. */
  last: number
}

/** What the page shows, best mark first. */
function visible(near: Line[], headline: number): Shown[] {
  const found: Shown[] = []
  near.forEach((line, at) => {
    if (line.text.length > 200 || line.index === headline) return
    let text = partedText(line)
    const mark = markOf(line, text, line.index - headline)
    if (!mark) return
    // "By" on a line of its own: the names come next.
    if (text.replace(BY, '').trim() === '') text = near[at + 1] ? partedText(near[at + 1]!) : ''
    const names = readByline(text)
    if (names.length === 0 || !names.every(looksLikePerson)) return
    if (found.length > 0 && !names.some((name) => name.includes(' '))) return
    const [kind, where] = WHERE[mark]
    const same = found.find((one) => one.mark === mark)
    // Several lines of the same mark, one after the other, are the names of one byline.
    if (same && mark !== 'dated' && line.index - same.last <= 2)
      Object.assign(same, { value: [...new Set([...same.value, ...names])], last: line.index })
    else if (!same) found.push({ value: names, evidence: { kind, where }, line, mark, last: line.index })
  })
  const order: Mark[] = ['by', 'marked', 'named', 'dated']
  return found.sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark))
}

const overlap = (a: string[], b: string[]): boolean => a.some((name) => b.some((other) => likeness(name, other) > 0.6))

/**
 * What readers see counts most. A name only machines are told stands in for it, and corrects it where what is seen is
 * not a plain "By".
 * @param near the lines around the headline.
 */
export function chooseAuthors(
  head: Head,
  near: Line[],
  headline: number,
  outlet: string | null,
): Chosen<string[]> | null {
  const own = (one: Chosen<string[]>) => ({ ...one, value: usable(one.value, outlet) })
  const told = stated(head)
    .map(own)
    .filter((one) => one.value.length > 0)
  const seen = visible(near, headline)
    .map((one) => ({ ...one, ...own(one) }))
    .filter((one) => one.value.length > 0)
  const person = told.find((one) => one.value.every((name) => looksLikePerson(name) && name.includes(' ')))
  const shown = seen[0]
  if (!shown) return person ?? told[0] ?? null
  if (!person || shown.mark === 'by' || told.some((one) => overlap(shown.value, one.value)))
    return { value: shown.value, evidence: shown.evidence, line: shown.line }
  return person
}
