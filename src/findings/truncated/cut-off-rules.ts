// The signs in the last words of a sentence that it stops before it is done, as data with examples. A sign counts only
// where no mark closes the sentence either: broken grammar and missing punctuation are the standard's two signs.
import { isKnownWord } from '../../language/language'
import type { Strength } from '../findings'
import { readClauses } from './clauses'
import type { Ending } from './ending'
import { BE, hasGap, isParticle, wantsObject } from './gaps'
import type { Story } from './story'
import {
  ATTRIBUTIVES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FRAGMENTS,
  PREPOSITIONS,
  QUANTIFIERS,
  REPORTING,
  STANDS_ALONE,
  SUBJECTS,
  TITLES,
} from './words'

interface CutRule {
  id: string
  why: string
  strength: Strength
  /** Completes "The paragraph ends with “…”, …". */
  says: string
  test: (ending: Ending, story: Story) => boolean
  fires: string[]
  silent: string[]
}

const isYear = (text: string) => /^(?:1[5-9]|20)\d\d$/.test(text)
const ANNOUNCES = /^(?:a|an|his|her|its|their|our|my|your|no|every|some|any|'s)$/

/** In the order in which they are asked; the first that fires names the finding. */
export const CUT_RULES: CutRule[] = [
  {
    id: 'half-word',
    why: 'The last letters are no word and stand nowhere else in the story: a word was cut in half.',
    strength: 'strong',
    says: 'which is no whole word',
    test: ({ last }, { count }) =>
      /^\p{Ll}{1,5}$/u.test(last.text) &&
      !/^[ai]$/.test(last.text) &&
      (FRAGMENTS.has(last.text) || !isKnownWord(last.text)) &&
      count(last.text) < 2,
    fires: ['The council voted on Monday to close the harbour to all fishi'],
    silent: ['The council voted on Monday to close the harbour to all boats'],
  },
  {
    id: 'determiner',
    why: 'A determiner or a genitive announces a noun.',
    strength: 'strong',
    says: 'and the noun that should follow is missing',
    test: ({ last }) => DETERMINERS.has(last.lower) || (/^['’]s$/.test(last.text) && last.tag === 'PART'),
    fires: ['The council voted on Monday to close the', 'The ferry company said it had lost its'],
    silent: ['The council voted on Monday to close the harbour'],
  },
  {
    id: 'conjunction',
    why: 'A conjunction or relative word announces another part of the sentence.',
    strength: 'strong',
    says: 'and what it joins is missing',
    test: ({ last, before }) =>
      CONJUNCTIONS.has(last.lower) &&
      !(/^(?:that|so|yet|why|how)$/.test(last.lower) && before?.tag === 'VERB' && !REPORTING.has(before.lemma)),
    fires: [
      'The mayor said the harbour would close because',
      'The council met the owners and',
      'The captain told the coast guard that',
    ],
    silent: ['The mayor said the harbour would close because of the storm'],
  },
  {
    id: 'preposition',
    why: 'A preposition announces a noun.',
    strength: 'strong',
    says: 'and what should follow it is missing',
    test: (ending) =>
      PREPOSITIONS.has(ending.last.lower) &&
      !isParticle(ending) &&
      !(ending.before?.tag !== 'NOUN' && hasGap(ending.tokens)),
    fires: [
      'The mayor asked for the return of all boats belonging to',
      'The coast guard expects no more storms in the strait during',
    ],
    silent: ['The mayor asked for the return of all boats'],
  },
  {
    id: 'auxiliary',
    why: 'An auxiliary announces a verb or what the subject is.',
    strength: 'strong',
    says: 'and the rest of the verb is missing',
    test: ({ tokens, last }) => AUXILIARIES.has(last.lower) && tokens.length > 3 && !hasGap(tokens),
    fires: ['The owners of the ferry said they would', 'The harbour master told the council that the storm had'],
    silent: ['The owners of the ferry said they would leave'],
  },
  {
    id: 'subject',
    why: 'A subject pronoun announces a verb.',
    strength: 'strong',
    says: 'and its verb is missing',
    test: ({ last, before }) =>
      SUBJECTS.has(last.lower) && !/^(?:says?|said|asked|added|wrote)$/.test(before?.lower ?? ''),
    fires: ['The mayor promised the owners of the ferry that she'],
    silent: ['The mayor promised the owners a new ferry, said she'],
  },
  {
    id: 'quantifier',
    why: 'A word of degree or number announces what it measures.',
    strength: 'moderate',
    says: 'and what it measures is missing',
    test: ({ last, before }) =>
      QUANTIFIERS.has(last.lower) &&
      !(STANDS_ALONE.has(last.lower) && (BE.test(before?.lower ?? '') || before?.tag === 'VERB')),
    fires: ['The council wants to hear from every family and from several', 'The storm damaged the pier and a very'],
    silent: ['The storm damaged the pier and several boats'],
  },
  {
    id: 'name',
    why: 'A title or the first half of a name announces the rest.',
    strength: 'moderate',
    says: 'and the rest of the name is missing',
    test: ({ last }) => /^\p{Lu}/u.test(last.text) && TITLES.has(last.lower.replace(/\.$/, '')),
    fires: [
      'The owners of the ferry moved to a larger office in New',
      'The plan was rejected after a meeting with Mrs',
    ],
    silent: ['The owners of the ferry moved to a larger office in New Ansel'],
  },
  {
    id: 'half-name',
    why: 'Everywhere else in the story another name follows this one.',
    strength: 'moderate',
    says: 'which is elsewhere only the first half of a name',
    test: ({ last }, { isHalfName }) => /^\p{Lu}\p{Ll}/u.test(last.text) && isHalfName(last.text),
    fires: [
      'Ella Marsh is the mayor. The council met Ella Marsh on Monday. Then the owners of the ferry wrote to Ella',
    ],
    silent: ['Ella Marsh is the mayor. The council met Ella on Monday. Then the owners of the ferry wrote to Ella'],
  },
  {
    id: 'no-object',
    why: 'The verb needs an object, and no relative clause or passive takes it away.',
    strength: 'moderate',
    says: 'and what the verb is about is missing',
    test: wantsObject,
    fires: ['The mayor told the council that the owners had ignored', 'The council met on Monday to discuss'],
    silent: ['The mayor showed the council the letters that the owners had ignored', 'The letters were ignored'],
  },
  {
    id: 'bare-clause',
    why: 'A clause is opened and its verb never comes.',
    strength: 'moderate',
    says: 'before the clause has its verb',
    test: ({ tokens }) => {
      const { bare } = readClauses(tokens)
      return bare >= 0 && tokens.length - bare <= 6
    },
    fires: ['The mayor told the council that the owners of the ferry'],
    silent: ['The mayor told the council that the owners had left'],
  },
  {
    id: 'no-main-clause',
    why: 'The sentence begins with a subordinate clause, and its main clause never comes.',
    strength: 'moderate',
    says: 'before the main clause',
    test: ({ tokens }) => {
      const { subordinateFirst, finite, openers } = readClauses(tokens)
      return subordinateFirst && finite <= openers
    },
    fires: ['Although the owners of the ferry had left the harbour'],
    silent: ['Although the owners had left, the ferry stayed'],
  },
  {
    id: 'lead-in',
    why: 'A lead-in and a comma announce a clause, and no verb comes.',
    strength: 'moderate',
    says: 'before the clause that its beginning leads into',
    test: ({ tokens }) =>
      tokens.length >= 6 &&
      (/^(?:ADP|SCONJ)$/.test(tokens[0]!.tag) || tokens[0]!.lower === 'meanwhile') &&
      tokens.findIndex(({ text }) => text === ',') > 0 &&
      readClauses(tokens).finite === 0,
    fires: ['Despite the storm of the last two days, the owners of the ferry'],
    silent: ['Despite the storm of the last two days, the owners left', 'By the harbour wall'],
  },
  {
    id: 'open-noun-phrase',
    why: 'An article and an adjective announce a noun.',
    strength: 'moderate',
    says: 'and the noun that should follow is missing',
    test: ({ tokens, last, before }) => {
      const lead = before?.tag === 'ADV' ? tokens[tokens.length - 3] : before
      if (before?.text === '-' || BE.test(lead?.lower ?? '')) return false
      return ATTRIBUTIVES.has(last.lower) || (last.tag === 'ADJ' && ANNOUNCES.test(lead?.lower ?? ''))
    },
    fires: ['The council asked the owners for a rather modest', 'The owners met the harbour master and other federal'],
    silent: ['The council found the offer of the owners modest'],
  },
  {
    id: 'open-number',
    why: 'A bare number announces what is counted.',
    strength: 'moderate',
    says: 'and what is counted is missing',
    test: ({ last, before }) =>
      (last.tag === 'NUM' || /^\d[\d,.]*$/.test(last.text)) &&
      !isYear(last.text) &&
      /^(?:than|about|nearly|least|over|some|around|almost|approximately|roughly)$/.test(before?.lower ?? ''),
    fires: ['The storm destroyed most of the pier and more than 30'],
    silent: ['The storm destroyed most of the pier in 1987'],
  },
]
