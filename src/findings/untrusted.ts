// A reason as it comes from a page part that may be compromised: its shape, checked before anything makes a sentence of it.
import * as v from 'valibot'
import { guard } from '../schema'
import type * as findings from './model'

const isKey = (value: unknown) => typeof value === 'string' && value.startsWith('reason_')

/** @param also what other reasons may stand in it */
// @__NO_SIDE_EFFECTS__
const reasonWith = <Also extends v.GenericSchema>(also: Also) =>
  v.object({
    key: v.custom<findings.ReasonKey>(isKey),
    quotes: v.array(v.string()),
    names: v.optional(v.array(v.string())),
    spoken: v.optional(v.literal(true)),
    also: v.optional(also),
  })

/** More reasons may stand in one; those in it hold none. */
export const Reason = reasonWith(v.array(reasonWith(v.undefined()))) satisfies v.GenericSchema<findings.Reason>
export const isReason = guard(Reason)
