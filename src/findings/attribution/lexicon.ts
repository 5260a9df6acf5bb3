// Looks cues up by their dictionary form, particles included.
import type { Token } from '../../language/language'
import type { CueGroup } from './cue'
import { ADJECTIVE_GROUPS, AGENT_GROUPS, NOUN_GROUPS, type NounGroup } from './nouns'
import { SPEECH_VERBS } from './speech-verbs'
import { THOUGHT_VERBS } from './thought-verbs'

/** Every group of verbs. Where a word stands in several, the earlier is tried first. */
export const VERB_GROUPS: readonly CueGroup[] = [...SPEECH_VERBS, ...THOUGHT_VERBS]

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

function indexVerbs(groups: readonly CueGroup[]): ReadonlyMap<string, readonly Entry[]> {
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

const indexWords = (groups: readonly NounGroup[]): ReadonlyMap<string, NounGroup> =>
  new Map(groups.flatMap((group) => group.words.split(' ').map((word) => [word, group] as const)))

const VERBS = indexVerbs(VERB_GROUPS)
const NOUNS = indexWords(NOUN_GROUPS)
const AGENTS = indexWords(AGENT_GROUPS)
const ADJECTIVES = indexWords(ADJECTIVE_GROUPS)

/** Dictionary forms that an inflected verb may have, for verbs that the library knows only as another part of speech. */
function* stems(lower: string): Generator<string> {
  const ending = /(?:ies|ied|es|s|ed|ing)$/.exec(lower)?.[0]
  if (!ending) return
  const stem = lower.slice(0, -ending.length)
  if (ending[0] === 'i' && ending !== 'ing') yield `${stem}y`
  else {
    yield stem
    yield `${stem}e`
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) yield stem.slice(0, -1)
  }
}

function verbEntries(token: Token): readonly Entry[] | undefined {
  const entries = VERBS.get(token.lemma)
  if (entries || token.lemma !== token.lower) return entries
  for (const stem of stems(token.lower)) {
    const found = VERBS.get(stem)
    if (found) return found
  }
  return undefined
}

/** Every reading of the verb at `at`, the one with the most particles first. */
export function verbCues(tokens: readonly Token[], at: number): FoundCue[] {
  const entries = verbEntries(tokens[at]!)
  if (!entries) return []
  const found: FoundCue[] = []
  for (const { group, particles } of entries) {
    if (particles.every((particle, i) => tokens[at + 1 + i]?.lower === particle)) {
      found.push({ group, to: at + 1 + particles.length })
    }
  }
  return found
}

export const isVerbCue = (token: Token): boolean => verbEntries(token) !== undefined
export const nounCue = (token: Token): NounGroup | undefined => NOUNS.get(token.lemma)
export const agentCue = (token: Token): NounGroup | undefined => AGENTS.get(token.lemma)
export const adjectiveCue = (token: Token): NounGroup | undefined => ADJECTIVES.get(token.lower)
