// The words of attribution, under the name by which this folder asks for them: they stand in src/lexicon/.
export { adjectiveCue, agentCue, type FoundCue, isVerbCue, nounCue, verbCues } from '../../lexicon/cues'
