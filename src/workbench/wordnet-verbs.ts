// Verbs of saying and thinking, by WordNet's files and sentence frames (verb frames, wninput(5WN)) and the use of each meaning.
import { VERB_FRAMES, type VerbFrame } from '../lexicon/features'
import { type Synset, type Wordnet, wordnet } from './wordnet'

const COMMUNICATION = 32
/** Cognition, emotion, perception. */
const MIND = new Set([31, 37, 39])
const THAT_CLAUSE = 26
/** "Somebody ----s to INFINITIVE". */
const INFINITIVE = 28
/** "Somebody ----s somebody", "… somebody something", "… somebody of something". */
const SOMEBODY = [9, 14, 18]
/** Talking and uttering, as a sound: what stands below them is a manner of speaking (Levin 1993, 37.3). */
const SPEAKING = ['talk%2:32:00::', 'talk%2:32:01::', 'utter%2:32:02::']
/** Talking something over with others is no manner. */
const DISCUSSING = ['talk_of%2:32:00::', 'converse%2:32:00::', 'negotiate%2:32:00::', 'dispute%2:32:00::']

/** A verb is what at least this share of its uses is. */
const SHARE = 0.25

const BIT = Object.fromEntries(VERB_FRAMES.map((name, i) => [name, 1 << i])) as Record<VerbFrame, number>

function framesOf({ words, frames }: Synset, word: string): Set<number> {
  const number = words.indexOf(word) + 1
  return new Set(frames.filter(([, of]) => of === 0 || of === number).map(([frame]) => frame))
}

/** Weight of the meanings by what they say of the verb; a meaning that nobody met still weighs something, the first most. */
function shares(word: string, { senses, synsets }: Wordnet, speaks: (id: string) => boolean): Map<VerbFrame, number> {
  const found = new Map<VerbFrame, number>()
  let sum = 0
  for (const [i, { synset, count }] of senses.get(word)!.entries()) {
    const weight = count + 3 / (i + 1)
    sum += weight
    const entry = synsets.get(synset)!
    const frames = framesOf(entry, word)
    const add = (name: VerbFrame) => found.set(name, (found.get(name) ?? 0) + weight)
    const clause = frames.has(THAT_CLAUSE)
    if (entry.file === COMMUNICATION && clause) {
      add('tells')
      if (SOMEBODY.some((frame) => frames.has(frame))) add('person')
    }
    if (MIND.has(entry.file) && clause) add('thinks')
    if (entry.file === COMMUNICATION && speaks(synset)) add('voices')
    if (frames.has(INFINITIVE)) add('infinitive')
  }
  for (const [name, weight] of found) found.set(name, weight / sum)
  return found
}

export function verbs(): Map<string, number> {
  const database = wordnet('verb')
  const { synsets, ofKey } = database
  const below = (keys: string[]) => {
    const roots = new Set(keys.map((key) => ofKey.get(key)!))
    const reaches = (id: string): boolean => roots.has(id) || synsets.get(id)!.above.some(reaches)
    return reaches
  }
  const [speaking, discussing] = [below(SPEAKING), below(DISCUSSING)]
  const speaks = (id: string) => speaking(id) && !discussing(id)
  const bits = new Map<string, number>()
  for (const word of database.senses.keys()) {
    if (!/^[a-z][a-z-]+$/.test(word)) continue
    const found = shares(word, database, speaks)
    const says = (['tells', 'thinks', 'voices'] as const).filter((name) => (found.get(name) ?? 0) >= SHARE)
    if (says.length === 0) continue
    const frames = (['person', 'infinitive'] as const).filter((name) => (found.get(name) ?? 0) >= 0.2)
    bits.set(
      word,
      [...says, ...frames].reduce((sum, name) => sum | BIT[name], 0),
    )
  }
  return bits
}
