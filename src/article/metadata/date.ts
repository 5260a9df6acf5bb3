// Dates as pages write them, to ISO 8601. What the page does not say (a time, a zone) is not invented.
import { AMERICAN, type DateWords } from './date-words'
import { offsetIn } from './time-zones'

const TIME =
  /(?<!\d)(\d{1,2})(?:[:.h]|\s?(?:時|시)\s?)(\d{2})(?!\d)(?::(\d{2})(?!\d))?(?:\s*([ap])\.?\s?m(?![\p{L}])\.?)?|(?<!\d)(\d{1,2})\s*([ap])\.?m(?![\p{L}])\.?/iu

const two = (value: string | number): string => String(value).padStart(2, '0')

/** Null for a day that no calendar has: 31 February. */
function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${two(month)}-${two(day)}` : null
}

/** The time and zone written in `text`, as `T08:05:00Z`; empty where there is none. */
function timeOf(text: string, day: string): string {
  const found = TIME.exec(text)
  if (!found) return ''
  let hour = Number(found[1] ?? found[5])
  const half = (found[4] ?? found[6])?.toLowerCase()
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || Number(found[2] ?? 0) > 59) return ''
  const zone = offsetIn(text.slice(found.index + found[0].length), day)
  return `T${two(hour)}:${found[2] ?? '00'}:${found[3] ?? '00'}${zone}`
}

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/
const NUMERIC = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d.]*\d)/
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[/.]|\s?(?:年|년)\s?)(\d{1,2})(?:[/.]|\s?(?:月|월)\s?)(\d{1,2})(?!\d)/

interface Found {
  day: string
  /** Where the date stands in the text, in UTF-16 code units. */
  start: number
  end: number
}

function findWritten(text: string, words: DateWords): Found | null {
  const monthOf = (name: string): number => words.months.get(name.toLowerCase()) ?? 0
  const first = words.written.monthFirst.exec(text)
  const turned = words.written.dayFirst.exec(text)
  // "Tue March 5, 2024": of two readings the one that begins first.
  const found = first && (!turned || first.index <= turned.index) ? first : turned
  if (!found) return null
  const day =
    found === first
      ? dayOf(Number(found[3]), monthOf(found[1]!), Number(found[2]))
      : dayOf(Number(found[3]), monthOf(found[2]!), Number(found[1]))
  return day ? { day, start: found.index, end: found.index + found[0].length } : null
}

function findNumeric(text: string, words: DateWords): Found | null {
  const yearFirst = YEAR_FIRST.exec(text)
  const numeric = yearFirst ?? NUMERIC.exec(text)
  if (!numeric) return null
  const place = { start: numeric.index, end: numeric.index + numeric[0].length }
  if (yearFirst) {
    const day = dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
    return day ? { day, ...place } : null
  }
  const [a, b] = [Number(numeric[1]), Number(numeric[3])]
  const year = Number(numeric[4]) + (numeric[4]!.length === 2 ? 2000 : 0)
  const american = words.monthFirst ? a <= 12 : b > 12
  const day = american ? dayOf(year, a, b) : dayOf(year, b, a)
  return day ? { day, ...place } : null
}

const LONGEST = 200

/** A statement for machines: ISO 8601 and what is near to it; undefined where the text is none. */
function readForMachines(value: string): string | null | undefined {
  const iso = ISO.exec(value)
  if (iso) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (!day || !iso[4]) return day
    const zone = iso[7] ?? ''
    const offset = /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.replace(/^(.\d{2})(\d{2})$/, '$1:$2')
    return `${day}T${two(iso[4])}:${iso[5]}:${iso[6] ?? '00'}${offset}`
  }
  const compact = COMPACT.exec(value)
  if (compact) {
    const day = dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]))
    return day && compact[4] ? `${day}T${compact[4]}:${compact[5]}:${compact[6] ?? '00'}${compact[7] ?? ''}` : day
  }
  if (/^\d{10}(?:\d{3})?$/.test(value))
    return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z/, 'Z')
  return undefined
}

/**
 * The first date in `text` as ISO 8601, or null: "2016-12-09", with the time and the zone only where they are written.
 * @param words how dates are written where the page comes from.
 */
export function readDate(text: string, words: DateWords = AMERICAN): string | null {
  const value = text.trim().slice(0, LONGEST)
  const told = readForMachines(value)
  if (told !== undefined) return told
  const found = findWritten(value, words) ?? findNumeric(value, words)
  if (!found) return null
  return found.day + timeOf(`${value.slice(0, found.start)} ${value.slice(found.end)}`, found.day)
}

/** Where another statement begins: a bar, or a word with a capital that is no zone, no half of the day and no weekday. */
const NEXT = /[|•·]|(?<![\p{L}])(?=\p{Lu}\p{Ll}{2,})/u

/** Every date in a line such as "Updated 10:32 AM, March 5, 2024 | Published March 4, 2024", in its order. */
export function readDates(text: string, words: DateWords = AMERICAN): string[] {
  const dates: string[] = []
  let rest = text.trim().slice(0, LONGEST)
  for (;;) {
    const found = findWritten(rest, words) ?? findNumeric(rest, words)
    if (!found) return dates
    const behind = rest.slice(found.end)
    const again = findWritten(behind, words) ?? findNumeric(behind, words)
    // What stands between two dates belongs to the first up to where the next statement begins.
    const next = again ? (NEXT.exec(behind)?.index ?? again.start) : behind.length
    const end = found.end + Math.max(next, 0)
    const date = readDate(rest.slice(0, end), words)
    if (date) dates.push(date)
    rest = rest.slice(Math.max(end, found.end))
  }
}

/** A date in the address: /2019/11/18/, /2019/nov/18/, -20161213-, /20191118. A month alone is no date. */
export function dateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '')
  const slashed = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/.-]|$)/i.exec(path)
  if (slashed) {
    const month = /\d/.test(slashed[2]!) ? Number(slashed[2]) : (AMERICAN.months.get(slashed[2]!.toLowerCase()) ?? 0)
    return dayOf(Number(slashed[1]), month, Number(slashed[3]))
  }
  const run = /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(path)
  return run ? dayOf(Number(run[1]), Number(run[2]), Number(run[3])) : null
}
