// What stands between a cue and its content without belonging to either: when, where, to whom.
import { isTime } from '../../language/times'
import { phraseFrom, type Scene } from './scene'

/**
 * The first token after adverbs, times ("on Monday"), places and media ("in a statement"), and, where `person`, the one
 * addressed ("told CNN").
 */
export function skipCircumstances(scene: Scene, from: number, person: boolean): number {
  const { tokens, last, quoteAt } = scene
  let at = from
  let addressed = !person
  while (at < last && !quoteAt[at]) {
    const { tag, lower, text } = tokens[at]!
    const phrase = phraseFrom(scene, at)
    if (tag === 'ADV' && !phrase) {
      at++
    } else if (phrase && isTime(tokens, phrase)) {
      at = phrase.to
    } else if (phrase && !addressed) {
      addressed = true
      at = phrase.to
    } else if ((tag === 'ADP' || lower === 'to') && !/^(?:whether|if|that)$/.test(lower) && phraseFrom(scene, at + 1)) {
      at = phraseFrom(scene, at + 1)!.to
    } else if (tag === 'ADP' && tokens[at + 1]?.tag === 'ADJ' && tokens[at + 1]!.lower !== 'that') {
      at += 2
    } else if (text === ',' && (isAside(scene, at) || (person && addressed && describesListener(scene, at)))) {
      at = closing(scene, at)
    } else break
  }
  return at
}

/** "saying, apparently for the first time, that", "said, while testifying, that": a short aside before the content. */
function isAside(scene: Scene, comma: number): boolean {
  const end = closing(scene, comma)
  return end > comma && scene.tokens[end]?.lower === 'that'
}

/** "told the Courier, the station's partner, it was late": who was addressed, in apposition. */
function describesListener(scene: Scene, comma: number): boolean {
  const phrase = phraseFrom(scene, comma + 1)
  const end = closing(scene, comma)
  return phrase !== null && end > comma && phraseFrom(scene, comma - 1) === null && phraseFrom(scene, end) !== null
}

/** The index after the comma that closes the aside opened at `comma`, or `comma` where none does soon. */
function closing({ tokens, verbAt, verbs, last }: Scene, comma: number): number {
  for (let at = comma + 1; at < last && at < comma + 16; at++) {
    if (tokens[at]!.text === ',') return at + 1
    if (verbAt[at]! >= 0 && verbs[verbAt[at]!]!.form === 'finite') return comma
  }
  return comma
}
