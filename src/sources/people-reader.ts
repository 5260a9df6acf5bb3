// Finds the people whom the article names: first whoever is known by a title, a role or speech, then every place where they are named.
import { SentenceCache } from '../findings/sentence-cache'
import type { Sentence } from '../language/language'
import { knownNoun } from '../lexicon/lexicon'
import { isHonorific, type NameRun, type Pronoun, readNameRuns, TITLE_GENDER } from './name-runs'
import type { Naming, People, Person } from './people'

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

function gendersOf(runs: readonly NameRun[]): Map<string, Record<Pronoun, number>> {
  const votes = new Map<string, Record<Pronoun, number>>()
  for (const { surname, pronoun } of runs) {
    if (!pronoun) continue
    const vote = votes.get(surname) ?? { he: 0, she: 0 }
    vote[pronoun]++
    votes.set(surname, vote)
  }
  return votes
}

const wordsIn = ({ first, end }: NameRun): number => end - first
const startOf = ({ tokens, first }: NameRun): number => tokens[first]!.start

/** Surnames of names that say something, and those of them that stand alone there. "Price said" makes a person of "Quentin Price". */
function speakersOf(runs: readonly NameRun[], heard: ReadonlySet<number>): Record<'speaking' | 'alone', Set<string>> {
  const speaking = new Set<string>()
  const alone = new Set<string>()
  for (const { tokens, first, end, surname } of runs) {
    const near = [tokens[end], tokens[first - 1]]
    const speaks = near.some((token) => token && token.tag === 'VERB' && SPEECH.has(token.lemma))
    if (!speaks && !heard.has(tokens[end - 1]!.start)) continue
    speaking.add(surname)
    if (end - first === 1) alone.add(surname)
  }
  return { speaking, alone }
}

class PeopleReader {
  private votes: ReturnType<typeof gendersOf>
  private places: Set<string>
  private speakers: ReturnType<typeof speakersOf>
  private bySurname = new Map<string, Person[]>()
  /** Null where two people share it. */
  private byGiven = new Map<string, Person | null>()

  constructor(
    private runs: readonly NameRun[],
    heard: ReadonlySet<number>,
  ) {
    this.votes = gendersOf(runs)
    this.places = placesIn(runs)
    this.speakers = speakersOf(runs, heard)
  }

  read(): People {
    for (const run of this.runs) this.meet(run)
    for (const [given, person] of this.byGiven)
      if (person && !this.bySurname.has(given) && !this.places.has(given)) this.bySurname.set(given, [person])
    const byRole = new Map<string, Naming[]>()
    const namings: Naming[] = []
    const parts = new Set<string>()
    const doubtful: number[] = []
    for (const run of this.runs) {
      const person = this.find(run)
      if (!person) {
        if (wordsIn(run) > 1 && !namesBody(run) && acts(run)) doubtful.push(startOf(run))
        continue
      }
      for (let at = run.first; wordsIn(run) > 1 && at < run.end; at++) parts.add(run.tokens[at]!.text)
      person.gender ??= this.genderOf(run)
      const naming = { at: startOf(run), person }
      namings.push(naming)
      for (const role of run.roles) {
        person.roles.add(role)
        if (!byRole.has(role)) byRole.set(role, [])
      }
      for (const role of person.roles) byRole.get(role)?.push(naming)
    }
    return { bySurname: this.bySurname, byRole, namings, doubtful, parts }
  }

  private find(run: NameRun): Person | undefined {
    const known = this.bySurname.get(run.surname)
    // "Phil" for Phil Foden, where no other Phil is named and no place is called so.
    if (!known)
      return wordsIn(run) === 1 && !this.places.has(run.surname)
        ? (this.byGiven.get(run.surname) ?? undefined)
        : undefined
    if (wordsIn(run) === 1) return known[known.length - 1]
    const given = run.tokens[run.first]!.text
    return known.find(({ full }) => full.startsWith(given) || !full.includes(' '))
  }

  /** A name that is heard often enough to be a person's. */
  private isSpoken(run: NameRun): boolean {
    const { surname } = run
    // Words of the language make names of bodies as well: "Harbour Watch said" is no person, "Tim Cook … Cook said" is.
    const likely = this.speakers.alone.has(surname) || this.votes.has(surname) || (!isWordy(run) && !namesThings(run))
    return (
      wordsIn(run) <= 3 &&
      this.speakers.speaking.has(surname) &&
      !namesBody(run) &&
      !this.places.has(surname) &&
      likely &&
      (wordsIn(run) > 1 || this.votes.has(surname))
    )
  }

  /** Takes a name for a new person, for one who is known already, or for nobody. */
  private meet(run: NameRun): void {
    const known = this.find(run)
    if (!known && !isIntroduced(run) && !this.isSpoken(run)) return
    const words = run.tokens.slice(run.first, run.end)
    const full = words.map(({ text }) => text).join(' ')
    if (known) {
      if (full.length > known.full.length && words.length <= 4) known.full = full
      return
    }
    const person: Person = { full, surname: run.surname, gender: null, roles: new Set() }
    const others = this.bySurname.get(run.surname)
    if (others) others.push(person)
    else this.bySurname.set(run.surname, [person])
    const given = words.length > 1 ? words[0]!.text : ''
    if (given) this.byGiven.set(given, this.byGiven.has(given) ? null : person)
  }

  private genderOf(run: NameRun): Person['gender'] {
    const told = TITLE_GENDER.get(run.tokens[run.first - 1]?.lower.replaceAll('.', '') ?? '')
    if (told) return told
    const vote = this.votes.get(run.surname)
    if (!vote || vote.he === vote.she || this.bySurname.get(run.surname)?.length !== 1) return null
    return vote.he > vote.she ? 'he' : 'she'
  }
}

/**
 * Everybody named in the sentences. Conservative: capitals count only where something shows that they are a person. `heard`:
 * where the heads of sources stand, in UTF-16 code units; whoever is heard can be one.
 */
export function readPeople(sentences: readonly Sentence[], heard: ReadonlySet<number> = new Set()): People {
  const runs = sentences.flatMap((sentence) => kept.of(sentence, () => readNameRuns(sentence)))
  return new PeopleReader(runs, heard).read()
}
