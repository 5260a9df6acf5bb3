// What each noun is, by where WordNet 3.1 puts its meanings and how often its tagged texts use each of them.
import { BIT, type NounFeature } from '../lexicon/features'
import { type Wordnet, wordnet } from './wordnet'

/** A meaning is what the nearest of these above it says; where none is above it, its file decides. */
const ROOTS: Record<string, NounFeature> = {
  'person%1:03:00::': 'person',
  'relative%1:18:00::': 'kin',
  'spiritual_being%1:18:00::': 'thing',
  'imaginary_being%1:18:00::': 'thing',
  'organization%1:14:00::': 'group',
  'social_group%1:14:00::': 'crowd',
  'people%1:14:00::': 'crowd',
  'ethnic_group%1:14:00::': 'crowd',
  'citizenry%1:14:00::': 'crowd',
  'multitude%1:14:00::': 'crowd',
  'biological_group%1:14:00::': 'thing',
  'collection%1:14:00::': 'thing',
  'information%1:14:00::': 'document',
  'written_communication%1:10:00::': 'document',
  'writing%1:10:00::': 'document',
  'coding_system%1:10:00::': 'thing',
  'document%1:06:00::': 'document',
  'publication%1:10:00::': 'document',
  'electronic_communication%1:10:00::': 'document',
  'recording%1:06:00::': 'document',
  'photograph%1:06:00::': 'document',
  'map%1:06:00::': 'document',
  'chart%1:10:00::': 'document',
  'movie%1:10:00::': 'document',
  'broadcast%1:10:00::': 'document',
  'broadcast%1:10:01::': 'document',
  'evidence%1:09:00::': 'document',
  'evidence%1:10:00::': 'document',
  'record%1:10:03::': 'document',
  'record%1:10:02::': 'document',
  'survey%1:04:02::': 'document',
  'symptom%1:26:00::': 'quality',
  'poll%1:09:00::': 'document',
  'message%1:10:00::': 'statement',
  'message%1:10:01::': 'statement',
  'speech_act%1:10:00::': 'statement',
}

/** Files of the lexicographers, by number (lexnames(5WN)). A file that is missing here holds nothing of use. */
const FILES: Record<number, NounFeature> = {
  4: 'act',
  5: 'thing',
  6: 'thing',
  7: 'quality',
  8: 'thing',
  9: 'thought',
  10: 'thing',
  11: 'event',
  12: 'thought',
  13: 'thing',
  14: 'thing',
  15: 'place',
  16: 'thought',
  17: 'thing',
  18: 'person',
  19: 'event',
  20: 'thing',
  21: 'amount',
  22: 'event',
  23: 'amount',
  24: 'quality',
  25: 'thing',
  26: 'quality',
  27: 'thing',
  28: 'time',
}

/** Endings of words for people, which other nouns have too: those are listed even where nobody met them in a text. */
const LIKE_PEOPLE = /(?:er|or|ist|ian|eur|crat|ant|ent|ee|man|mate|folk|smith|ster|ling|ard|eer|ier|ette|(?<!n)ess)$/

type Classify = (synset: string) => NounFeature | null

function classifier({ synsets, ofKey }: Wordnet): Classify {
  const roots = new Map(Object.entries(ROOTS).map(([key, feature]) => [need(ofKey.get(key), key), feature]))
  const known = new Map<string, NounFeature | null>()
  const nearest = (id: string): NounFeature | null => {
    let level = [id]
    while (level.length > 0) {
      for (const at of level) {
        const feature = roots.get(at)
        if (feature) return feature
      }
      level = level.flatMap((at) => synsets.get(at)!.above)
    }
    return FILES[synsets.get(id)!.file] ?? null
  }
  return (id) => {
    if (synsets.get(id)!.instanceOf.length > 0) return null
    if (!known.has(id)) known.set(id, nearest(id))
    return known.get(id)!
  }
}

function need<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`WordNet has no ${name}.`)
  return value
}

/** The meanings of a word by feature, as shares of all. A meaning that nobody met still weighs something, the first most. */
function shares(word: string, { senses }: Wordnet, classify: Classify): Map<NounFeature, number> {
  const found = new Map<NounFeature, number>()
  let sum = 0
  for (const [i, { synset, count }] of senses.get(word)!.entries()) {
    const feature = classify(synset)
    if (!feature) continue
    const weight = count + 3 / (i + 1)
    sum += weight
    found.set(feature, (found.get(feature) ?? 0) + weight)
  }
  for (const [feature, weight] of found) found.set(feature, weight / sum)
  return found
}

const PEOPLE = ['person', 'kin'] as const
/** A meaning with this share of a word is one to reckon with; the largest always is. */
const SHARE = 0.25
/** A rare meaning is worth a note from here on; one that nobody met, only where the word was hardly met at all. */
const TRACE = 0.06
const UNMET = 0.2

function bitsOf(found: ReadonlyMap<NounFeature, number>, personMet: boolean): number {
  const people = PEOPLE.reduce((sum, feature) => sum + (found.get(feature) ?? 0), 0)
  const most = Math.max(people, ...[...found].map(([, share]) => share))
  let bits = 0
  if (people >= 0.5 || (people === most && people > 0)) {
    bits |= BIT.person
    if ((found.get('kin') ?? 0) > people / 2) bits |= BIT.kin
  } else if (people >= (personMet ? TRACE : UNMET)) bits |= BIT.personSecondary
  for (const [feature, share] of found) {
    if (feature === 'person' || feature === 'kin') continue
    if (share === most || (share >= SHARE && (bits & BIT.person) === 0)) bits |= BIT[feature]
  }
  return bits
}

/** Who is named after a country, a people, a faith or a party. */
const PEOPLES = ['inhabitant', 'religious_person', 'politician', 'adherent', 'follower', 'amerindian', 'semite']

/** Whether a meaning that is written with a capital is one of them; a single person is not. */
function isPeople(id: string, { synsets, ofKey }: Wordnet): boolean {
  const peoples = new Set(PEOPLES.map((word) => need(ofKey.get(`${word}%1:18:00::`), word)))
  const reaches = (at: string): boolean => peoples.has(at) || synsets.get(at)!.above.some(reaches)
  return synsets.get(id)!.instanceOf.length === 0 && reaches(id)
}

/** Every noun of one word in lower case that is of use, with its features as bits; then the names of peoples and faiths. */
export function nouns(): Map<string, number> {
  const database = wordnet('noun')
  const classify = classifier(database)
  const bits = new Map<string, number>()
  for (const [word, senses] of database.senses) {
    if (!/^[a-z][a-z'-]+$/.test(word)) continue
    const met = senses.filter(({ count }) => count > 0)
    const personMet = met.some(({ synset }) => classify(synset) === 'person')
    const found = bitsOf(shares(word, database, classify), personMet)
    if (found === 0) continue
    const useful = BIT.person | BIT.kin | BIT.group | BIT.crowd | BIT.document | BIT.statement
    if (met.length > 0 || (found & useful) !== 0 || LIKE_PEOPLE.test(word)) bits.set(word, found)
  }
  for (const [word, [sense]] of database.senses) {
    const lower = word.toLowerCase()
    if (!/^[A-Z][a-z]+$/.test(word) || !isPeople(sense!.synset, database)) continue
    const also = bits.get(lower)
    bits.set(lower, also ? also | BIT.demonym : BIT.person | BIT.crowdRole | BIT.demonym)
  }
  return bits
}
