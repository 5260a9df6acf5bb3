// A reason as it comes from a page part that may be compromised: its shape, checked before anything makes a sentence of it.
import type { Reason } from './findings'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string')

/** @param deep whether more reasons may stand in this one: those in it hold none. */
export function isReason(value: unknown, deep = true): value is Reason {
  if (!isRecord(value)) return false
  const { key, quotes, names, spoken, also } = value
  return (
    typeof key === 'string' &&
    key.startsWith('reason_') &&
    areTexts(quotes) &&
    (names === undefined || areTexts(names)) &&
    (spoken === undefined || spoken === true) &&
    (also === undefined || (deep && Array.isArray(also) && also.every((one) => isReason(one, false))))
  )
}
