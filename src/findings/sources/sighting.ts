// Sightings: an unnamed noun phrase beside a cue that makes it a source. A second, narrower look than attribution's own,
// so that a source the reader cannot identify is not missed where the sentence is built in an unusual way.
import type { Span } from '../../article/article'
import type { Sentence, Token } from '../../language/language'
import { KeptBySentence, movedSpan } from '../kept'
import { cueAfterSubject, tellingCue } from './cues'
import { leftCue } from './leftward'
import { modifiersEnd, subjectCue } from './modifiers'
import { type Phrase, phraseAt } from './phrase'

export interface Sighting {
  /** Null for a pronoun. */
  phrase: Phrase | null
  /** The noun phrase with the modifiers that belong to it; tokens `first` to `end`, exclusive. */
  source: Span
  first: number
  end: number
  cue: Span
  thought: boolean
  /** How source and cue stand to each other: the rule that made the sighting. */
  pattern:
    | 'subject'
    | 'pronoun'
    | 'colon'
    | 'later-verb'
    | 'relative'
    | 'inverted'
    | 'according'
    | 'cited'
    | 'passive'
    | 'view'
}

const CONDITIONS = new Set(['if', 'whether', 'unless', 'until', 'should', 'when'])
/** Prepositions that can also open a clause, so that the noun behind them can be its subject. */
const CLAUSE_OPENERS = new Set('after before as since until while because although though that but with'.split(' '))
const PRONOUNS = new Set(['he', 'she', 'they'])
/** Longest headline, in tokens, that "Officials: …" is looked for in. */
const HEADLINE_TOKENS = 30

/** "in Paris and aides": the second half of what a preposition or a verb governs. */
function governed(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const { tag, lower } = tokens[i]!
    if (tag === 'ADP') return !CLAUSE_OPENERS.has(lower)
    if (tag === 'VERB') return true
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|CCONJ|PART)$/.test(tag)) return false
  }
  return false
}

const isPast = (tokens: Token[], from: number): boolean =>
  tokens
    .slice(from, from + 4)
    .some(({ tag, lower }) => tag === 'VERB' && /^(?:said|told|wrote|spoke|\w+ed)$/.test(lower))

/** Whether the phrase can be the subject of a clause: no object, no part of a larger phrase. */
function canBeSubject({ tokens, first, head, noun }: Phrase): boolean {
  const before = tokens[first - 1]
  if (!before) return tokens.length > 3
  // "when officials say so": a case that may come; "when an insider told the paper" has come.
  if (CONDITIONS.has(before.lower) && !(before.lower === 'when' && isPast(tokens, head + 1))) return false
  // "how many people complain": a number is asked for, nobody is cited.
  if (before.lower === 'how') return false
  if (before.tag === 'ADP' && !CLAUSE_OPENERS.has(before.lower)) return false
  if (/^(?:AUX|PART|NUM|DET)$/.test(before.tag) && before.lower !== 'that') return false
  // "population, refugees, and migration": a member of a list.
  if (before.text === ',' && tokens[head + 1]?.text === ',' && tokens[head + 2]?.lower === 'and') return false
  if (before.tag === 'VERB' && (!tellingCue(tokens, first - 1, true) || before.lemma === 'tell')) return false
  if (noun === 'quantifier' && /^(?:NOUN|PROPN|PRON|ADJ)$/.test(before.tag)) return false
  // "Moscow and its allies", "Senator Cole and other supporters": the other half is named.
  return !(before.lower === 'and' && /^(?:others?|its)$/.test(tokens[first]!.lower))
}

/** A quantifier that goes with a noun behind it is no source of its own. */
function standsAlone(tokens: Token[], head: number): boolean {
  const next = tokens[head + 1]
  if (!next) return false
  if (next.tag !== 'NOUN' ? tellingCue(tokens, head + 1) : /^(?:say|says|said)$/.test(next.lower)) return true
  return (
    !/^(?:NOUN|ADJ|NUM|PROPN|DET)$/.test(next.tag) &&
    (next.lower !== 'of' || tokens[head + 2]?.lower === 'them') &&
    next.text !== '-'
  )
}

/** "officials who say that": only where the phrase picks out people of the story rather than a sort of people. */
function tightRelative(phrase: Phrase): { at: number; thought: boolean } | null {
  const { tokens, head, noun, quantifier } = phrase
  if (noun !== 'role' || !quantifier || tokens[head + 1]?.lower !== 'who') return null
  const hit = cueAfterSubject(tokens, head + 2)
  return hit && /^(?:say|tell|claim|believe|think|warn|recall)$/.test(tokens[hit.at]!.lemma) ? hit : null
}

/** The verb of a second half: "The source challenged it, insisting that …", "The man had worked there, but told the paper that …". */
function laterVerb(phrase: Phrase): { at: number; thought: boolean } | null {
  const { tokens, first, head } = phrase
  const before = tokens[first - 1]
  if (before && before.text !== ',') return null
  const next = tokens[head + 1]
  if (!next || next.text === ',' || /^(?:CCONJ|ADJ|NOUN|PROPN|NUM)$/.test(next.tag)) return null
  for (let i = head + 2; i < tokens.length - 1; i++) {
    const token = tokens[i]!
    const from = token.text === ',' ? i + 1 : token.tag === 'CCONJ' ? i + 1 : -1
    if (from < 0) continue
    const verb = tokens[from]!
    const cue = tellingCue(tokens, from)
    if (!cue || verb.tag !== 'VERB') continue
    if (token.text === ',' ? verb.lower.endsWith('ing') : !verb.lower.endsWith('ing') && verb.lower !== verb.lemma)
      return cue.needs === 'nothing' || cue.needs === 'strict' ? { at: from, thought: cue.thought } : null
  }
  return null
}

/** Whether a phrase that attribution takes for a source can be one: not what a verb or a preposition governs. */
export function mayTell(phrase: Phrase): boolean {
  const before = phrase.tokens[phrase.first - 1]
  if (phrase.noun === 'quantifier' && !standsAlone(phrase.tokens, phrase.head)) return false
  return (
    !before ||
    before.tag === 'PUNCT' ||
    before.lower === 'to' ||
    before.lower === 'by' ||
    canBeSubject(phrase) ||
    tellingCue(phrase.tokens, phrase.first - 1, true) !== null
  )
}

/** "candidate in either party": one person with nothing in front is a predicate or a title, except in headlines. */
function isUndetermined({ tokens, first, plural, quantifier, definite, possessed, noun }: Phrase): boolean {
  return (
    noun !== 'quantifier' &&
    noun !== 'outlet' &&
    !plural &&
    !quantifier &&
    !definite &&
    !possessed &&
    first > 0 &&
    tokens[first - 1]!.text !== ':'
  )
}

/** "Image source: …", "Source: …": where a picture or figures come from. */
const isCredit = (tokens: Token[], head: number): boolean =>
  tokens[head]!.lower === 'source' &&
  (head === 0 || /^(?:image|photo|picture|graphic|chart|map|table|video|data|text)$/.test(tokens[head - 1]!.lower))

function seenAs(phrase: Phrase, end: number): Pick<Sighting, 'cue' | 'thought' | 'pattern'> | null {
  const { tokens, head, noun } = phrase
  if (noun === 'quantifier' && !standsAlone(tokens, head)) return null
  const left = leftCue(phrase, end)
  if (left) return left
  if (canBeSubject(phrase)) {
    const next = tokens[head + 1]
    if (
      phrase.first === 0 &&
      next?.text === ':' &&
      !isCredit(tokens, head) &&
      tokens.length <= HEADLINE_TOKENS &&
      tokens[head + 2]
    )
      return { cue: next, thought: false, pattern: 'colon' }
    const right = subjectCue(tokens, head + 1)
    // "no matter how one feels": anybody at all.
    if (right?.thought && tokens[head]!.lower === 'one') return null
    const direct = right && (right.at <= head + 6 || !governed(tokens, phrase.first))
    if (right && direct)
      return { cue: tokens[right.at]!, thought: right.thought, pattern: right.loose ? 'relative' : 'subject' }
    const later = laterVerb(phrase)
    if (later) return { cue: tokens[later.at]!, thought: later.thought, pattern: 'later-verb' }
  }
  const relative = tightRelative(phrase)
  return relative && { cue: tokens[relative.at]!, thought: relative.thought, pattern: 'relative' }
}

/** People known by a part of their name, beside a cue: "Maria, who asked that her surname not be used, said". */
export function partialNameSightings({ tokens }: Sentence, partial: ReadonlyMap<string, number>): Sighting[] {
  const found: Sighting[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { text, start, end } = tokens[i]!
    const hit = partial.has(text) ? subjectCue(tokens, i + 1) : null
    if (!hit) continue
    const cue = { start: tokens[hit.at]!.start, end: tokens[hit.at]!.end }
    found.push({
      phrase: null,
      source: { start, end },
      first: i,
      end: i + 1,
      cue,
      thought: hit.thought,
      pattern: 'subject',
    })
  }
  return found
}

const kept = new KeptBySentence<Sighting[]>((found, by) =>
  found.map((one) => ({
    ...one,
    phrase: one.phrase && { ...one.phrase, ...movedSpan(one.phrase, by) },
    source: movedSpan(one.source, by),
    cue: movedSpan(one.cue, by),
  })),
)

/** The unnamed sources of one sentence, and the pronouns that may stand for one. */
export const sightings = (sentence: Sentence): Sighting[] => kept.of(sentence, () => findSightings(sentence))

function findSightings({ tokens }: Sentence): Sighting[] {
  const found: Sighting[] = []
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head]!
    if (PRONOUNS.has(token.lower)) {
      const hit = cueAfterSubject(tokens, head + 1)
      if (hit) {
        const cue = tokens[hit.at]!
        found.push({
          phrase: null,
          source: token,
          first: head,
          end: head + 1,
          cue,
          thought: hit.thought,
          pattern: 'pronoun',
        })
      }
      continue
    }
    const phrase = phraseAt(tokens, head)
    if (!phrase) continue
    if (isUndetermined(phrase)) continue
    const next = tokens[head + 1]
    if (next && (next.lower === "'s" || next.lower === "'" || next.text === '-')) continue
    if (phrase.noun === 'outlet' && (next?.lower.endsWith('ing') || tokens[head - 1]?.lower === 'social')) continue
    if (next && next.tag === 'NOUN' && !tellingCue(tokens, head + 1, true)) continue
    const end = Math.min(tokens.length, Math.max(head + 1, modifiersEnd(tokens, head + 1)))
    const seen = seenAs(phrase, end)
    if (seen)
      found.push({
        phrase,
        source: { start: phrase.start, end: tokens[end - 1]!.end },
        first: phrase.first,
        end,
        ...seen,
      })
  }
  return found.map(({ source, cue, ...rest }) => ({
    ...rest,
    source: { start: source.start, end: source.end },
    cue: { start: cue.start, end: cue.end },
  }))
}
