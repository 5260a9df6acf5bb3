// What is hedged, as the rules of this folder ask about it: the verb with its subject, the clause it stands in, whose mouth.
import type { VerbGroup } from '../../../language/clause'
import type { NounPhrase } from '../../../language/phrases'
import { knownNoun, nounOf } from '../../../lexicon/lexicon'
import type { Rule } from '../../../rule'
import type { Candidate } from '../candidate'

/** A hedge and the verb that it hedges. */
export interface Use {
  /** At the word that hedges. */
  candidate: Candidate
  group: VerbGroup
  /** The modal verb, where it is one: "could". */
  modal: string
  /** Dictionary form of what is hedged. */
  lemma: string
  aspect: 'plain' | 'be' | 'passive' | 'progressive' | 'perfect'
  subject: NounPhrase | null
  /** The head of the subject in lower case. */
  who: string
  governor: VerbGroup | null
}

export interface UseRule extends Rule {
  /** Whether the hedge is doubt about a fact. The first rule that applies decides; where none does, it is doubt. */
  doubt: boolean
  /** Only of these modal verbs; of any hedge where absent. */
  modals?: RegExp
  when: (use: Use) => boolean
}

const BEING = /^(?:be|been)$/

function aspectOf(candidate: Candidate, group: VerbGroup): Use['aspect'] {
  const { tokens } = candidate
  const verb = tokens[group.verb]!
  let have = false
  let be = false
  for (let at = group.from; at < group.verb; at++) {
    const { lower } = tokens[at]!
    have ||= lower === 'have' || lower === "'ve"
    be ||= BEING.test(lower)
  }
  // "could have worrying consequences": the adjective is taken for the verb.
  if (have && !verb.lower.endsWith('ing')) return 'perfect'
  if (BEING.test(verb.lower)) return 'be'
  if (group.passive) return 'passive'
  return be && verb.lower.endsWith('ing') ? 'progressive' : 'plain'
}

export function useOf(candidate: Candidate, group: VerbGroup): Use {
  const subject = candidate.subject(group)
  return {
    candidate,
    group,
    modal: group.modal ?? '',
    lemma: candidate.lemma(group),
    aspect: aspectOf(candidate, group),
    subject,
    who: subject ? candidate.head(subject).lower : '',
    governor: candidate.governor(group),
  }
}

/** The verbs around the hedged one, its own first. */
export function* around({ candidate, group }: Use): Generator<VerbGroup> {
  let current: VerbGroup | null = group
  for (let depth = 0; current && depth < 6; depth++) {
    yield current
    current = candidate.governor(current)
  }
}

/** Where words that are not verbs of the sentence stand: "for example", "if". */
export const holds = ({ candidate }: Use, words: RegExp): boolean =>
  words.test(candidate.words(0, candidate.tokens.length))

/** One of many, or a kind of thing: "an agent", "steps", "any action"; not "the ruling", "this move", a name. */
export function isIndefinite(candidate: Candidate, phrase: NounPhrase | null): boolean {
  if (!phrase || phrase.possessor) return false
  const { tag, lower, text } = candidate.head(phrase)
  // A common noun that opens the sentence is often taken for a name.
  const capital =
    tag === 'PROPN' &&
    phrase.from === 0 &&
    phrase.to === 1 &&
    /[^s]s$/.test(text) &&
    knownNoun({ lower, tag: 'NOUN' }) !== null
  if (tag !== 'NOUN' && !capital) return false
  if (capital) return true
  const determiner = phrase.determiner === null ? '' : candidate.tokens[phrase.determiner]!.lower
  if (determiner === '')
    return phrase.plural || nounOf({ lower, tag }).plural || /^(?:action|information|energy|interference)$/.test(lower)
  return /^(?:an?|any|some|every|no|each)$/.test(determiner)
}
