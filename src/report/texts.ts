// Values of a report in words: what popup, options and worksheet write for a note, a profile, a source.
import type { Profile } from '../findings/findings'
import { keyOf, type MessageKey, type PluralKey, type Words } from '../words/words'
import type { Note } from './report'

export function noteText(note: Note, words: Words): string {
  const key = keyOf('note', note.kind)
  return note.count === undefined ? words.say(key) : words.count(key as unknown as PluralKey, note.count)
}

/** The weakest value of each fact: the text gives nothing. */
const NOTHING: Readonly<Record<string, string>> = {
  description: 'bare',
  number: 'unstated',
  knowledge: 'none',
  whyUnnamed: 'nothing',
  side: 'not-stated',
  toWhom: 'not-said',
  borneOut: 'nobody',
}

export interface ProfileLine {
  label: string
  value: string
  /** Whether the text gives anything at all here. */
  given: boolean
}

/** The profile of an anonymous source, a line for each of the newsrooms' rules. */
export function profileLines(profile: Profile, words: Words): ProfileLine[] {
  const line = (fact: keyof Profile & string, value: string, fill?: string): ProfileLine => ({
    label: words.say(`fact_${fact}` as MessageKey),
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

/** Shares of a total in whole per cents, e.g. "34 %" in the language's own form. */
export function percent(part: number, total: number, words: Words): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent' }).format(total ? part / total : 0)
}
