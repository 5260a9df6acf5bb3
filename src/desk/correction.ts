// The desk folder is what a reader adds to a story: corrections, notes, marks of their own, and what they rest on. Pure, and kept by
// desk-store.ts. This file is the one form of a correction to what Backread took for a source.
import * as v from 'valibot'
import type { Source } from '../findings/findings'
import { listOf } from '../schema'

/** Who a source can be said to be: the types of sources, and a person who is given by a role alone. */
export const HAND_TYPES = ['person', 'role', 'institution', 'document', 'anonymous'] as const
export type HandType = (typeof HAND_TYPES)[number]

const LONGEST_KEY = 500
const LONGEST_NAME = 200
const Key = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY))

export const Correction = v.variant('kind', [
  /** What `from` says, `into` says: they are one. */
  v.object({ kind: v.literal('merge'), from: Key, into: Key }),
  v.object({
    kind: v.literal('rename'),
    source: Key,
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  }),
  v.object({ kind: v.literal('type'), source: Key, type: v.picklist(HAND_TYPES) }),
])
export type Correction = v.InferOutput<typeof Correction>

/** Of one story; a reader who makes more is a script. */
const MOST = 200
/** Those that are in order among what a stranger hands over; never fails. */
export const Corrections = listOf(Correction, MOST)

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

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
      const stem = folded(name).slice(0, LONGEST_KEY - 10) || '?'
      const number = (seen.get(stem) ?? 0) + 1
      seen.set(stem, number)
      return [id, number === 1 ? stem : `${stem} #${number}`]
    }),
  )
}

/** The corrections that do not touch any of these keys. */
export const withoutKeys = (corrections: readonly Correction[], keys: readonly string[]): Correction[] =>
  corrections.filter((one) =>
    one.kind === 'merge' ? !keys.includes(one.from) && !keys.includes(one.into) : !keys.includes(one.source),
  )
