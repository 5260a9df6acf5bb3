// Repairs of the library's sentence boundaries: it splits inside "(D-Calif.)", after titles, and between a quotation and
// the words that say whose it is.

import { regex } from '../regex'
import type { Token } from './token'

/** Abbreviations that stand before a name or a number, never at a sentence's end. */
const TITLES = new Set(
  `
    mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. govs. gen. lt. col. sgt. capt. maj. cpl. pvt. adm. cmdr.
    rev. hon. st. ste. mt. pres. supt. det. insp. messrs. no. nos. vs. v. fig. op. vol. pp. art. sec. ch. e.g.
    i.e. cf. al.
  `
    .trim()
    .split(/\s+/),
)
const SPEECH = regex('')`
    ^(?:said|says|asked|asks|replied|shouted|added|wrote|tweeted|told|answered|cried|exclaimed|yelled|
    chanted|quipped|wondered|recalled|joked|insisted|responded|demanded|declared|continued|posted|
    concluded|mused|pressed|pleaded|begged|snapped|laughed|sighed|countered|retorted|queried|enquired|
    inquired|urged|warned|protested|interjected|screamed|whispered|muttered|roared|thundered|ventured)$
  `
const isQuote = (token: Token | undefined): boolean => token !== undefined && /^(?:["”»’`']|''|``)$/.test(token.text)

function openParenthesis(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 1; at >= 0 && tokens.length - at < 14; at--) {
    if (tokens[at]!.text === ')') return false
    if (tokens[at]!.text === '(') return true
  }
  return false
}

function closesSoon(tokens: readonly Token[]): boolean {
  for (const token of tokens.slice(0, 8)) {
    if (token.text === '(') return false
    if (token.text === ')') return true
  }
  return false
}

/** Is what the library split after `before` one sentence with `after`? */
export function belongTogether(before: readonly Token[], after: readonly Token[]): boolean {
  const last = before[before.length - 1]!
  const first = after[0]!
  if (after.every((token) => isQuote(token) || /^[.,;)\]]$/.test(token.text))) return true
  if (openParenthesis(before) && closesSoon(after)) return true
  if (TITLES.has(last.lower)) return true
  if (
    last.text === '.' &&
    before.length > 1 &&
    TITLES.has(`${before[before.length - 2]!.lower}.`) &&
    before[before.length - 2]!.end === last.start
  )
    return /^\p{Lu}|^\d/u.test(first.text)
  if (/^\p{Ll}/u.test(first.text) && !/^[:;]$/.test(last.text)) return true
  if (/^[,;:)]$/.test(first.text)) return true
  // “Why?” the mayor asked.
  if (isQuote(last) && /^[?!…]$/.test(before[before.length - 2]?.text ?? '')) {
    const verb = after.slice(0, 7).findIndex((token) => SPEECH.test(token.lower))
    return verb >= 0 && !after.slice(0, verb).some((token) => token.tag === 'PUNCT' || token.tag === 'VERB')
  }
  return false
}
