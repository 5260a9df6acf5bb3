// What the list of all stories shows of each, so that it need not read every record.
import * as v from 'valibot'
import { Count } from '../schema'
import type { StoryRecord } from './record'

const Entry = v.object({
  address: v.string(),
  /** Empty where the record cannot be read. */
  title: v.string(),
  outlet: v.optional(v.string()),
  changed: v.string(),
  notes: v.optional(Count, 0),
  corrections: v.optional(Count, 0),
  marks: v.optional(Count, 0),
  trouble: v.optional(v.picklist(['newer', 'broken'])),
})
export type IndexEntry = v.InferInput<typeof Entry>
const Index = v.array(Entry)

export const indexOf = ({ address, title, outlet, changed, notes, corrections, marks }: StoryRecord): IndexEntry => ({
  address,
  title,
  ...(outlet && { outlet }),
  changed,
  notes: notes.length,
  corrections: corrections.length,
  marks: marks.length,
})

/** Null for what is no index. */
export function readIndex(stored: unknown): IndexEntry[] | null {
  const { success, output } = v.safeParse(Index, stored)
  return success ? output : null
}
