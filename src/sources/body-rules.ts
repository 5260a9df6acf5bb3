// Rules that type a source as a body, a crowd, a document or people without a name, where no rule about people decided.
import { ACCOUNTABLE } from '../lexicon/en/roles'
import { isCapital } from './name-runs'
import {
  behind,
  hasProperName,
  isCounted,
  isIndefinite,
  isNumbered,
  isOwnedBehind,
  modifiersOf,
  namesABody,
} from './phrase-facts'
import { readSourcePhrases } from './source-phrase'
import { anonymous, INSTITUTION, isBody, isPeople, kindOf, PEOPLE, type TypeRule, verdict } from './type-rule'
import { isUndisclosed } from './undisclosed'

/** What is handed on, whoever writes it down. */
const CARRIED = /^(?:information|testimony|evidence|account|report|message|word)$/
export const BODY_RULES: readonly TypeRule[] = [
  {
    id: 'newsroom',
    why: '"The Norwegian has learned that": one word with an article that has learned something is a newsroom.',
    when: ({ phrase, noun, mention }) =>
      noun.has('demonym') &&
      phrase.definite &&
      !phrase.plural &&
      phrase.head === phrase.first + 1 &&
      phrase.tokens[phrase.head + 1]?.lower === 'has' &&
      /^(?:learned|learnt)$/.test(phrase.tokens[phrase.head + 2]?.lower ?? '') &&
      mention.spoken.content !== null &&
      INSTITUTION,
    fires: ['The Norwegian has learned that the talks had failed.'],
    silent: ['The Norwegian said the talks had failed.'],
  },
  {
    id: 'accountable',
    why: 'Bodies that are known without a name: "police said", "prosecutors said" (FINDINGS, rulings: authorities too).',
    when: ({ noun, phrase }) =>
      ACCOUNTABLE.has(noun.lemma) && !(noun.has('person') && (isCounted(phrase) || !phrase.plural)) && INSTITUTION,
    fires: ['Police said the road was closed.', 'Prosecutors said he had fled.'],
    silent: ['Two officials said the road was closed.'],
  },
  {
    id: 'crowd',
    why: 'The media, the industry, the public: nobody could find them. State media and a named body’s staff answer for it.',
    when: ({ noun, phrase }) => {
      if (!noun.has('media') && !noun.has('crowd')) return false
      if (noun.has('kin') || (noun.has('person') && !namesABody(phrase))) return false
      if (/^(?:industry|sector|public)$/.test(noun.lemma)) return anonymous('vague')
      const spoken = /^(?:opposition|leadership|electorate|district)$/.test(noun.lemma)
      // "the Farms and Wells Forum"
      if (noun.has('crowd') && !noun.has('person') && !spoken)
        return phrase.definite && isCapital(phrase.tokens[phrase.head]) ? INSTITUTION : null
      const known = noun.has('crowd') && (phrase.definite || phrase.possessed || namesABody(phrase))
      return known || modifiersOf(phrase).some((lower) => /^(?:state|regime|government|official)$/.test(lower))
        ? INSTITUTION
        : anonymous('vague')
    },
    fires: ['Local media said two people had died.', 'The industry says the rule is costly.'],
    silent: ['Police said two people had died.'],
  },
  {
    id: 'sides',
    why: '"Both sides", "neither side": parties that the sentence leaves unnamed (FINDINGS, rulings).',
    when: ({ noun, phrase }) =>
      noun.lemma === 'side' &&
      [...modifiersOf(phrase)].some((lower) => /^(?:both|neither|either|each|all)$/.test(lower)) &&
      anonymous('vague'),
    fires: ['Both sides said the talks had failed.'],
    silent: ['Both drivers said the talks had failed.'],
  },
  {
    id: 'court-papers',
    why: 'Papers with a word in front are documents, not newspapers.',
    when: ({ noun, phrase }) =>
      noun.lemma === 'paper' && phrase.plural && phrase.head > phrase.first && !phrase.definite && verdict('document'),
    fires: ['Court papers say he was paid twice.'],
    silent: ['The Port Ansel Papers said he was paid twice.'],
  },
  {
    id: 'body',
    why: 'A body that is named or met before answers for what it says; bodies in the plural that nobody names do not.',
    when: (asked) => {
      if (!isBody(asked)) return false
      const { noun, phrase } = asked
      const known =
        phrase.definite || phrase.possessed || !phrase.plural || (!isCounted(phrase) && hasProperName(phrase))
      const someOutlet = noun.has('outlet') && isIndefinite(phrase) && !namesABody(phrase)
      return known && !someOutlet ? INSTITUTION : anonymous('vague')
    },
    fires: ['Energy companies say the rule is costly.', 'The company said it would close.'],
    silent: ['Two plumbers said the rule was costly.'],
  },
  {
    id: 'people',
    why: 'People with a job or a place in the story and no name.',
    when: (asked) => isPeople(asked) && anonymous(kindOf(asked.phrase)),
    fires: ['Two plumbers said the pipe was old.', 'Critics say the bridge was never needed.'],
    silent: ['The company said it would close.'],
  },
  {
    id: 'nobodys-reports',
    why: 'Reports of nobody’s: no owner before or behind them.',
    when: ({ noun, phrase }) =>
      /^(?:report|account|rumou?r)$/.test(noun.lemma) &&
      phrase.plural &&
      !phrase.definite &&
      !phrase.possessed &&
      !isNumbered(phrase) &&
      !hasProperName(phrase) &&
      !isOwnedBehind(phrase) &&
      anonymous('vague'),
    fires: ['Media reports said the talks had failed.'],
    silent: ['The report said the talks had failed.'],
  },
  {
    id: 'somebodys-post',
    why: 'A post or a comment by an account without a name.',
    when: ({ noun, phrase }) =>
      /^(?:comment|post|tweet|message)$/.test(noun.lemma) &&
      !phrase.plural &&
      !phrase.possessed &&
      isIndefinite(phrase) &&
      anonymous('unnamed-person'),
    fires: ['“It is closed to us,” said one comment.'],
    silent: ['“It is closed to us,” said one driver.'],
  },
  {
    id: 'carried',
    why: '"Information from two aides": the people who gave it are the source.',
    when: ({ phrase, mention }) => {
      if (!CARRIED.test(phrase.noun!.lemma) || behind(phrase) !== 'from') return false
      const [giver] = readSourcePhrases(mention.sentence, phrase.head + 2, phrase.tokens.length)
      const people = giver?.form === 'noun' && giver.noun?.is(PEOPLE) && !ACCOUNTABLE.has(giver.noun.lemma)
      return people === true && !giver!.possessed && anonymous(kindOf(giver!))
    },
    fires: ['Information from two aides shows that the ship sank.'],
    silent: ['Information from the ministry shows that the ship sank.'],
  },
  {
    id: 'document',
    why: 'What can be read speaks for itself where the reader can get at it.',
    when: ({ noun, phrase, mention }) =>
      (noun.has('document') || noun.has('poll') || noun.has('statement')) &&
      (isUndisclosed(phrase, mention.end) ? anonymous('undisclosed-document') : verdict('document')),
    fires: ['The report said half of the wells were dry.', 'Leaked emails show that the board knew.'],
    silent: ['The driver said half of the wells were dry.'],
  },
  {
    id: 'perhaps-people',
    why: 'A word with a rarer meaning that is a person, where the verb is one that people do.',
    when: ({ noun, phrase, mention }) =>
      noun.has('personSecondary') &&
      mention.human &&
      !isCapital(phrase.tokens[phrase.head]) &&
      anonymous(kindOf(phrase)),
    fires: ['Two stars said they were not paid.'],
    silent: ['Two drivers said they were not paid.'],
  },
  {
    id: 'name-of-a-body',
    why: '"The Lund Center": a name of its own, whatever its last word means.',
    when: ({ phrase }) => {
      const head = phrase.tokens[phrase.head]!
      return isCapital(head) && head.tag === 'PROPN' && isCapital(phrase.tokens[phrase.head - 1]) && INSTITUTION
    },
    fires: ['The Lund Harbour Project said it would close.'],
    silent: ['Two projects said they would close.'],
  },
]
