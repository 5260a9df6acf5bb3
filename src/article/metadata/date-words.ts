// How dates are written where the page comes from: the names of the months, and whether 3/4 is in March or in April. By Intl.

export interface DateWords {
  monthFirst: boolean
  /** Alternatives of a pattern, longest first: English and the page's own language. */
  pattern: string
  /** 1 to 12 by the lower-case name, without a full stop. */
  months: ReadonlyMap<string, number>
}

const ENGLISH = 'en-US'
const cache = new Map<string, DateWords>()

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

function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory' }).formatToParts(0).map(({ type }) => type)
  return parts.indexOf('month') < parts.indexOf('day')
}

/** @param locale BCP 47, with the region where it is known: "en-GB". One that Intl does not know is read as American English. */
export function dateWords(locale: string = ENGLISH): DateWords {
  const known = cache.get(locale)
  if (known) return known
  let words: DateWords
  try {
    const months = new Map([...namesOf(ENGLISH), ['sept', 9] as const, ...(locale === ENGLISH ? [] : namesOf(locale))])
    const pattern = [...months.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|')
    words = { monthFirst: isMonthFirst(locale), pattern, months }
  } catch {
    words = dateWords()
  }
  cache.set(locale, words)
  return words
}
