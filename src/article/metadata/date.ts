// Dates as pages write them, to ISO 8601. What the page does not say (a time, a zone) is not invented.

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const TIME = /\b(\d{1,2})(?::|\.)(\d{2})(?::(\d{2}))?\s*([ap])?\.?(?:m\b\.?)?|\b(\d{1,2})\s*([ap])\.?m\b\.?/i
const ZONE = /\b(UTC|GMT|Z|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|BST|IST|CES?T)\b|([+-]\d{2}):?(\d{2})\b/
const OFFSETS: Record<string, string> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
}

const two = (value: string | number): string => String(value).padStart(2, '0')

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${two(month)}-${two(day)}`
}

/** The time and zone written in `text`, as `T08:05:00Z`; empty where there is none. */
function timeOf(text: string): string {
  const found = TIME.exec(text)
  if (!found) return ''
  let hour = Number(found[1] ?? found[5])
  const half = (found[4] ?? found[6])?.toLowerCase()
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || Number(found[2] ?? 0) > 59) return ''
  const zone = ZONE.exec(text.slice(found.index + found[0].length))
  const offset = zone ? (zone[1] ? (OFFSETS[zone[1].toUpperCase()] ?? '') : `${zone[2]}:${zone[3]}`) : ''
  return `T${two(hour)}:${found[2] ?? '00'}:${found[3] ?? '00'}${offset}`
}

const ISO =
  /\b(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i')
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH}[\\s,-]+(\\d{4})\\b`, 'i')
const NUMERIC = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/
const YEAR_FIRST = /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/**
 * The first date in `text` as ISO 8601, or null: "2016-12-09", with the time and the zone only where they are written.
 * @param monthFirst how 3/4/2020 is read.
 */
export function readDate(text: string, monthFirst = true): string | null {
  const value = text.trim().slice(0, 200)
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
  const words = MONTH_FIRST.exec(value)
  const turned = words ? null : DAY_FIRST.exec(value)
  const written = words ?? turned
  if (written) {
    const day = words
      ? dayOf(Number(words[3]), monthOf(words[1]!), Number(words[2]))
      : dayOf(Number(turned![3]), monthOf(turned![2]!), Number(turned![1]))
    const rest = `${value.slice(0, written.index)} ${value.slice(written.index + written[0].length)}`
    return day && day + timeOf(rest)
  }
  const yearFirst = YEAR_FIRST.exec(value)
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const numeric = NUMERIC.exec(value)
  if (!numeric) return null
  const [a, b] = [Number(numeric[1]), Number(numeric[3])]
  const year = Number(numeric[4]) + (numeric[4]!.length === 2 ? 2000 : 0)
  const american = monthFirst ? a <= 12 : b > 12
  const day = american ? dayOf(year, a, b) : dayOf(year, b, a)
  return day && day + timeOf(value.slice(numeric.index + numeric[0].length))
}

/** A date in the address: /2019/11/18/, /2019/nov/18/, -20161213-, /20191118. A month alone is no date. */
export function dateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '')
  const slashed = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/.-]|$)/i.exec(path)
  if (slashed) {
    const month = /\d/.test(slashed[2]!) ? Number(slashed[2]) : monthOf(slashed[2]!)
    return dayOf(Number(slashed[1]), month, Number(slashed[3]))
  }
  const run = /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(path)
  return run ? dayOf(Number(run[1]), Number(run[2]), Number(run[3])) : null
}
