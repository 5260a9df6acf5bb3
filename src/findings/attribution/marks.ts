// Punctuation that the rules ask for.
import type { Token } from '../../language/language'

export const isMark = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:["“”„`«»‹›‘’']|''|``)$/.test(token.text)
/** A comma or a dash, a hyphen that stands for one too. */
export const isPause = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:,|–|—|--|-|―)$/.test(token.text)
