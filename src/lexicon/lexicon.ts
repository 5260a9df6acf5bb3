// What words mean for us, each once: people, bodies, texts and things, and how they are told apart. Every rule asks here.
import { BODIES } from './en/bodies'
import { ENDINGS } from './en/endings'
import { MATTER } from './en/matter'
import { PEOPLE } from './en/people'
import { meansMany, singularOf } from './en/plural'
import { NOUNS } from './en/wordnet'
import { BIT, NOUN_FEATURES, type NounFeature } from './features'
import { unpack } from './pack'

export type { NounFeature } from './features'

/** What a noun is looked up by: a token is one. */
export interface Word {
  lower: string
  tag: string
}

/** Several features at once, to ask for any of them: make it once, not at every call. */
export const anyOf = (...features: NounFeature[]): number => features.reduce((bits, name) => bits | BIT[name], 0)

/** Whoever and whatever can be a source. */
export const CAN_TELL = anyOf('person', 'crowdRole', 'group', 'document', 'media')
/** People alone. */
export const PEOPLE_WORDS = anyOf('person', 'crowdRole')

export class NounEntry {
  constructor(
    /** Dictionary form. */
    readonly lemma: string,
    readonly plural: boolean,
    /** Features as bits; 0 for a word of which nothing is known. */
    readonly bits: number,
    /** Whether a table has the word; otherwise its features, if any, are read from its ending. */
    readonly listed: boolean,
  ) {}

  has(feature: NounFeature): boolean {
    return (this.bits & BIT[feature]) !== 0
  }

  /** Whether it has any of the features in a set made by `anyOf`. */
  is(set: number): boolean {
    return (this.bits & set) !== 0
  }

  get features(): NounFeature[] {
    return NOUN_FEATURES.filter((name) => this.has(name))
  }
}

/** All rows of our own, for the test that no word stands in two. */
export const NOUN_ROWS = [...PEOPLE, ...BODIES, ...MATTER]

let table: Map<string, number> | null = null

/** WordNet's words first, ours over them. Made when the first word is asked for. */
function bitsOfListed(): Map<string, number> {
  if (table) return table
  table = new Map()
  for (const [features, packed] of Object.entries(NOUNS)) {
    const bits = anyOf(...(features.split(' ') as NounFeature[]))
    for (const word of unpack(packed)) table.set(word, bits)
  }
  for (const { is, words } of NOUN_ROWS) {
    const bits = anyOf(...is)
    for (const word of words.split(/\s+/)) table.set(word, bits)
  }
  return table
}

const isListed = (word: string): boolean => bitsOfListed().has(word)

/** "headteacher", "crewmember": a compound is what its last word is, where that is somebody. */
function bitsOfTail(lemma: string): number {
  for (let at = 2; at <= lemma.length - 5; at++) {
    const bits = bitsOfListed().get(lemma.slice(at)) ?? 0
    if (bits & BIT.person) return BIT.person
  }
  return 0
}

function bitsOfForm(lemma: string): number {
  const rule = ENDINGS.find(({ ending }) => ending.test(lemma))
  return rule?.certain ? anyOf(...rule.is) : bitsOfTail(lemma) || (rule ? anyOf(...rule.is) : 0)
}

function look(lower: string, asNoun: boolean): NounEntry {
  const lemma = singularOf(lower, isListed)
  const plural = lemma !== lower || meansMany(lower)
  const own = bitsOfListed().get(lemma)
  if (own !== undefined) return new NounEntry(lemma, plural, own, true)
  // "ex-minister", "vice-chair": what stands behind the hyphen decides.
  const last = lemma.slice(lemma.lastIndexOf('-') + 1)
  const part = last === lemma ? undefined : bitsOfListed().get(last)
  return new NounEntry(lemma, plural, part ?? (asNoun ? bitsOfForm(lemma) : 0), false)
}

/** Texts hold some thousand words of one kind each; a page that is made to hold more must not fill the memory. */
const MOST = 20_000
const nouns = new Map<string, NounEntry>()
const others = new Map<string, NounEntry>()

/** What the word is where it is a noun. The endings of a word that no table has tell something of a common noun alone. */
export function nounOf({ lower, tag }: Word): NounEntry {
  const seen = tag === 'NOUN' ? nouns : others
  const known = seen.get(lower)
  if (known) return known
  if (seen.size >= MOST) seen.clear()
  const entry = look(lower, tag === 'NOUN')
  seen.set(lower, entry)
  return entry
}

export const singular = (lower: string): string => singularOf(lower, isListed)
export const isPlural = (word: Word): boolean => nounOf(word).plural

/** As `nounOf`; null for a word of which nothing is known. */
export function knownNoun(word: Word): NounEntry | null {
  const entry = nounOf(word)
  return entry.listed || entry.bits !== 0 ? entry : null
}
