// Looks cues up by their dictionary form.
import type { Token } from '../../language/language'
import type { CueGroup } from './cue'
import { VERB_GROUPS } from './verbs'

function index(groups: readonly CueGroup[]): ReadonlyMap<string, CueGroup> {
  const map = new Map<string, CueGroup>()
  for (const group of groups) for (const word of group.words.split(' ')) if (!map.has(word)) map.set(word, group)
  return map
}

const VERBS = index(VERB_GROUPS)

export const verbCue = (token: Token): CueGroup | undefined => VERBS.get(token.lemma)
