// From a noun inside a description to the noun described: "the matter" in "people familiar with the matter" to "people".
import type { Clauses, Subject, VerbGroup } from './clause'
import { isQuoteMark, type NounPhrase, RELATIVES } from './phrases'
import { isTime } from './times'
import type { Token } from './token'

/** How far left a subject is looked for, in tokens: longer descriptions are rarer than mistakes. */
export const REACH = 70

/** Pronouns that are subjects where they stand and describe nothing. */
const NOMINATIVE = /^(?:i|he|she|they|we)$/
/** Words that open a clause and never a description. */
const CONJUNCTION = /^(?:whether|because|although|though|while|if|unless)$/
/** Words that open either. */
const EITHER = /^(?:after|before|since|until|when)$/

export const isComma = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.text === '–' || token?.text === '—' || token?.text === '--'
export const stops = (tokens: readonly Token[], at: number): boolean =>
  at < 0 || /^[;:?!]$/.test(tokens[at]!.text) || isQuoteMark(tokens, at)

/** The phrase that ends right before `to`. */
export function phraseBefore({ phraseAt, phrases }: Clauses, to: number): NounPhrase | null {
  const index = to > 0 ? phraseAt[to - 1]! : -1
  const phrase = index >= 0 ? phrases[index]! : null
  return phrase && phrase.to === to ? phrase : null
}

/** Does the phrase stand where a clause begins, so that it can be its subject? */
const opensClause = ({ tokens }: Clauses, phrase: NounPhrase, limit: number): boolean =>
  phrase.from - 1 <= limit || isComma(tokens[phrase.from - 1]) || /^(?:CCONJ|SCONJ)$/.test(tokens[phrase.from - 1]!.tag)

/** What the list that `first` belongs to describes: "towns" in "groups representing towns and charities". */
function ofList(clauses: Clauses, first: NounPhrase, limit: number, inList: boolean): NounPhrase | null {
  const { tokens, verbAt, verbs } = clauses
  if (isObject(clauses, first)) {
    const verb = verbs[verbAt[first.from - 1]!]!
    return verb.form === 'ing' ? describedBy(clauses, verb, limit) : null
  }
  if (!inList) return climb(clauses, first, limit, true)
  // "In Oslo, Lund and Hollis said": the place is no member.
  if (first.from - 1 <= limit) return isTime(tokens, first) ? null : first
  const top = climb(clauses, first, limit, true)
  return tokens[top.from - 1]?.tag === 'ADP' || isTime(tokens, top) ? null : top
}

/** From a phrase inside a description to the phrase it describes; `listed`: other members of its list stand after it. */
export function climb(clauses: Clauses, phrase: NounPhrase, limit: number, listed = false): NounPhrase {
  const { tokens, verbAt, verbs } = clauses
  let current = phrase
  let inList = listed
  if (NOMINATIVE.test(clauses.tokens[phrase.head]!.lower)) return current
  for (;;) {
    let at = current.from - 1
    if (at <= limit) return current
    const before = tokens[at]!
    let up: NounPhrase | null = null
    if (before.tag === 'CCONJ' || before.text === ',') {
      // One of several: "Bush and Kasich", "Bush, Kasich and Rubio".
      const comma = before.text === ','
      const first = comma && !inList ? null : phraseBefore(clauses, at)
      return (first && ofList(clauses, first, limit, comma)) ?? current
    }
    inList = false
    if (CONJUNCTION.test(before.lower)) return current
    if (before.tag === 'ADP' || before.lower === 'to' || (before.tag === 'SCONJ' && before.lower !== 'that')) {
      // A preposition: what stands before it is described by it.
      if (EITHER.test(before.lower)) {
        const described = phraseBefore(clauses, at)
        if (!described || !opensClause(clauses, described, limit)) return current
      }
      while (at > limit && (tokens[at]!.tag === 'ADP' || tokens[at]!.tag === 'ADV')) at--
      if (at <= limit) return current
      const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
      if (/^(?:who|which)$/.test(tokens[at]!.lower)) up = phraseBefore(clauses, isComma(tokens[at - 1]) ? at - 1 : at)
      else if (tokens[at]!.tag === 'ADJ' && clauses.phraseAt[at]! < 0)
        up = phraseBefore(clauses, tokens[at - 1]?.lower === 'not' ? at - 1 : at)
      else if (verb) up = describedBy(clauses, verb, limit)
      else up = phraseBefore(clauses, at + 1)
    } else if (verbAt[at]! >= 0) {
      // A participle takes no object: in "advisers said Lund would" the verb is finite and the name a new subject.
      const verb = verbs[verbAt[at]!]!
      if (verb.form !== 'participle' || RELATIVES.has(tokens[verb.from - 1]?.lower ?? ''))
        up = describedBy(clauses, verb, limit)
    }
    if (!up || up.from >= current.from) return current
    current = up
  }
}

const isObject = ({ tokens, verbAt }: Clauses, phrase: NounPhrase): boolean =>
  phrase.from > 0 && verbAt[phrase.from - 1]! >= 0 && tokens[phrase.from - 1]!.tag === 'VERB'

/** The phrase that a verb inside a description belongs to: "officials who met him", "people seeking asylum", "aides briefed on it". */
function describedBy(clauses: Clauses, verb: VerbGroup, limit: number): NounPhrase | null {
  const { tokens } = clauses
  // "researchers not involved in the work"
  const at = tokens[verb.from - 1]?.lower === 'not' ? verb.from - 2 : verb.from - 1
  if (at <= limit) return null
  if (verb.form === 'infinitive') {
    const governor = clauses.verbAt[at]! >= 0 ? clauses.verbs[clauses.verbAt[at]!]! : null
    return governor ? describedBy(clauses, governor, limit) : null
  }
  if (RELATIVES.has(tokens[at]!.lower)) {
    const comma = isComma(tokens[at - 1]) ? 1 : 0
    return phraseBefore(clauses, at - comma)
  }
  if (verb.form === 'ing' || verb.form === 'participle') return phraseBefore(clauses, at + 1)
  return null
}

/** The opening mark of a title or a catchword in quotation marks that closes at `closing`; -1 where it is speech. */
export function titleStart(tokens: readonly Token[], closing: number): number {
  for (let at = closing - 1; at > 0 && closing - at < 12; at--) {
    if (!isQuoteMark(tokens, at)) continue
    const before = tokens[at - 1]!
    return before.tag === 'PUNCT' || closing - at < 2 ? -1 : at
  }
  return -1
}

/** What opens a clause inside another. */
const OPENS_CLAUSE =
  /^(?:that|whether|if|because|although|though|while|when|after|before|since|until|unless|as|how|why|what|which|who|whom|where|than)$/

/** The subject of a clause inside another: after "that", "because" or straight after the verb of saying. */
export function isDependent({ tokens, verbAt }: Clauses, subject: Subject): boolean {
  const at = subject.from - 1
  if (at < 0) return false
  const before = tokens[at]!
  return OPENS_CLAUSE.test(before.lower) || before.tag === 'SCONJ' || (verbAt[at]! >= 0 && before.tag === 'VERB')
}

/** What may stand between a subject and its verb as a clause of its own. */
const OPENS_ASIDE = /^(?:who|which|whose|when|while|though|although|if|because|as|now)$/

/** The phrase before a stretch in brackets or between dashes that closes at `closing`. */
function asideBefore(clauses: Clauses, closing: number, limit: number): NounPhrase | null {
  const { tokens } = clauses
  const close = tokens[closing]!.text
  if (close === ',') return null
  for (let at = closing - 1; at > limit && closing - at < REACH; at--)
    if (close === ')' ? tokens[at]!.text === '(' : tokens[at]!.text === close) return phraseBefore(clauses, at)
  return null
}

/**
 * Subject before a comma that closes a description: "Smith, a senator from Dayton, Ohio, said". The search goes left from
 * `from`, by default from the comma itself.
 */
export function acrossCommas(clauses: Clauses, comma: number, limit: number, from = comma - 1): Subject | null {
  const { tokens, phrases, phraseAt, verbAt, verbs } = clauses
  let best: Subject | null = null
  let embedded = false
  const aside = asideBefore(clauses, comma, limit)
  if (aside) {
    const phrase = climb(clauses, aside, limit)
    return { from: phrase.from, to: comma, phrase, how: 'before' }
  }
  for (let at = from; at > limit && comma - at < REACH; at--) {
    if (isQuoteMark(tokens, at)) {
      at = titleStart(tokens, at)
      if (at < 0) break
      continue
    }
    const token = tokens[at]!
    if (stops(tokens, at)) break
    const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
    if (verb && at === verb.from && verb.form === 'finite') {
      const before = tokens[verb.from - 1]?.lower ?? ''
      const inRelative =
        RELATIVES.has(before) ||
        RELATIVES.has(tokens[verb.from - 2]?.lower ?? '') ||
        tokens[verb.from - 1]?.tag === 'CCONJ' ||
        (verb.subject !== null && verb.subject.from > limit + 1 && isDependent(clauses, verb.subject))
      // A verb of its own, unless it turns out to stand inside a relative clause: "who thinks the council made an error".
      if (!inRelative) embedded = true
    }
    if (isComma(token) || token.text === '(') {
      const phrase = phraseBefore(clauses, at)
      if (!phrase) continue
      if (embedded && !OPENS_ASIDE.test(tokens[at + 1]!.lower)) return best
      embedded = false
      const top = climb(clauses, phrase, limit)
      if (tokens[top.from - 1]?.tag === 'ADP' && top.from - 1 > limit) {
        // "In Geneva, …": not a subject unless it is all there is.
        continue
      }
      best = { from: top.from, to: comma, phrase: top, how: 'before' }
      // "said that he, too, would": a subject of its own clause.
      if (NOMINATIVE.test(tokens[top.head]!.lower) || tokens[top.from - 1]?.tag === 'SCONJ') break
      if (verbAt[top.from - 1]! >= 0) break
    }
  }
  if (best && phraseAt[best.phrase.from]! >= 0) return { ...best, phrase: phrases[phraseAt[best.phrase.from]!]! }
  return best
}
