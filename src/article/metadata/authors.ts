// Who wrote the story: what the page shows near the headline and what it tells machines, weighed against each other.

import type { Segment } from '../anchors'
import type { Evidence } from '../article'
import { hintsOf } from '../hints'
import type { Line } from '../lines'
import { behindBy, looksLikeAgency, looksLikePerson, readByline } from './byline'
import { readDate } from './date'
import { type Head, plainText } from './head'
import { type Chosen, likeness } from './headline'
import { namesOf, stringOf } from './json-ld'

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
  const add = (names: string[], kind: Evidence['kind'], where: string) => {
    const unique = [...new Set(names)]
    if (unique.length) found.push({ value: unique, evidence: { kind, where } })
  }
  const ld = namesOf(head.story?.author ?? head.story?.creator, head.objects)
  const namesOfOne = ({ name, type }: { name: string; type: string | null }): string[] => {
    const text = plainText(name) ?? name
    const names = type === 'Organization' ? [text] : readByline(text)
    // "Courier staff reporter" is nobody's name, and says more than the outlet alone.
    return usable(names, outlet).length > 0 ? names : [text]
  }
  add(ld.flatMap(namesOfOne), 'json-ld', 'JSON-LD author')
  for (const name of META) {
    const contents = (head.all.get(name) ?? []).filter((content) => !/^https?:|^@/i.test(content))
    add(
      contents.flatMap((content) => readByline(plainText(content) ?? content)),
      'meta',
      `meta ${name}`,
    )
  }
  return found
}

/** The element that a segment stands in by itself, apart from other text of the line. */
const elementOf = (segment: Segment): Element | null => segment.node.parentElement

/** The line's text with a bar where two elements stand side by side: "Ann Lee|Staff Writer", a name and a button. */
function partedText(line: Line): string {
  let text = ''
  let end = 0
  let before: Element | null = null
  for (const segment of line.segments) {
    const between = line.text.slice(end, segment.start)
    const element = elementOf(segment)
    text += between
    const touch = between === '' && end > 0 && /\p{L}$/u.test(text)
    const beside = before && element && before !== element && !before.contains(element) && !element.contains(before)
    const own = line.text.slice(segment.start, segment.start + segment.length)
    // One word in an element of its own behind a whole name is a button: "By Ann Lee [Follow]".
    const within = before && element && before !== element && before.contains(element)
    const button = within && /^\p{Lu}\p{L}*$/u.test(own) && (behindBy(text)?.split(' ').length ?? 0) > 1
    if (touch || button || (beside && between === ' ' && / \p{L}+ $/u.test(text))) text += ' | '
    text += own
    end = segment.start + segment.length
    before = element
  }
  return text
}

/** "By", then nothing but links that name people: the rest of the line is buttons and addresses. */
function linkedNames(line: Line): string[] {
  const [first] = line.links
  if (!first) return []
  const lead = line.text.slice(0, first.start).trim()
  if (lead !== '' && behindBy(lead) !== '') return []
  return line.links
    .map(({ start, end }) => line.text.slice(start, end))
    .flatMap((text) => readByline(text))
    .filter((name) => looksLikePerson(name) && name.includes(' '))
}

type Mark = 'by' | 'marked' | 'named' | 'bold' | 'dated'

/** "AFP, MANILA": an agency, and where it reports from. */
const AGENCY_LINE = /^\(?[A-Z]{2,5}\)?, \p{Lu}[\p{Lu} .’'-]+$/u

const ASIDE = 'nav, button'

/** Why a line near the headline can be a byline. */
function markOf(line: Line, text: string, distance: number, start: number): Mark | null {
  const element = line.wrapper ?? line.box.element
  if (element.closest(ASIDE)) return null
  if (behindBy(text) !== null) return 'by'
  if (element.closest('[itemprop~="author"], [rel~="author"]') || element.querySelector('[rel~="author"]'))
    return 'marked'
  if (hintsOf(element).has('byline') || hintsOf(line.box.element).has('byline')) return 'named'
  const parent = line.box.parent
  if (parent && hintsOf(parent.element).has('byline') && line.words <= 6) return 'named'
  if (distance > 0 && distance <= 5 && AGENCY_LINE.test(text)) return 'by'
  if (distance > 0 && line.index === start - 1 && line.words <= 12 && line.bold >= line.text.length - 1) return 'bold'
  return distance > 0 && distance <= 3 && line.words <= 9 && readDate(text) ? 'dated' : null
}

const WHERE: Record<Mark, [Evidence['kind'], string]> = {
  by: ['visible', 'the byline near the headline'],
  marked: ['rel-author', 'the author link near the headline'],
  named: ['visible', 'the byline near the headline'],
  bold: ['visible', 'the names in bold above the first paragraph'],
  dated: ['visible', 'the line with the date under the headline'],
}

interface Shown extends Chosen<string[]> {
  mark: Mark
  /** Index of the last line read into it. */
  last: number
}

const isName = (name: string): boolean => looksLikePerson(name) || looksLikeAgency(name)

/** What the page shows, best mark first. @param start the line of the first paragraph. */
function visible(near: Line[], headline: number, start: number): Shown[] {
  const found: Shown[] = []
  near.forEach((line, at) => {
    if (line.text.length > 200 || line.index === headline) return
    let text = partedText(line)
    const mark = markOf(line, text, line.index - headline, start)
    if (!mark) return
    // "By" on a line of its own: the names come next.
    if (behindBy(text) === '') text = near[at + 1] ? partedText(near[at + 1]!) : ''
    const read = readByline(text)
    const linked = linkedNames(line)
    // Words of a button behind the name: the link says where the name ends.
    const runsOn = read.some((name) => !isName(name) || linked.some((link) => name.startsWith(`${link} `)))
    const names = runsOn && linked.length > 0 ? linked : read
    if (names.length === 0 || !names.every(isName)) return
    // A pair of names: one alone in bold is a heading.
    if (mark === 'bold' && (names.length < 2 || !names.every((name) => name.includes(' ')))) return
    const full = names.some((name) => name.includes(' '))
    if ((found.length > 0 || mark === 'dated') && !full) return
    const [kind, where] = WHERE[mark]
    const same = found.find((one) => one.mark === mark)
    // Several lines of the same mark, one after the other, are the names of one byline.
    if (same && mark !== 'dated' && line.index - same.last <= 2)
      Object.assign(same, { value: [...new Set([...same.value, ...names])], last: line.index })
    else if (!same) found.push({ value: names, evidence: { kind, where }, line, mark, last: line.index })
  })
  const order: Mark[] = ['by', 'marked', 'named', 'bold', 'dated']
  return found.sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark))
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
  return { value, evidence: { kind: 'visible', where: 'the line under the last paragraph' } }
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
