// The signs in the first words of a paragraph that its beginning is gone, as data with examples. Lower case is one sign;
// a word that opens no sentence, or a common noun or verb where names are ruled out, is the second.
import { isKnownWord, type Token } from '../../language/language'
import { NOMINATIVE } from '../../language/surroundings'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, QUANTIFIERS } from '../../lexicon/en/function-words'
import type { FindingRule } from '../../rule'

interface StartRule extends FindingRule {
  kind: 'missing-start'
  when: (first: Token, second: Token | undefined) => boolean
}

const OTHERS = new Set(
  'it her him them us me there then later also only still yet there herself himself themselves itself'.split(' '),
)

const opensNothing = (word: string) =>
  [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, DETERMINERS, QUANTIFIERS, OTHERS].some((words) => words.has(word)) ||
  NOMINATIVE.test(word)

/** The small words that some surnames begin with. */
const NAME_PARTICLES = new Set('van von der den ter ten del della dos das bin ibn'.split(' '))

export const START_RULES: StartRule[] = [
  {
    id: 'lower-function-word',
    kind: 'missing-start',
    why: 'A function word in lower case goes on from something.',
    strength: 'strong',
    says: 'reason_starts_in_middle',
    when: ({ text, lower }) => /^\p{Ll}/u.test(text) && opensNothing(lower),
    fires: ['and was later taken to the hospital in Port Ansel, the police said.'],
    silent: [
      'And was later taken to the hospital in Port Ansel, the police said.',
      'de Marsh was later taken to the hospital, the police said.',
    ],
  },
  {
    id: 'lower-case',
    kind: 'missing-start',
    why: 'A paragraph of news begins with a capital, unless a brand or a name keeps its own spelling.',
    strength: 'moderate',
    says: 'reason_starts_lower_case',
    when: ({ text, tag }, second) =>
      /^\p{Ll}{3,}$/u.test(text) &&
      /^(?:NOUN|VERB|ADJ|ADV)$/.test(tag) &&
      second !== undefined &&
      /^\p{Ll}/u.test(second.text) &&
      !NAME_PARTICLES.has(text) &&
      isKnownWord(text),
    fires: ['workers were taken to the hospital in Port Ansel, the police said.'],
    silent: [
      'iPhone owners were told to wait, the company said.',
      'zorbix said it would close its office in Port Ansel.',
    ],
  },
]
