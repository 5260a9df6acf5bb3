// Forms of verbs: what can be a participle, what a past tense, and whether a verb agrees with a subject.
import { mayBe } from './library'
import type { NounPhrase } from './phrases'
import type { Token } from './token'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const BE = words(`be is are was were been being am 'm 're 's`)
export const GETS = words('get gets got getting')

/** Past tenses that are participles as well, or participles alone, without -ed. */
const IRREGULAR_PARTICIPLES = words(`
  burst told quoted known learnt said seen made heard shown held thought felt found given written read put taken called asked met hit
  sought understood built bought sent spent left lost paid kept led set sold brought caught taught fought won hurt cut
  shut hung shot bound dealt laid meant fed fled bred split struck stuck spread beaten cast cost let done gone born borne
  worn torn sworn drawn flown grown thrown blown shown hidden ridden bitten forgotten gotten spoken stolen chosen frozen
  broken woken driven risen fallen eaten proven sunk drunk sung begun run come become overcome`)
/** Participles that are no past tense: without an auxiliary they describe. */
const PARTICIPLE_ONLY = words(`
  known seen shown given written taken done gone born borne worn torn sworn drawn flown grown thrown blown hidden ridden
  bitten forgotten gotten spoken stolen chosen frozen broken woken driven risen fallen eaten proven begun sung sunk
  beaten entitled aged`)
export const isParticiple = ({ lower }: Token): boolean =>
  (/(?:ed|en|wn)$/.test(lower) && lower.length > 3) || IRREGULAR_PARTICIPLES.has(lower)
export const isParticipleOnly = ({ lower }: Token): boolean => PARTICIPLE_ONLY.has(lower)
export type Number = 'singular' | 'plural' | 'either'

/** Plurals whose form does not show it. */
export const PLURAL_WORDS = words(`
  people police men women children many few several both they we us them these those others critics media data`)
/** With these a verb may stand in the plural. */
const PLURALS: ReadonlySet<string> = new Set([
  ...PLURAL_WORDS,
  ...words(`
  criteria you
  ourselves themselves folks majority number team group family lot half rest couple staff crew some any all most more`),
])
const EITHERS = words(`
  you there who which that what media data majority number team group family lot half rest couple staff crew some any all most
  more none band government company`)

export function numberOf(tokens: readonly Token[], phrase: NounPhrase): Number {
  const { lower, tag, text } = tokens[phrase.head]!
  if (EITHERS.has(lower)) return 'either'
  if (PLURALS.has(lower)) return 'plural'
  if (tag === 'PRON') return lower === 'i' ? 'either' : 'singular'
  if (tag === 'NUM' || tag === 'SYM') return lower === 'one' || lower === '1' ? 'singular' : 'either'
  // Names of teams, firms and bands go with either.
  if (tag === 'PROPN') return /[^su]s$/.test(text) ? 'either' : 'singular'
  if (!/[^su]s$/.test(lower)) return 'singular'
  return mayBe(lower, 'NOUN') ? 'plural' : 'either'
}

/** Base forms that are past tenses as well. */
const UNCHANGED = words(
  'put cut hit set let read cost hurt shut spread split beat bet burst cast quit rid shed come become',
)

/** Can a subject of this number go with a finite verb whose first word is `first`? */
export function agrees(number: Number, first: Token): boolean {
  if (number === 'either') return true
  const { lower, tag, lemma } = first
  if (/^(?:is|was|has|does|'s)$/.test(lower)) return number === 'singular'
  if (/^(?:are|were|have|do|'re|'ve)$/.test(lower)) return number === 'plural'
  if (tag === 'AUX' || UNCHANGED.has(lower)) return true
  if (lower === lemma) return number === 'plural'
  return number === 'singular' || !/[^s]s$/.test(lower)
}

/** Take no object, so that they have no passive and no participle that describes. */
export const INTRANSITIVE = words(`
  appear arrive happen occur die fall go come rise seem remain exist live stay sit stand sleep laugh smile cry resign
  agree insist emerge belong depend consist lie collapse disappear vanish fail struggle hesitate apologise apologize
  retire complain protest participate compete talk speak act react respond reply comment prevail persist last wait exist
  be become look sound feel say add`)
