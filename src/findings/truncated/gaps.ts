// What seems to be missing at the end but stands before: the object of a relative clause, the particle of a verb, the
// clause that a study found. And its contrary: a verb whose object stands nowhere.
import { type Clauses, phraseBefore } from '../../language/clause'
import type { Token } from '../../language/language'
import { NOMINATIVE } from '../../language/surroundings'
import { BE, GETS } from '../../language/verb-forms'
import { PARTICLES } from '../../lexicon/en/function-words'
import { TRANSITIVES } from '../../lexicon/en/unfinished'
import { anyOf, nounOf } from '../../lexicon/lexicon'
import { cueVerb } from '../../lexicon/verbs'
import type { Ending } from './ending'
import { hasVerb, isSubject } from './unfinished'

export const isBe = (token: Token | undefined): boolean =>
  token !== undefined && (BE.has(token.lower) || GETS.has(token.lower))

/** A verb that reports what somebody says or a text shows. */
export const reports = (token: Token): boolean => {
  const verb = cueVerb(token)
  return verb.has('tells') || verb.has('document')
}

const ENOUGH = /^(?:nothing|something|anything|everything|more|much|little|less|lot|enough)$/
/** "what it is", "which they asked for", "as she would", "than they had" */
const FILLS = /^(?:which|what|who|whom|whatever|how|as|than|where)$/
/** "the claim that": the clause is what is claimed. */
const CONTENT = anyOf('statement', 'thought')

/** "the plan that she supported", but "the claim that she", "told the council that she". */
function thatFills(clauses: Clauses, at: number): boolean {
  const { tokens, verbs } = clauses
  const phrase = phraseBefore(clauses, at)
  if (!phrase) return false
  const head = tokens[phrase.head]!
  if (head.tag === 'NOUN' && nounOf(head).is(CONTENT)) return false
  // "said on Monday that", "told the council that", but "showed the council the letters that"
  const content = verbs.some(({ complement, object }) => complement?.from === at && (!object || object.to === at))
  return !content && !isSubject(clauses, at)
}

/** The clause that the last word closes has a gap that a word before it fills: "the plan that she supported", "what it is". */
export function hasGap({ clauses, tokens }: Ending): boolean {
  const { verbs } = clauses
  for (let at = tokens.length - 2; at >= 0; at--) {
    const { lower } = tokens[at]!
    // Its own clause is whole: "which has met", "who asked".
    if (FILLS.test(lower)) return at < tokens.length - 2 && !isSubject(clauses, at)
    if (lower === 'that') return thatFills(clauses, at)
    // "the plan she supported"
    const beside = phraseBefore(clauses, at)
    if (beside && NOMINATIVE.test(lower)) return true
    if (beside && verbs.some(({ subject, antecedent }) => antecedent === beside && subject?.from === at)) return true
    if (/^(?:[,;:—–]|--)$/.test(lower)) return false
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
export function reportsBack({ clauses, tokens, last }: Ending): boolean {
  if (!reports(last) && !cueVerb(last).has('thinks')) return false
  // "…, who would determine"
  if (clauses.verbs[clauses.verbAt[tokens.length - 1]!]?.subject?.how === 'relative') return false
  const mark = tokens.findLastIndex(({ text }) => /^(?:,|["”’`]+|'')$/.test(text))
  return mark > 0 && tokens.length - mark <= 8 && hasVerb(clauses, mark)
}

/** The last word is a verb that needs an object, and nothing before it takes the object away. */
export function wantsObject(ending: Ending): boolean {
  const { clauses, tokens, last } = ending
  const group = clauses.verbs[clauses.verbAt[tokens.length - 1]!]
  if (!group || group.verb !== tokens.length - 1 || group.from === 0 || group.passive) return false
  const said =
    group.form === 'infinitive' && cueVerb(last).uses.some(({ group: { takes } }) => takes.includes('object'))
  if (!TRANSITIVES.has(last.lemma) && !(said && reports(last))) return false
  // "the votes cast"
  if (group.form === 'participle' && (group.antecedent || !group.subject)) return false
  let at = group.verb - 1
  while (at > group.from && (tokens[at]!.tag === 'ADV' || tokens[at]!.lower === 'not')) at--
  const lead = tokens[at]!
  // "nothing to add", "more to say".
  if (group.form === 'infinitive' && ENOUGH.test(tokens[group.from - 1]!.lower)) return false
  if (/^(?:as|than|if|when|once|and|or|,)$/.test(lead.lower) && !(lead.lower === ',' && group.form === 'ing'))
    return false
  return !reportsBack(ending) && !hasGap(ending)
}
