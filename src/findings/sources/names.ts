// The people whom the article names anywhere, with the roles it gives them: a role tied to a name is not anonymous.
import type { Sentence, Token } from '../../language/language'
import { nounClass, singular } from './nouns'

export interface Named {
  /** The longest form of the name. */
  full: string
  surname: string
  /** Singular role nouns that the article ties to the name: analyst, official, teacher. */
  roles: Set<string>
  /** Where the name stands, in order. */
  at: number[]
}

export interface Names {
  all: Named[]
  bySurname: Map<string, Named>
  /** Where any person is named, in order. */
  at: number[]
}

const HONORIFICS = new Set(
  `mr mrs ms miss dr sen rep gov gen col sgt lt capt prof rev sir dame lord lady judge justice president senator congressman
  congresswoman representative secretary minister mayor governor chancellor king queen prince princess pope cardinal
  archbishop bishop rabbi imam sheikh professor doctor officer detective sergeant lieutenant captain colonel general admiral
  commander coach chairman chairwoman ambassador councilman councilwoman`.split(/\s+/),
)
const CORPORATE = new Set(
  `inc corp llc ltd co plc news times post journal international media tv radio herald tribune gazette telegraph guardian
  reuters press bank university college institute center centre house street city county state states department ministry
  court party union club fc united group holdings capital partners securities research foundation act
  north south east west new san los las saint st mount lake river island islands bay beach park road avenue`.split(
    /\s+/,
  ),
)

export const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && /\p{L}/u.test(token.text)
const bare = (token: Token): string => token.lower.replaceAll('.', '')
export const isHonorific = (token: Token): boolean => HONORIFICS.has(bare(token)) && isCapital(token)

/** Capitalised words in a row that can be a personal name, from `from`; exclusive end. */
function runEnd(tokens: Token[], from: number): number {
  let at = from
  while (at < tokens.length) {
    const token = tokens[at]!
    const inner =
      at > from &&
      /^(?:de|del|da|di|van|von|der|bin|al|el|la|le|ben)$/.test(token.lower) &&
      tokens[at + 1] &&
      isCapital(tokens[at + 1]!)
    const hyphen =
      token.text === '-' &&
      at > from &&
      tokens[at - 1]!.end === token.start &&
      tokens[at + 1] &&
      isCapital(tokens[at + 1]!) &&
      tokens[at + 1]!.start === token.end
    if (
      !inner &&
      !hyphen &&
      (!isCapital(token) || nounClass(token) || isHonorific(token) || CORPORATE.has(bare(token)))
    )
      break
    at++
  }
  return at
}

/** Role nouns in the apposition behind a name: ", a former senior intelligence analyst covering …,". */
function appositionRoles(tokens: Token[], from: number): string[] {
  const roles: string[] = []
  if (tokens[from]?.text !== ',') return roles
  for (let i = from + 1; i < Math.min(tokens.length, from + 16); i++) {
    const token = tokens[i]!
    if (token.tag === 'PUNCT' && token.text !== '-' && !/^['’]/.test(token.text)) break
    if (i > from + 1 && (token.tag === 'AUX' || token.lower === 'who')) break
    const noun = nounClass(token)
    if (noun === 'role' || noun === 'crowd' || noun === 'spokesperson' || noun === 'office')
      roles.push(singular(token.lower))
  }
  return roles
}

/** Role nouns directly in front of a name: "State Department official Dana Price". */
function titleRoles(tokens: Token[], first: number): string[] {
  const roles: string[] = []
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const token = tokens[i]!
    if (i < first - 1 && /^(?:DET|VERB|AUX|ADP|PUNCT|SCONJ)$/.test(token.tag)) break
    const noun = nounClass(token)
    if (noun === 'role' || noun === 'crowd' || noun === 'spokesperson' || noun === 'office' || noun === 'bare')
      roles.push(singular(token.lower))
    else if (i === first - 1 && !isHonorific(token)) break
  }
  return roles
}

/** Every person named in the sentences. Conservative: a run of capitals counts only where something shows that it is a person. */
export function readNames(sentences: readonly Sentence[]): Names {
  const all: Named[] = []
  const bySurname = new Map<string, Named>()
  const at: number[] = []
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      if (!isCapital(tokens[i]!) || nounClass(tokens[i]!) || isHonorific(tokens[i]!)) continue
      const end = runEnd(tokens, i)
      if (end === i) continue
      const surname = tokens[end - 1]!.text
      const roles = [...titleRoles(tokens, i), ...appositionRoles(tokens, end)]
      const before = tokens[i - 1]
      const aged = tokens[end]?.text === ',' && /^\d\d?$/.test(tokens[end + 1]?.text ?? '')
      const known = bySurname.get(surname)
      const shown = roles.length > 0 || aged || (before !== undefined && isHonorific(before))
      if (known) {
        at.push(tokens[i]!.start)
        known.at.push(tokens[i]!.start)
        for (const role of roles) known.roles.add(role)
        const full = tokens
          .slice(i, end)
          .map((token) => token.text)
          .join(' ')
        if (full.length > known.full.length && end - i <= 4) known.full = full
      } else if (shown || (end - i >= 2 && end - i <= 4 && !/^(?:DET|ADP)$/.test(tokens[i]!.tag))) {
        const named = {
          full: tokens
            .slice(i, end)
            .map((token) => token.text)
            .join(' '),
          surname,
          roles: new Set(roles),
          at: [tokens[i]!.start],
        }
        all.push(named)
        at.push(tokens[i]!.start)
        bySurname.set(surname, named)
      }
      i = end - 1
    }
  }
  return { all, bySurname, at }
}

/** The person named before `position` (or, failing that, soon after) whom the article calls by this role. */
export function namedWithRole(names: Names, role: string, position: number): Named | null {
  let best: Named | null = null
  let bestAt = -1
  for (const named of names.all) {
    if (!named.roles.has(role)) continue
    for (const at of named.at) if (at < position && at > bestAt) [best, bestAt] = [named, at]
    if (!best) best = named
  }
  return best
}

/** Whether a person is named in `[start, end)`. */
export function namesAnybody(names: Names, start: number, end: number): boolean {
  let low = 0
  let high = names.at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names.at[middle]! < start) low = middle + 1
    else high = middle
  }
  return low < names.at.length && names.at[low]! < end
}
