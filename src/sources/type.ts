// What type of source a mention is: a named person, a body that answers for what it says, a document, or anonymous. What the
// whole article says of it is asked in coreference.ts.
import type { Token } from '../language/language'
import { knownNoun } from '../lexicon/lexicon'
import type { SourceMention } from './mention'
import { isCapital, isHonorific, isSuffix } from './name-runs'
import { givesNames } from './named-beside'
import { type People, personAt } from './people'
import type { SourcePhrase } from './source-phrase'
import { anonymous, BY_ROLE, kindOf, type Verdict, verdict } from './type-rule'
import { TYPE_RULES } from './type-rules'

/** Who answers in these is a person, whatever the name. */
const ANSWERS = /^(?:interview|transcript|signature)$/

/** "any protesters", "the average driver", "how many people": a kind of people or a number, nobody who has spoken. */
function isGeneric({ tokens, first, head, plural }: SourcePhrase): boolean {
  for (let at = Math.max(0, first - 1); at < head; at++) {
    const { lower } = tokens[at]!
    // "our own standards": the writer’s.
    if (at === first && /^(?:our|my|your)$/.test(lower)) return true
    if (
      lower === 'how' ||
      (lower === 'which' && !plural) ||
      (at >= first && /^(?:any|no|every|each|average|typical|ordinary)$/.test(lower))
    )
      return true
  }
  return false
}

/** "Ada Lund, 29, said": an age; "one can see": anybody at all. */
function isNoQuantifier(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head]!
  // "2.5 ahead", "number two": figures.
  if (/^\d+[.,]\d/.test(token.text) || tokens[head - 1]?.lower === 'number') return true
  if (token.tag === 'NUM' && /^(?:PUNCT|NOUN)$/.test(tokens[head - 1]?.tag ?? '') && /^\d/.test(token.text)) return true
  const next = tokens[head + 1]
  if (token.lower !== 'one' || !next || tokens[head - 1]?.lower === 'another') return false
  return next.tag === 'AUX' || (next.tag === 'VERB' && next.lower === next.lemma)
}

/** "the poor", "the woke": an adjective for a crowd. */
const isCrowdAdjective = ({ tokens, head, first, definite }: SourcePhrase): boolean =>
  definite && head === first + 1 && tokens[head]!.tag === 'ADJ'

/** "a physician and longtime activist": a role with nothing in front is said of somebody, but in a headline. */
function isPredicate({ tokens, first, plural, quantifier, definite, possessed, noun }: SourcePhrase): boolean {
  if (plural || quantifier || definite || possessed || first === 0 || !noun?.has('person') || noun.has('bare'))
    return false
  return !/^(?:[:"“‘«]|to|said|says|tells?|told)$/.test(tokens[first - 1]!.lower) && tokens[first - 1]!.tag !== 'PUNCT'
}

/** The id of the rule of `TYPE_RULES` that decides about a common noun, and its verdict; null where none does. */
export function typeRule(mention: SourceMention, people: People): { id: string; verdict: Verdict | null } | null {
  const { phrase } = mention
  if (!phrase?.noun) return null
  const asked = { mention, phrase, noun: phrase.noun, people }
  for (const { id, when } of TYPE_RULES) {
    const found = when(asked)
    if (found !== false) return { id, verdict: found }
  }
  return null
}

/** Null where nothing shows what it is: an entry without evidence of its type is none. */
export function judge(mention: SourceMention, people: People): Verdict | null {
  const { phrase, sentence } = mention
  if (!phrase || phrase.form === 'pronoun') return null
  const { tokens } = sentence
  const head = tokens[phrase.head]!
  // "Ada Dukes": a name that is a word for people as well.
  const body = phrase.definite && phrase.noun !== null && !phrase.noun.has('person') // "the Farms and Wells Forum"
  const mayName = isCapital(head) && !body && !knownNoun(tokens[phrase.head + 1] ?? head)?.has('group')
  const person = mayName ? personAt(people, tokens, isSuffix(head) ? phrase.head - 1 : phrase.head) : null
  if (person) return verdict('person', { person })
  if (isGeneric(phrase)) return null
  if (phrase.form === 'quantifier') {
    if (isNoQuantifier(tokens, phrase.head)) return null
    return givesNames(phrase) ? BY_ROLE : anonymous(kindOf(phrase))
  }
  if (phrase.form === 'name') {
    if (ANSWERS.test(mention.spoken.rule)) return verdict('person')
    if (phrase.head > phrase.first && isHonorific(tokens[phrase.head - 1]!)) return verdict('person')
    return /^(?:one|two|three|several|some|many)$/.test(phrase.quantifier ?? '') ? null : verdict('institution')
  }
  if (isPredicate(phrase)) return null
  if (isCrowdAdjective(phrase)) return anonymous('vague')
  return typeRule(mention, people)?.verdict ?? null
}
