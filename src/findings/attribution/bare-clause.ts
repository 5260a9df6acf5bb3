// A clause that nothing opens: "said the bridge would close", "said raising the fare would hurt".
import { RELATIVES } from '../../language/phrases'
import type { Scene } from './scene'

/** A clause without "that": a noun phrase, with what describes it, whose verb follows. */
export function bareClause(scene: Scene, at: number): boolean {
  const { verbs, verbAt, phraseAt, tokens, last } = scene
  if (at >= last) return false
  const token = tokens[at]!
  if (token.lower === 'there' || token.lower === 'if' || token.lower === 'when') return true
  // "said raising the fare would hurt"
  if (verbAt[at]! >= 0 && /[a-z]{2}ing$/.test(token.lower) && gerundClause(scene, at)) return true
  if (phraseAt[at]! < 0 && token.tag !== 'DET' && token.tag !== 'ADJ' && token.tag !== 'PRON') return false
  for (let i = at; i < last && i < at + 30; i++) {
    const verb = verbAt[i]! >= 0 ? verbs[verbAt[i]!]! : null
    const { text } = tokens[i]!
    if (/^[;:]$/.test(text)) return false
    if (text === ',' && !RELATIVES.has(tokens[i + 1]?.lower ?? '')) return subjectGoesOn(scene, at, i)
    if (!verb || verb.from !== i) continue
    if (RELATIVES.has(tokens[i - 1]!.lower) || verb.form === 'infinitive' || verb.form === 'ing') continue
    if (verb.subject?.from === at && verb.subject.how === 'before') return true
    // A past form right after its noun may be a description ("the man wanted by police"); a finite one is a verb.
    if (verb.form === 'finite' && verb.subject?.how !== 'relative') return true
  }
  return false
}

/** Does a finite verb follow the -ing form at `from` with no mark or conjunction between? */
function gerundClause({ verbs, verbAt, tokens, last }: Scene, from: number): boolean {
  for (let at = from + 1; at < last && at < from + 15; at++) {
    const verb = verbAt[at]! >= 0 ? verbs[verbAt[at]!]! : null
    const { tag, lower } = tokens[at]!
    if (tag === 'PUNCT' || tag === 'SCONJ' || RELATIVES.has(lower)) return false
    if (verb && verb.from === at && verb.form === 'finite') return !/ing$/.test(lower)
  }
  return false
}

/** "said the pipeline, a long one, would …": a verb after the comma has its subject at `at`. */
function subjectGoesOn({ verbs, verbAt, last }: Scene, at: number, comma: number): boolean {
  for (let i = comma + 1; i < last && i < comma + 25; i++) {
    const subject = verbAt[i]! >= 0 ? verbs[verbAt[i]!]!.subject : null
    if (subject?.from === at && subject.how === 'before') return true
  }
  return false
}
