// The signs in the last words of a sentence that it stops before it is done, as data with examples. A sign counts only
// where no mark closes the sentence either: broken grammar and missing punctuation are the standard's two signs.
import { isKnownWord } from '../../language/language'
import { NOMINATIVE } from '../../language/surroundings'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  QUANTIFIERS,
  STANDS_ALONE,
} from '../../lexicon/en/function-words'
import { ATTRIBUTIVES, FRAGMENTS, TITLES } from '../../lexicon/en/unfinished'
import { CLAUSE_RULES, type CutRule } from './clause-rules'
import { hasGap, isBe, isParticle, reports } from './gaps'

const isYear = (text: string) => /^(?:1[5-9]|20)\d\d$/.test(text)
const ANNOUNCES = /^(?:a|an|his|her|its|their|our|my|your|no|every|some|any|'s)$/

/** In the order in which they are asked; the first that fires names the finding. */
export const CUT_RULES: CutRule[] = [
  {
    id: 'half-word',
    kind: 'cut-off',
    why: 'The last letters are no word and stand nowhere else in the story: a word was cut in half.',
    strength: 'strong',
    says: 'reason_half_word',
    when: ({ last }, { count }) =>
      /^\p{Ll}{1,5}$/u.test(last.text) &&
      !/^[ai]$/.test(last.text) &&
      (FRAGMENTS.has(last.text) || !isKnownWord(last.text)) &&
      count(last.text) < 2,
    fires: ['The council voted on Monday to close the harbour to all fishi'],
    silent: ['The council voted on Monday to close the harbour to all boats'],
  },
  {
    id: 'determiner',
    kind: 'cut-off',
    why: 'A determiner or a genitive announces a noun.',
    strength: 'strong',
    says: 'reason_noun_missing',
    when: ({ last }) => DETERMINERS.has(last.lower) || (/^['’]s$/.test(last.text) && last.tag === 'PART'),
    fires: ['The council voted on Monday to close the', 'The ferry company said it had lost its'],
    silent: ['The council voted on Monday to close the harbour'],
  },
  {
    id: 'conjunction',
    kind: 'cut-off',
    why: 'A conjunction or relative word announces another part of the sentence.',
    strength: 'strong',
    says: 'reason_joined_missing',
    when: ({ last, before }) =>
      CONJUNCTIONS.has(last.lower) &&
      !(/^(?:that|so|yet|why|how)$/.test(last.lower) && before?.tag === 'VERB' && !reports(before)),
    fires: [
      'The mayor said the harbour would close because',
      'The council met the owners and',
      'The captain told the coast guard that',
    ],
    silent: ['The mayor said the harbour would close because of the storm'],
  },
  {
    id: 'preposition',
    kind: 'cut-off',
    why: 'A preposition announces a noun.',
    strength: 'strong',
    says: 'reason_rest_missing',
    when: (ending) =>
      PREPOSITIONS.has(ending.last.lower) && !isParticle(ending) && !(ending.before?.tag !== 'NOUN' && hasGap(ending)),
    fires: [
      'The mayor asked for the return of all boats belonging to',
      'The coast guard expects no more storms in the strait during',
      'The crew, which has sailed twice since the storm and twice during',
    ],
    silent: ['The mayor asked for the return of all boats', 'This is the pier which the owners had asked for'],
  },
  {
    id: 'auxiliary',
    kind: 'cut-off',
    why: 'An auxiliary announces a verb or what the subject is.',
    strength: 'strong',
    says: 'reason_verb_rest_missing',
    // "Yes we can"; but what begins with a dash goes on from before: "… for the U.S. -- have".
    when: (ending) =>
      AUXILIARIES.has(ending.last.lower) &&
      (ending.tokens.length > 3 || /^[-–—]/.test(ending.tokens[0]!.text)) &&
      !hasGap(ending),
    fires: [
      'The owners of the ferry said they would',
      'The harbour master told the council that the storm had',
      'The council met the owners, who sailed on Monday and would',
      'The two plans -- a pier for the ferry and a harbour like those of the U.S. -- have',
    ],
    silent: ['The owners of the ferry said they would leave'],
  },
  {
    id: 'subject',
    kind: 'cut-off',
    why: 'A subject pronoun announces a verb.',
    strength: 'strong',
    says: 'reason_verb_missing',
    when: ({ last, before }) =>
      NOMINATIVE.test(last.lower) && !/^(?:says?|said|asked|added|wrote)$/.test(before?.lower ?? ''),
    fires: ['The mayor promised the owners of the ferry that she'],
    silent: ['The mayor promised the owners a new ferry, said she'],
  },
  {
    id: 'quantifier',
    kind: 'cut-off',
    why: 'A word of degree or number announces what it measures.',
    strength: 'moderate',
    says: 'reason_measured_missing',
    when: ({ last, before }) =>
      QUANTIFIERS.has(last.lower) &&
      !(last.lower === 'more' && before?.lower === 'and') &&
      !(STANDS_ALONE.has(last.lower) && (isBe(before) || before?.tag === 'VERB')),
    fires: ['The council wants to hear from every family and from several', 'The storm damaged the pier and a very'],
    silent: ['The storm damaged the pier and several boats', 'The council talked about fees, fish, boats and more'],
  },
  {
    id: 'name',
    kind: 'cut-off',
    why: 'A title or the first half of a name announces the rest.',
    strength: 'moderate',
    says: 'reason_name_rest_missing',
    when: ({ last }) => /^\p{Lu}/u.test(last.text) && TITLES.has(last.lower.replace(/\.$/, '')),
    fires: [
      'The owners of the ferry moved to a larger office in New',
      'The plan was rejected after a meeting with Mrs',
    ],
    silent: ['The owners of the ferry moved to a larger office in New Ansel'],
  },
  {
    id: 'half-name',
    kind: 'cut-off',
    why: 'Everywhere else in the story another name follows this one.',
    strength: 'moderate',
    says: 'reason_half_name',
    when: ({ last }, { isHalfName }) => /^\p{Lu}\p{Ll}/u.test(last.text) && isHalfName(last.text),
    fires: [
      'Ella Marsh is the mayor. The council met Ella Marsh on Monday. Then the owners of the ferry wrote to Ella',
    ],
    silent: ['Ella Marsh is the mayor. The council met Ella on Monday. Then the owners of the ferry wrote to Ella'],
  },
  ...CLAUSE_RULES,
  {
    id: 'open-noun-phrase',
    kind: 'cut-off',
    why: 'An article and an adjective announce a noun.',
    strength: 'moderate',
    says: 'reason_noun_missing',
    when: ({ tokens, last, before }) => {
      const lead = before?.tag === 'ADV' ? tokens[tokens.length - 3] : before
      if (before?.text === '-' || isBe(lead)) return false
      return ATTRIBUTIVES.has(last.lower) || (last.tag === 'ADJ' && ANNOUNCES.test(lead?.lower ?? ''))
    },
    fires: ['The council asked the owners for a rather modest', 'The owners met the harbour master and other federal'],
    silent: ['The council found the offer of the owners modest'],
  },
  {
    id: 'open-number',
    kind: 'cut-off',
    why: 'A bare number announces what is counted.',
    strength: 'moderate',
    endsTitles: true,
    says: 'reason_counted_missing',
    when: ({ last, before }) =>
      (last.tag === 'NUM' || /^\d[\d,.]*$/.test(last.text)) &&
      !isYear(last.text) &&
      /^(?:than|about|nearly|least|over|some|around|almost|approximately|roughly)$/.test(before?.lower ?? ''),
    fires: ['The storm destroyed most of the pier and more than 30'],
    silent: ['The storm destroyed most of the pier in 1987'],
  },
]
