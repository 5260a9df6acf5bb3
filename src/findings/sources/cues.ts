// The words by which an unnamed source tells something, and what must follow for it to be information rather than an act.
import type { Token } from '../../language/language'

/**
 * What must stand after the cue: nothing at all; a clause, with "that" or without ("loose"); "that", a question word or a
 * quotation ("strict"); "as …"; an object and a judgement; "of", "for" or "on"; or words that show that somebody asked them
 * ("spoke on condition of anonymity", "criticised it in interviews").
 */
type Needs = 'nothing' | 'loose' | 'strict' | 'as' | 'object' | 'of' | 'anonymity'
interface Cue {
  thought: boolean
  needs: Needs
}

const LISTS: [Cue, string][] = [
  [
    { thought: false, needs: 'nothing' },
    `say tell warn claim insist argue contend maintain assert note explain report reveal disclose caution predict recall
    testify complain lament tweet write joke quip speculate reckon counter reply theorize theorise posit hint
    estimate recount opine whisper concede confirm acknowledge admit allege`,
  ],
  [
    { thought: false, needs: 'strict' },
    `add suggest stress emphasize emphasise observe remark state declare announce deny indicate assure agree disagree inform
    respond point mention imply signal propose describe dispute question boast caution mutter protest conclude
    reiterate repeat clarify counsel demand`,
  ],
  [{ thought: true, needs: 'nothing' }, 'fear suspect'],
  [{ thought: true, needs: 'loose' }, 'believe think expect hope assume feel'],
  [
    { thought: true, needs: 'strict' },
    'worry doubt anticipate fret wonder conclude figure guess realize realise conclude foresee calculate consider',
  ],
  [{ thought: true, needs: 'as' }, 'see view regard interpret perceive'],
  [
    { thought: false, needs: 'as' },
    `describe portray dismiss denounce criticize criticise characterize characterise deride hail praise depict cast slam decry
    condemn blast mock`,
  ],
  [{ thought: true, needs: 'object' }, 'consider deem'],
  [{ thought: false, needs: 'object' }, 'call brand label'],
  [{ thought: false, needs: 'of' }, 'accuse blame'],
  [{ thought: false, needs: 'anonymity' }, 'speak talk criticize criticise'],
]

const CUES = new Map<string, Cue[]>()
for (const [cue, list] of LISTS)
  for (const lemma of list.split(/\s+/)) CUES.set(lemma, [...(CUES.get(lemma) ?? []), cue])

/** "are concerned that", "is confident that": a state of mind with a content. */
const STATES = new Set(
  `concerned worried confident convinced afraid fearful skeptical sceptical optimistic pessimistic certain adamant unsure
  doubtful wary alarmed hopeful persuaded`.split(/\s+/),
)
const CLAUSE_STARTS = new Set('that how what why where when who which whether'.split(' '))
const SUBJECTS = new Set('it they he she there this these those we i you some many most'.split(' '))
const AUXILIARIES = new Set(`have has had is are was were be been 've 're 's 'd do does did being`.split(' '))
const HYPOTHETICAL = new Set(`will would may might could should must can 'll`.split(' '))
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'nt'])
/** What judges and offices deny without telling anything. */
const REFUSALS = new Set(
  'request requests challenge motion motions appeal bid petition application entry access visa visas bail parole'.split(
    ' ',
  ),
)
const PREPOSITIONS = new Set('of for by in at to as from with about on over into'.split(' '))

/** Verbs whose past reads as a participle before a preposition: "people suspected of", "benefits anticipated for". */
const AMBIGUOUS = new Set(
  `suspect expect anticipate fear see accuse quote report allege describe view consider regard estimate predict reveal disclose
  mention propose believe assume criticize criticise portray perceive call deem brand label announce imply hope`.split(
    /\s+/,
  ),
)

function readsAsParticiple(tokens: Token[], at: number, next: Token, cue: Cue): boolean {
  const { lemma, lower } = tokens[at]!
  return (
    AMBIGUOUS.has(lemma) &&
    /(?:ed|en)$/.test(lower) &&
    PREPOSITIONS.has(next.lower) &&
    cue.needs !== 'of' &&
    !AUXILIARIES.has(tokens[at - 1]?.lower ?? '')
  )
}

export interface CueHit {
  /** Index of the cue's token. */
  at: number
  thought: boolean
}

function isStrictClause(tokens: Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  if (CLAUSE_STARTS.has(next.lower) || SUBJECTS.has(next.lower) || /^["“”'‘’`:]/.test(next.text)) return true
  // "told reporters that", "stressed on Friday that"
  for (let i = at; i < Math.min(tokens.length, at + 6); i++) {
    if (tokens[i]!.lower === 'that' && tokens[i]!.tag === 'SCONJ') return true
    if (tokens[i]!.tag === 'PUNCT' && tokens[i]!.text !== ',') return false
  }
  return false
}

/** A clause with or without "that": a finite verb stands before the next stop. */
function isLooseClause(tokens: Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  if (isStrictClause(tokens, at)) return true
  if (next.tag === 'PUNCT') return next.text === ','
  if (PREPOSITIONS.has(next.lower)) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 14); i++) {
    const token = tokens[i]!
    if (token.tag === 'PUNCT' && /[.;:]/.test(token.text)) return false
    if (token.tag === 'AUX' || (token.tag === 'VERB' && !token.lower.endsWith('ing') && tokens[i - 1]!.lower !== 'to'))
      return true
  }
  return false
}

function follows(tokens: Token[], from: number, reach: number, wanted: ReadonlySet<string>): boolean {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    if (wanted.has(tokens[i]!.lower)) return true
    if (/^[.;]/.test(tokens[i]!.text)) return false
  }
  return false
}
/** "the plan a farce", "it reckless", "Lund “unfit”": an object, and what it is called. Not "any witnesses", "him on Monday". */
function isJudged(tokens: Token[], from: number): boolean {
  let at = from
  // "who call themselves a movement" is what they are called.
  if (/sel(?:f|ves)$/.test(tokens[at]?.lower ?? '')) return false
  if (tokens[at]?.tag === 'PRON' && !/^(?:my|your|his|her|its|our|their)$/.test(tokens[at]!.lower)) at++
  else {
    while (/^(?:DET|PRON|ADJ|NUM)$/.test(tokens[at]?.tag ?? '')) at++
    const head = at
    while (/^(?:NOUN|PROPN|PART|SYM)$/.test(tokens[at]?.tag ?? '')) at++
    // "call himself", "label the reckless": nothing is left to be called anything.
    if (at === head) return false
  }
  while (tokens[at]?.tag === 'ADV') at++
  const next = tokens[at]
  return next !== undefined && (/^(?:DET|ADJ|NOUN|VERB)$/.test(next.tag) || /^["“‘'`]/.test(next.text))
}

const AS = new Set(['as'])
const ASKED = new Set(['anonymity', 'anonymously', 'interview', 'interviews', 'privately'])
const OF = new Set(['of', 'for', 'on'])

function satisfied(tokens: Token[], at: number, cue: Cue, trailing: boolean): boolean {
  const { lemma, lower } = tokens[at]!
  const next = tokens[at + 1]
  switch (cue.needs) {
    case 'nothing':
      return !(
        next?.lower === 'to' &&
        (lemma === 'claim' || lemma === 'report' || lemma === 'fear' || lemma === 'write')
      )
    case 'strict':
      if (lemma === 'point') return next?.lower === 'out'
      if (lemma === 'disagree') return next !== undefined && ['on', 'about', 'over'].includes(next.lower)
      if (lemma === 'deny')
        return (
          !follows(tokens, at + 1, 6, REFUSALS) &&
          (trailing || next?.lower.endsWith('ing') === true || isStrictClause(tokens, at + 1) || next?.tag === 'DET')
        )
      if (lemma === 'add' && next?.tag === 'PUNCT') return true
      return trailing || isStrictClause(tokens, at + 1)
    case 'loose':
      if (lemma === 'expect' || lemma === 'hope')
        return next !== undefined && next.tag !== 'PUNCT' && next.lower !== 'to' && next.lower !== 'for'
      return trailing || isLooseClause(tokens, at + 1)
    case 'as':
      if (next && /sel(?:f|ves)$/.test(next.lower)) return false
      if (lemma === 'cast' && next?.lower === 'doubt') return true
      return follows(tokens, at + 1, 14, AS)
    case 'object':
      return !lower.endsWith('ing') && isJudged(tokens, at + 1)
    case 'anonymity':
      return follows(tokens, at + 1, 24, ASKED)
    case 'of':
      return next?.lower !== 'of' && follows(tokens, at + 1, 12, OF)
  }
}

/** The cue at `at`, when the token there tells something. `trailing`: its content stands before it ("…, officials believe."). */
export function tellingCue(tokens: Token[], at: number, trailing = false): Cue | null {
  const token = tokens[at]
  if (!token) return null
  const cues = CUES.get(token.lemma) ?? (token.lower.endsWith('s') ? CUES.get(token.lower.slice(0, -1)) : undefined)
  return cues?.find((cue) => satisfied(tokens, at, cue, trailing)) ?? null
}

const isEnd = (token: Token | undefined): boolean => token === undefined || /^[.;”"’)]/.test(token.text)

/** The cue whose subject ends before `from`: steps over auxiliaries and adverbs. Null where the words are an act or are denied. */
export function cueAfterSubject(tokens: Token[], from: number): CueHit | null {
  let negated = false
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const token = tokens[i]!
    if (HYPOTHETICAL.has(token.lower)) return null
    if (NEGATIONS.has(token.lower)) {
      negated = true
      continue
    }
    const next = tokens[i + 1]
    if (STATES.has(token.lower) && (i > from || tokens[from - 1]?.tag !== 'DET'))
      return next && (/^(?:that|about|of)$/.test(next.lower) || /^(?:PRON|DET|PROPN)$/.test(next.tag))
        ? { at: i, thought: true }
        : null
    const cue = tellingCue(tokens, i, isEnd(next))
    if (cue) {
      const before = tokens[i - 1]
      if (
        i > from &&
        before &&
        /^(?:is|are|was|were|be|been|being)$/.test(before.lower) &&
        !token.lower.endsWith('ing')
      )
        return null
      if (i === from) {
        if (token.lower.endsWith('ing')) return null
        // "people suspected of", "benefits anticipated for": a participle, not the sentence's verb.
        if (next && readsAsParticiple(tokens, i, next, cue)) return null
      }
      if (negated && !(cue.thought && (cue.needs === 'loose' || cue.needs === 'object'))) return null
      return { at: i, thought: cue.thought }
    }
    if (AUXILIARIES.has(token.lower) || token.tag === 'ADV' || token.tag === 'AUX') continue
    return null
  }
  return null
}

/** Whether an attribution's cue, the token at `at`, tells something rather than being an act, a wish or a denial. `trailing`:
 * its content stands before it. */
export function tellsSomething(tokens: Token[], at: number, trailing: boolean): boolean {
  if (tokens[at]!.lower === 'according') return true
  const cue = tellingCue(tokens, at, trailing)
  const next = tokens[at + 1]
  if (!cue || next?.lower === 'to' || (next && readsAsParticiple(tokens, at, next, cue))) return false
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower, tag } = tokens[i]!
    if (HYPOTHETICAL.has(lower) || lower === 'to') return false
    if (NEGATIONS.has(lower)) return cue.thought && (cue.needs === 'loose' || cue.needs === 'object')
    if (!AUXILIARIES.has(lower) && tag !== 'ADV' && tag !== 'AUX') break
  }
  return true
}
