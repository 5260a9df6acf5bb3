// All word rules of this folder. What outranks what is decided in unverified.ts, not by their order here.

import type { DoubtRule } from '../rule'
import { ACCUSATIONS } from './accusations'
import { APPEARANCES } from './appearances'
import { ASSERTIONS } from './assertions'
import { BELIEFS } from './beliefs'
import { DENIALS } from './denials'
import { DISTANCE } from './distance'
import { FEARS } from './fears'
import { FORECASTS } from './forecasts'
import { LIKELIHOOD } from './likelihood'
import { MODALS } from './modals'
import { NO_EVIDENCE } from './no-evidence'
import { NOT_KNOWN } from './not-known'
import { NOT_VERIFIED } from './not-verified'
import { OPEN_QUESTIONS } from './open-questions'
import { POSSIBILITIES } from './possibilities'
import { SIGNS } from './signs'
import { SUSPICIONS } from './suspicions'

export const RULES: readonly DoubtRule[] = [
  ...NOT_VERIFIED,
  ...NO_EVIDENCE,
  ...NOT_KNOWN,
  ...OPEN_QUESTIONS,
  ...ACCUSATIONS,
  ...SUSPICIONS,
  ...DENIALS,
  ...ASSERTIONS,
  ...DISTANCE,
  ...LIKELIHOOD,
  ...POSSIBILITIES,
  ...FORECASTS,
  ...APPEARANCES,
  ...SIGNS,
  ...BELIEFS,
  ...FEARS,
  ...MODALS,
]
