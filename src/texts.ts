// The words of the interface, from `_locales`. Keys are checked when it is compiled.
import browser from 'webextension-polyfill'
import type messages from '../_locales/en/messages.json'

export type TextKey = keyof typeof messages
type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never
/** A text with a form for each plural category that its language has: `stem_one`, `stem_other`. */
export type PluralKey = PluralStem<TextKey>

export const text = (key: TextKey, ...values: (string | number)[]): string =>
  browser.i18n.getMessage(key, values.map(String)) || key

let rules: Intl.PluralRules | undefined

/** The form of a text that fits `count`, which is also its first placeholder. */
export function plural(stem: PluralKey, count: number, ...values: (string | number)[]): string {
  rules ??= new Intl.PluralRules(browser.i18n.getUILanguage())
  const form = `${stem}_${rules.select(count)}`
  return (
    browser.i18n.getMessage(form, [count, ...values].map(String)) || text(`${stem}_other` as TextKey, count, ...values)
  )
}
