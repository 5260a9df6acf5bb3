// Where a content ends though its sentence goes on: the same source says something else, somebody else does, a new clause
// begins, or the writer tells when and where it was said.

import type { VerbGroup } from '../../language/clause'
import type { Token } from '../../language/language'
import type { Range } from '../../language/phrases'
import { isTime } from '../../language/times'
import { verbCues } from '../../lexicon/cues'
import { regex } from '../../regex'
import { isPause } from './marks'
import { phraseFrom, type Scene, verbFrom } from './scene'

/** What somebody's words stand in or on: "in a statement", "on Twitter". */
const MEDIUM = regex('')`
    ^(?:statements?|interviews?|emails?|e-mails?|tweets?|posts?|speech(?:es)?|letters?|memos?|remarks|
    testimony|debate|briefing|conference|filing|op-ed|editorial|column|podcast|broadcast|message|
    twitter|facebook|instagram|youtube|tv|television|radio|tuesdays?|floor|trail)$
  `

/** No clause's subject is farther from its verb than this many tokens. */
const NEAR = 25

/** Does the verb at `token` tell by itself that somebody speaks or takes sides? Thoughts and aims do not. */
const speaks = (tokens: readonly Token[], at: number): boolean =>
  verbCues(tokens, at).some(({ group }) => !group.documents && group.kind !== 'aim' && group.kind !== 'thought')

const isCue = (tokens: readonly Token[], at: number): boolean =>
  verbCues(tokens, at).some(({ group }) => !group.documents)

/** The verb before `from` that the content hangs on. */
function governing({ verbAt, verbs }: Scene, from: number): VerbGroup | null {
  for (let at = from - 1; at >= 0 && from - at < 12; at--) if (verbAt[at]! >= 0) return verbs[verbAt[at]!]!
  return null
}

const isBase = ({ tokens }: Scene, { verb }: VerbGroup): boolean => tokens[verb]!.lower === tokens[verb]!.lemma

/** The verb whose subject is the phrase at `at`, where a clause begins there. */
function clauseAt(scene: Scene, at: number): VerbGroup | null {
  const { verbAt, verbs, last } = scene
  const phrase = phraseFrom(scene, at)
  if (!phrase) return null
  for (let i = phrase.to; i < last && i < at + NEAR; i++) {
    const verb = verbAt[i]! >= 0 ? verbs[verbAt[i]!]! : null
    if (verb?.from !== i || !(verb.form === 'finite' || verb.form === 'participle')) continue
    if (verb.subject?.how === 'before' && verb.subject.from === phrase.from) return verb
  }
  return null
}

/**
 * Does another attribution begin at this comma or conjunction: ", adding that", "and warned", ", but she said"? `from` is
 * where the content begins that would end here.
 */
export function handsOver(scene: Scene, at: number, from: number): boolean {
  const { tokens } = scene
  const comma = isPause(tokens[at])
  let next = at + 1
  const joined = !comma || tokens[next]?.tag === 'CCONJ'
  if (tokens[next]?.tag === 'CCONJ') next++
  while (tokens[next]?.tag === 'ADV') next++
  if (tokens[next]?.lower === 'according') return true
  const verb = verbFrom(scene, next)
  if (!verb) {
    const clause = comma && joined ? clauseAt(scene, next) : null
    return clause !== null && speaks(tokens, clause.verb)
  }
  if (verb.form === 'infinitive') return false
  if (comma) return joined ? speaks(tokens, verb.verb) : isCue(tokens, verb.verb)
  if (!speaks(tokens, verb.verb)) return false
  const governor = governing(scene, from)
  if (verb.form === 'ing') return governor?.form === 'ing'
  // "said it would rise and report in May": the bare form goes with "would", not with "said".
  return !(isBase(scene, verb) && verb.to - verb.from === 1 && governor && !isBase(scene, governor))
}

/** "while Hollis denied it", "after aides said": somebody else's words beside these. */
export function contrasts(scene: Scene, at: number): boolean {
  if (!/^(?:while|after|whereas)$/.test(scene.tokens[at]!.lower)) return false
  const clause = clauseAt(scene, at + 1)
  return clause !== null && speaks(scene.tokens, clause.verb)
}

/** ", but the minister left": a clause of its own after a comma and a conjunction. */
export function opensClause(scene: Scene, comma: number): boolean {
  const { tokens } = scene
  if (!isPause(tokens[comma]) || tokens[comma + 1]?.tag !== 'CCONJ') return false
  let at = comma + 2
  while (tokens[at]?.tag === 'ADV') at++
  return clauseAt(scene, at) !== null
}

/** ", the mayor said." and ", he says, …": is the clause after this comma the attribution of what is before it? */
export function attributes(scene: Scene, comma: number): boolean {
  const { tokens, last, verbs, verbAt } = scene
  const phrase = phraseFrom(scene, comma + 1)
  if (!phrase) return false
  for (let at = phrase.to; at < last && at < comma + NEAR; at++) {
    const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
    if (!verb || verb.from !== at) continue
    if (verb.form !== 'finite' && verb.form !== 'participle') return false
    if (!verb.subject || verb.subject.from !== phrase.from) return false
    const cue = verbCues(tokens, verb.verb).find(({ group }) => group.takes.includes('before'))
    if (!cue) return false
    const after = tokens[cue.to]
    return (
      !after ||
      cue.to >= last ||
      isPause(after) ||
      /^(?:in|on|at|to|during|of|last|this|after)$/.test(after.lower) ||
      /day$/.test(after.lower)
    )
  }
  return false
}

/** When or where it was said, at `at`: "on Monday", "Monday", "in a statement", "on Twitter". */
export function circumstance(scene: Scene, at: number): boolean {
  const { tokens } = scene
  const bare = phraseFrom(scene, at)
  if (bare) return bare.from > 0 && /day$|^(?:last|this)$/.test(tokens[bare.from]!.lower) && isTime(tokens, bare)
  if (!/^(?:on|in|during|at|via)$/.test(tokens[at]!.lower)) return false
  const phrase = phraseFrom(scene, at + 1)
  return phrase !== null && (isTime(tokens, phrase) || MEDIUM.test(tokens[phrase.head]!.lower))
}

/** After the mark at `at - 1` that closes a quotation: does the writer speak again? */
export function afterQuotation(scene: Scene, at: number, from: number): boolean {
  const { tokens } = scene
  const comma = tokens[at - 2]
  if (isPause(comma)) {
    const next = verbFrom(scene, tokens[at]!.tag === 'ADV' ? at + 1 : at)
    if (next && next.form === 'ing') return true
    if (tokens[at]!.tag === 'CCONJ' && (clauseAt(scene, at + 1) || handsOver(scene, at, from))) return true
  }
  return tokens[at]!.text === '(' || circumstance(scene, at)
}

const OPENS =
  /^(?:though|although|while|when|after|before|if|as|since|because|despite|in|by|with|without|beyond|amid|asked|told|to|whereas|unless|once)$/
/** Of these the cue may be the main verb: "In a speech Lund said that …, and". */
const PREPOSED = /^(?:in|by|with|without|beyond|amid|despite|to)$/

/**
 * "Though she said who it was, the front-runner left": a content in an opening clause or phrase ends where the main clause
 * begins. `cue` is the first token of the cue, `main` whether it is a finite verb with a subject of its own.
 */
export function mainClauseCut(scene: Scene, cue: number, main: boolean, content: Range): Range {
  const { tokens, quoteAt, start } = scene
  if (content.from < cue || quoteAt[cue]) return content
  const first = tokens[start]?.tag === 'CCONJ' && start + 1 < cue ? start + 1 : start
  const opening = tokens[first]!
  const opensWithVerb = verbFrom(scene, first)?.form === 'ing'
  const preposed = PREPOSED.test(opening.lower) || opening.tag === 'ADP'
  if (!opensWithVerb && !OPENS.test(opening.lower) && !preposed) return content
  if (main && preposed) return content
  for (let at = first + 1; at < cue; at++) if (isPause(tokens[at])) return content
  for (let at = content.from; at < content.to; at++) {
    if (tokens[at]!.text !== ',' || (quoteAt[at] && quoteAt[at] === quoteAt[at + 1])) continue
    const past = quoteAt[at] ? at + 2 : at + 1
    if (past < tokens.length && clauseAt(scene, past) && !attributes(scene, past - 1))
      return { from: content.from, to: Math.max(quoteAt[at] ? past : at, content.from + 1) }
  }
  return content
}
