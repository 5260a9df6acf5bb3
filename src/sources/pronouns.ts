// Whom a pronoun goes back to: the source last heard, or somebody named close by. Conservative: to the right one or to none.
import type { Subject } from '../language/clause'
import type { Sentence } from '../language/language'
import { genderOf } from '../lexicon/en/gender'
import { knownNoun } from '../lexicon/lexicon'
import { firstWhere } from '../spans'
import type { Placed, Story } from './coreference'
import type { Entity } from './entities'
import type { SourceMention } from './mention'
import { type Person, peopleNamed } from './people'

/** How many sentences a pronoun can reach back. */
const REACH = 3

const HE_OR_SHE = /^(?:he|she|him|his|her|himself|herself)$/
const THEY = /^(?:they|them|their|themselves)$/
const IT = /^(?:it|its|itself|which)$/

/** A source met before, a person named, or people who are a subject and have not spoken yet. */
export type Antecedent =
  | { is: 'source'; entity: Entity }
  | { is: 'person'; person: Person }
  | { is: 'people'; subject: Subject; sentence: Sentence }

const near = (mention: SourceMention, { mention: last }: Placed): boolean =>
  mention.sentenceAt - last.sentenceAt <= REACH
const source = (entity: Entity): Antecedent => ({ is: 'source', entity })

/** `recent`: the mentions before this one, the latest first. Null where it cannot be told. */
export function antecedentOf(
  mention: SourceMention,
  pronoun: string,
  recent: readonly Placed[],
  story: Story,
): Antecedent | null {
  const last = recent[0] && near(mention, recent[0]) ? recent[0] : null
  if (IT.test(pronoun)) {
    const known = last && !last.kind && last.entity.type !== 'person' ? last.entity : null
    return known && source(known)
  }
  if (THEY.test(pronoun)) {
    const plural = recent.find((one) => near(mention, one) && one.entity.plural)
    if (plural) return source(plural.entity)
    return spokenOf(mention, story) ?? (last?.entity.type === 'institution' ? source(last.entity) : null)
  }
  return HE_OR_SHE.test(pronoun) ? single(mention, pronoun, last, story) : null
}

function single(mention: SourceMention, pronoun: string, last: Placed | null, story: Story): Antecedent | null {
  const { people, sentences } = story
  const gender = /^(?:he|him|his|himself)$/.test(pronoun) ? 'he' : 'she'
  const from = last ? last.mention.span.end : mention.sentence.start
  const entity = last?.entity
  if (last && entity && !entity.plural && entity.type !== 'institution' && entity.type !== 'document') {
    const { person } = entity
    const others = peopleNamed(people, from, mention.span.start, gender).filter((one) => one !== person)
    // An unnamed source can be meant only where nobody was named since, not even somebody we do not know for a person.
    const doubtful = last.kind !== null && isDoubtful(people.doubtful, from, mention.span.start)
    // "A man on a bike shouted. “You are not welcome,” she said.": somebody else.
    const other = !person && (genderOf(entity.head) ?? gender) !== gender
    if (other) return null
    if ((!person?.gender || person.gender === gender) && others.length === 0 && !doubtful)
      return entity.kind === 'undisclosed-document' ? null : source(entity)
  }
  const here = peopleNamed(people, mention.sentence.start, mention.span.start, gender)
  if (here.length === 1) return { is: 'person', person: here[0]! }
  const before = sentences[mention.sentenceAt - 1]
  const close = here.length === 0 && before ? peopleNamed(people, before.start, before.end, gender) : []
  return close.length === 1 ? { is: 'person', person: close[0]! } : null
}

/** Whether any of the ordered positions lies in `[from, to)`. */
function isDoubtful(positions: readonly number[], from: number, to: number): boolean {
  const next = positions[firstWhere(positions, (position) => position >= from)]
  return next !== undefined && next < to
}

/** "They argue": the people who are the last subject of this sentence so far, or of the one before. */
function spokenOf(mention: SourceMention, { people, sentences }: Story): Antecedent | null {
  const here = lastPeople(mention.sentence, mention.first)
  const before = sentences[mention.sentenceAt - 1]
  const sentence = here ? mention.sentence : before
  const subject = here ?? (before ? lastPeople(before, before.tokens.length) : null)
  if (!subject || !sentence) return null
  const named = peopleNamed(people, sentence.start, mention.span.start, null)
  return named.length > 1 ? null : { is: 'people', subject, sentence }
}

/** The last subject of a finite verb before a token, where it is people in the plural. */
function lastPeople({ tokens, clauses }: Sentence, before: number): Subject | null {
  let last: Subject | null = null
  for (const { form, subject } of clauses.verbs)
    if (form === 'finite' && subject?.how === 'before' && subject.to <= before && subject.phrase.head < before)
      last = subject
  const noun = last && knownNoun(tokens[last.phrase.head]!)
  return noun?.plural && (noun.has('person') || noun.has('crowdRole')) ? last : null
}
