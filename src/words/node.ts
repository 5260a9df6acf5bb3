// The texts where there is no browser, for the command line and for tests: read from `_locales` itself.
import { readdirSync, readFileSync } from 'node:fs'
import { makeWords, type Words } from './words'

const FOLDER = new URL('../../_locales/', import.meta.url)

/** The languages that there are texts in: the names of the folders in `_locales`. */
export const locales = (): string[] => readdirSync(FOLDER).sort()

/** The texts of one of `locales()`. */
export function wordsIn(locale: string): Words {
  const texts: Record<string, { message: string } | undefined> = JSON.parse(
    readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8'),
  )
  // As the browsers fill in: each `$1` once, `$$` for the sign itself.
  return makeWords(texts.locale?.message ?? locale, (key, values) =>
    (texts[key]?.message ?? '').replace(/\$([1-9$])/g, (_, which) =>
      which === '$' ? '$' : (values[Number(which) - 1] ?? ''),
    ),
  )
}

export const english = wordsIn('en')
