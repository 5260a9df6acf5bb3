// Values of a report in words: what popup, options and worksheet write for a note, a profile, a source.
import type { Article } from '../article/article'
import type { Profile } from '../findings/findings'
import { KNOWN_LANGUAGES } from '../language/known'
import { keyOf, type MessageKey, pluralKeyOf, type Words } from '../words/words'
import type { FilteredReport } from './filtered'
import { listed } from './reasons'
import type { Note, Totals } from './report'
import type { SPEAKERS } from './totals'

export function noteText(note: Note, words: Words): string {
  return note.count === undefined
    ? words.say(keyOf('note', note.kind))
    : words.count(pluralKeyOf('note', note.kind), note.count)
}

/** The weakest value of each fact: the text gives nothing. */
export const NOTHING: Readonly<Record<string, string>> = {
  description: 'bare',
  number: 'unstated',
  knowledge: 'none',
  whyUnnamed: 'nothing',
  side: 'not-stated',
  toWhom: 'not-said',
  borneOut: 'nobody',
}

interface ProfileLine {
  label: string
  /** The label where it stands in a list inside a sentence. */
  inSentence: string
  value: string
  /** Whether the text gives anything at all here. */
  given: boolean
}

/** The profile of an anonymous source, a line for each of the newsrooms' rules. */
export function profileLines(profile: Profile, words: Words): ProfileLine[] {
  const line = (fact: keyof Profile & string, value: string, fill?: string): ProfileLine => ({
    label: words.say(`fact_${fact}` as MessageKey),
    inSentence: words.say(`missing_${fact}` as MessageKey),
    value: words.say(keyOf(`fact_${fact}`, value) as MessageKey, fill ?? ''),
    given: NOTHING[fact] !== value,
  })
  const { description, number, knowledge, whyUnnamed, side, toWhom, borneOut } = profile
  return [
    line('description', description.value),
    line('number', number.value, String(number.count ?? '')),
    line('knowledge', knowledge.value),
    line('whyUnnamed', whyUnnamed.value),
    line('side', side.value),
    line('toWhom', toWhom.value, toWhom.chain.join(' ← ')),
    line('borneOut', borneOut.value, borneOut.by.join(', ')),
  ]
}

/** The profile as data: `number=exact:2; knowledge=familiar`, only what the text gives. */
export function profileFacts(profile: Profile): string {
  const { protected: _, ...facts } = profile
  return Object.entries(facts)
    .filter(([fact, { value }]) => value !== NOTHING[fact])
    .map(([fact, { value }]) => `${fact}=${value}`)
    .join('; ')
}

/** Shares of a total in whole per cents, e.g. "34 %" in the language's own form. */
export function percent(part: number, total: number, words: Words): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent' }).format(total ? part / total : 0)
}

/** A speaker's share of the words: a bound where much of what stands in quotation marks was given to nobody. */
export function shareText(speaker: (typeof SPEAKERS)[number], totals: Totals, words: Words): string {
  const share = percent(totals.words[speaker], totals.total, words)
  if (!totals.speakers.unsure) return share
  if (speaker === 'outlet') return words.say('share_at_most', share)
  return totals.words[speaker] > 0 ? words.say('share_at_least', share) : share
}

/** What an article has beside its text, in the order in which it is told. */
export const PARTS = [
  'headline',
  'subhead',
  'authors',
  'published',
  'modified',
  'outlet',
  'dateline',
  'language',
  'genre',
] as const

/** The parts that are told of an article: a genre is nothing that it lacks. */
export const partsOf = ({ genre }: Article): (typeof PARTS)[number][] =>
  PARTS.filter((part) => part !== 'genre' || genre !== null)

/** A part of the article as a reader would write it; null where the page does not give it. */
export function partText(article: Article, part: (typeof PARTS)[number], words: Words): string | null {
  switch (part) {
    case 'authors':
      return article.authors.length > 0 ? listed(article.authors, words) : null
    case 'published':
    case 'modified':
      return article[part] && dateText(article[part], words)
    case 'language':
      return article.language && languageName(article.language, words)
    case 'genre':
      return article.genre && words.say(keyOf('genre', article.genre))
    default:
      return article[part]
  }
}

/** What the genre does to the hedges, where it does anything: they are left out, or shown as slight. Null where it does nothing. */
export function genreText({ report, findings, quiet }: FilteredReport, words: Words): string | null {
  const { genre } = report.article
  if (genre === null) return null
  if (quiet > 0) return words.say(keyOf('quiet', genre))
  return findings.some(({ byGenre }) => byGenre) ? words.say('genre_slight', words.say(keyOf('genre', genre))) : null
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * An ISO date in words; whatever else the page gave stays as it is. A time with an offset of its own is shown as the page has
 * it, with that offset; one in UTC, which pages give to machines and seldom show, in the reader's zone, named; one without a
 * zone as it stands.
 */
export function dateText(iso: string, words: Words): string {
  const [, day, time, zone] = ISO.exec(iso) ?? []
  const inUtc = zone === 'Z' || /^[+-]00:?00$/.test(zone ?? '')
  const date = Date.parse(inUtc ? iso : `${day}T${time ?? '00:00'}Z`)
  if (Number.isNaN(date) || !isDay(day!)) return iso
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' }
  // Midnight sharp is how a page writes a day without a time.
  if (!time || time === '00:00')
    return new Intl.DateTimeFormat(words.locale, { ...style, timeZone: 'UTC' }).format(date)
  const clock: Intl.DateTimeFormatOptions = { ...style, hour: 'numeric', minute: '2-digit' }
  if (inUtc) return new Intl.DateTimeFormat(words.locale, { ...clock, timeZoneName: 'short' }).format(date)
  const told = new Intl.DateTimeFormat(words.locale, { ...clock, timeZone: 'UTC' }).format(date)
  return zone ? `${told} UTC${zone.replace(/^([+-])0?(\d{1,2}):?(\d{2})$/, offset)}` : told
}

/** Of "February 31" the browser makes March 3, which no page said. */
const isDay = (day: string): boolean => new Date(`${day}T00:00Z`).toISOString().startsWith(day)

const offset = (_: string, sign: string, hours: string, minutes: string): string =>
  `${sign === '-' ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`

/** Why a text was not read: the language that the page says it is in, unless that is the one that is read. */
export function unreadText(article: Article, words: Words): string {
  const { language } = article
  const known = language !== null && !KNOWN_LANGUAGES.has(language)
  return words.say('popup_not_read', known ? languageName(language, words) : words.say('popup_not_read_unknown'))
}

function languageName(tag: string, words: Words): string {
  try {
    return new Intl.DisplayNames(words.locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    // Not a language tag.
    return tag
  }
}
