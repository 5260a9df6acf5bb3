// All word rules of this folder. What outranks what is decided in unverified.ts, not by their order here.
import type { Rule } from '../rule'
import { ACCUSATIONS } from './accusations'
import { APPEARANCES } from './appearances'
import { ASSERTIONS } from './assertions'
import { BELIEFS } from './beliefs'
import { DENIALS } from './denials'
import { LIKELIHOOD } from './likelihood'
import { NOT_KNOWN } from './not-known'
import { NOT_VERIFIED } from './not-verified'

export const RULES: readonly Rule[] = [
  ...NOT_VERIFIED,
  ...NOT_KNOWN,
  ...ACCUSATIONS,
  ...DENIALS,
  ...ASSERTIONS,
  ...LIKELIHOOD,
  ...APPEARANCES,
  ...BELIEFS,
]
