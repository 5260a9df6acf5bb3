// Looks cues up by their dictionary form, particles included.
import type { Token } from '../../language/language'
import type { CueGroup } from './cue'
import { VERB_GROUPS } from './verbs'

interface Entry {
  group: CueGroup
  /** What must follow the word: "out" for "point out". */
  particles: readonly string[]
}

export interface FoundCue {
  group: CueGroup
  /** Index after the last particle. */
  to: number
}

function index(groups: readonly CueGroup[]): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>()
  for (const group of groups) {
    for (const word of group.words.split(' ')) {
      const [lemma, ...particles] = word.split('_') as [string, ...string[]]
      const entries = map.get(lemma) ?? []
      entries.push({ group, particles })
      map.set(lemma, entries)
    }
  }
  for (const entries of map.values()) entries.sort((a, b) => b.particles.length - a.particles.length)
  return map
}

const VERBS = index(VERB_GROUPS)

/** Every reading of the verb at `at`, the one with the most particles first. */
export function verbCues(tokens: readonly Token[], at: number): FoundCue[] {
  const entries = VERBS.get(tokens[at]!.lemma)
  if (!entries) return []
  const found: FoundCue[] = []
  for (const { group, particles } of entries) {
    if (particles.every((particle, i) => tokens[at + 1 + i]?.lower === particle)) {
      found.push({ group, to: at + 1 + particles.length })
    }
  }
  return found
}

export const isVerbCue = (token: Token): boolean => VERBS.has(token.lemma)
