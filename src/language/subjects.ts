// The subject of a verb: before it, across what describes it; after it, where word order is turned; or shared with
// another verb. The search walks left from the verb and stops at the clause's start.
import type { Clauses, Subject, VerbGroup } from './clause'
import type { Token } from './language'
import { isQuoteMark, type NounPhrase, RELATIVES } from './phrases'

/** How far left a subject is looked for, in tokens: longer descriptions are rarer than mistakes. */
const REACH = 70

/** Pronouns that are subjects where they stand and describe nothing. */
const NOMINATIVE = /^(?:i|he|she|they|we)$/

const isComma = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.text === '–' || token?.text === '—' || token?.text === '--'
const stops = (tokens: readonly Token[], at: number): boolean =>
  at < 0 || /^[;:?!]$/.test(tokens[at]!.text) || isQuoteMark(tokens, at)

/** The phrase that ends right before `to`. */
function phraseBefore({ phraseAt, phrases }: Clauses, to: number): NounPhrase | null {
  const index = to > 0 ? phraseAt[to - 1]! : -1
  const phrase = index >= 0 ? phrases[index]! : null
  return phrase && phrase.to === to ? phrase : null
}

/** From a phrase inside a description ("the matter" in "people familiar with the matter") to the phrase it describes. */
function climb(clauses: Clauses, phrase: NounPhrase, limit: number): NounPhrase {
  const { tokens, verbAt, verbs } = clauses
  let current = phrase
  if (NOMINATIVE.test(clauses.tokens[phrase.head]!.lower)) return current
  for (;;) {
    let at = current.from - 1
    if (at <= limit) return current
    const before = tokens[at]!
    let up: NounPhrase | null = null
    if (before.tag === 'CCONJ' || before.text === ',') {
      // One of several: "Bush and Kasich". Only where the first part is itself at the head of the clause.
      const first = phraseBefore(clauses, at)
      if (before.tag === 'CCONJ' && first && !isObject(clauses, first)) up = first
      else return current
      const top = climb(clauses, up, limit)
      return top
    }
    if (before.tag === 'ADP' || before.lower === 'to' || (before.tag === 'SCONJ' && before.lower !== 'that')) {
      // A preposition: what stands before it is described by it.
      at--
      while (at > limit && (tokens[at]!.tag === 'ADP' || tokens[at]!.tag === 'ADV')) at--
      if (at <= limit) return current
      const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
      if (/^(?:who|which)$/.test(tokens[at]!.lower)) up = phraseBefore(clauses, isComma(tokens[at - 1]) ? at - 1 : at)
      else if (tokens[at]!.tag === 'ADJ' && clauses.phraseAt[at]! < 0) up = phraseBefore(clauses, at)
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
  const at = verb.from - 1
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

/** Subject before a comma that closes a description: "Smith, a senator from Dayton, Ohio, said". */
function acrossCommas(clauses: Clauses, comma: number, limit: number): Subject | null {
  const { tokens, phrases, phraseAt, verbAt, verbs } = clauses
  let best: Subject | null = null
  let embedded = false
  for (let at = comma - 1; at > limit && comma - at < REACH; at--) {
    const token = tokens[at]!
    if (stops(tokens, at)) break
    const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
    if (verb && at === verb.from && verb.form === 'finite') {
      const before = tokens[verb.from - 1]?.lower ?? ''
      const inRelative =
        RELATIVES.has(before) ||
        RELATIVES.has(tokens[verb.from - 2]?.lower ?? '') ||
        tokens[verb.from - 1]?.tag === 'CCONJ'
      // A verb of its own, unless it turns out to stand inside a relative clause: "who thinks the council made an error".
      if (!inRelative) embedded = true
    }
    if (isComma(token) || token.text === '(') {
      const phrase = phraseBefore(clauses, at)
      if (!phrase) continue
      if (embedded && !/^(?:who|which)$/.test(tokens[at + 1]!.lower)) return best
      embedded = false
      const top = climb(clauses, phrase, limit)
      if (tokens[top.from - 1]?.tag === 'ADP' && top.from - 1 > limit) {
        // "In Geneva, …": not a subject unless it is all there is.
        continue
      }
      best = { from: top.from, to: comma, phrase: top, how: 'before' }
      if (verbAt[top.from - 1]! >= 0) break
    }
  }
  if (best && phraseAt[best.phrase.from]! >= 0) return { ...best, phrase: phrases[phraseAt[best.phrase.from]!]! }
  return best
}

/** The start of the stretch in which a subject may stand: after the last stop before the verb. */
function leftLimit(tokens: readonly Token[], from: number): number {
  let at = from - 1
  const end = Math.max(-1, from - REACH)
  while (at > end) {
    if (isQuoteMark(tokens, at)) {
      const opening = titleStart(tokens, at)
      if (opening < 0) return at
      at = opening
    } else if (stops(tokens, at)) return at
    at--
  }
  return at
}

/** The opening mark of a title or a catchword in quotation marks that closes at `closing`; -1 where it is speech. */
function titleStart(tokens: readonly Token[], closing: number): number {
  for (let at = closing - 1; at > 0 && closing - at < 12; at--) {
    if (!isQuoteMark(tokens, at)) continue
    const before = tokens[at - 1]!
    return before.tag === 'PUNCT' || closing - at < 2 ? -1 : at
  }
  return -1
}

/** The subject of a clause inside another: after "that", "because" or straight after the verb of saying. */
function isDependent({ tokens, verbAt }: Clauses, subject: Subject): boolean {
  const at = subject.from - 1
  if (at < 0) return false
  const before = tokens[at]!
  return before.lower === 'that' || before.tag === 'SCONJ' || (verbAt[at]! >= 0 && before.tag === 'VERB')
}

/** The finite verb before `group` whose subject it shares. */
function sharing(clauses: Clauses, group: VerbGroup): VerbGroup | null {
  const index = clauses.verbAt[group.from]!
  for (let i = index - 1; i >= 0 && index - i < 12; i--) {
    const other = clauses.verbs[i]!
    if (other.form === 'infinitive' || !other.subject) continue
    if (other.form === 'ing' && group.form === 'finite') continue
    if (other.subject.how === 'relative' && group.form !== 'finite') continue
    if (i > 0 && isDependent(clauses, other.subject)) {
      // "He warned that it could rise and implied that …": a bare past goes with the bare past, not with "could rise".
      const bare = group.to - group.from === 1 && other.to - other.from > 1
      if (group.form === 'ing' || bare) continue
    }
    return other
  }
  return null
}

function shared(clauses: Clauses, group: VerbGroup, how: Subject['how'] = 'shared'): Subject | null {
  const other = sharing(clauses, group)
  return other?.subject ? { ...other.subject, how } : null
}

/** "Saying that he would go, Smith left": an opening participle belongs to the subject of the main clause. */
function ahead({ tokens, phrases, phraseAt, verbAt }: Clauses, group: VerbGroup): Subject | null {
  for (let at = group.to; at < tokens.length && at - group.to < REACH; at++) {
    if (tokens[at]!.text !== ',') continue
    const index = phraseAt[at + 1] ?? -1
    const phrase = index >= 0 ? phrases[index]! : null
    if (phrase && (verbAt[phrase.to] ?? -1) >= 0) return { from: phrase.from, to: phrase.to, phrase, how: 'shared' }
  }
  return null
}

/** "repeatedly, openly said" */
const betweenAdverbs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === ',' && tokens[at - 1]?.tag === 'ADV' && tokens[at + 1]?.tag === 'ADV'

/** "Lund and Hollis both said", "they all said". */
function floats(clauses: Clauses, at: number): boolean {
  const { lower } = clauses.tokens[at]!
  return /^(?:both|all|each|himself|herself|itself|themselves)$/.test(lower) && phraseBefore(clauses, at) !== null
}

/** Finds the subject of one verb; verbs before it in the sentence have theirs already. */
export function findSubject(clauses: Clauses, group: VerbGroup): Subject | null {
  const { tokens } = clauses
  const limit = leftLimit(tokens, group.from)
  let at = group.from - 1
  while (at > limit && (tokens[at]!.tag === 'ADV' || floats(clauses, at) || betweenAdverbs(tokens, at))) at--
  const comma = at >= 0 && isQuoteMark(tokens, at) && tokens[at - 1]?.text === ',' && group.form === 'ing'
  if (comma) return shared(clauses, group)
  if (at <= limit) return group.form === 'ing' ? ahead(clauses, group) : null
  const before = tokens[at]!
  if (group.form === 'infinitive') return shared(clauses, group, 'understood')
  if (group.form === 'ing' && clauses.verbAt[at]! >= 0) return shared(clauses, group, 'understood')
  if (group.form === 'ing' && before.tag === 'ADP') {
    return at - 1 <= limit ? ahead(clauses, group) : shared(clauses, group, 'understood')
  }
  if (before.lower === 'who' || before.lower === 'which' || before.lower === 'that') {
    const comma = isComma(tokens[at - 1]) ? 1 : 0
    const phrase = phraseBefore(clauses, at - comma)
    if (phrase) {
      const top = phrase
      return { from: top.from, to: at + 1, phrase: top, how: 'relative' }
    }
    return null
  }
  if (before.tag === 'CCONJ' || (isComma(before) && group.form !== 'finite' && group.form !== 'participle')) {
    return shared(clauses, group)
  }
  const phrase = phraseBefore(clauses, at + 1)
  if (phrase) {
    const top = climb(clauses, phrase, limit)
    return { from: top.from, to: at + 1, phrase: top, how: 'before' }
  }
  if (isComma(before) || before.text === ')') {
    const found = acrossCommas(clauses, at, limit)
    return found ?? shared(clauses, group)
  }
  return null
}
