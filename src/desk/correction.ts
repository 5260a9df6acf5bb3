// A correction to what Backread took for a source: how the source is known, and which corrections touch it.
import type { Source } from '../findings/findings'
import { listOf } from '../schema'
import { Correction, MOST_ENTRIES, sourceKey } from './record'

/** Those that are in order among what a stranger hands over; never fails. */
export const Corrections = listOf(Correction, MOST_ENTRIES)

/**
 * By what each source is known from visit to visit: its name as the text has it; of several that have the same one, the second and
 * so on by their number.
 * @returns id → key
 */
export function sourceKeys(sources: readonly Source[]): Map<string, string> {
  const seen = new Map<string, number>()
  return new Map(
    sources.map(({ id, name, key }) => {
      if (key !== undefined) return [id, key]
      const stem = sourceKey({ name })
      const number = (seen.get(stem) ?? 0) + 1
      seen.set(stem, number)
      return [id, number === 1 ? stem : sourceKey({ name: `#${number} ${stem}` })]
    }),
  )
}

/** The corrections that do not touch any of these keys. */
export const withoutKeys = (corrections: readonly Correction[], keys: readonly string[]): Correction[] =>
  corrections.filter((one) =>
    one.kind === 'merge' ? !keys.includes(one.from) && !keys.includes(one.into) : !keys.includes(one.source),
  )
