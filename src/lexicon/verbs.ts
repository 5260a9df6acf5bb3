// What a verb of saying or thinking does, as features of the word: for rules that have the verb and want to know what it is.
import type { CueGroup } from './cue'
import { type Form, VERBS, type VerbUse, verbUses } from './cues'
import { ASKING, DOCUMENT_VERBS, PERFORMATIVE, PORTRAYING } from './en/verb-classes'

/**
 * - `tells`: says something in a clause or around one: "said", "claimed", "reaffirmed"
 * - `thinks`: knows, supposes or feels it: "believe", "expect", "realise"
 * - `asks`: a question, a request or an order
 * - `portrays`: names or pictures something: "called", "described"
 * - `voices`: a manner of speaking, a cue with a quotation alone: "growled"
 * - `act`: what is done by it, with a thing or "to …" after it, is an act, not news: "oppose", "pledge", "decline", "vote"
 * - `stance`, `aim`, `doubting`, `factive`, `neutral`: how source or writer stand to it, as cue.ts has it
 * - `document`: what texts and figures do
 */
export type VerbFeature =
  | 'tells'
  | 'thinks'
  | 'asks'
  | 'portrays'
  | 'voices'
  | 'act'
  | 'stance'
  | 'aim'
  | 'doubting'
  | 'factive'
  | 'neutral'
  | 'document'

export class VerbEntry {
  constructor(
    readonly features: ReadonlySet<VerbFeature>,
    /** Every use as a cue, the one with the most particles first. */
    readonly uses: readonly VerbUse[],
  ) {}

  has(feature: VerbFeature): boolean {
    return this.features.has(feature)
  }
}

function* featuresOf({ id, kind, takes }: CueGroup): Generator<VerbFeature> {
  if (kind === 'thought' || id === 'find') yield 'thinks'
  else if (kind === 'stance' || kind === 'aim') yield 'act'
  else if (ASKING.has(id)) yield 'asks'
  else if (PORTRAYING.has(id)) yield 'portrays'
  else if (kind !== 'document' && takes.includes('clause')) yield 'tells'
  else if (takes.includes('quotation')) yield 'voices'
  if (kind !== 'thought' && kind !== 'document') yield kind
}

/** A feature of any of the uses is one of the word; the bare word is asked about, so "point out" says nothing of "point". */
function entryOf(lemma: string, uses: readonly VerbUse[], particles: string): VerbEntry {
  const own = uses.filter((use) => use.particles.join(' ') === particles)
  const features = new Set(own.flatMap(({ group }) => [...featuresOf(group)]))
  if (particles === '' && PERFORMATIVE.has(lemma)) features.add('act')
  if (particles === '' && DOCUMENT_VERBS.has(lemma)) features.add('document')
  return new VerbEntry(features, own)
}

const NOTHING = new VerbEntry(new Set(), [])
const BARE_ACT = new VerbEntry(new Set(['act']), [])

/** By the uses of a verb, then by the words behind it. */
const ENTRIES: ReadonlyMap<readonly VerbUse[], ReadonlyMap<string, VerbEntry>> = new Map(
  [...VERBS].map(([lemma, uses]) => {
    const behind = new Set(['', ...uses.map(({ particles }) => particles.join(' '))])
    return [uses, new Map([...behind].map((particles) => [particles, entryOf(lemma, uses, particles)]))]
  }),
)

/** What the verb is; an entry without features for one that is no cue. `particles`: the words behind it that belong to it, "out". */
export function cueVerb(form: Form, particles = ''): VerbEntry {
  const uses = verbUses(form)
  if (uses) return ENTRIES.get(uses)?.get(particles) ?? NOTHING
  return particles === '' && PERFORMATIVE.has(form.lemma) ? BARE_ACT : NOTHING
}
