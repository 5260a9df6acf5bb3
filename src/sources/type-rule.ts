// What a rule that types a source is asked, and what it can answer.
import type { FindingKind, SourceType } from '../findings/model'
import { anyOf, type NounEntry } from '../lexicon/lexicon'
import type { Rule } from '../rule'
import type { SourceMention } from './mention'
import type { People, Person } from './people'
import { isNumbered } from './phrase-facts'
import type { SourcePhrase } from './source-phrase'

export interface Verdict {
  type: SourceType
  /** For an anonymous source at its first mention. */
  kind: FindingKind<'anonymous'> | null
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

/** Decides about a source of the sentences in `fires`, and about none of those in `silent`. */
export interface TypeRule extends Rule {
  when: (asked: Asked) => Verdict | null | false
}

export const verdict = (type: SourceType, rest: Partial<Verdict> = {}): Verdict => ({
  type,
  kind: null,
  person: null,
  ...rest,
})
export const anonymous = (kind: FindingKind<'anonymous'>): Verdict => verdict('anonymous', { kind })
export const BY_ROLE = verdict('person', { byRole: true })
export const INSTITUTION = verdict('institution')

export const PEOPLE = anyOf('person', 'crowdRole')
export const isPeople = ({ noun }: Asked): boolean => noun.is(PEOPLE)
export const isBody = ({ noun }: Asked): boolean => (noun.has('group') && !noun.is(PEOPLE)) || noun.has('outlet')

/** The kind of an unnamed source by its noun phrase. */
export function kindOf(phrase: SourcePhrase): FindingKind<'anonymous'> {
  const { noun, plural, form, quantifier, possessed } = phrase
  if (form === 'quantifier') return plural ? (isNumbered(phrase) ? 'unnamed-group' : 'vague') : 'unnamed-person'
  if (!plural && !noun?.has('media') && !noun?.has('crowd')) return 'unnamed-person'
  if (isNumbered(phrase)) return 'unnamed-group'
  if (noun?.has('media') || noun?.has('crowd') || noun?.has('group') || noun?.has('place')) return 'vague'
  if (/^(?:many|most|countless|numerous)$/.test(quantifier ?? '') && !possessed && !noun?.has('bare')) return 'vague'
  return noun?.has('crowdRole') && !possessed ? 'vague' : 'unnamed-group'
}
