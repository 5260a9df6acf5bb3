// The people whom the article names anywhere, with the roles it gives them: a role tied to a name is not anonymous.
import type { Sentence, Token } from '../../language/language'
import { KeptBySentence } from '../kept'
import { genderOf, isGivenName } from './given-names'
import { nounClass, singular } from './nouns'

export interface Named {
  /** The longest form of the name. */
  full: string
  surname: string
  gender: 'he' | 'she' | null
  /** Singular role nouns that the article ties to the name: analyst, official, teacher. */
  roles: Set<string>
}

interface At {
  at: number
  named: Named
}

export interface Names {
  bySurname: Map<string, Named>
  byRole: Map<string, At[]>
  /** Where any person is named, in order. */
  all: At[]
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const HONORIFICS = set(
  `mr mrs ms miss dr sen rep gov gen col sgt lt capt prof rev sir dame lord lady judge justice president senator congressman
  congresswoman representative secretary minister mayor governor chancellor king queen prince princess pope cardinal
  archbishop bishop rabbi imam sheikh professor doctor officer detective sergeant lieutenant captain colonel general admiral
  commander coach chairman chairwoman ambassador councilman councilwoman`,
)
const MALE_TITLES = set('mr sir lord congressman king prince pope cardinal chairman councilman')
const FEMALE_TITLES = set('mrs ms miss dame lady congresswoman queen princess chairwoman councilwoman')
/** Words that stand in names of bodies and places, not of people. */
const CORPORATE = set(
  `inc corp llc ltd co plc news times post journal international media tv radio herald tribune gazette telegraph guardian
  reuters press bank university college institute center centre house street city county state states department ministry
  court party union club fc united group holdings capital partners securities research foundation act law
  north south east west new san los las saint st mount lake river island islands bay beach park road avenue
  the a an of in on and for world national federal global democratic republican american british european islamic supreme
  white capitol air super black monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december but it he she they we i you this that these those there here what when
  where who why how if as at by from to with his her its their our my not no yes so or than then while after before since
  airlines airways motors foods energy industries systems technologies terminals shipping logistics oil gas steel rail railways
  electric power pharmaceuticals software petroleum mining
  former earlier later today special counsel awards productions building
  against despite although though because some many most several all also still now meanwhile however`,
)
const PARTICLES = set('de del da di du van von der den bin al el la le ben ibn')
const SPEECH = set('say tell add argue note explain write warn insist tweet claim ask reply continue recall declare')

export const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text)
const plain = (token: Token): string => token.lower.replaceAll('.', '')
const isHonorific = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && HONORIFICS.has(plain(token))
/** Whether a capitalised word can be part of a personal name: no title, role, body or place word. */
export const canName = (token: Token): boolean =>
  isCapital(token) &&
  /\p{Ll}|^\p{Lu}\.?$/u.test(token.text) &&
  (!nounClass(token) || isGivenName(token.lower)) &&
  !isHonorific(token) &&
  !CORPORATE.has(plain(token))

/** Capitalised words in a row that can be a personal name, from `from`; exclusive end. */
function runEnd(tokens: Token[], from: number): number {
  let at = from
  while (at < tokens.length) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    const inside = at > from && next !== undefined && canName(next)
    const particle = inside && PARTICLES.has(token.lower)
    const hyphen = inside && token.text === '-' && tokens[at - 1]!.end === token.start && next.start === token.end
    if (!particle && !hyphen && !canName(token)) break
    at++
  }
  return at
}

const isPersonal = (token: Token): boolean => {
  const noun = nounClass(token)
  return noun !== null && noun !== 'institution' && noun !== 'document' && noun !== 'outlet'
}

/** Role nouns in the apposition behind a name: ", a former senior intelligence analyst covering …,". */
function appositionRoles(tokens: Token[], from: number): string[] {
  if (tokens[from]?.text !== ',') return []
  const roles: string[] = []
  for (let i = from + 1; i < Math.min(tokens.length, from + 18); i++) {
    const token = tokens[i]!
    if (token.tag === 'PUNCT' && token.text !== '-' && !/^['’]/.test(token.text)) break
    if (token.tag === 'AUX' || (token.tag === 'VERB' && roles.length === 0 && !/(?:ed|ing)$/.test(token.lower))) break
    if (i > from + 1 && isCapital(token) && genderOf(token.lower)) break
    if (isPersonal(token)) roles.push(singular(token.lower))
  }
  return roles
}

/** Role nouns directly in front of a name: "State Department official Dana Price", "the envoy, Dana Price,". */
function titleRoles(tokens: Token[], first: number, end: number): string[] {
  const roles: string[] = []
  if (tokens[first - 1]?.text === ',' && /^[,.)]$/.test(tokens[end]?.text ?? ''))
    for (let i = first - 2; i >= Math.max(0, first - 8); i--) {
      const token = tokens[i]!
      if (isPersonal(token)) roles.push(singular(token.lower))
      if (/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(token.tag)) break
    }
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const token = tokens[i]!
    if (isPersonal(token)) roles.push(singular(token.lower))
    else if (i === first - 1 && !isHonorific(token)) break
    else if (/^(?:DET|VERB|AUX|ADP|PUNCT|SCONJ)$/.test(token.tag)) break
  }
  return roles
}

/** Roles said of a name outright: "Dana Price is an analyst", "Price, who was a diplomat,". */
function copulaRoles(tokens: Token[], end: number): string[] {
  let at = end
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who') at += 2
  else if (tokens[at]?.lower === 'who') at++
  if (!/^(?:is|was|has|had)$/.test(tokens[at]?.lower ?? '')) return []
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]!
    if (token.tag === 'PUNCT' || (token.tag === 'VERB' && token.lower !== 'been') || token.tag === 'ADP') break
    if (isPersonal(token)) return [singular(token.lower)]
  }
  return []
}

interface Run {
  tokens: Token[]
  first: number
  end: number
  roles: string[]
  surname: string
  /** Index of a given name with a surname behind it: "VP Bill Shine"; -1 where there is none. */
  given: number
}

/** "Jr." behind a surname. */
export const isSuffix = ({ text }: Token): boolean => /^(?:Jr|Sr|II|III|IV)\.?$/.test(text)

/** Where the surname of a run stands, its suffix left aside. */
const lastName = (tokens: Token[], first: number, end: number): number =>
  end - first > 1 && isSuffix(tokens[end - 1]!) ? end - 2 : end - 1

function givenName(tokens: Token[], first: number, last: number): number {
  for (let i = Math.max(first, last - 3); i < last; i++) if (isGivenName(tokens[i]!.lower)) return i
  return -1
}

/** Runs stand at their tokens, wherever those are. */
const kept = new KeptBySentence<Run[]>((runs) => runs)

function readRuns({ tokens }: Sentence): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!canName(tokens[i]!)) continue
    const end = runEnd(tokens, i)
    const roles = [...titleRoles(tokens, i, end), ...appositionRoles(tokens, end), ...copulaRoles(tokens, end)]
    const last = lastName(tokens, i, end)
    runs.push({ tokens, first: i, end, roles, surname: tokens[last]!.text, given: givenName(tokens, i, last) })
    i = end - 1
  }
  return runs
}

const titleBefore = (token: Token | undefined): string => {
  const noun = token && nounClass(token)
  return token && noun && noun !== 'crowd' ? singular(token.lower) : ''
}

/** Whether something beside the capitals shows a person: a title, a role, an age, a given name, "who". */
function showsPerson({ tokens, first, end, roles, given }: Run): boolean {
  if (end - first > 5) return false
  const after = tokens[end]
  const second = tokens[end + 1]
  if (isHonorific(tokens[first - 1])) return true
  // One capital alone can as well be a country or a firm: "American Motors", "Norway, a member".
  if (roles.length > 0 && (end - first > 1 || roles.includes(titleBefore(tokens[first - 1])))) return true
  if (after?.text === ',' && second && (/^\d\d?$/.test(second.text) || second.lower === 'who')) return true
  return given >= 0
}

/** Every person named in the sentences. Conservative: capitals count only where something shows that they are a person. */
export function readNames(sentences: readonly Sentence[]): Names {
  const runs = sentences.flatMap((sentence) => kept.of(sentence, () => readRuns(sentence)))
  // "Price said" makes a person of "Quentin Price", wherever it stands.
  const speaking = new Set<string>()
  for (const { tokens, first, end } of runs) {
    const near = tokens[end]
    if (end - first === 1 && near && SPEECH.has(near.lemma)) speaking.add(tokens[first]!.text)
  }
  const names: Names = { bySurname: new Map(), byRole: new Map(), all: [] }
  for (const run of runs) {
    const { surname } = run
    const twoOrThree = run.end - run.first === 2 || run.end - run.first === 3
    if (names.bySurname.has(surname) || !(showsPerson(run) || (twoOrThree && speaking.has(surname)))) continue
    names.bySurname.set(surname, { full: '', surname, gender: null, roles: new Set() })
  }
  for (const { tokens, first, end, roles, surname, given } of runs) {
    const named = names.bySurname.get(surname)
    if (!named) continue
    const full = tokens
      .slice(Math.max(first, given), end)
      .map((token) => token.text)
      .join(' ')
    if (full.length > named.full.length && end - first <= 4) named.full = full
    const title = tokens[first - 1] ? plain(tokens[first - 1]!) : ''
    named.gender ??= MALE_TITLES.has(title)
      ? 'he'
      : FEMALE_TITLES.has(title)
        ? 'she'
        : given >= 0
          ? genderOf(tokens[given]!.lower)
          : null
    const at = { at: tokens[first]!.start, named }
    names.all.push(at)
    for (const role of roles) {
      named.roles.add(role)
      if (!names.byRole.has(role)) names.byRole.set(role, [])
    }
    for (const role of named.roles) names.byRole.get(role)?.push(at)
  }
  return names
}

/** Index of the first entry at or behind `position`. */
function firstFrom(list: readonly At[], position: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.at < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The person last named before `position`, or failing that first after it, to whom the article ties this role. */
export function namedWithRole(names: Names, role: string, position: number): At | null {
  const list = names.byRole.get(role)
  if (!list) return null
  const next = firstFrom(list, position)
  return list[next - 1] ?? list[next] ?? null
}

/** Whether a person is named in `[start, end)` whom `pronoun` can mean. */
export function namesAnybody(names: Names, start: number, end: number, pronoun: 'he' | 'she' | null): boolean {
  for (let i = firstFrom(names.all, start); i < names.all.length && names.all[i]!.at < end; i++) {
    const { gender } = names.all[i]!.named
    if (!pronoun || !gender || gender === pronoun) return true
  }
  return false
}
