// Punctuation that the rules ask for.
import type { Token } from '../../language/language'

export const isMark = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:["“”„`«»‹›‘’']|''|``)$/.test(token.text)
export const isComma = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:,|–|—|--|-|―)$/.test(token.text)
