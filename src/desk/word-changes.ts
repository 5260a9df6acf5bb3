// Two versions of one paragraph, word for word.
import { diffWordsWithSpace } from 'diff'
import { DETERMINERS, PREPOSITIONS } from '../lexicon/en/function-words'
import type { Version } from './versions'

export interface Stretch {
  text: string
  /** Null for what stands in both. */
  only: Version | null
}

/** Beyond so many single changes two texts are as good as different, and to line up their words takes long. */
const MOST_CHANGES = 2_000

/** What stands at one place in either version; the same text in both, or of a change two, one of which may be empty. */
interface Place {
  here: string
  other: string
  isSame: boolean
}

/**
 * The stretches of both in one order: those of one version alone, put one after the other with those of both, are that version. Changes
 * that nothing of weight parts are told as one, for nobody can read "−Edda +A −Krull, +senior".
 */
export function wordChanges(here: string, other: string): Stretch[] {
  const parts = diffWordsWithSpace(other, here, { maxEditLength: MOST_CHANGES })
  if (!parts) return stretchesOf({ here, other, isSame: false })
  const places: Place[] = []
  for (const { value, added, removed } of parts) {
    places.push({ here: removed ? '' : value, other: added ? '' : value, isSame: !added && !removed })
    while (joinLast(places));
  }
  return places.flatMap(stretchesOf)
}

/** Makes one of the last two changes where they belong together; says whether it did. */
function joinLast(places: Place[]): boolean {
  const last = places.at(-1)
  if (!last || last.isSame) return false
  const isNext = places.at(-2)?.isSame === false
  const [before, between] = isNext ? [places.at(-2), null] : [places.at(-3), places.at(-2)]
  if (!before) return false
  if (between && !(isLight(between.here) && (isReplacement(before) || isReplacement(last)))) return false
  const joined = (version: Version) => before[version] + (between?.[version] ?? '') + last[version]
  places.splice(between ? -3 : -2, Infinity, { here: joined('here'), other: joined('other'), isSame: false })
  return true
}

/** Words for words. Where words only went or only came, what stands between them would be told as new, and is not. */
const isReplacement = ({ here, other }: Place) => here.trim() !== '' && other.trim() !== ''

/** White space, or one short word that says nothing by itself. "No" does. */
function isLight(text: string): boolean {
  const word = text.trim().toLowerCase()
  return word === '' || (word.length <= 4 && word !== 'no' && (DETERMINERS.has(word) || PREPOSITIONS.has(word)))
}

function stretchesOf({ here, other, isSame }: Place): Stretch[] {
  if (isSame) return [{ text: here, only: null }]
  const both: Stretch[] = [
    { text: other, only: 'other' },
    { text: here, only: 'here' },
  ]
  return both.filter(({ text }) => text !== '')
}
