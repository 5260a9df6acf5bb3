// What type of source a noun phrase is, as rules in the order in which they are asked: determiner, head, modifiers and what
// stands beside it. The first that applies decides; where none does, nothing shows what it is and it makes no entry.
import type { AnonymousKind, SourceType } from '../findings/findings'
import {
  ACCOUNTABLE,
  AUTHORS,
  BENCH,
  KIN,
  LOOKED_UP,
  NEED_INTRODUCTION,
  NEWSROOM,
  OF_THE_CASE,
  ONE_HOLDER,
} from '../lexicon/en/roles'
import { anyOf, knownNoun, type NounEntry } from '../lexicon/lexicon'
import type { SourceMention } from './mention'
import { isCapital } from './name-runs'
import { givesNames, inApposition, nameBeside } from './named-beside'
import type { People, Person } from './people'
import {
  behind,
  hasBodyWord,
  hasProperName,
  isCounted,
  isIndefinite,
  isNumbered,
  isOwnedBehind,
  modifiersOf,
  namesABody,
  namesItsBody,
  ownerBefore,
} from './phrase-facts'
import { readSourcePhrases, type SourcePhrase } from './source-phrase'
import { isUndisclosed } from './undisclosed'

export interface Verdict {
  type: SourceType
  /** For an anonymous source at its first mention. */
  kind: AnonymousKind | null
  /** The named person, where the mention is one. */
  person: Person | null
  /** A person given by a role, with no name: "Austria's interior minister". */
  byRole?: true
}

/** What a rule is asked about. */
export interface Asked {
  mention: SourceMention
  phrase: SourcePhrase
  noun: NounEntry
  people: People
}

interface TypeRule {
  id: string
  /** For whoever reads the code. */
  why: string
  when: (asked: Asked) => Verdict | null | false
  /** Sentences of our own whose first source this rule decides. */
  fires: readonly string[]
}

export const verdict = (type: SourceType, rest: Partial<Verdict> = {}): Verdict => ({
  type,
  kind: null,
  person: null,
  ...rest,
})
export const anonymous = (kind: AnonymousKind): Verdict => verdict('anonymous', { kind })
export const BY_ROLE = verdict('person', { byRole: true })
const INSTITUTION = verdict('institution')

/** What is handed on, whoever writes it down. */
const CARRIED = /^(?:information|testimony|evidence|account|report|message|word)$/
const PEOPLE = anyOf('person', 'crowdRole')
const isPeople = ({ noun }: Asked): boolean => noun.is(PEOPLE)
const isBody = ({ noun }: Asked): boolean => (noun.has('group') && !noun.is(PEOPLE)) || noun.has('outlet')

/** The kind of an unnamed source by its noun phrase. */
export function kindOf(phrase: SourcePhrase): AnonymousKind {
  const { noun, plural, form, quantifier, possessed } = phrase
  if (form === 'quantifier') return plural ? (isNumbered(phrase) ? 'unnamed-group' : 'vague') : 'unnamed-person'
  if (!plural && !noun?.has('media') && !noun?.has('crowd')) return 'unnamed-person'
  if (isNumbered(phrase)) return 'unnamed-group'
  if (noun?.has('media') || noun?.has('crowd') || noun?.has('group') || noun?.has('place')) return 'vague'
  if (/^(?:many|most|countless|numerous)$/.test(quantifier ?? '') && !possessed && !noun?.has('bare')) return 'vague'
  return noun?.has('crowdRole') && !possessed ? 'vague' : 'unnamed-group'
}

/** "a military blogger, Myroshnykov, said": one capitalised word between commas is the name. */
const hasOneName = ({ tokens, head }: SourcePhrase): boolean =>
  tokens[head + 1]?.text === ',' &&
  isCapital(tokens[head + 2]) &&
  tokens[head + 2]!.tag === 'PROPN' &&
  /^[,.]$/.test(tokens[head + 3]?.text ?? '')

export const TYPE_RULES: readonly TypeRule[] = [
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
  },
  {
    id: 'spokesperson',
    why: 'Who speaks for a named body is that body speaking; for a body that nobody names, somebody unnamed.',
    when: ({ noun, phrase }) =>
      noun.has('spokesperson') && (namesItsBody(phrase) ? INSTITUTION : anonymous('unnamed-person')),
    fires: ['A ministry spokesman said the talks had ended.', 'A militant group spokesman said the talks had ended.'],
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
  },
  {
    id: 'office',
    why: 'An office with one holder at a time, whom any reader can look up.',
    when: ({ noun, phrase }) => noun.has('office') && !phrase.plural && !isIndefinite(phrase) && BY_ROLE,
    fires: ['The president said the law would pass.'],
  },
  {
    id: 'kin',
    why: 'A relative of somebody named is known by that name.',
    when: ({ noun, phrase }) => (noun.has('kin') || KIN.has(noun.lemma)) && phrase.possessed && BY_ROLE,
    fires: ['His wife said he was tired.'],
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
  },
  {
    id: 'accountable',
    why: 'Bodies that are known without a name: "police said", "prosecutors said" (FINDINGS, rulings: authorities too).',
    when: ({ noun, phrase }) =>
      ACCOUNTABLE.has(noun.lemma) && !(noun.has('person') && (isCounted(phrase) || !phrase.plural)) && INSTITUTION,
    fires: ['Police said the road was closed.', 'Prosecutors said he had fled.'],
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
  },
  {
    id: 'sides',
    why: '"Both sides", "neither side": parties that the sentence leaves unnamed (FINDINGS, rulings).',
    when: ({ noun, phrase }) =>
      noun.lemma === 'side' &&
      [...modifiersOf(phrase)].some((lower) => /^(?:both|neither|either|each|all)$/.test(lower)) &&
      anonymous('vague'),
    fires: ['Both sides said the talks had failed.'],
  },
  {
    id: 'court-papers',
    why: 'Papers with a word in front are documents, not newspapers.',
    when: ({ noun, phrase }) =>
      noun.lemma === 'paper' && phrase.plural && phrase.head > phrase.first && !phrase.definite && verdict('document'),
    fires: ['Court papers say he was paid twice.'],
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
  },
  {
    id: 'people',
    why: 'People with a job or a place in the story and no name.',
    when: (asked) => isPeople(asked) && anonymous(kindOf(asked.phrase)),
    fires: ['Two plumbers said the pipe was old.', 'Critics say the bridge was never needed.'],
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
  },
  {
    id: 'document',
    why: 'What can be read speaks for itself where the reader can get at it.',
    when: ({ noun, phrase, mention }) =>
      (noun.has('document') || noun.has('poll') || noun.has('statement')) &&
      (isUndisclosed(phrase, mention.end) ? anonymous('undisclosed-document') : verdict('document')),
    fires: ['The report said half of the wells were dry.', 'Leaked emails show that the board knew.'],
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
  },
  {
    id: 'name-of-a-body',
    why: '"The Lund Center": a name of its own, whatever its last word means.',
    when: ({ phrase }) => {
      const head = phrase.tokens[phrase.head]!
      return isCapital(head) && head.tag === 'PROPN' && isCapital(phrase.tokens[phrase.head - 1]) && INSTITUTION
    },
    fires: ['The Lund Harbour Project said it would close.'],
  },
]
