// Clauses: verb groups and their subjects, read from tags and noun phrases. No tree: who does what is what we need.
import type { Clauses, VerbGroup } from './clause'
import { readPhrases } from './phrases'
import { findSubject } from './subjects'
import { isAdverbial } from './times'
import type { Token } from './token'

const BE = new Set("be is are was were been being am 'm 're ’re ’m".split(' '))
const GETS = new Set(['get', 'gets', 'got', 'getting'])
const NOT = new Set(['not', "n't", 'never', 'no'])
const IRREGULAR_PARTICIPLES = new Set(
  'told quoted known said seen made heard shown held thought felt found given written read put taken called asked met hit sought understood'.split(
    ' ',
  ),
)

/** Quantifiers that may stand between an auxiliary and its verb. */
const FLOATING = /^(?:both|all|each)$/

const isParticiple = (token: Token): boolean =>
  /(ed|en|wn)$/.test(token.lower) || IRREGULAR_PARTICIPLES.has(token.lower)

function readGroup(tokens: readonly Token[], from: number, taken: (at: number) => boolean): VerbGroup | null {
  let at = from
  let verb = -1
  let be = false
  let negated = false
  let auxiliary = false
  const infinitive = tokens[at]!.lower === 'to' || tokens[at]!.lower === 'na'
  if (infinitive) at++
  for (; at < tokens.length && (!taken(at) || (auxiliary && FLOATING.test(tokens[at]!.lower))); at++) {
    const { tag, lower } = tokens[at]!
    if (tag === 'AUX') {
      verb = at
      be = BE.has(lower) || ((lower === "'s" || lower === '’s') && true)
      auxiliary = true
    } else if (tag === 'VERB') {
      verb = at
      at++
      break
    } else if (NOT.has(lower)) {
      negated = true
    } else if (lower === 'since' && auxiliary) {
      // "have since balked"
    } else if (auxiliary && isAdverbial(tokens[at], tokens[at + 1])) {
      // "have in fact reported"
      at++
    } else if (auxiliary && FLOATING.test(lower)) {
      // "have both urged"
    } else if (tag !== 'ADV' || (verb < 0 && !infinitive)) break
  }
  if (verb < 0) return null
  const main = tokens[verb]!
  const alone = verb === from
  let form: VerbGroup['form'] = 'finite'
  if (infinitive) form = 'infinitive'
  else if (alone && main.tag === 'VERB' && main.lower.endsWith('ing')) form = 'ing'
  else if (!auxiliary && alone && isParticiple(main)) form = 'participle'
  else if (tokens[from]!.lower === 'being' || tokens[from]!.lower === 'having') form = 'ing'
  const passive =
    main.tag === 'VERB' &&
    isParticiple(main) &&
    ((auxiliary && be) || GETS.has(tokens[Math.max(from, verb - 1)]!.lower))
  return { from, to: verb + 1, verb, form, passive, negated, subject: null }
}

/** Participles that have become prepositions. */
const PREPOSITIONS = new Set([
  'according',
  'regarding',
  'concerning',
  'including',
  'excluding',
  'considering',
  'following',
])

/** Half of a compound: "organising-related costs". */
const hyphenated = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.text === '-' && tokens[at - 1]!.end === tokens[at]!.start) ||
  (tokens[at + 1]?.text === '-' && tokens[at + 1]!.start === tokens[at]!.end)

/** Reads a sentence. Linear in its tokens but for the subjects, whose search is bounded. */
export function readClauses(tokens: readonly Token[]): Clauses {
  const phrases = readPhrases(tokens)
  const phraseAt = new Int16Array(tokens.length).fill(-1)
  phrases.forEach((phrase, index) => {
    phraseAt.fill(index, phrase.from, phrase.to)
  })
  const verbs: VerbGroup[] = []
  const verbAt = new Int16Array(tokens.length).fill(-1)
  const taken = (at: number) => phraseAt[at]! >= 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    const opens =
      !taken(at) &&
      !hyphenated(tokens, at) &&
      !PREPOSITIONS.has(token.lower) &&
      (token.tag === 'AUX' ||
        token.tag === 'VERB' ||
        (token.lower === 'to' &&
          (tokens[at + 1]?.tag === 'VERB' ||
            tokens[at + 1]?.tag === 'AUX' ||
            (tokens[at + 1]?.tag === 'ADV' && tokens[at + 2]?.tag === 'VERB'))))
    const group = opens ? readGroup(tokens, at, taken) : null
    if (group) {
      verbAt.fill(verbs.length, group.from, group.to)
      verbs.push(group)
    }
    at = group ? group.to : at + 1
  }
  const clauses: Clauses = { tokens, phrases, verbs, phraseAt, verbAt }
  for (const group of verbs) group.subject = findSubject(clauses, group)
  return clauses
}
