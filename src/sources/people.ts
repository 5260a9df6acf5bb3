import type { Token } from '../language/language'
import { firstWhere } from '../spans'
import { isHonorific, isSuffix } from './name-runs'

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
