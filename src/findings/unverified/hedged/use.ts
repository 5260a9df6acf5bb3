// What is hedged, as the rules of this folder ask about it: the verb with its subject, the clause it stands in, whose mouth.
import type { VerbGroup } from '../../../language/clause'
import type { NounPhrase } from '../../../language/phrases'
import { knownNoun, nounOf } from '../../../lexicon/lexicon'
import type { Rule } from '../../../rule'
import type { Place } from '../place'

/** A hedge and the verb that it hedges. */
export interface Use {
  /** At the word that hedges. */
  place: Place
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

function aspectOf(place: Place, group: VerbGroup): Use['aspect'] {
  const { tokens } = place
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

export function useOf(place: Place, group: VerbGroup): Use {
  const subject = place.subject(group)
  return {
    place,
    group,
    modal: group.modal ?? '',
    lemma: place.lemma(group),
    aspect: aspectOf(place, group),
    subject,
    who: subject ? place.head(subject).lower : '',
    governor: place.governor(group),
  }
}

/** The verbs around the hedged one, its own first. */
export function* around({ place, group }: Use): Generator<VerbGroup> {
  let current: VerbGroup | null = group
  for (let depth = 0; current && depth < 6; depth++) {
    yield current
    current = place.governor(current)
  }
}

/** Where words that are not verbs of the sentence stand: "for example", "if". */
export const holds = ({ place }: Use, words: RegExp): boolean => words.test(place.words(0, place.tokens.length))

/** One of many, or a kind of thing: "an agent", "steps", "any action"; not "the ruling", "this move", a name. */
export function isIndefinite(place: Place, phrase: NounPhrase | null): boolean {
  if (!phrase || phrase.possessor) return false
  const { tag, lower, text } = place.head(phrase)
  // A common noun that opens the sentence is often taken for a name.
  const capital =
    tag === 'PROPN' &&
    phrase.from === 0 &&
    phrase.to === 1 &&
    /[^s]s$/.test(text) &&
    knownNoun({ lower, tag: 'NOUN' }) !== null
  if (tag !== 'NOUN' && !capital) return false
  if (capital) return true
  const determiner = phrase.determiner === null ? '' : place.tokens[phrase.determiner]!.lower
  if (determiner === '')
    return phrase.plural || nounOf({ lower, tag }).plural || /^(?:action|information|energy|interference)$/.test(lower)
  return /^(?:an?|any|some|every|no|each)$/.test(determiner)
}
