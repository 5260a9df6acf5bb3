// Whose rule each line of the profile is. The handbooks are public: AP's statement on news values and its style book, Reuters's
// Handbook of Journalism, the editorial guidelines of the BBC and the Guardian, NPR's ethics handbook, the New York Times's policy on
// anonymous sources, and the columns of its and the Washington Post's public editors.
import type { Mention, Profile } from '../../findings/findings'

export type FactName = Exclude<keyof Profile, 'protected'> | Exclude<keyof Mention, 'antecedent' | 'dangling'>

export const RULE_OF: Record<FactName, string[]> = {
  description: ['AP', 'Guardian', 'NYT'],
  number: ['Reuters', 'BBC', 'AP'],
  knowledge: ['AP', 'NYT', 'Reuters'],
  whyUnnamed: ['AP', 'NYT', 'NPR'],
  side: ['AP', 'Guardian', 'NPR'],
  toWhom: ['AP', 'Reuters'],
  borneOut: ['AP', 'Reuters'],
  delivery: ['AP', 'NPR'],
  substance: ['AP', 'Guardian', 'NPR'],
  place: ['NYT', 'Washington Post'],
}
