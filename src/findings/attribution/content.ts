// How far a content goes: from the cue's complement to the end of what the source can be taken to have said.
import type { Token } from '../../language/language'
import type { Range } from '../../language/phrases'
import { isVerbCue, verbCues } from './lexicon'
import { type Scene, verbFrom } from './scene'

export const isMark = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:["“”„`«»‹›‘’']|''|``)$/.test(token.text)
export const isComma = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:,|–|—|--|-|―)$/.test(token.text)

/** No content runs on longer than this many tokens in one sentence; keeps endless sentences linear. */
const LONGEST = 300
const SUBORDINATE = /^(?:because|while|although|though|after|before|when|unless|until|since|as|if)$/

/** Does another attribution by the same source begin at this comma or conjunction: ", adding that", "and warned"? */
function handsOver(scene: Scene, at: number): boolean {
  const { tokens } = scene
  let next = at + 1
  if (tokens[next]?.tag === 'CCONJ') next++
  while (tokens[next]?.tag === 'ADV') next++
  if (tokens[next]?.lower === 'according') return true
  const group = verbFrom(scene, next)
  if (!group || group.form === 'infinitive' || !isVerbCue(tokens[group.verb]!)) return false
  return group.form !== 'ing' || isComma(tokens[at])
}

/** ", the mayor said." and ", he says, …": is the clause after this comma the attribution of what is before it? */
function attributes(scene: Scene, comma: number): boolean {
  const { tokens, last, phraseAt, phrases, verbs, verbAt } = scene
  let at = comma + 1
  const index = phraseAt[at] ?? -1
  const phrase = index >= 0 ? phrases[index]! : null
  if (!phrase || phrase.from !== at) return false
  for (at = phrase.to; at < last && at < comma + 25; at++) {
    const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
    if (!verb) continue
    if (verb.from !== at) continue
    if (verb.form !== 'finite' && verb.form !== 'participle') return false
    if (!verb.subject || verb.subject.from !== phrase.from) return false
    const cue = verbCues(tokens, verb.verb).find(({ group }) => group.takes.includes('before'))
    if (!cue) return false
    const after = tokens[cue.to]
    return (
      !after ||
      cue.to >= last ||
      isComma(after) ||
      /^(?:in|on|at|to|during|of|last|this|after)$/.test(after.lower) ||
      /day$/.test(after.lower)
    )
  }
  return false
}

/** After a comma: still the same list or its relative clause? */
function listGoesOn({ tokens, phraseAt }: Scene, at: number): boolean {
  const next = tokens[at + 1]
  if (!next) return false
  if (/^(?:who|which|whose|whom|where|including|such)$/.test(next.lower)) return true
  if (next.tag === 'CCONJ') return (phraseAt[at + 2] ?? -1) >= 0
  return (
    phraseAt[at + 1]! >= 0 && (next.tag === 'DET' || next.tag === 'PROPN' || next.tag === 'NOUN' || next.tag === 'NUM')
  )
}

/** The end of a content that starts at `from`; a clause runs on, a noun phrase stops at the first comma outside quotation marks. */
export function contentEnd(scene: Scene, from: number, shape: 'clause' | 'phrase'): number {
  const { tokens, quoteAt } = scene
  const last = Math.min(scene.last, from + LONGEST)
  const inside = from > 0 && quoteAt[from] && quoteAt[from] === quoteAt[from - 1] ? quoteAt[from] : null
  for (let at = from + 1; at < last; at++) {
    // A content that begins inside somebody's quotation ends with it.
    if (inside && quoteAt[at] !== inside) return at
    if (inside && at + 1 < tokens.length && quoteAt[at + 1] !== inside && isMark(tokens[at]))
      return trim(scene, from, at)
    if (!inside && quoteAt[at] && quoteAt[at] === quoteAt[at - 1]) continue
    const token = tokens[at]!
    if (token.text === ';') return at
    // "groups that favour the plan are few": the outer verb ends the description that the content stands in.
    const outer = verbFrom(scene, at)
    if (
      outer?.form === 'finite' &&
      outer.subject?.how === 'before' &&
      outer.subject.from < from &&
      outer.subject.to > from
    )
      return at
    const breaks = token.text === ',' || token.tag === 'CCONJ' || isComma(token)
    if (breaks && handsOver(scene, at)) return at
    if (token.text === ',' && attributes(scene, at)) return at
    if (shape === 'clause') continue
    if (token.tag === 'CCONJ') {
      const next = verbFrom(scene, tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1)
      if (next?.form === 'finite' || next?.form === 'participle') return at
    }
    if (token.text === ',' && !listGoesOn(scene, at)) return at
    // "defended the ban by citing a poll"
    const means = token.lower === 'by' ? verbFrom(scene, at + 1) : null
    if (means?.form === 'ing' && isVerbCue(tokens[means.verb]!)) return at
    if (token.tag === 'SCONJ' && SUBORDINATE.test(token.lower) && tokens[at - 1]?.tag !== 'ADJ') return at
  }
  return trim(scene, from, last)
}

/** Without closing punctuation. */
function trim({ tokens }: Scene, from: number, to: number): number {
  let end = to
  while (end > from + 1 && /^[,.;:]$/.test(tokens[end - 1]!.text)) end--
  return end
}

/** The start of the content that goes before `to` (a comma or a closing mark): the sentence's start or its last break. */
export function contentStart(scene: Scene, to: number): number {
  const { tokens, quoteAt } = scene
  const inside = quoteAt[to] ?? null
  for (let at = to - 1; at > 0 && to - at < LONGEST; at--) {
    if (inside && quoteAt[at - 1] !== inside) return at
    if (!inside && quoteAt[at] && quoteAt[at] === quoteAt[at - 1]) continue
    if (tokens[at]!.text === ';') return at + 1
  }
  const { start } = scene
  return tokens[start]?.tag === 'CCONJ' && to > start + 2 ? start + 1 : start
}

export const hasVerb = ({ verbAt }: Scene, range: Range): boolean => {
  for (let at = range.from; at < range.to; at++) if (verbAt[at]! >= 0) return true
  return false
}
