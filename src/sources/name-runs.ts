// Capitalised words in a row that can be a personal name, with the roles that stand beside them.
import type { Sentence, Token } from '../language/language'
import { knownNoun } from '../lexicon/lexicon'

export interface NameRun {
  tokens: readonly Token[]
  first: number
  /** Exclusive. */
  end: number
  /** Singular nouns for people that the sentence ties to the name. */
  roles: string[]
  surname: string
  /** A word for a person stands right before it: "spokeswoman Ada Lund". */
  title: boolean
  /** The first of these pronouns behind it in the sentence, up to the next run. */
  pronoun: Pronoun | null
}

export type Pronoun = 'he' | 'she'

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'his', 'him', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
])

const HONORIFICS = new Set(
  `mr mrs ms miss dr sen rep gov gen col sgt lt capt prof rev sir dame lord lady judge justice president senator congressman
  congresswoman representative secretary minister mayor governor chancellor king queen prince princess pope cardinal
  archbishop bishop rabbi imam sheikh professor doctor officer detective sergeant lieutenant captain colonel general admiral
  commander coach chairman chairwoman ambassador councilman councilwoman cllr adm maj cpl insp supt`.split(/\s+/),
)
export const TITLE_GENDER: ReadonlyMap<string, Pronoun> = new Map([
  ...['mr', 'sir', 'lord', 'congressman', 'king', 'prince', 'pope', 'cardinal', 'chairman', 'councilman'].map(
    (word) => [word, 'he'] as const,
  ),
  ...['mrs', 'ms', 'miss', 'dame', 'lady', 'congresswoman', 'queen', 'princess', 'chairwoman', 'councilwoman'].map(
    (word) => [word, 'she'] as const,
  ),
])
const PARTICLES = new Set([
  'de',
  'del',
  'da',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'la',
  'le',
  'ben',
  'ibn',
])
/** Legal forms and directions: capitals that stand in names of bodies and places. */
const BODY =
  /^(?:inc|corp|llc|ltd|co|plc|gmbh|ag|sa|north|south|east|west|new|san|los|las|saint|st|mount|fc|united)\.?$/

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
const plain = (token: Token): string => token.lower.replaceAll('.', '')
export const isHonorific = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && HONORIFICS.has(plain(token))

/** "Jr." behind a surname. */
export const isSuffix = ({ text }: Token): boolean => /^(?:Jr|Sr|II|III|IV)\.?$/.test(text)

const isPersonWord = (token: Token | undefined): boolean => {
  const noun = token ? knownNoun(token) : null
  return noun !== null && (noun.has('person') || noun.has('office') || noun.has('spokesperson') || noun.has('counsel'))
}

/** Whether a capitalised word can be part of a personal name. */
function canName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (!isCapital(token) || !/^(?:PROPN|NOUN|X|ADJ|VERB)$/.test(token.tag)) return false
  const initials = /^(?:\p{Lu}\.?){1,3}$/u.test(token.text) && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
  if (!/\p{Ll}/u.test(token.text) && !initials) return false
  // "Mr. King" and "TJ King": a title behind a name is a surname.
  const behind = at > 0 && isCapital(tokens[at - 1]) && !isHonorific(tokens[at - 1]) && !knownNoun(tokens[at - 1]!)
  if ((isHonorific(token) && !behind) || BODY.test(token.lower)) return false
  const noun = knownNoun(token)
  // "Officials", but "Betty Dukes".
  const first = tokens[at - 1]
  const given = first?.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(first.text) && !knownNoun(first)
  if (given && !noun?.has('time')) return true
  if (noun?.has('demonym') || noun?.has('time')) return false
  // "Officials", "Police": a word of the language that opens a sentence or stands among lower-case words.
  if (token.tag !== 'PROPN') return isCapital(tokens[at + 1]) && at > 0 && noun === null
  return !(noun?.plural && isPersonWord(token))
}

function runEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length) {
    const next = tokens[at + 1]
    const inside = at > from && next !== undefined && canName(tokens, at + 1)
    const { lower, text, start } = tokens[at]!
    const particle = inside && PARTICLES.has(lower)
    const hyphen = inside && text === '-' && tokens[at - 1]!.end === start && next.start === tokens[at]!.end
    if (!particle && !hyphen && !canName(tokens, at) && !(at > from && isSuffix(tokens[at]!))) break
    at++
  }
  return at
}

const roleOf = (token: Token): string => knownNoun(token)?.lemma ?? token.lemma

/** Role nouns in the apposition behind a name: ", a former senior intelligence analyst covering …,". */
function appositionRoles(tokens: readonly Token[], from: number): string[] {
  if (tokens[from]?.text !== ',') return []
  const roles: string[] = []
  for (let i = from + 1; i < Math.min(tokens.length, from + 18); i++) {
    const token = tokens[i]!
    if (token.tag === 'PUNCT' && token.text !== '-' && !/^['’]/.test(token.text)) break
    if (token.tag === 'AUX' || (token.tag === 'VERB' && roles.length === 0 && !/(?:ed|ing)$/.test(token.lower))) break
    if (i > from + 1 && roles.length === 0 && isCapital(token) && isCapital(tokens[i + 1]) && !isPersonWord(token))
      continue
    if (isPersonWord(token)) roles.push(roleOf(token))
  }
  return roles
}

/** Role nouns in front of a name: "State Department official Dana Price", "the envoy, Dana Price,". */
function titleRoles(tokens: readonly Token[], first: number, end: number): string[] {
  const roles: string[] = []
  if (tokens[first - 1]?.text === ',' && /^[,.)]$/.test(tokens[end]?.text ?? ''))
    for (let i = first - 2; i >= Math.max(0, first - 8); i--) {
      const token = tokens[i]!
      if (isPersonWord(token)) roles.push(roleOf(token))
      if (/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(token.tag)) break
    }
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const token = tokens[i]!
    if (isPersonWord(token)) roles.push(roleOf(token))
    else if (i === first - 1 && !isHonorific(token)) break
    else if (/^(?:DET|VERB|AUX|ADP|PUNCT|SCONJ)$/.test(token.tag)) break
  }
  return roles
}

/** Roles said of a name outright: "Dana Price is an analyst", "Price, who was a diplomat,". */
function copulaRoles(tokens: readonly Token[], end: number): string[] {
  let at = end
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who') at += 2
  else if (tokens[at]?.lower === 'who') at++
  if (!/^(?:is|was|has|had)$/.test(tokens[at]?.lower ?? '')) return []
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]!
    if (token.tag === 'PUNCT' || (token.tag === 'VERB' && token.lower !== 'been') || token.tag === 'ADP') break
    if (isPersonWord(token)) return [roleOf(token)]
  }
  return []
}

/** "spokeswoman Ada Lund", "Secretary of State Ada Lund": a word for one person ends or begins what stands right before. */
function hasTitle(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const token = tokens[at]!
    if (isPersonWord(token)) return true
    if (!isCapital(token) && !(at < first - 1 && /^(?:of|for|the|and)$/.test(token.lower)) && at < first - 1)
      return false
    if (at === first - 1 && !isCapital(token)) return false
  }
  return false
}

export function readNameRuns({ tokens }: Sentence): NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!canName(tokens, i)) continue
    const end = runEnd(tokens, i)
    let first = i
    // "Prime Minister", "Police Chief Ada Lund": words for people in front are titles.
    for (let at = i; at < end - 1; at++)
      if (isPersonWord(tokens[at]) && (at === i || knownNoun(tokens[at - 1]!))) first = at + 1
    // "(Secretary of) State Antony Lund": words of the language in front belong to the office.
    while (end - first > 2 && knownNoun(tokens[first]!)) first++
    const roles = [...titleRoles(tokens, first, end), ...appositionRoles(tokens, end), ...copulaRoles(tokens, end)]
    const last = end - first > 1 && isSuffix(tokens[end - 1]!) ? end - 2 : end - 1
    const title = hasTitle(tokens, first)
    runs.push({ tokens, first, end, roles, surname: tokens[last]!.text, title, pronoun: null })
    i = end - 1
  }
  for (const [at, run] of runs.entries()) run.pronoun = pronounIn(tokens, run.end, runs[at + 1]?.first ?? tokens.length)
  return runs
}

function pronounIn(tokens: readonly Token[], from: number, to: number): Pronoun | null {
  for (let at = from; at < to; at++) {
    const pronoun = PRONOUNS.get(tokens[at]!.lower)
    if (pronoun) return pronoun
  }
  return null
}
