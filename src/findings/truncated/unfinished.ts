// What the one reading of a sentence (language/clauses.ts) tells of its end: which clause found its verb and which is left
// without. A sentence that stops in the middle is read as far as it goes; every doubt is settled towards "whole".
import { type Clauses, phraseFrom, type VerbGroup } from '../../language/clause'
import { OPENERS, RELATIVES } from '../../lexicon/en/function-words'

/** Can be the verb of a clause. A participle that describes nothing is one too: where it is none, a cut is hidden. */
const carries = ({ form, antecedent }: VerbGroup): boolean =>
  form === 'finite' || (form === 'participle' && antecedent === null)

/** "Here’s", which the library leaves whole, so that the reading knows no verb in it. */
const CONTRACTED = /^(?:here|there|that|this|what|who|where|how)'(?:s|re|ve|ll|d)$/

/** Does a clause among the first `to` tokens have its verb? */
export const hasVerb = ({ tokens, verbs }: Clauses, to = tokens.length): boolean =>
  verbs.some((group) => group.verb < to && carries(group)) ||
  tokens.some(({ lower }, at) => at < to && CONTRACTED.test(lower))

export const hasMainVerb = ({ verbs }: Clauses): boolean =>
  verbs.some((group) => group.clause === 'main' && carries(group))

const ADVERBIAL = /^(?:conditional|temporal|adverbial)$/

/** "Although the owners had left": a subordinate clause begins the sentence, and every verb is its own or stands in it. */
export function lacksMainClause({ tokens, verbs }: Clauses): boolean {
  const at = tokens[0]?.tag === 'CCONJ' ? 1 : 0
  if (!OPENERS.has(tokens[at]?.lower ?? '') || !verbs[0] || !ADVERBIAL.test(verbs[0].clause)) return false
  return !verbs.some((group) => {
    const { clause, within, antecedent } = group
    const outer = clause === 'main' || within < 0 || (clause === 'relative' && !antecedent)
    return outer && group !== verbs[0] && carries(group)
  })
}

/** A word that is the subject of a verb: "which" of "which has met". */
export const isSubject = ({ verbs }: Clauses, at: number): boolean =>
  verbs.some(({ subject }) => subject !== null && (subject.pronoun === at || subject.phrase.head === at))

/** Does the word at `at` open a clause that must have a verb? "if so", "when possible", "whether to" have none. */
function opens(clauses: Clauses, at: number): boolean {
  const { tokens, verbs, phraseAt, verbAt } = clauses
  const { lower, tag } = tokens[at]!
  if (phraseAt[at]! >= 0 || verbAt[at]! >= 0 || !OPENERS.has(lower)) return false
  if (lower === 'that') {
    const taken = verbs.some(({ complement }) => complement?.kind === 'that' && complement.from === at)
    if (taken || (tag === 'SCONJ' && verbAt[at - 1]! >= 0)) return true
    // "a gap that experts", but "of that committee"
    return phraseAt[at - 1]! >= 0 && (tag !== 'DET' || phraseFrom(clauses, at + 1)?.plural === true)
  }
  // "ground on which to build", "who sits in which chairs"
  if (RELATIVES.test(lower)) return tokens[at + 1]?.lower !== 'to' && !(tag === 'DET' && tokens[at - 1]?.tag === 'ADP')
  const phrase = phraseFrom(clauses, at + 1)
  return phrase !== null && !(phrase.to === at + 2 && tokens[at + 1]!.tag === 'DET')
}

/** The last word that opens a clause, where no verb comes after it; -1 otherwise. */
export function bareOpener(clauses: Clauses, to: number): number {
  const last = clauses.verbs.findLast((group) => group.verb < to && carries(group))
  for (let at = to - 1; at > (last?.verb ?? -1); at--) if (opens(clauses, at)) return at
  return -1
}
