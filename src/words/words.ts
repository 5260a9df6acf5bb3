// The words folder is the way to every text of the interface: `_locales` by the browser's own lookup in the extension,
// the English file in Node. Texts are asked for by key, numbers by plural key.
import type messages from '../../_locales/en/messages.json'

export type MessageKey = keyof typeof messages
/** Keys of texts that depend on a number: `popup_words` stands for `popup_words_one` and `popup_words_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never

export interface Words {
  /** BCP 47 tag of the language the texts are in. */
  locale: string
  /** The text of a key with `$1`, `$2` … filled in. */
  say(key: MessageKey, ...values: (string | number)[]): string
  /** The form of a text that goes with `count`, which becomes its `$1`. */
  count(key: PluralKey, count: number, ...values: (string | number)[]): string
}

/** Words on any lookup that gives '' for a key it does not know. */
export function makeWords(locale: string, lookUp: (key: string, values: string[]) => string): Words {
  // Made when first needed: a browser takes tens of milliseconds to load what they know, and most pages never show a number.
  let rules: Intl.PluralRules | undefined
  let numbers: Intl.NumberFormat | undefined
  const format = (value: number): string => {
    numbers ??= new Intl.NumberFormat(locale)
    return numbers.format(value)
  }
  const filled = (values: (string | number)[]) =>
    values.map((value) => (typeof value === 'number' ? format(value) : value))
  return {
    locale,
    say: (key, ...values) => lookUp(key, filled(values)),
    count(key, count, ...values) {
      const all = filled([count, ...values])
      rules ??= new Intl.PluralRules(locale)
      // A translation need not have all of its language's forms: `other` is the one that each must have.
      return lookUp(`${key}_${rules.select(count)}`, all) || lookUp(`${key}_other`, all)
    },
  }
}

/** The key of a text that belongs to a fixed value: `kind`, `unnamed-group` → `kind_unnamed_group`. */
export function keyOf<Prefix extends string, Value extends string>(
  prefix: Prefix,
  value: Value,
): Extract<MessageKey, `${Prefix}_${string}`> {
  return `${prefix}_${value.replaceAll('-', '_')}` as Extract<MessageKey, `${Prefix}_${string}`>
}

/** The same for a text that depends on a number: `blocks`, `list-item` → `blocks_list_item`. */
export function pluralKeyOf<Prefix extends string>(
  prefix: Prefix,
  value: string,
): Extract<PluralKey, `${Prefix}_${string}`> {
  return `${prefix}_${value.replaceAll('-', '_')}` as Extract<PluralKey, `${Prefix}_${string}`>
}
