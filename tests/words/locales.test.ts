// Every language says everything that English says, with the same places to fill, in its own quotation marks.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import messages from '../../_locales/en/messages.json'
import { analyseText } from '../../src/engine'
import type { Reason, ReasonKey } from '../../src/findings/model'
import { filterReport } from '../../src/report/filtered'
import { reasonText } from '../../src/report/reasons'
import { verdict } from '../../src/report/verdict'
import { locales, wordsIn } from '../../src/words/node'

type Texts = Record<string, { message: string }>
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const textsOf = (locale: string): Texts => JSON.parse(read(`_locales/${locale}/messages.json`))

const english: Texts = messages
const stems = Object.keys(english).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? [])
/** The key of which a plural form is one, or the key itself. */
const stemOf = (key: string) =>
  stems.find((stem) => key.startsWith(`${stem}_`) && !key.slice(stem.length + 1).includes('_')) ?? key

/** What a language must have of a text that counts. Where it has a form for millions, `other` stands in for it. */
function formsOf(locale: string): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  return forms.filter((form) => form !== 'many' || !forms.includes('one')).sort()
}

const placesIn = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort()

/** Words of English news stay English, and some names are the same everywhere. */
const SAME = new RegExp(
  `^(?:${[
    'extension_name|options_(?:example|sample)_|welcome_sample|direction|popup_export_|fact_(?:number_exact|borneOut_named)',
    'verdict_(?:comma|join|end)|card_(?:page|rule_of)|claim_by|popup_tick|worksheet_place|quoted$',
  ].join('|')})`,
)
/** The quotation marks of a language, as it sets them around what it quotes. */
const marksOf = (locale: string): string => textsOf(locale).quoted!.message.replace(/\$1|\s/g, '')

it('there are the languages that the listing names', () => {
  const listings = readdirSync(new URL('../../src/store', import.meta.url)).flatMap(
    (file) => /^listing\.(\w+)\.md$/.exec(file)?.[1] ?? [],
  )
  expect(locales()).toEqual(['en', ...listings].sort())
  for (const locale of locales()) expect(textsOf(locale).locale?.message).toBe(locale)
})

describe.each(locales())('%s', (locale) => {
  const texts = textsOf(locale)
  const words = wordsIn(locale)

  it('says everything, and nothing that English does not', () => {
    const wanted = Object.keys(english).flatMap((key) => {
      const stem = stemOf(key)
      return stem === key ? [key] : formsOf(locale).map((form) => `${stem}_${form}`)
    })
    expect(Object.keys(texts).sort()).toEqual([...new Set(wanted)].sort())
    expect(Object.keys(texts).filter((key) => texts[key]!.message.trim() === '')).toEqual([])
  })

  it('fills in what English fills in', () => {
    const places = (key: string) => placesIn((english[key] ?? english[`${stemOf(key)}_other`])!.message)
    const other = Object.keys(texts).filter((key) => String(placesIn(texts[key]!.message)) !== String(places(key)))
    expect(other).toEqual([])
  })

  it('uses its own quotation marks', () => {
    expect(marksOf(locale)).toMatch(/^\p{P}{2}$/u)
    const foreign = new RegExp(`[${'„“”«»"'.replace(new RegExp(`[${marksOf(locale)}]`, 'g'), '')}]`)
    expect(Object.keys(texts).filter((key) => foreign.test(texts[key]!.message))).toEqual([])
  })

  it('is translated', () => {
    if (locale === 'en') return
    const same = Object.keys(texts).filter((key) => !SAME.test(key) && texts[key]!.message === english[key]?.message)
    // A word that two languages share is no oversight; a tenth of all would be.
    expect(same.filter((key) => texts[key]!.message.replace(/\$\d/g, '').trim().includes(' '))).toEqual([])
    expect(same.length).toBeLessThan(Object.keys(texts).length / 10)
  })

  it('says that what is read is English', () => {
    if (locale === 'en') return
    // Its own name for English, without an ending that grammar may change.
    const named = new Intl.DisplayNames(locale, { type: 'language' }).of('en')!
    const name = new RegExp(named.slice(0, -2), 'i')
    for (const key of ['extension_description', 'note_unknown_language', 'card_selection_language'] as const)
      expect(words.say(key)).toMatch(name)
    for (const key of [
      'welcome_lead',
      'welcome_own_label',
      'welcome_cannot_english',
      'welcome_open',
      'sample_note',
    ] as const)
      expect(words.say(key)).toMatch(name)
  })

  it('fits where the stores and browsers have room', () => {
    expect(words.say('extension_description').length).toBeLessThanOrEqual(132)
  })

  it('makes a whole sentence of every reason, the words quoted', () => {
    const [open, close] = marksOf(locale)
    for (const key of Object.keys(texts).filter((one): one is ReasonKey => one.startsWith('reason_'))) {
      const reason: Reason = { key, quotes: ['the words', 'others'], names: ['A', 'B'], spoken: true }
      const sentence = reasonText(reason, words)
      expect(sentence, key).toMatch(/^[„“«\p{Lu}].*\.$/u)
      expect(sentence, key).toMatch(new RegExp(`${open}\\s?the words\\s?${close}`))
      expect(sentence, key).not.toContain('$')
    }
  })

  it('tells a verdict for one and for many', () => {
    const one = analyseText('Officials said so.')
    const many = analyseText('Officials said so. Ada Lund said no. Bo Berg said yes. It may rain. Two aides said so.')
    for (const report of [one, many]) {
      const told = verdict(filterReport(report), words)
      expect(told).toMatch(/^\S.+\.$/u)
      expect(told).not.toMatch(/\$\d|undefined/)
    }
  })

  it('has a listing whose summary is the description in the browser', () => {
    const listing = read(`src/store/listing${locale === 'en' ? '' : `.${locale}`}.md`)
    expect(listing).toContain(`\n${words.say('extension_description')}\n`)
    for (const ask of ['ask_anonymous', 'ask_unverified', 'ask_truncated'] as const)
      expect(listing).toContain(`**${words.say(ask)}**`)
  })
})
