// Asks the rules of telling about one mention of a source: what its cue, its content and its source look like.
import type { Clauses } from '../language/clause'
import { firstEnding, firstFrom } from '../spans'
import type { SourceMention } from './mention'
import { TELLING_RULES, type TellingRule, type Told } from './telling-rules'

const CLAUSE_OPENS = /^(?:that|whether|if|how|why|what|who|where|when|which|because|there)\b/

/** Whether a finite verb has its subject inside the tokens `[from, to)`. */
function holdsClause({ verbs, verbAt, tokens }: Clauses, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
    if (!verb || verb.from !== at || verb.form === 'ing' || verb.form === 'infinitive') continue
    if (verb.subject && verb.subject.from >= from && verb.subject.how !== 'relative') return true
    if (verb.form === 'finite' && tokens[at]!.tag === 'AUX' && verb.subject?.how !== 'relative') return true
  }
  return false
}

/** Before a source these make a case that may come, or a measure. */
const CONDITION = /^(?:than|if|whether|unless)$/
const DOCUMENT_KINDS = ['document', 'poll', 'statement', 'media'] as const

/** What comes behind these is said, however short. */
const SAYS = /^(?:say|tell|think|believe|argue)$/

/** "lawmakers who thought": the cue stands in a relative clause that says which ones; not "lawmakers, who have accused him". */
function picksOut({ tokens, verbs, verbAt }: Clauses, end: number, main: number): boolean {
  const subject = main >= 0 && verbAt[main]! >= 0 ? verbs[verbAt[main]!]!.subject : null
  const pronoun = subject?.how === 'relative' ? (subject.pronoun ?? end) : end
  const relative = subject?.how === 'relative' || /^(?:who|which)$/.test(tokens[end]?.lower ?? '')
  return relative && tokens[pronoun - 1]?.text !== ','
}

/** What `TELLING_RULES` ask about a mention; null where it has no content. */
function toldBy({ sentence, spoken, phrase, first, end }: SourceMention): Told | null {
  const clauses = sentence.clauses
  const { tokens, verbs, verbAt } = clauses
  const { cue, content, rule } = spoken
  const firstOf = (start: number) => {
    const at = firstEnding(tokens, start)
    return at < tokens.length ? at : -1
  }
  const endOf = (end: number) => firstFrom(tokens, end)
  const cueFrom = cue ? firstOf(cue.start) : -1
  const cueTo = cue ? endOf(cue.end) : -1
  let main = cueFrom
  for (let at = cueFrom; at >= 0 && at < cueTo; at++) if (verbAt[at]! >= 0) main = verbs[verbAt[at]!]!.verb
  const from = content ? firstOf(content.start) : -1
  const inside = content !== null && content.start >= sentence.start && content.start < sentence.end && from >= 0
  const to = content && inside ? endOf(Math.min(content.end, sentence.end)) : -1
  const lower = (a: number, b: number) =>
    tokens
      .slice(Math.max(0, a), Math.max(0, b))
      .map((token) => token.lower)
      .join(' ')
  const words = inside ? lower(from, to) : ''
  const trailing = content !== null && cue !== null && content.end <= cue.start
  const clausal =
    !inside ||
    SAYS.test(tokens[main]?.lemma ?? '') ||
    spoken.delivery === 'direct' ||
    trailing ||
    CLAUSE_OPENS.test(words) ||
    holdsClause(clauses, from, to)
  return {
    rule,
    cue: main >= 0 && tokens[main] ? tokens[main]!.lemma : '',
    words: cueFrom >= 0 ? lower(cueFrom, cueTo) : '',
    shape: clausal ? 'clause' : 'phrase',
    content: words,
    trailing,
    behind: cueTo >= 0 ? lower(cueTo, tokens.length) : '',
    next: tokens[cueTo]?.lower ?? '',
    source: lower(first, end),
    relative: picksOut(clauses, end, main),
    person: phrase?.noun?.has('person') === true,
    document: DOCUMENT_KINDS.some((kind) => phrase?.noun?.has(kind)),
    definite: phrase?.definite === true,
    mood: CONDITION.test(tokens[first - 1]?.lower ?? '') ? 'conditional' : (spoken.mood ?? 'told'),
    frame: spoken.frame,
  }
}

/** The rule that decides about a mention, and how. */
export function telling(mention: SourceMention): TellingRule | null {
  const told = toldBy(mention)
  return (told && TELLING_RULES.find(({ when }) => when(told))) ?? null
}

/** Rules by which somebody only acts, plans, sees or is talked about: none of them makes a source. */
const NO_SOURCE = new Set([
  'not-told',
  'acts',
  'aims',
  'own-plan',
  'knows',
  'finds-a-thing',
  'is-aware',
  'shows',
  'claims-credit',
])

/** Whether a mention makes a source of whoever it names, by the rule that decides about it: something is said, asked or put out. */
export const isHeard = (rule: TellingRule | null): boolean => rule === null || rule.tells || !NO_SOURCE.has(rule.id)
