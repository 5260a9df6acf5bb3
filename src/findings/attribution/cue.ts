// The types of cues, under the name by which this folder asks for them.
export type { Complement, CueGroup, CueKind, Example, NounGroup } from '../../lexicon/cue'
