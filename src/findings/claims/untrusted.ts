// A claim as it comes from a page part that may be compromised: its shape, checked before anything reads it.
import * as v from 'valibot'
import { Count, guard } from '../../schema'
import { type Claim as Checked, REPLY_KINDS } from '../model'

/** A place, with what else is told of it. */
// @__NO_SIDE_EFFECTS__
const placeWith = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.object({ block: Count, start: Count, end: Count, ...entries })
const Party = placeWith({ name: v.string(), sourceId: v.nullable(v.string()) })
const Reply = placeWith({ kind: v.picklist(REPLY_KINDS), by: v.nullable(Party) })

export const Claim = v.object({
  claimant: v.nullable(Party),
  content: v.array(placeWith({})),
  replies: v.array(Reply),
  unanswered: v.boolean(),
}) satisfies v.GenericSchema<Checked>
export const isClaim = guard(Claim)
