// Whose rule each line of an unnamed source's profile is; the rules themselves, in our own words, are the texts `rule_…`. The
// handbooks are public: AP (News Values and Principles), Reuters (Handbook of Journalism), New York Times (Guidelines on
// Integrity), NPR (Ethics Handbook), Guardian (Editorial code), BBC (Editorial Guidelines), and the columns of the New York
// Times's and the Washington Post's public editors.
import type { Mention, Profile } from '../findings/model'
import { keyOf, type Words } from '../words/words'

export type FactName = Exclude<keyof Profile, 'protected'> | keyof Pick<Mention, 'delivery' | 'substance' | 'place'>

export const NEWSROOMS: Readonly<Record<FactName, readonly string[]>> = {
  description: ['AP', 'Guardian', 'NYT'],
  number: ['Reuters', 'BBC', 'AP'],
  knowledge: ['AP', 'NYT', 'Reuters'],
  whyUnnamed: ['AP', 'NYT', 'NPR'],
  side: ['AP', 'Guardian', 'NPR'],
  toWhom: ['AP', 'Reuters'],
  borneOut: ['AP', 'Reuters'],
  delivery: ['NPR', 'Guardian'],
  substance: ['AP', 'Guardian', 'NPR'],
  place: ['NYT', 'Washington Post'],
}

/** The rule behind a line, with the newsrooms that set it themselves: "AP, NYT, Reuters: Say how the source is in a position to know." */
export function ruleText(fact: FactName, words: Words): string {
  return words.say('card_rule_of', NEWSROOMS[fact].join(', '), words.say(keyOf('rule', fact)))
}
