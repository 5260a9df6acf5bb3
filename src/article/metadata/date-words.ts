// How dates are written where the page comes from: the names of the months, and whether 3/4 is in March or in April. By Intl.

export interface DateWords {
  monthFirst: boolean
  /** 1 to 12 by the lower-case name, without a full stop: English and the page's own language. */
  months: ReadonlyMap<string, number>
  /** A date with the month in words, before the day: name, day, year; and behind it: day, name, year. */
  written: { monthFirst: RegExp; dayFirst: RegExp }
}

function makeWords(monthFirst: boolean, names: readonly (readonly [string, number])[]): DateWords {
  const months = new Map(names)
  const alternatives = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  const month = `(?<![\\p{L}])(${alternatives})(?![\\p{L}])\\.?`
  const day = '(\\d{1,2})(?:st|nd|rd|th|\\.|er|º|ª)?'
  const written = {
    monthFirst: new RegExp(`${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu'),
    dayFirst: new RegExp(`(?<!\\d)${day}[\\s-]+(?:of\\s+|de\\s+)?${month}(?:\\s+de)?[\\s,-]+(\\d{4})(?!\\d)`, 'iu'),
  }
  return { monthFirst, months, written }
}

/** As Intl has them, and "Sept". Listed, for the browser takes its time to load what it knows of dates. */
const ENGLISH_MONTHS = [
  ...'january february march april may june july august september october november december'.split(' '),
  ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
].map((name, at) => [name, (at % 12) + 1] as const)
const ENGLISH_NAMES = [...ENGLISH_MONTHS, ['sept', 9] as const]
/** How dates are written where nothing tells where a page comes from. */
export const AMERICAN: DateWords = makeWords(true, ENGLISH_NAMES)

function namesOf(locale: string): [string, number][] {
  const names: [string, number][] = []
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ]
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(locale, {
      ...form,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    })
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2001, month, 15)).find(({ type }) => type === 'month')
      const name = part?.value.toLowerCase().replace(/\.$/, '')
      // Where months are numbers ("1月"), the figures say it.
      if (name && /^\p{L}/u.test(name)) names.push([name, month + 1])
    }
  }
  return names
}

/** Where English puts the day first: listed, for a page to begin with Intl takes milliseconds. Of other places it is asked. */
const DAY_FIRST = new Set(['en-GB', 'en-IE', 'en-AU', 'en-NZ', 'en-IN'])

function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory' }).formatToParts(0).map(({ type }) => type)
  return parts.indexOf('month') < parts.indexOf('day')
}

/** @param locale BCP 47, with the region where it is known: "en-GB". One that Intl does not know is read as American English. */
export function dateWords(locale: string): DateWords {
  if (locale === 'en-US' || locale === 'en') return AMERICAN
  if (DAY_FIRST.has(locale)) return makeWords(false, ENGLISH_NAMES)
  try {
    const own = /^en\b/i.test(locale) ? [] : namesOf(locale)
    return makeWords(isMonthFirst(locale), [...ENGLISH_NAMES, ...own])
  } catch {
    return AMERICAN
  }
}
