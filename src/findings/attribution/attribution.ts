// Attribution: who says what. Finds the source, the cue and the content of everything that somebody in the text says,
// writes or thinks.
import type { Reading } from '../reading'
import { accordingTo, inPoll } from './according'
import { speaker } from './colon'
import { nominal } from './nominal'
import { extendQuotations } from './quoted'
import { layOut } from './scene'
import type { Spoken } from './spoken'
import { verbal } from './verbal'

/** Every attribution of the article, in the order of its sentences. Linear in the text. */
export function findAttributions(reading: Reading): Spoken[] {
  const found: Spoken[] = []
  let at = 0
  for (const block of reading.blocks) {
    for (const sentence of block.sentences) {
      while (at < reading.quotations.length && reading.quotations[at]!.end <= sentence.start) at++
      const scene = layOut(reading, block, sentence, at)
      const spoken = [...speaker(scene), ...accordingTo(scene), ...verbal(scene)]
      spoken.push(...nominal(scene, spoken))
      found.push(...(spoken.length > 0 ? spoken : inPoll(scene)))
    }
  }
  return extendQuotations(reading, found)
}
