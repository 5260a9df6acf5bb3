// A hedge is doubt about a fact: decides by what is hedged (hedged/*), not by the word. The first rule that applies decides; where
// none does, it is doubt.
import type { VerbGroup } from '../../../language/clause'
import type { Place } from '../place'
import { ABILITY_USES } from './ability'
import { CLAUSE_USES } from './clauses'
import { MOUTH_USES } from './mouths'
import { PERMISSION_USES } from './permission'
import { type UseRule, useOf } from './use'

export const USE_RULES: readonly UseRule[] = [...CLAUSE_USES, ...MOUTH_USES, ...PERMISSION_USES, ...ABILITY_USES]

/** The rule that decides about a hedge at a place on the verb `group`, or null. */
export function decideUse(place: Place, group: VerbGroup): UseRule | null {
  const use = useOf(place, group)
  return USE_RULES.find(({ modals, when }) => (!modals || modals.test(use.modal)) && when(use)) ?? null
}

export const isDoubt = (place: Place, group: VerbGroup): boolean => decideUse(place, group)?.doubt ?? true
