// Cues that stand before their source: "according to officials", "citing two officials", "said one diplomat", "seen by many as".
import type { Span } from '../../article/article'
import type { Token } from '../../language/language'
import { tellingCue } from './cues'
import { nextVerb } from './modifiers'
import type { Phrase } from './phrase'

interface LeftCue {
  cue: Span
  thought: boolean
  pattern: 'inverted' | 'according' | 'cited' | 'passive' | 'view'
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const INVERTED = set(
  `say says said add adds added warn warns warned note notes noted explain explains explained write writes wrote tweeted
  report reports reported argue argues argued claim claims claimed recalled recalls insist insists insisted complained
  complains observed remarked conceded suggested countered predicted joked quipped lamented declared told`,
)
/** What is thought or said, as a noun: "a view held by diplomats that", "a warning from officials that". */
const CONTENTS = set(
  `view belief fear concern opinion suspicion worry consensus assessment impression perception feeling doubt sense conviction
  declaration claim assertion warning allegation admission prediction suggestion acknowledgment acknowledgement accusation
  complaint estimate contention argument speculation insistence statement comment report`,
)
const JUDGED = set(
  'seen viewed regarded expected believed thought considered criticized criticised described portrayed perceived hailed accused denounced dismissed',
)
const INFORMED = set('told informed warned assured advised')

const between = (tokens: Token[], first: number, end: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
})

function byCue({ tokens, first }: Phrase, end: number): LeftCue | null {
  const after = tokens[end]
  const at = tokens[first - 2]?.tag === 'ADV' ? first - 3 : first - 2
  const participle = tokens[at]
  if (!participle) return null
  if (CONTENTS.has(participle.lemma) && (participle.tag === 'NOUN' || participle.lower.endsWith('s')))
    return after?.lower === 'that' ? { cue: participle, thought: false, pattern: 'view' } : null
  if (/^(?:held|shared|voiced|expressed)$/.test(participle.lower)) {
    for (let i = at - 1; i >= Math.max(0, at - 5); i--)
      if (CONTENTS.has(tokens[i]!.lemma)) return { cue: between(tokens, i, first), thought: true, pattern: 'view' }
    return null
  }
  if (INFORMED.has(participle.lower))
    return after && (after.lower === 'that' || after.tag === 'PRON')
      ? { cue: participle, thought: false, pattern: 'passive' }
      : null
  const judged = JUDGED.has(participle.lower) || tellingCue(tokens, at, true) !== null
  return judged &&
    (after?.lower === 'as' || after?.lower === 'to' || (after?.lower === 'of' && participle.lower === 'accused'))
    ? { cue: participle, thought: true, pattern: 'passive' }
    : null
}

/** The cue in front of `phrase`, whose own modifiers are over at `end`. */
export function leftCue(phrase: Phrase, end: number): LeftCue | null {
  const { tokens, first } = phrase
  const before = tokens[first - 1]
  const second = tokens[first - 2]
  const after = tokens[end]
  if (!before) return null
  if (before.lower === 'to' && second?.lower === 'according')
    return { cue: between(tokens, first - 2, first), thought: false, pattern: 'according' }
  if ((before.lemma === 'cite' || before.lemma === 'quote') && before.tag !== 'NOUN')
    return { cue: before, thought: false, pattern: 'cited' }
  if (before.lower === 'by') return byCue(phrase, end)
  if (/^(?:of|among|from)$/.test(before.lower) && second && CONTENTS.has(second.lemma) && after?.lower === 'that')
    return { cue: second, thought: true, pattern: 'view' }
  if (INVERTED.has(before.lower) && before.tag !== 'NOUN' && (second === undefined || second.tag === 'PUNCT')) {
    // ", said officials had lied": there the phrase is the subject of what is said, not its speaker.
    const stop = nextVerb(tokens, end, 0)
    const spoken = stop < 0 || tokens[stop]!.tag === 'PUNCT' || phrase.end === tokens[tokens.length - 1]!.end
    // "The judge, Ada Lund, warned jurors": whom one warns or tells speaks only behind a quotation.
    const addressed = /^(?:warn|tell)/.test(before.lemma) && second !== undefined && !/^["”’']/.test(second.text)
    if (spoken && second !== undefined && !addressed) return { cue: before, thought: false, pattern: 'inverted' }
  }
  return null
}
