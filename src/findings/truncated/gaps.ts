// What seems to be missing at the end but stands before: the object of a relative clause, the particle of a verb, the
// clause that a study found. And its contrary: a verb whose object stands nowhere.
import type { Token } from '../../language/language'
import { NOMINATIVE, readClauses } from './clauses'
import type { Ending } from './ending'
import { CONTENT_NOUNS, PARTICLES, REPORTING, TELLING, TRANSITIVES } from './words'

export const BE = /^(?:be|been|being|is|are|was|were|am|'s|'re|'m|get|gets|got|getting)$/
const ENOUGH = /^(?:nothing|something|anything|everything|more|much|little|less|lot|enough)$/
const ANTECEDENT = /^(?:ones?|all|those|something|anything|everything|nothing|everyone|anyone)$/
const LEADS = /^(?:to|will|would|can|could|may|might|must|shall|should|do|does|did|has|have|had|'ve|'d|'ll|not|n't)$/

/** The clause that the last word closes has a gap that a word before it fills: "the plan that she supported", "what it is". */
export function hasGap(tokens: readonly Token[]): boolean {
  for (let i = tokens.length - 2; i >= 0; i--) {
    const { lower } = tokens[i]!
    const before = tokens[i - 1]
    const next = tokens[i + 1]!
    if (/^(?:which|what|whom|whatever|how|as|than|where)$/.test(lower)) return i < tokens.length - 2
    if (lower === 'who') return i < tokens.length - 2 && next.tag !== 'VERB' && next.tag !== 'AUX'
    if (lower === 'that') {
      const toldSomebody = tokens.slice(Math.max(0, i - 3), i).some(({ lemma }) => TELLING.has(lemma))
      const content = toldSomebody || !before || CONTENT_NOUNS.has(before.lemma)
      return (
        !content &&
        (before.tag === 'NOUN' || ANTECEDENT.test(before.lower)) &&
        next.tag !== 'VERB' &&
        next.tag !== 'AUX'
      )
    }
    if (NOMINATIVE.has(lower) && (before?.tag === 'NOUN' || before?.tag === 'PROPN')) return true
    if (/^[,;:]$/.test(lower)) return false
  }
  return false
}

/** "grew up", "figure it out", "stepping in": an adverb after its verb, not a preposition before its noun. */
export function isParticle({ last, before, tokens }: Ending): boolean {
  // "7 in favour, 4 against"
  if (before?.tag === 'NUM' && /^(?:for|against)$/.test(last.lower)) return true
  if (!PARTICLES.has(last.lower)) return false
  const verb = before?.tag === 'PRON' || before?.tag === 'ADV' ? tokens[tokens.length - 3] : before
  return verb?.tag === 'VERB' || /^(?:and|or|long|ever|soon|shortly|day|days|years|weeks)$/.test(before?.lower ?? '')
}

/** "…, Fox found", "…, a study shows": the clause that was found stands before. */
export function reportsBack({ tokens, last }: Ending): boolean {
  if (!REPORTING.has(last.lemma)) return false
  const mark = tokens.findLastIndex(({ text }) => /^(?:,|["”’`]+|'')$/.test(text))
  return mark > 0 && tokens.length - mark <= 8 && readClauses(tokens.slice(0, mark)).finite > 0
}

export function wantsObject(ending: Ending): boolean {
  const { tokens, last, before } = ending
  if (!before || reportsBack(ending)) return false
  let i = tokens.length - 2
  while (i > 0 && (tokens[i]!.tag === 'ADV' || tokens[i]!.lower === 'not')) i--
  const lead = tokens[i]!
  if (!TRANSITIVES.has(last.lemma) && !(lead.lower === 'to' && REPORTING.has(last.lemma))) return false
  // "nothing to add", "more to say".
  if (
    lead.lower === 'to' &&
    /^(?:PRON|ADJ|ADV|DET)$/.test(tokens[i - 1]?.tag ?? '') &&
    ENOUGH.test(tokens[i - 1]!.lower)
  )
    return false
  if (BE.test(lead.lower) && !last.lower.endsWith('ing')) return false
  if (/^(?:as|than|if|when|once|and|or|,)$/.test(lead.lower) && !(lead.lower === ',' && last.lower.endsWith('ing')))
    return false
  const verbal =
    LEADS.test(lead.lower) ||
    NOMINATIVE.has(lead.lower) ||
    (last.tag === 'VERB' && lead.tag !== 'DET' && lead.tag !== 'ADJ' && lead.tag !== 'NUM')
  // A participle after a noun may describe it: "the votes cast".
  const describes = lead.tag === 'NOUN' && /(?:ed|en|st|wn|ne)$/.test(last.lower) && last.lower !== last.lemma
  return verbal && !describes && !hasGap(tokens)
}
