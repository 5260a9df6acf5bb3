// What follows a cue: the start of its content and how far it reaches.
import type { CueGroup } from '../../lexicon/cue'
import { skipCircumstances } from './circumstances'
import { type Complement, type Look, readFrames, WH } from './complement-frames'
import { isPause } from './marks'
import type { Scene } from './scene'

/** How many words can stand between a cue and the colon at the end that announces a quotation. */
const ANNOUNCES = 15

/** The content after the cue of `group` that ends before token `to`, or null where nothing that it takes follows. */
export function complementOf(scene: Scene, group: CueGroup, to: number): Complement | null {
  const takes: Look['takes'] = (what) => group.takes.includes(what)
  const person = takes('person')
  const at = behindAdverbs(scene, to)
  const look: Look = { scene, group, to, at, past: skipCircumstances(scene, at, person), takes, person }
  const found = readFrames(look)
  return found === undefined ? (saidSo(look) ?? announced(look)) : found
}

function behindAdverbs({ tokens, last, phraseAt, quoteAt }: Scene, to: number): number {
  let at = to
  while (at < last && tokens[at]!.tag === 'ADV' && !WH.has(tokens[at]!.lower) && phraseAt[at]! < 0 && !quoteAt[at]) at++
  return at
}

/** "They said so." */
const saidSo = ({ scene: { tokens }, to, at, takes }: Look): Complement | null =>
  takes('clause') && at > to && tokens[at - 1]!.lower === 'so' ? { range: { from: at - 1, to: at }, cueEnd: to } : null

/** "He told his audience:" — the quotation follows in the next paragraph; `extendQuotations` puts it in place of the colon. */
function announced({ scene: { tokens, last }, to, takes }: Look): Complement | null {
  const quoted = takes('clause') || takes('before') || takes('quotation')
  return quoted && tokens[last]?.text === ':' && last - to < ANNOUNCES
    ? { range: { from: last, to: last + 1 }, cueEnd: to }
    : null
}

/**
 * Does the cue with its source stand between commas: "This campaign, he says, is different"? Answers the index of the
 * closing comma, or -1.
 */
export function interruption(scene: Scene, from: number, to: number, person: boolean): number {
  const { tokens, last } = scene
  if (!isPause(tokens[from - 1])) return -1
  const comma = isPause(tokens[to]) ? to : skipCircumstances(scene, to, person)
  return comma + 1 < last && isPause(tokens[comma]) ? comma : -1
}
