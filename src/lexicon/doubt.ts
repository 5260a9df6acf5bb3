// Asks what a word is in the language of doubt: which class of verbs, nouns or other words it belongs to.
import type { Form } from './cues'
import { DOUBT_NOUNS, DOUBT_VERBS, DOUBT_WORDS, type DoubtNoun, type DoubtVerb, type DoubtWord } from './en/doubt'
import { stems } from './en/verb-forms'
import { singular } from './lexicon'

export type { DoubtNoun, DoubtVerb, DoubtWord } from './en/doubt'

const setsOf = <Name extends string>(table: Readonly<Record<Name, string>>): Record<Name, ReadonlySet<string>> =>
  Object.fromEntries(
    Object.entries<string>(table).map(([name, words]) => [name, new Set(words.trim().split(/\s+/))]),
  ) as unknown as Record<Name, ReadonlySet<string>>

const VERBS = setsOf(DOUBT_VERBS)
const NOUNS = setsOf(DOUBT_NOUNS)
const WORDS = setsOf(DOUBT_WORDS)

/** Whether the verb is of a class; by its form where its lemma is of another part of speech. */
export function isDoubtVerb({ lower, lemma }: Form, name: DoubtVerb): boolean {
  const words = VERBS[name]
  if (words.has(lemma)) return true
  if (lemma !== lower) return false
  for (const stem of stems(lower)) if (words.has(stem)) return true
  return false
}

export const isDoubtNoun = ({ lower }: { lower: string }, name: DoubtNoun): boolean =>
  NOUNS[name].has(lower) || NOUNS[name].has(singular(lower))

export const isDoubtWord = ({ lower }: { lower: string }, name: DoubtWord): boolean => WORDS[name].has(lower)

/** All words of a class, for rules that are looked up by them. */
export const doubtVerbs = (name: DoubtVerb): readonly string[] => [...VERBS[name]]
export const doubtNouns = (name: DoubtNoun): readonly string[] => [...NOUNS[name]]
export const doubtWords = (name: DoubtWord): readonly string[] => [...WORDS[name]]
