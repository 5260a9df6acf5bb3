// What the words of a source’s noun phrase show, asked by the rules that type it.
import { anyOf, knownNoun } from '../lexicon/lexicon'
import { isCapital } from './name-runs'
import type { SourcePhrase } from './source-phrase'

/** The words before the head, in lower case. */
export const modifiersOf = ({ tokens, first, head }: SourcePhrase): string[] =>
  tokens.slice(first, head).map(({ lower }) => lower)

export const behind = ({ tokens, head }: SourcePhrase): string => tokens[head + 1]?.lower ?? ''

/** "a", "two", "some": counted, so that nobody is meant to know them. */
export const isCounted = ({ quantifier }: SourcePhrase): boolean =>
  /^(?:a|an|one|another|two|three|four|five|several|some|many|few)$/.test(quantifier ?? '')
export const isIndefinite = ({ quantifier }: SourcePhrase): boolean => /^(?:a|an|one|another)$/.test(quantifier ?? '')
/** A number that could be checked: "two", "a dozen". */
export const isNumbered = ({ quantifier }: SourcePhrase): boolean =>
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens?|couple|handful)$/.test(quantifier ?? '')

/** A name before the head: "Lund Motors clubs"; not a word of the language that only opens the sentence. */
export const hasProperName = ({ tokens, first, head }: SourcePhrase): boolean =>
  tokens.slice(first, head).some(
    (token, i) =>
      token.tag === 'PROPN' &&
      isCapital(token) &&
      // A word that only opens the sentence is tagged as a name as well.
      !(first + i === 0 && (knownNoun(token) || !isCapital(tokens[1]))) &&
      !knownNoun(token)?.has('demonym'),
  )

/** A name before the head or soon behind it: "staff at Lund Motors". */
export const namesABody = ({ tokens, head, first }: SourcePhrase): boolean =>
  tokens.slice(first, head + 6).some((token, i) => isCapital(token) && (token.tag === 'PROPN' || first + i > 0))

/** "county attorneys": the body is there, if not by its name. "Defence" is what they do. */
export const hasBodyWord = ({ tokens, first, head }: SourcePhrase): boolean =>
  tokens
    .slice(first, head)
    .some((token) => knownNoun(token)?.has('group') === true && !/^defen[cs]e$/.test(token.lower))

/** The word in front of the head is a name: "Hezbollah leader". */
export function ownerBefore({ tokens, first, head }: SourcePhrase): boolean {
  const owner = tokens[head - 1]
  return owner !== undefined && head > first && owner.tag === 'PROPN' && isCapital(owner)
}

const OUTLETS = anyOf('outlet', 'media')
/** Words that names of outlets end in. */
const OUTLET_WORD = /^(?:news|times|post|press|media|agency|radio|tv|journal|herald)$/

/** "reports by the bank", "a report from the ministry": whose it is stands behind it. */
export function isOwnedBehind({ tokens, head }: SourcePhrase): boolean {
  const next = tokens[head + 1]?.lower ?? ''
  if (/^(?:by|published|released|filed|submitted|issued)$/.test(next)) return true
  const after = tokens[head + 2]
  // "reports in Al Wasat, a newsletter"
  const named = isCapital(after) && (next === 'in' || next === 'from')
  if (named && tokens.slice(head + 3, head + 12).some((token) => knownNoun(token)?.is(OUTLETS))) return true
  const titled = after?.lower === 'the' && isCapital(tokens[head + 3])
  // "reports in The Courier", but "reports in Spain", "from the coast".
  if (next === 'in' || next === 'on') return titled
  if (next !== 'from') return false
  if (titled) return true
  // "reports from Lund News", but "reports from the coast"
  if (isCapital(after))
    return tokens.slice(head + 2, head + 6).some((token) => isCapital(token) && OUTLET_WORD.test(token.lower))
  return knownNoun(tokens[head + 3] ?? tokens[head]!)?.has('group') === true
}

/** "a ministry spokesman": the text says whose, if not always by name; not "a militant group spokesman". */
export function namesItsBody(phrase: SourcePhrase): boolean {
  const { tokens, first, head } = phrase
  if (phrase.definite || (phrase.possessed && !isIndefinite(phrase))) return true
  const after = tokens.slice(head + 1, head + 6)
  if (after[0] && /^(?:for|of|at|from|with)$/.test(after[0].lower))
    return after.some(
      (token, i) =>
        i > 0 &&
        (isCapital(token) || knownNoun(token) === null || /^(?:the|its|his|her|their|this)$/.test(token.lower)),
    )
  if (!isIndefinite(phrase) || head - first <= 1) return true
  const last = tokens[head - 1]?.lower ?? ''
  if (/^(?:group|faction|militia|gang|company|firm|industry|union)$/.test(last)) return false
  return tokens.slice(first, head).some((token) => token.tag === 'NOUN' || (isCapital(token) && token.tag === 'PROPN'))
}
