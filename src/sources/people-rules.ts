// Rules that type a source by the people in its noun phrase: roles with names beside them, spokespeople, offices, relatives.
import {
  AUTHORS,
  BENCH,
  KIN,
  LOOKED_UP,
  NEED_INTRODUCTION,
  NEWSROOM,
  OF_THE_CASE,
  ONE_HOLDER,
} from '../lexicon/en/roles'
import { knownNoun } from '../lexicon/lexicon'
import { isCapital } from './name-runs'
import { givesNames, inApposition, nameBeside } from './named-beside'
import {
  behind,
  hasBodyWord,
  hasProperName,
  isIndefinite,
  modifiersOf,
  namesItsBody,
  ownerBefore,
} from './phrase-facts'
import type { SourcePhrase } from './source-phrase'
import { type Asked, anonymous, BY_ROLE, INSTITUTION, isBody, isPeople, type TypeRule, verdict } from './type-rule'

/** "a military blogger, Myroshnykov, said": one capitalised word between commas is the name. */
const hasOneName = ({ tokens, head }: SourcePhrase): boolean =>
  tokens[head + 1]?.text === ',' &&
  isCapital(tokens[head + 2]) &&
  tokens[head + 2]!.tag === 'PROPN' &&
  /^[,.]$/.test(tokens[head + 3]?.text ?? '')

export const PEOPLE_RULES: readonly TypeRule[] = [
  {
    id: 'body-of-people',
    why: '"The Transport Workers of Norland": people in capitals, with a word for what they do and a name behind "of".',
    when: ({ phrase, noun }) => {
      const { tokens, first, head } = phrase
      const named = behind(phrase) === 'of' && isCapital(tokens[head + 2]) && isCapital(tokens[head])
      const trade = tokens[head - 1]
      return (
        named &&
        phrase.definite &&
        noun.has('person') &&
        head > first + 1 &&
        trade?.tag === 'PROPN' &&
        isCapital(trade) &&
        INSTITUTION
      )
    },
    fires: ['The Transport Workers of Norland said it was late.'],
    silent: ['The workers of Norland said it was late.'],
  },
  {
    id: 'named-beside',
    why: 'A role with its holder’s name in front, behind or in apposition.',
    when: ({ mention, phrase, people, ...rest }) => {
      if (!isPeople({ mention, phrase, people, ...rest })) return false
      if (phrase.plural && phrase.quantifier !== 'one') return false
      const person = nameBeside(mention, phrase, people)
      if (person) return verdict('person', { person })
      return hasOneName(phrase) && BY_ROLE
    },
    fires: ['A former analyst, Ada Lund, said it was late.', 'The secretary of the board, Ada Lund, said it was late.'],
    silent: ['A former analyst said it was late.'],
  },
  {
    id: 'examples-named',
    why: '"Others, including Ada Lund": the example answers for it (FINDINGS, rulings: one named member clears a crowd).',
    when: (asked) =>
      (isPeople(asked) || isBody(asked)) &&
      (givesNames(asked.phrase) ||
        (asked.phrase.plural && inApposition(asked.mention, asked.phrase, asked.people) !== null)) &&
      BY_ROLE,
    fires: ['Several economists, including Ada Lund, said rates would rise.'],
    silent: ['Several economists said rates would rise.'],
  },
  {
    id: 'spokesperson',
    why: 'Who speaks for a named body is that body speaking; for a body that nobody names, somebody unnamed.',
    when: ({ noun, phrase }) =>
      noun.has('spokesperson') && (namesItsBody(phrase) ? INSTITUTION : anonymous('unnamed-person')),
    fires: ['A ministry spokesman said the talks had ended.', 'A militant group spokesman said the talks had ended.'],
    silent: ['A ministry official said the talks had ended.'],
  },
  {
    id: 'own-people',
    why: 'Reporters of a named outlet, members of a named body: they speak as it.',
    when: ({ noun, phrase }) => {
      const own = NEWSROOM.has(noun.lemma) && phrase.plural && hasProperName(phrase)
      const member = noun.lemma === 'member' && phrase.plural && behind(phrase) === 'of' && !phrase.quantifier
      const placed = /^(?:at|with|from)$/.test(behind(phrase)) && isCapital(phrase.tokens[phrase.head + 2])
      const study = AUTHORS.has(noun.lemma) && phrase.plural && (hasProperName(phrase) || placed)
      return (own || member || study) && INSTITUTION
    },
    fires: ['Members of the alliance said they would stay.'],
    silent: ['Members said they would stay.'],
  },
  {
    id: 'bench',
    why: 'A court speaks through its judge, on the record.',
    when: ({ noun, phrase }) =>
      BENCH.has(noun.lemma) &&
      !phrase.plural &&
      !modifiersOf(phrase).some((lower) => /^(?:former|retired|ex)$/.test(lower)) &&
      BY_ROLE,
    fires: ['A judge said the search was unlawful.'],
    silent: ['A driver said the search was unlawful.'],
  },
  {
    id: 'counsel',
    why: 'Whoever answers for a client speaks as it does; "the lawyers" are those met before (FINDINGS, rulings).',
    when: ({ noun, phrase }) => {
      if (!noun.has('counsel') || /^(?:one|two|three|some|several)$/.test(phrase.quantifier ?? '')) return false
      const client = phrase.possessed || /^(?:for|of)$/.test(behind(phrase))
      return (client || phrase.definite || hasBodyWord(phrase) || hasProperName(phrase)) && INSTITUTION
    },
    fires: ['His lawyers said he would appeal.', 'County attorneys said the deadline had passed.'],
    silent: ['A lawyer said the law was old.'],
  },
  {
    id: 'office',
    why: 'An office with one holder at a time, whom any reader can look up.',
    when: ({ noun, phrase }) => noun.has('office') && !phrase.plural && !isIndefinite(phrase) && BY_ROLE,
    fires: ['The president said the law would pass.'],
    silent: ['An official said the law would pass.'],
  },
  {
    id: 'kin',
    why: 'A relative of somebody named is known by that name.',
    when: ({ noun, phrase }) => (noun.has('kin') || KIN.has(noun.lemma)) && phrase.possessed && BY_ROLE,
    fires: ['His wife said he was tired.'],
    silent: ['A wife said she was tired.'],
  },
  {
    id: 'bodys-people',
    why: '"Norland’s leaders", "the agency’s scientists": the body answers.',
    when: ({ noun, phrase }) =>
      phrase.plural &&
      phrase.possessed &&
      (noun.lemma === 'leader' || AUTHORS.has(noun.lemma)) &&
      modifiersOf(phrase).length > 0 &&
      phrase.tokens.slice(phrase.first, phrase.head).some((token) => isCapital(token) && token.tag === 'PROPN') &&
      BY_ROLE,
    fires: ['Norland’s leaders said the border was open.'],
    silent: ['Leaders said the border was open.'],
  },
  {
    id: 'one-holder',
    why: 'A role that has one holder, given to know by whose or which it is.',
    when: ({ noun, phrase }) => {
      const { lemma } = noun
      const { plural, quantifier, possessed, definite, tokens, first, head } = phrase
      if (!isPeople({ noun } as Asked) || plural || (quantifier && !(possessed && quantifier === 'all'))) return false
      if (definite && OF_THE_CASE.has(lemma)) return BY_ROLE
      // "the Utah senator", "the top Senate Democrat": one person, whom any reader can look up.
      const single = tokens
        .slice(first, head)
        .some(
          ({ tag, text, lower }) =>
            (tag === 'PROPN' && /^\p{Lu}/u.test(text)) || /^(?:top|first|only|sole|lone)$/.test(lower),
        )
      if (definite && single && !NEED_INTRODUCTION.has(lemma)) return BY_ROLE
      const ofStudy = AUTHORS.has(lemma) && knownNoun(tokens[first + 1] ?? tokens[first]!)?.has('document') === true
      const heads = modifiersOf(phrase).some((lower) => /^(?:top|chief|lead|head)$/.test(lower))
      if (possessed) return (ONE_HOLDER.has(lemma) || ofStudy || heads) && BY_ROLE
      if (!definite && ownerBefore(phrase)) return ONE_HOLDER.has(lemma) && BY_ROLE
      const of = /^(?:of|for)$/.test(behind(phrase))
      return definite && LOOKED_UP.has(lemma) && (head - first > 1 || of) && BY_ROLE
    },
    fires: ['The top Senate Democrat said it was over.', 'The mayor of Moss said it was over.'],
    silent: ['A Senate Democrat said it was over.'],
  },
]
