// The people whom the article names anywhere, with the roles it gives them: a role tied to a name is not anonymous. A person is
// known by being introduced (a title, a role, an age, "who", speech), never by a list of names.
import { SentenceCache } from '../findings/sentence-cache'
import type { Sentence, Token } from '../language/language'
import { knownNoun } from '../lexicon/lexicon'
import { firstWhere } from '../spans'
import { isHonorific, isSuffix, type NameRun, readNameRuns, TITLE_GENDER } from './name-runs'

export interface Person {
  /** The longest form of the name. */
  full: string
  surname: string
  gender: 'he' | 'she' | null
  /** Singular role nouns that the article ties to the name: analyst, official, teacher. */
  roles: Set<string>
}

/** A place where a person is named, in UTF-16 code units. */
export interface Naming {
  at: number
  person: Person
}

export interface People {
  /** Everybody whose name ends in this word. Two people are never joined by a shared surname. */
  bySurname: ReadonlyMap<string, readonly Person[]>
  byRole: ReadonlyMap<string, readonly Naming[]>
  /** Where any person is named, in order. */
  namings: readonly Naming[]
  /** Where a name of two words and more stands that may be a person’s and that nothing shows to be one, in order. */
  doubtful: readonly number[]
  /** Words that are part of a full name somewhere: a given name alone is not withheld where the full name stands. */
  parts: ReadonlySet<string>
}

/** Runs stand at their tokens, wherever those are. */
const kept = new SentenceCache<NameRun[]>((runs) => runs)

const SPEECH = new Set(
  'say tell add argue note explain write warn insist tweet claim ask reply continue recall declare joke recount'.split(
    ' ',
  ),
)

/** A capitalised word of the language that makes a name of a body or a place: "Lund Harbour". */
function namesBody({ tokens, end }: NameRun): boolean {
  const last = knownNoun(tokens[end - 1]!)
  if (!last) return false
  const body = last.has('group') || last.has('place') || last.has('outlet') || last.has('media') || last.has('time')
  return body
}

/** "Harbour Watch": words of the language at both ends. */
const isWordy = ({ tokens, first, end }: NameRun): boolean => {
  const opens = knownNoun(tokens[first]!)
  return opens !== null && (opens.has('outlet') || opens.has('group') || knownNoun(tokens[end - 1]!) !== null)
}

/** Whether it can be the subject of a verb, as a person would be. */
const acts = ({ tokens, first, end }: NameRun): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[end]?.tag ?? '') && tokens[first - 1]?.tag !== 'ADP'

/** "Vale Terminals": things in the plural are a firm’s name, unless more than speech shows a person. */
const namesThings = ({ tokens, end }: NameRun): boolean => {
  const last = knownNoun(tokens[end - 1]!)
  return last?.plural === true && !last.has('person')
}

/** Names that stand behind "in" or "at" somewhere, behind "the", or before "which": places and bodies. */
function placesIn(runs: readonly NameRun[]): Set<string> {
  const found = new Set<string>()
  for (const { tokens, first, end, surname } of runs) {
    const thing = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which'
    if (thing || /^(?:in|at|across|inside|throughout|the|on)$/.test(tokens[first - 1]?.lower ?? '')) found.add(surname)
  }
  return found
}

/** Whether something beside the capitals shows a person: a title, a role, an age, "who". */
function isIntroduced(run: NameRun): boolean {
  const { tokens, first, end, roles, title } = run
  if (end - first > 5) return false
  if (isHonorific(tokens[first - 1])) return true
  const next = tokens[end + 1]
  if (tokens[end]?.text === ',' && next !== undefined && (/^\d\d?$/.test(next.text) || next.lower === 'who'))
    return true
  if (namesBody(run)) return false
  if (title) return true
  // One capital alone can as well be a country or a firm: "Norway, a member".
  if (roles.length > 0 && end - first > 1) return true
  return end - first > 1 && /^\((?:[DRI]|\d\d?)/.test(`${tokens[end]?.text}${next?.text}`)
}

function gendersOf(runs: readonly NameRun[]): Map<string, { he: number; she: number }> {
  const votes = new Map<string, { he: number; she: number }>()
  runs.forEach(({ tokens, end, surname }, i) => {
    const next = runs[i + 1]
    const stop = next?.tokens === tokens ? next.first : tokens.length
    for (let at = end; at < stop; at++) {
      const pronoun = /^(?:he|his|him|himself)$/.test(tokens[at]!.lower)
        ? 'he'
        : /^(?:she|her|hers|herself)$/.test(tokens[at]!.lower)
          ? 'she'
          : null
      if (!pronoun) continue
      const vote = votes.get(surname) ?? { he: 0, she: 0 }
      vote[pronoun]++
      votes.set(surname, vote)
      break
    }
  })
  return votes
}

/**
 * Everybody named in the sentences. Conservative: capitals count only where something shows that they are a person. `heard`:
 * where the heads of sources stand, in UTF-16 code units; whoever is heard can be one.
 */
export function readPeople(sentences: readonly Sentence[], heard: ReadonlySet<number> = new Set()): People {
  const runs = sentences.flatMap((sentence) => kept.of(sentence, () => readNameRuns(sentence)))
  // "Price said" makes a person of "Quentin Price", wherever it stands.
  const speaking = new Set<string>()
  const alone = new Set<string>()
  for (const { tokens, first, end, surname } of runs) {
    const near = [tokens[end], tokens[first - 1]]
    const speaks = near.some((token) => token && token.tag === 'VERB' && SPEECH.has(token.lemma))
    if (!speaks && !heard.has(tokens[end - 1]!.start)) continue
    speaking.add(surname)
    if (end - first === 1) alone.add(surname)
  }
  const votes = gendersOf(runs)
  const places = placesIn(runs)
  const bySurname = new Map<string, Person[]>()
  const byGiven = new Map<string, Person | null>()
  const find = (run: NameRun): Person | undefined => {
    const known = bySurname.get(run.surname)
    // "Phil" for Phil Foden, where no other Phil is named and no place is called so.
    if (!known)
      return run.end - run.first === 1 && !places.has(run.surname) ? (byGiven.get(run.surname) ?? undefined) : undefined
    if (run.end - run.first === 1) return known[known.length - 1]
    const given = run.tokens[run.first]!.text
    return known.find(({ full }) => full.startsWith(given) || !full.includes(' '))
  }
  for (const run of runs) {
    const words = run.end - run.first
    const known = find(run)
    // Words of the language make names of bodies as well: "Harbour Watch said" is no person, "Tim Cook … Cook said" is.
    const likely = alone.has(run.surname) || votes.has(run.surname) || (!isWordy(run) && !namesThings(run))
    const spoken =
      words <= 3 &&
      speaking.has(run.surname) &&
      !namesBody(run) &&
      !places.has(run.surname) &&
      likely &&
      (words > 1 || votes.has(run.surname))
    if (!known && !isIntroduced(run) && !spoken) continue
    const full = run.tokens
      .slice(run.first, run.end)
      .map(({ text }) => text)
      .join(' ')
    if (known) {
      if (full.length > known.full.length && words <= 4) known.full = full
      continue
    }
    const person: Person = { full, surname: run.surname, gender: null, roles: new Set() }
    const others = bySurname.get(run.surname)
    if (others) others.push(person)
    else bySurname.set(run.surname, [person])
    const given = words > 1 ? run.tokens[run.first]!.text : ''
    if (given) byGiven.set(given, byGiven.has(given) ? null : person)
  }
  for (const [given, person] of byGiven)
    if (person && !bySurname.has(given) && !places.has(given)) bySurname.set(given, [person])
  const byRole = new Map<string, Naming[]>()
  const namings: Naming[] = []
  const parts = new Set<string>()
  const doubtful: number[] = []
  for (const run of runs) {
    const person = find(run)
    if (!person) {
      if (run.end - run.first > 1 && !namesBody(run) && acts(run)) doubtful.push(run.tokens[run.first]!.start)
      continue
    }
    for (let at = run.first; run.end - run.first > 1 && at < run.end; at++) parts.add(run.tokens[at]!.text)
    const vote = votes.get(run.surname)
    const told = TITLE_GENDER.get(run.tokens[run.first - 1]?.lower.replaceAll('.', '') ?? '')
    const voted = vote && vote.he !== vote.she ? (vote.he > vote.she ? 'he' : 'she') : null
    person.gender ??= told ?? ((bySurname.get(run.surname)?.length ?? 0) === 1 ? voted : null)
    const naming = { at: run.tokens[run.first]!.start, person }
    namings.push(naming)
    for (const role of run.roles) {
      person.roles.add(role)
      if (!byRole.has(role)) byRole.set(role, [])
    }
    for (const role of person.roles) byRole.get(role)?.push(naming)
  }
  return { bySurname, byRole, namings, doubtful, parts }
}

/** Index of the first entry at or behind `position`. */
const firstFrom = (list: readonly Naming[], position: number): number => firstWhere(list, ({ at }) => at >= position)

/** The person last named before `position`, or failing that first after it, to whom the article ties this role. */
export function namedWithRole(people: People, role: string, position: number): Naming | null {
  const list = people.byRole.get(role)
  if (!list) return null
  const next = firstFrom(list, position)
  return list[next - 1] ?? list[next] ?? null
}

/** The people named in `[start, end)` whom `pronoun` can mean, each once, the last named last. */
export function peopleNamed(people: People, start: number, end: number, pronoun: 'he' | 'she' | null): Person[] {
  const found = new Set<Person>()
  for (let i = firstFrom(people.namings, start); i < people.namings.length && people.namings[i]!.at < end; i++) {
    const { person } = people.namings[i]!
    if (pronoun && person.gender && person.gender !== pronoun) continue
    found.delete(person)
    found.add(person)
  }
  return [...found]
}

/** The person whose name ends at `token`; the last one named by it where several share it. */
export function personAt(people: People, tokens: readonly Token[], at: number): Person | null {
  const token = tokens[at]
  const known = token ? people.bySurname.get(token.text) : undefined
  if (!known) return null
  if (isSuffix(tokens[at]!)) return null
  const before = tokens[at - 1]
  if (known.length > 1 && before && /^\p{Lu}\p{Ll}/u.test(before.text) && !isHonorific(before)) {
    const exact = known.find(({ full }) => full.split(' ').includes(before.text))
    if (exact) return exact
  }
  return known[known.length - 1]!
}
