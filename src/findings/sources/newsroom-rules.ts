// What newsrooms' own rules ask of an unnamed source, one rule for each line of the profile, in our own words. The handbooks
// are public: AP (News Values and Principles), Reuters (Handbook of Journalism), New York Times (Guidelines on Integrity), NPR
// (Ethics Handbook), Guardian (Editorial code), BBC (Editorial Guidelines), SPJ (Code of Ethics).
import type { Mention, Profile } from '../findings'

export interface NewsroomRule {
  fact: Exclude<keyof Profile, 'protected'> | keyof Pick<Mention, 'delivery' | 'substance' | 'place'>
  /** What the line is about, as the card names it. */
  label: string
  /** Whose rule it is. */
  newsrooms: string[]
  rule: string
}

export const NEWSROOM_RULES: readonly NewsroomRule[] = [
  {
    fact: 'description',
    label: 'Who they are',
    newsrooms: ['AP', 'Guardian', 'New York Times'],
    rule: 'Describe the source as fully as can be done; “a source” alone is barred.',
  },
  {
    fact: 'number',
    label: 'How many',
    newsrooms: ['Reuters', 'BBC', 'AP'],
    rule: 'Never a plural for a single source; be wary of one alone, and look for a second.',
  },
  {
    fact: 'knowledge',
    label: 'How they know',
    newsrooms: ['AP', 'New York Times', 'Reuters'],
    rule: 'Say how the source is in a position to know.',
  },
  {
    fact: 'whyUnnamed',
    label: 'Why unnamed',
    newsrooms: ['AP', 'New York Times', 'NPR'],
    rule: 'Tell the reader why the source is not named; “not authorised to speak” says little.',
  },
  {
    fact: 'side',
    label: 'Whose side',
    newsrooms: ['AP', 'Guardian', 'NPR', 'SPJ'],
    rule: 'Tell the reader the motive of a source where it matters.',
  },
  {
    fact: 'toWhom',
    label: 'Told to whom',
    newsrooms: ['AP', 'Reuters'],
    rule: 'When another outlet is picked up, say whose sources they are.',
  },
  {
    fact: 'delivery',
    label: 'Quoted or told',
    newsrooms: ['NPR', 'Guardian'],
    rule: 'Be slow to quote an unnamed source word for word, above all where the words judge.',
  },
  {
    fact: 'substance',
    label: 'What is said',
    newsrooms: ['AP', 'Guardian', 'NPR'],
    rule: 'Unnamed sources give facts; no opinion and no attack from behind anonymity.',
  },
  {
    fact: 'place',
    label: 'Where it stands',
    newsrooms: ['New York Times', 'Washington Post'],
    rule: 'An anonymous quotation neither leads a story nor makes its headline.',
  },
  {
    fact: 'borneOut',
    label: 'Borne out',
    newsrooms: ['AP', 'Reuters'],
    rule: 'Look for a second source that bears the claim out.',
  },
]

export const newsroomRule = (fact: NewsroomRule['fact']): NewsroomRule =>
  NEWSROOM_RULES.find((rule) => rule.fact === fact)!
