// Clauses without a grammar library: counts the verbs that can carry a clause against the words that open one. Every
// doubt is settled towards "whole": a participle taken for a verb hides a cut, it never invents one.
import type { Token } from '../../language/language'

/** Opens a clause that needs a verb of its own. Words with a second life ("since", "as", "before") are left out. */
const OPENERS = new Set(
  'who which whose because although though whereas if whether unless when where why whenever wherever while until'.split(
    ' ',
  ),
)
/** "if so", "when possible", "while in office", "whether to", "where to": no verb of its own is due. */
const ELLIPTIC_AFTER = new Set(
  'so not any possible necessary needed ever to in on at or appropriate asked told pressed elected faced compared confronted of young only applicable'.split(
    ' ',
  ),
)
const SUBORDINATORS = new Set('because although though whereas if unless when whenever while until'.split(' '))
const MODALS = new Set(
  "will would can could may might must shall should cannot 'll 'd wo ca do does did am is are was were has have had 's 're 've 'm ought".split(
    ' ',
  ),
)
const IS_AFTER = new Set('here there it that what who where how he she'.split(' '))
/** Tokens that the library leaves whole: here's, they've, won't. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|this|that|there|here|what|who|where|how)'(?:s|re|ve|ll|d|m)$|n't$/
const TO = 'to'
export const NOMINATIVE: ReadonlySet<string> = new Set('i he she we they'.split(' '))

/** A verb that can carry a clause: an auxiliary in a finite form, or a verb that is no infinitive and no -ing form. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (CONTRACTED.test(token.lower)) return true
  // "that's", but "the mayor's".
  if (token.lower === "'s") return token.tag !== 'PART' || IS_AFTER.has(tokens[at - 1]?.lower ?? '')
  if (MODALS.has(token.lower)) return true
  if (token.tag !== 'VERB') return false
  const { lower } = token
  if (lower.endsWith('ing') && lower !== token.lemma) return false
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const before = tokens[i]!
    if (before.lower === TO) return false
    if (MODALS.has(before.lower) || /^(?:be|been|being|get|got|n't|not)$/.test(before.lower)) return false
    if (before.tag !== 'ADV') break
  }
  return true
}

/** Whether the token at `at` opens a clause of its own. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]
  if (lower === 'that') {
    // "said that she", "so that he", "the plan that failed", not "that plan", "like that".
    const before = tokens[at - 1]
    if (!before || !next) return false
    return (
      /^(?:VERB|ADJ|AUX)$/.test(before.tag) ||
      (tokens[at - 2]?.tag === 'VERB' && /^(?:ADP|ADV|PART)$/.test(before.tag)) ||
      before.lower === 'so' ||
      /^(?:NOUN|PROPN|PRON)$/.test(before.tag) ||
      (/^(?:and|or|but)$/.test(before.lower) && next.tag !== 'VERB')
    )
  }
  if (!OPENERS.has(lower)) return false
  if (!next) return true
  if (ELLIPTIC_AFTER.has(next.lower) || next.lower.endsWith('ing')) return false
  if (lower === 'while' && tokens[at - 1]?.lower === 'a') return false
  return !(next.tag === 'VERB' && lower !== 'who' && lower !== 'which')
}

export interface Clauses {
  /** Verbs that can carry a clause. */
  finite: number
  /** Words that open a clause. */
  openers: number
  /** The last opener, where no verb follows it; -1 otherwise. */
  bare: number
  /** The sentence begins with a subordinate clause. */
  subordinateFirst: boolean
}

export function readClauses(tokens: readonly Token[]): Clauses {
  let finite = 0
  let openers = 0
  let bare = -1
  for (let at = 0; at < tokens.length; at++) {
    if (isFiniteVerb(tokens, at)) {
      finite++
      bare = -1
    } else if (opensClause(tokens, at)) {
      openers++
      bare = at
    }
  }
  const start = /^(?:but|and|so|even|yet)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  return { finite, openers, bare, subordinateFirst: SUBORDINATORS.has(tokens[start]?.lower ?? '') }
}
