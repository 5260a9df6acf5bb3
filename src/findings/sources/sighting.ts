// Sightings: an unnamed noun phrase beside a cue that makes it a source. A second, narrower look than attribution's own,
// so that a source the reader cannot identify is not missed where the sentence is built in an unusual way.
import type { Span } from '../../article/article'
import type { Sentence, Token } from '../../language/language'
import { tellingCue } from './cues'
import { modifiersEnd, subjectCue } from './modifiers'
import { type Phrase, phraseAt } from './phrase'

export interface Sighting {
  sentence: Sentence
  phrase: Phrase
  /** The noun phrase with the modifiers that belong to it. */
  source: Span
  cue: Span | null
  thought: boolean
  /** How source and cue stand to each other. */
  pattern: 'subject' | 'inverted' | 'according' | 'cited' | 'passive' | 'view' | 'relative'
}

const spanOf = (tokens: Token[], first: number, end: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
})
const INVERTED = new Set([
  'say',
  'add',
  'warn',
  'note',
  'explain',
  'write',
  'tweet',
  'report',
  'argue',
  'claim',
  'recall',
  'insist',
  'complain',
  'observe',
  'remark',
  'concede',
])
const VIEWS = new Set([
  'view',
  'belief',
  'fear',
  'concern',
  'opinion',
  'suspicion',
  'worry',
  'consensus',
  'assessment',
  'impression',
  'perception',
  'feeling',
  'doubt',
  'sense',
  'conviction',
])

/** Cues to the left of the phrase: "according to officials", "citing two officials", "said one diplomat", "seen by many as". */
function leftCue(phrase: Phrase, end: number): Omit<Sighting, 'sentence' | 'phrase' | 'source'> | null {
  const { tokens, first } = phrase
  const before = tokens[first - 1]
  const second = tokens[first - 2]
  if (!before) return null
  const after = tokens[end]
  if (before.lower === 'to' && second?.lower === 'according')
    return { cue: spanOf(tokens, first - 2, first), thought: false, pattern: 'according' }
  if (before.lemma === 'cite' || before.lemma === 'quote') return { cue: before, thought: false, pattern: 'cited' }
  if (before.lower === 'by' && second) {
    const participle = second.tag === 'ADV' ? tokens[first - 3] : second
    if (!participle) return null
    if (/^(?:held|shared)$/.test(participle.lower)) {
      for (let i = first - 3; i >= Math.max(0, first - 7); i--)
        if (VIEWS.has(tokens[i]!.lemma)) return { cue: spanOf(tokens, i, first), thought: true, pattern: 'view' }
      return null
    }
    if (
      /^(?:told|informed|warned|assured)$/.test(participle.lower) &&
      (after?.lower === 'that' || after?.tag === 'PRON')
    )
      return { cue: participle, thought: false, pattern: 'passive' }
    const next = after?.lower
    if (
      (next === 'as' || next === 'to') &&
      (tellingCue(tokens, tokens.indexOf(participle), true) ||
        /^(?:seen|viewed|regarded|expected|believed|thought|considered|criticized|criticised)$/.test(participle.lower))
    )
      return { cue: participle, thought: true, pattern: 'passive' }
    return null
  }
  if (
    (before.lower === 'of' || before.lower === 'among' || before.lower === 'from') &&
    second &&
    VIEWS.has(second.lemma) &&
    after?.lower === 'that'
  )
    return { cue: second, thought: true, pattern: 'view' }
  if (INVERTED.has(before.lower) && before.tag !== 'NOUN') {
    // "he said officials had lied": there the phrase is the subject of what is said, not its speaker.
    const stop = after === undefined || after.tag === 'PUNCT' || after.lower === 'who'
    const opener = second === undefined || second.tag === 'PUNCT'
    if (stop && (opener || second.tag === 'NOUN' || second.tag === 'PROPN'))
      return { cue: before, thought: false, pattern: 'inverted' }
    if (opener && second !== undefined && /["”’'`]$/.test(second.text + (tokens[first - 3]?.text ?? '')))
      return { cue: before, thought: false, pattern: 'inverted' }
  }
  return null
}

const CONDITIONS = new Set(['if', 'whether', 'unless', 'until', 'should', 'when'])
/** Prepositions that can also open a clause, so that the noun behind them can be its subject. */
const CLAUSE_OPENERS = new Set([
  'after',
  'before',
  'as',
  'since',
  'until',
  'while',
  'because',
  'than',
  'although',
  'though',
  'that',
  'but',
])

/** Whether the phrase can be the subject of a clause: no object, no part of a larger phrase. */
function canBeSubject({ tokens, first, noun, head }: Phrase): boolean {
  const before = tokens[first - 1]
  const next = tokens[head + 1]
  if (
    noun === 'quantifier' &&
    next &&
    (/^(?:NOUN|ADJ|NUM|PROPN)$/.test(next.tag) || next.lower === 'of' || next.text === '-')
  )
    return false
  if (!before) return tokens.length > 3
  if (CONDITIONS.has(before.lower)) return false
  if (before.tag === 'ADP' && !CLAUSE_OPENERS.has(before.lower)) return false
  if (before.tag === 'AUX' || before.tag === 'PART' || before.tag === 'NUM') return false
  if (before.tag === 'VERB' && !tellingCue(tokens, first - 1, true)) return false
  if (before.lower === 'told' || before.lower === 'tell' || before.lower === 'telling') return false
  // "Moscow and critics", "Senator Cole and other supporters": the other half is named.
  return !(before.lower === 'and' && tokens[first]!.lower === 'other')
}

/** The unnamed sources of one sentence. */
export function sightings(sentence: Sentence): Sighting[] {
  const { tokens } = sentence
  const found: Sighting[] = []
  for (let head = 0; head < tokens.length; head++) {
    const phrase = phraseAt(tokens, head)
    if (!phrase) continue
    const next = tokens[head + 1]
    if (next && (next.lower === "'s" || next.lower === "'" || next.text === '-')) continue
    if (next && next.tag === 'NOUN' && !tellingCue(tokens, head + 1, true)) continue
    const end = Math.max(head + 1, modifiersEnd(tokens, head + 1))
    const source = { start: phrase.start, end: tokens[Math.min(end, tokens.length) - 1]!.end }
    const left = leftCue(phrase, end)
    if (left) {
      found.push({ sentence, phrase, source, ...left })
      continue
    }
    if (!canBeSubject(phrase)) continue
    const right = subjectCue(tokens, head + 1)
    if (!right) continue
    if (right.relative === 'tight' && !(phrase.noun === 'role' && phrase.quantifier)) continue
    const { start, end: cueEnd } = tokens[right.at]!
    found.push({
      sentence,
      phrase,
      source,
      cue: { start, end: cueEnd },
      thought: right.thought,
      pattern: right.relative ? 'relative' : 'subject',
    })
  }
  return found
}
