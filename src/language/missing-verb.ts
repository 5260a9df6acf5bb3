// A second look at a sentence whose first reading leaves a subject without a verb: the tagger has taken the verb for a noun
// or an adjective. Which words can be verbs is known from the dictionary, which one it is from number and from what follows.
import type { Clauses } from './clause'
import { mayBe } from './library'
import type { OpenClause } from './open-clause'
import type { NounPhrase } from './phrases'
import { isComma, isStop } from './surroundings'
import { numberOf } from './verb-forms'

/** How far behind its subject the verb may stand, in tokens. */
const REACH = 25
const FOLLOWS = /^(?:DET|PRON|ADP|ADV|PART|PROPN|NOUN|ADJ|NUM|SCONJ)$/

function couldBeVerb({ tokens, phraseAt, phrases }: Clauses, at: number, subject: NounPhrase): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]!
  const after = tokens[at + 1]
  const { lower, tag } = token
  if ((tag !== 'NOUN' && tag !== 'ADJ') || token.text !== lower || !mayBe(lower, 'VERB') || /ing$/.test(lower))
    return false
  if (!/^(?:NOUN|PROPN|ADV|NUM|PRON)$/.test(before.tag) && !(isComma(tokens, at - 1) && tag === 'NOUN')) return false
  // The last word of the sentence is its verb only after a pronoun or as a plural's: "what they fear".
  if (after && !FOLLOWS.test(after.tag) && !(after.tag === 'PUNCT' && before.tag !== 'ADV')) return false
  if (after?.tag === 'NOUN' && tag === 'NOUN' && /s$/.test(lower) === /s$/.test(before.lower)) return false
  if (tag === 'ADJ') return /[^e]ed$/.test(lower)
  const ends = /[^s]s$/.test(lower)
  const phrase = phrases[phraseAt[at] ?? -1]
  // The head that the verb would leave behind.
  const head = phrase === subject || phrase?.from === subject.from ? { ...subject, head: at - 1, to: at } : subject
  const number = numberOf(tokens, head)
  return number === 'either' ? before.tag === 'PROPN' : (number === 'singular') === ends
}

/** The token that must be the verb of a clause that found none, or -1. */
export function missingVerb(clauses: Clauses, { subject, opener, kind, from }: OpenClause, to: number): number {
  const { tokens, verbAt } = clauses
  if (!subject) return -1
  // A heading or a caption needs no verb; a clause that a word opens does, and a sentence with a full stop.
  const whole = kind === 'main' && from === 0
  if (opener < 0 && !whole) return -1
  for (let at = subject.from + 1; at < to && at < subject.from + REACH; at++) {
    if (isStop(tokens[at]) || verbAt[at]! >= 0) return -1
    if (couldBeVerb(clauses, at, subject)) return at
  }
  return -1
}
