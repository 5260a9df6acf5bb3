// Verbs that none of our groups lists and that WordNet knows as verbs of saying or thinking: what they take, by its frames.
import { type CueGroup, wordsOf } from '../cue'
import type { VerbFrame } from '../features'
import { unpack } from '../pack'
import { SPEECH_VERBS } from './speech-verbs'
import { THOUGHT_VERBS } from './thought-verbs'
import { VERBS } from './wordnet'

/** Verbs whose clause tells what is done, what is signified or what is taught, or whose meaning in the news is another. */
const NO_CUES = new Set(
  `exact bulletin plain will mind swan lilt heliograph ballyhoo connote disregard oppugn record snub teach dissemble feign pipe siss
  sizz repugn predestine moot contest deliberate quetch beef bitch accent prefer proceed low spell segue treble clack nasale
  flirt coquet coquette assibilate misspell intermit hurrah apprehend compute derive gauge insure predestinate predetermine
  preordain foreordain reconstruct substantiate cross-check opt shew confute tone mouth haw certificate gas
  gnarl grizzle outcry plight predicate specialize unwrap sham yawp approximate cipher cypher ensure witness purpose hypothecate
  previse heave inflect philander gobble whirr rumble intonate skreak screak smatter`.split(/\s+/),
)

const OURS = new Set([...SPEECH_VERBS, ...THOUGHT_VERBS].flatMap(wordsOf))

/** The words with the first of the frames, and with or without the others. */
function wordsWith(frame: VerbFrame, { person }: { person?: boolean } = {}): string {
  const words = Object.entries(VERBS).flatMap(([frames, packed]) => {
    const has = (name: VerbFrame) => frames.split(' ').includes(name)
    // A way of speaking that also tells is listed with those that tell.
    const first = has('tells') ? 'tells' : has('voices') ? 'voices' : 'thinks'
    return first === frame && (person === undefined || has('person') === person) ? unpack(packed) : []
  })
  return words.filter((word) => !OURS.has(word) && !NO_CUES.has(word)).join(' ')
}

export const OTHER_VERBS: readonly CueGroup[] = [
  {
    id: 'say-other',
    kind: 'neutral',
    takes: ['clause', 'before'],
    words: wordsWith('tells', { person: false }),
    reason:
      'Communication with a that-clause (WordNet 3.1, verb.communication, frame 26): "groaned that", "reasserted that".',
    examples: [
      {
        text: 'The harbour board reaffirmed that the quay would close.',
        source: 'The harbour board',
        cue: 'reaffirmed',
        content: 'that the quay',
      },
      { text: '“We are late again,” Lund groaned.', source: 'Lund', cue: 'groaned', content: '“We are' },
      { text: 'The stairs groaned.' },
    ],
  },
  {
    id: 'tell-other',
    kind: 'neutral',
    takes: ['person', 'clause', 'before'],
    words: wordsWith('tells', { person: true }),
    reason: 'Communication that names the one addressed before its that-clause (frames 9, 14 and 18 with frame 26).',
    examples: [
      {
        text: 'The clerk apprised the council that the well was dry.',
        source: 'The clerk',
        cue: 'apprised',
        content: 'that the well',
      },
    ],
  },
  {
    id: 'voice',
    kind: 'neutral',
    takes: ['quotation'],
    words: wordsWith('voices'),
    reason: 'Manner of speaking (Levin 1993, 37.3): attribution where it brings in a quotation; a dog growls as well.',
    examples: [
      { text: '“Get off my boat,” the skipper growled.', source: 'the skipper', cue: 'growled', content: '“Get off' },
      { text: 'The dog growled at the postman.' },
    ],
  },
  {
    id: 'think-other',
    kind: 'thought',
    takes: ['clause', 'before'],
    words: wordsWith('thinks'),
    reason:
      'Cognition with a that-clause (WordNet 3.1, verb.cognition, frame 26): "conjectured that", "recollected that".',
    examples: [
      {
        text: 'The keeper recollected that the lamp had gone out.',
        source: 'The keeper',
        cue: 'recollected',
        content: 'that the lamp',
      },
      { text: 'The keeper recollected the lamp.' },
    ],
  },
]
