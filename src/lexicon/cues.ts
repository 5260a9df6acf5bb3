// Looks cues up by their dictionary form, particles included.
import { type CueGroup, type NounGroup, wordsOf } from './cue'
import { ADJECTIVE_GROUPS, AGENT_GROUPS, NOUN_GROUPS } from './en/cue-nouns'
import { OTHER_VERBS } from './en/other-verbs'
import { SPEECH_VERBS } from './en/speech-verbs'
import { THOUGHT_VERBS } from './en/thought-verbs'
import { stems } from './en/verb-forms'

/** Every group of verbs. Where a word stands in several, the earlier is tried first. */
export const VERB_GROUPS: readonly CueGroup[] = [...SPEECH_VERBS, ...THOUGHT_VERBS, ...OTHER_VERBS]

/** What a cue is looked up by: a token is one. */
export interface Form {
  lower: string
  lemma: string
}

export interface VerbUse {
  group: CueGroup
  /** What must follow the word: "out" for "point out". */
  particles: readonly string[]
}

export interface FoundCue {
  group: CueGroup
  /** Index after the last particle. */
  to: number
}

function indexVerbs(groups: readonly CueGroup[]): ReadonlyMap<string, readonly VerbUse[]> {
  const map = new Map<string, VerbUse[]>()
  for (const group of groups) {
    for (const word of wordsOf(group)) {
      const [lemma, ...particles] = word.split('_') as [string, ...string[]]
      const uses = map.get(lemma) ?? []
      uses.push({ group, particles })
      map.set(lemma, uses)
    }
  }
  for (const uses of map.values()) uses.sort((a, b) => b.particles.length - a.particles.length)
  return map
}

const indexWords = (groups: readonly NounGroup[]): ReadonlyMap<string, NounGroup> =>
  new Map(groups.flatMap((group) => wordsOf(group).map((word) => [word, group] as const)))

/** Every use as a cue of each verb, by its dictionary form. */
export const VERBS = indexVerbs(VERB_GROUPS)
const NOUNS = indexWords(NOUN_GROUPS)
const AGENTS = indexWords(AGENT_GROUPS)
const ADJECTIVES = indexWords(ADJECTIVE_GROUPS)

/** Every use of a verb as a cue; by its form where its lemma is of another part of speech. */
export function verbUses({ lower, lemma }: Form): readonly VerbUse[] | undefined {
  const uses = VERBS.get(lemma)
  if (uses || lemma !== lower) return uses
  for (const stem of stems(lower)) {
    const found = VERBS.get(stem)
    if (found) return found
  }
  return undefined
}

/** Every reading of the verb at `at`, the one with the most particles first. */
export function verbCues(tokens: readonly Form[], at: number): FoundCue[] {
  const uses = verbUses(tokens[at]!)
  if (!uses) return []
  const found: FoundCue[] = []
  for (const { group, particles } of uses) {
    if (particles.every((particle, i) => tokens[at + 1 + i]?.lower === particle)) {
      found.push({ group, to: at + 1 + particles.length })
    }
  }
  return found
}

export const isVerbCue = (form: Form): boolean => verbUses(form) !== undefined
export const nounCue = ({ lemma }: Form): NounGroup | undefined => NOUNS.get(lemma)
export const agentCue = ({ lemma }: Form): NounGroup | undefined => AGENTS.get(lemma)
export const adjectiveCue = ({ lower }: Form): NounGroup | undefined => ADJECTIVES.get(lower)
